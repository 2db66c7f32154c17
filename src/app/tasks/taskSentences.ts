import type { Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { MOST_OPEN } from "../../tasks/newTasks";
import type { SheetUpdate } from "../typedSheets/updateTypedSheet";
import type { UnreadableCell } from "./measuresSheet";
import type { TaskUpdate } from "./updateTasks";

// What is said of an update, for the pane and the command.

export function tasksText({ update }: TaskUpdate, t: Translate): string {
  if (update === null) return t("tasks.noneFound");
  const { sheet, added, renewed } = update;
  return added === 0 && renewed === 0 ? t("tasks.unchanged", { sheet }) : t("tasks.updated", { sheet, added, renewed });
}

export const measuresText = ({ sheet, added, renewed }: SheetUpdate, t: Translate): string =>
  added === 0 && renewed === 0 ? t("tasks.unchanged", { sheet }) : t("tasks.measuresUpdated", { sheet });

/** What the user must know of an update of the tasks. */
export function taskWarnings(
  { update, cutOff, problems, tooFar, noContacts }: TaskUpdate,
  t: Translate,
): readonly string[] {
  return [
    ...(cutOff === 0 ? [] : [t("tasks.cutOff", { count: cutOff, most: MOST_OPEN })]),
    ...restoredWarning(update, t),
    ...firstCell("tasks.unreadable", problems, t),
    ...firstCell("tasks.tooFar", tooFar, t),
    ...noContactWarning(noContacts, t),
  ];
}

/** Days of sent campaigns that are no contact. */
export const noContactWarning = (cells: readonly UnreadableCell[], t: Translate): readonly string[] =>
  firstCell("campaigns.noContact", cells, t);

const firstCell = (
  key: "tasks.unreadable" | "tasks.tooFar" | "campaigns.noContact",
  cells: readonly UnreadableCell[],
  t: Translate,
): readonly string[] =>
  cells.slice(0, 1).map(({ where, value }) => t(key, { count: cells.length, cell: placeText(where), value }));

/** Cells of the product that were typed over. */
export function restoredWarning(update: SheetUpdate | null, t: Translate): readonly string[] {
  const restored = update?.restored ?? [];
  return restored.length === 0 ? [] : [t("tasks.restored", { count: restored.length, cell: restored[0] })];
}
