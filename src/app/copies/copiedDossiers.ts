import type { Analysis } from "../../analysis/analysis";
import { DAYS_FROM_1900_TO_1904 } from "../../analysis/cells/dateCell";
import { numberText, type Language, type Translate } from "../../locales";
import { columnsInPlace, type ColumnsInPlace } from "../../merging/columnsInPlace";
import { readMark } from "../../merging/rowMark";
import { isFilled, type StandingTable } from "../../merging/typedTable";
import { formatCell } from "../../reports/formatCell";
import type { ReportFormat, ReportValue } from "../../reports/reportSheet";
import { dossierClient, type DossierClient } from "../dossiers/dossierClient";
import { aboutRows, dossierParts, isOfProduct, type DossierPart, type FigureRow } from "../dossiers/dossierParts";
import { partSheet } from "../dossiers/dossierSheet";
import { figureRowsOf } from "../dossiers/figuresPart";
import { readDossiers, readStanding } from "../dossiers/readDossiers";
import type { TypedSheet } from "../typedSheets/typedSheet";
import type { FoundTable, WorkbookPort } from "../workbookPort";

/** What a dossier says, line by line. */
export interface CopiedDossier {
  /** The client's id. */
  readonly client: number;
  readonly lines: readonly DossierText[];
}

export interface DossierText {
  /** The figure, or the header of the column that comes first. */
  readonly about: string;
  /** That is a word of ours, whatever the clients are called. */
  readonly isOurs: boolean;
  readonly text: string;
}

type AboutRow = (typeof aboutRows)[number];

/** Figures that say something of the other clients too. */
const ofTheRest: readonly FigureRow[] = ["isKey", "whyKey", "share"];

/** The dossiers of the workbook as a copy has them: without what its list of sales says, and without shares of the whole. */
export async function dossiersToCopy(
  port: WorkbookPort,
  analysis: Analysis,
  t: Translate,
  language: Language,
): Promise<readonly CopiedDossier[]> {
  const { format } = await port.locale();
  const copied: CopiedDossier[] = [];
  for (const dossier of await readDossiers(port)) {
    const { record } = dossier;
    const client = dossierClient(analysis, record.client, record.name);
    if (client.id === null) continue;
    const figures = figureTexts(client, analysis, t, language);
    const { cells } = await readStanding(port, dossier);
    const lines: DossierText[] = [];
    for (const part of dossierParts) {
      const table = dossier.tables.get(part);
      const standing = cells.get(part);
      if (isOfProduct(part) || table === undefined || standing === undefined) continue;
      const head = { client: record.client, name: client.name, day: "" };
      const sheet = partSheet(part, head, [], t, language);
      const inPlace = columnsInPlace(sheet, standing, record.tables[part]?.headers ?? {});
      const textAt = await textsIn(port, table, standing, format.date1904, language);
      lines.push(...linesOf(part, sheet, standing, inPlace, figures, textAt, t));
    }
    if (lines.length > 0) copied.push({ client: client.id, lines });
  }
  return copied;
}

/** What the product says of the client, by the keys of the rows. */
function figureTexts(
  client: DossierClient,
  analysis: Analysis,
  t: Translate,
  language: Language,
): ReadonlyMap<string, DossierText> {
  const rows = figureRowsOf(client, null, analysis, { translate: t, language, sources: {} });
  return new Map(
    rows.map(({ key, cells, formats }) => {
      const value = ofTheRest.includes(key as FigureRow) ? null : (cells.value as ReportValue);
      const text = formatCell(value, (formats?.value ?? "text") as ReportFormat, language);
      return [key, { about: String(cells.what), isOurs: true, text }];
    }),
  );
}

/** The rows of a part in which something stands, each as one line. */
function linesOf(
  part: DossierPart,
  sheet: TypedSheet,
  { headers, values }: StandingTable,
  { places, keys }: ColumnsInPlace,
  figures: ReadonlyMap<string, DossierText>,
  textAt: (row: number, column: number) => string,
  t: Translate,
): readonly DossierText[] {
  const ourHeaders = sheet.columns.map(({ header }) => header);
  const ofProduct = sheet.columns.filter(({ owner }) => owner === "product").map(({ id }) => places.get(id));
  const lines: DossierText[] = [];
  values.forEach((row, place) => {
    // In a row of the user's own all is typed; without keys nobody knows which those are.
    const key = keys === null ? null : (readMark(sheet.kind, row[keys])?.key ?? null);
    const typed = row.flatMap((cell, column) => {
      const isOwnRow = keys !== null && key === null;
      const isTyped = column !== keys && (isOwnRow || !ofProduct.includes(column));
      return isTyped && isFilled(cell) ? [{ header: headers[column], text: textAt(place, column) }] : [];
    });
    const named = typed.map(({ header, text }) => `${header}: ${text}`);
    const figure = part === "figures" ? figures.get(key ?? "") : undefined;
    const [first] = typed;
    if (figure !== undefined) {
      const text = [figure.text, ...named].filter((each) => each !== "").join("; ");
      if (text !== "") lines.push({ ...figure, text });
    } else if (first !== undefined) {
      const isAbout = part === "about" && aboutRows.includes(key as AboutRow);
      const about = isAbout ? t(`dossiers.about.${key as AboutRow}`) : first.header;
      const text = [first.text, ...named.slice(1)].join("; ");
      lines.push({ about, isOurs: isAbout || ourHeaders.includes(about), text });
    }
  });
  return lines;
}

/** The cells of a table as texts; a number is a day where its cell shows one. */
async function textsIn(
  port: WorkbookPort,
  table: FoundTable,
  { values }: StandingTable,
  date1904: boolean,
  language: Language,
): Promise<(row: number, column: number) => string> {
  const formats = new Map<number, readonly string[]>();
  for (let column = 0; column < table.columns; column++) {
    if (!values.some((row) => typeof row[column] === "number")) continue;
    const runs = await port.numberFormats(table, column, { aborted: false });
    formats.set(
      column,
      runs.flatMap(({ format, rows }) => Array<string>(rows).fill(format)),
    );
  }
  return (row, column) => {
    const cell = values[row][column];
    if (typeof cell !== "number") return String(cell ?? "");
    const isDay = showsDay(formats.get(column)?.[row] ?? "");
    return isDay
      ? formatCell(Math.floor(cell) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0), "date", language)
      : numberText(cell, language);
  };
}

/** Whether a number format shows a day: letters of days and years outside texts, colours and conditions. */
const showsDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
