import { useEffect, useMemo, type Dispatch } from "react";
import { scanWorkbook } from "../../app/scanWorkbook";
import type { FoundTable, TableEvent, WorkbookPort } from "../../app/workbookPort";
import { inBackground } from "../parts/inBackground";
import { failureOf } from "./failures";
import type { PaneAction, PaneState } from "./paneState";

/** Cells that are filled one after the other are looked at when the user rests. */
export const TABLES_REST = 1000;

/**
 * Watches every table that was found. A change goes to the state, where it may put the reports out of date; on the
 * data screen the tables are then looked at once more, unseen.
 */
export function useTableChanges(port: WorkbookPort, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const { tables, tableChanges, tableChangesSeen, screen, work } = state;
  const places = placesOf(tables);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- more rows are no reason to watch again, and to miss a change meanwhile
  const watched = useMemo(() => tables, [places]);
  const isToSee = tableChanges > tableChangesSeen && screen === "data" && work.kind === "idle";

  useEffect(() => {
    if (watched === null) return;
    const onEvent = (event: TableEvent) => dispatch({ type: "tableChanged", event });
    const onError = (error: unknown) => dispatch({ type: "failed", failure: failureOf(error, "watch") });
    return inBackground(() => port.watchTables(watched, onEvent, onError));
  }, [port, dispatch, watched]);

  useEffect(() => {
    if (!isToSee) return;
    let leave = () => {};
    const rest = setTimeout(() => {
      leave = inBackground(async (signal) => {
        const discovery = await scanWorkbook(port);
        const { format } = await port.locale();
        if (!signal.aborted) dispatch({ type: "lookedAgain", discovery, format });
        return null;
      });
    }, TABLES_REST);
    return () => {
      clearTimeout(rest);
      leave();
    };
  }, [port, dispatch, isToSee, tableChanges]);
}

function placesOf(tables: readonly FoundTable[] | null): string {
  const places = tables?.map(({ kind, name, sheet, row, column, columns }) => [
    kind,
    name,
    sheet,
    row,
    column,
    columns,
  ]);
  return JSON.stringify(places ?? null);
}
