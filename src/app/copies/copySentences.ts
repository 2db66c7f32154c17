import type { Translate } from "../../locales";
import { cellAddress, placeText } from "../../reports/cellAddress";
import type { EnteredCopy } from "./makeCopies";
import type { StoppedCopy } from "./makeCopy";
import type { TakenBack } from "./takeBack";

/** What is said of a copy, for the pane and the command. */
export function madeText({ book, logged, before, foreign, blanked }: EnteredCopy, t: Translate): string {
  return [
    t("copies.copy", { file: book.name, clients: logged.clients.length, rows: logged.rows }),
    ...(before === null ? [] : [t("copies.copyAgain", { ...before })]),
    ...(foreign === 0 ? [] : [t("copies.foreignRows", { rows: foreign })]),
    ...(blanked === 0 ? [] : [t("copies.leftBlank", { count: blanked })]),
  ].join(" ");
}

/** Why a copy was stopped. */
export function stoppedText({ manager, texts }: StoppedCopy, t: Translate): string {
  const [{ sheet, cell, client, owner, text }] = texts;
  const hit = t("copies.hit", {
    manager,
    sheet,
    cell: cell === null ? "" : cellAddress(cell.row, cell.column),
    client,
    other: owner ?? t("copies.nobody"),
    text,
  });
  const more = texts.length - 1;
  return [hit, ...(more > 0 ? [t("copies.moreHits", { count: more })] : []), t("copies.hitAdvice")].join(" ");
}

/** So many conflicts are named one by one. */
const MOST_NAMED = 10;

/** What was taken from a file that came back; the sentences behind the first one are warnings. */
export function takenTexts(taken: TakenBack, file: string, t: Translate): readonly string[] {
  if (taken.kind === "noCopy") return [t("copies.noCopy", { file, heading: t("copies.heading") })];
  if (taken.kind === "noTaskSheet") return [t("copies.noTaskSheet")];
  const { cells, conflicts, unknown, others, ownRows, unreadable } = taken;
  const more = conflicts.length - MOST_NAMED;
  return [
    t("copies.taken", { file, count: cells }),
    ...conflicts
      .slice(0, MOST_NAMED)
      .map(({ where, mine, theirs }) => t("copies.conflict", { cell: placeText(where), mine, theirs })),
    ...(more > 0 ? [t("copies.moreConflicts", { count: more })] : []),
    ...(unknown.length === 0 ? [] : [t("copies.unknownTasks", { count: unknown.length, client: unknown[0] })]),
    ...(others.length === 0 ? [] : [t("copies.otherChanges", { count: others.length, ...others[0] })]),
    ...(ownRows.length === 0 ? [] : [t("copies.ownRows", { count: ownRows.length, row: ownRows[0] })]),
    ...unreadable.map(({ where, value }) => t("copies.unreadableDay", { cell: placeText(where), value })),
  ];
}
