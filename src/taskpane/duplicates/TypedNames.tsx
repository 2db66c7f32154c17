import { useEffect, useRef, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ApartPair } from "../../app/apartNames";
import { findTable } from "../../app/findTable";
import { namesAdded, namesInColumn, typedAgain, type TypedName } from "../../app/typedNames";
import { placeText } from "../../reports/cellAddress";
import { useTexts } from "../parts/texts";
import { analysisOfRows } from "../state/analysisOfRows";
import type { PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { TABLES_REST } from "../state/useTableChanges";
import { duplicateSentence } from "./duplicateSentence";

interface TypedNamesProps {
  readonly state: PaneState;
  readonly effects: PaneEffects;
}

/** Says that a name typed into the clients table is likely one that is there. No cell is changed. */
export function TypedNames({ state, effects }: TypedNamesProps) {
  const { t } = useTexts();
  const { tables, tableChanges, work } = state;
  const { clients } = state.choices;
  const table = clients === null || tables === null ? null : findTable(tables, clients.table);
  const column = clients?.columns.client;
  const isIdle = work.kind === "idle";
  const [found, setFound] = useState<readonly TypedName[]>([]);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  /** Of the table as it was found: what is more was typed since. */
  const before = useRef<{ readonly table: string; readonly names: readonly string[] } | null>(null);
  // The effects and the tables change with the state of the pane.
  const now = useRef({ effects, table, state });
  now.current = { effects, table, state };
  const identity = table === null || column === undefined ? null : JSON.stringify([table.kind, table.name, column]);

  useEffect(() => {
    if (identity === null || column === undefined || !isIdle) return;
    let gone = false;
    const look = async () => {
      const names = await now.current.effects.withWorkbook("read", async (port) => {
        const { table: present } = now.current;
        return present === null ? null : namesInColumn(port, present, column);
      });
      if (gone || names === null) return;
      if (before.current?.table !== identity) {
        before.current = { table: identity, names };
        return;
      }
      const typed = namesAdded(before.current.names, names);
      if (typed.size === 0) return setFound([]);
      const apart = await new Promise<readonly ApartPair[]>((resolve) => now.current.effects.readApart(resolve));
      const { table: present, state: latest } = now.current;
      if (gone || present === null) return;
      const ofSales = analysisOfRows(latest)?.clients.map(({ client }) => client) ?? [];
      const placeOf = (row: number) => ({
        sheet: present.sheet,
        row: present.row + 1 + row,
        column: present.column + column,
      });
      setFound(typedAgain(typed, names, ofSales, apart, placeOf));
    };
    const rest = setTimeout(() => void look(), before.current?.table === identity ? TABLES_REST : 0);
    return () => {
      gone = true;
      clearTimeout(rest);
    };
  }, [identity, column, isIdle, tableChanges]);

  const shown = found.filter((each) => !settled.has(keyOf(each)));
  return (
    <div aria-live="polite">
      {shown.slice(0, 3).map((each) => (
        <MessageBar key={keyOf(each)} intent="warning" layout="multiline">
          <MessageBarBody>
            {sentence(each, t)} {t("duplicates.typedAsk")}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => effects.goToCell(each.where)}>{t("duplicates.typedGo")}</Button>
            <Button onClick={() => setSettled(new Set([...settled, keyOf(each)]))}>{t("duplicates.apart")}</Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}

const keyOf = ({ name, where, like }: TypedName): string => JSON.stringify([name, where.row, like]);

function sentence({ name, where, like, likeWhere, reasons }: TypedName, t: ReturnType<typeof useTexts>["t"]): string {
  const params = { name, cell: placeText(where), like, other: likeWhere === null ? "" : placeText(likeWhere) };
  if (reasons.length === 0) return t("duplicates.typedTwice", params);
  const said = likeWhere === null ? t("duplicates.typedSold", params) : t("duplicates.typedLike", params);
  return `${said} ${duplicateSentence(reasons, t)}.`;
}
