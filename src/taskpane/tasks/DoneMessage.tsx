import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { UnreadableCell } from "../../app/tasks/measuresSheet";
import { MOST_OPEN } from "../../tasks/newTasks";
import type { SheetUpdate } from "../../app/typedSheets/updateTypedSheet";
import type { Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import type { Done } from "./useTasks";

interface DoneMessageProps {
  readonly done: Done;
  readonly translate: Translate;
}

/** What was done, and what the user must know of it. */
export function DoneMessage({ done, translate: t }: DoneMessageProps) {
  const warnings = warningsOf(done, t);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentenceOf(done, t)}</MessageBarBody>
      </MessageBar>
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

function sentenceOf(done: Done, t: Translate): string {
  switch (done.kind) {
    case "page":
      return t("tasks.printed", { sheet: done.sheet });
    case "updateFirst":
      return t("tasks.updateFirst", { sheet: done.sheet });
    case "firstFilled":
      return t("tasks.firstFilled");
    case "brought":
      return t("tasks.broughtBack", { count: done.count });
    case "measures":
      return updateSentence(done.update, "measures", t);
    case "tasks":
      return done.update.update === null ? t("tasks.noneFound") : updateSentence(done.update.update, "tasks", t);
  }
}

function updateSentence({ sheet, added, renewed }: SheetUpdate, of: "tasks" | "measures", t: Translate): string {
  if (added === 0 && renewed === 0) return t("tasks.unchanged", { sheet });
  return of === "tasks" ? t("tasks.updated", { sheet, added, renewed }) : t("tasks.measuresUpdated", { sheet });
}

function warningsOf(done: Done, t: Translate): readonly string[] {
  if (done.kind !== "tasks" && done.kind !== "measures") return [];
  const update = done.kind === "tasks" ? done.update.update : done.update;
  const restored = update?.restored ?? [];
  const problems: readonly UnreadableCell[] = done.kind === "tasks" ? done.update.problems : [];
  const tooFar = done.kind === "tasks" ? done.update.tooFar : [];
  const cutOff = done.kind === "tasks" ? done.update.cutOff : 0;
  return [
    ...(cutOff === 0 ? [] : [t("tasks.cutOff", { count: cutOff, most: MOST_OPEN })]),
    ...(restored.length === 0 ? [] : [t("tasks.restored", { count: restored.length, cell: restored[0] })]),
    ...problems
      .slice(0, 1)
      .map(({ where, value }) => t("tasks.unreadable", { count: problems.length, cell: placeText(where), value })),
    ...tooFar
      .slice(0, 1)
      .map(({ where, value }) => t("tasks.tooFar", { count: tooFar.length, cell: placeText(where), value })),
  ];
}
