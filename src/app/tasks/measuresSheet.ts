import { readAmount } from "../../analysis/cells/amountCell";
import { clientStatuses, ladderRungs, xyzClasses, type AbcClass, type CellPlace } from "../../analysis/types";
import { holdsWritten, readMark } from "../../merging/rowMark";
import { isFilled } from "../../merging/typedTable";
import type { OwnMeasures } from "../../checklists/evidence/seen";
import { loadLateTranslator, type Language, type Translate } from "../../locales";
import { recommendedAction } from "../../reports/recommendedAction";
import { ladderText, statusText } from "../../reports/words";
import { channels, classesOf, firstMeasures, measureKey, measureRoles, type Measure } from "../../tasks/measures";
import { readTypedSheet } from "../typedSheets/readTypedSheet";
import type { SheetColumn, TypedSheet } from "../typedSheets/typedSheet";
import type { WorkbookPort } from "../workbookPort";

/** The sheet of measures: the first filling, which the user changes. */
export function measuresSheet(classes: readonly AbcClass[], t: Translate, language: Language): TypedSheet {
  return {
    kind: "measures",
    name: t("tasks.sheet.measures"),
    tableName: "Measures",
    language,
    changedColumn: "yours",
    columns: columnsOf(t),
    rows: firstMeasures(classes).map((measure) => ({
      key: measureKey(measure),
      cells: {
        scheme: t(`tasks.scheme.${measure.scheme}`),
        group: groupText(measure, t),
        what: firstText(measure, classes, t),
        who: t(`tasks.who.${measure.who}`),
        everyDays: measure.everyDays,
        channel: t(`tasks.channel.${measure.channel}`),
      },
    })),
  };
}

function columnsOf(t: Translate): readonly SheetColumn[] {
  const header = (id: "scheme" | "group" | "what" | "who" | "everyDays" | "channel" | "note" | "yours") => ({
    id,
    header: t(`tasks.column.${id}`),
  });
  const roles = measureRoles.map((who) => t(`tasks.who.${who}`));
  const ways = channels.map((channel) => t(`tasks.channel.${channel}`));
  // Other words are taken too.
  const oneOf = (words: readonly string[]) => ({ kind: "words", words, message: null }) as const;
  return [
    { ...header("scheme"), owner: "product", format: "text", width: 20, identifies: true },
    { ...header("group"), owner: "product", format: "text", width: 20, identifies: true },
    { ...header("what"), owner: "shared", format: "text", width: 62 },
    { ...header("who"), owner: "shared", format: "text", width: 16, entry: oneOf(roles) },
    { ...header("everyDays"), owner: "shared", format: "integer", alignment: "center", width: 14 },
    { ...header("channel"), owner: "shared", format: "text", width: 14, entry: oneOf(ways) },
    { ...header("note"), owner: "user", format: "text", width: 40 },
    { ...header("yours"), owner: "product", format: "text", width: 18 },
  ];
}

function groupText({ scheme, group }: Measure, t: Translate): string {
  const status = clientStatuses.find((each) => each === group);
  if (scheme === "status" && status !== undefined) return t(`reports.${statusText[status]}`);
  const rung = ladderRungs.find((each) => each === group);
  if (scheme === "ladder" && rung !== undefined) return t(`reports.${ladderText[rung]}`);
  return scheme === "abcXyz" && group.length === 1 ? t("reports.pairNoXyz", { abc: group }) : group;
}

/** What is to be done by the first filling. */
export function firstText(
  { scheme, group }: Pick<Measure, "scheme" | "group">,
  classes: readonly AbcClass[],
  t: Translate,
): string {
  if (scheme !== "abcXyz") return t(`tasks.measure.${scheme}.${group}` as Parameters<Translate>[0]);
  const xyz = (["X", "Y", "Z"] as const).find((each) => each === group[1]) ?? null;
  return t(`reports.${recommendedAction(classes.indexOf(group[0] as AbcClass), classes.length, xyz)}`);
}

/** The measures that hold: the first filling with what the user has changed. */
export interface MeasuresInForce {
  /** The words of the user by key; a blank text = nothing is to be done. */
  readonly words: ReadonlyMap<string, string>;
  /** By key; null = on request. */
  readonly everyDays: ReadonlyMap<string, number | null>;
  /** Numbers of days that cannot be read: there the first filling counts. */
  readonly problems: readonly UnreadableCell[];
}

export interface UnreadableCell {
  readonly where: CellPlace;
  readonly value: string;
}

/** The measures of the workbook; without a sheet of measures those of the first filling. */
export async function readMeasures(
  port: WorkbookPort,
  classes: readonly AbcClass[],
  t: Translate,
): Promise<MeasuresInForce> {
  const sheet = measuresSheet(classes, t, "en");
  const words = new Map<string, string>();
  const everyDays = new Map<string, number | null>();
  const problems: UnreadableCell[] = [];
  for (const measure of firstMeasures(classes)) everyDays.set(measureKey(measure), measure.everyDays);
  const found = await readTypedSheet(port, sheet);
  if (found === null) return { words, everyDays, problems };
  const { table, standing, inPlace } = found;
  const { format } = await port.locale();
  const whatAt = inPlace.places.get("what");
  const daysAt = inPlace.places.get("everyDays");
  standing.values.forEach((row, place) => {
    const mark = inPlace.keys === null ? null : readMark(sheet.kind, row[inPlace.keys]);
    if (mark === null) return;
    if (whatAt !== undefined && !holdsWritten(row[whatAt], mark.written.what)) {
      words.set(mark.key, String(row[whatAt] ?? ""));
    }
    if (daysAt === undefined) return;
    const days = readAmount(row[daysAt], format);
    if (!isFilled(row[daysAt])) everyDays.set(mark.key, null);
    else if (typeof days === "number" && Number.isInteger(days) && days >= 1) everyDays.set(mark.key, days);
    else {
      const where = { sheet: table.sheet, row: table.row + 1 + place, column: table.column + daysAt };
      problems.push({ where, value: String(row[daysAt]) });
    }
  });
  return { words, everyDays, problems };
}

/** Of the cells of the first two classes of ABC × XYZ, those with a measure in the user's words; null = no such sheet. */
export async function ownMeasures(
  port: WorkbookPort,
  settings: Parameters<typeof classesOf>[0],
): Promise<OwnMeasures | null> {
  const t = await loadLateTranslator("en", "tasks");
  const classes = classesOf(settings);
  if ((await readTypedSheet(port, measuresSheet(classes, t, "en"))) === null) return null;
  const { words } = await readMeasures(port, classes, t);
  const keys = classes.slice(0, 2).flatMap((abc) => xyzClasses.map((xyz) => `abcXyz|${abc}${xyz}`));
  return { count: keys.filter((key) => (words.get(key) ?? "").trim() !== "").length, of: keys.length };
}
