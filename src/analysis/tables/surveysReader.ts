import { isBlank } from "../cells/cells";
import { BLANK, Dictionary } from "../cells/dictionary";
import { readScore } from "../cells/scoreCell";
import type { Notice } from "../problem";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { ColumnMap, TablePlace } from "../types";
import type { ClientAliases } from "./clientAliases";
import { DatedRows } from "./datedRows";
import type { SurveyColumns } from "./surveyColumns";
import { surveyRoles, type SurveyRole } from "./surveys";
import { missingRoles, type WholeTable } from "./tableDefinition";

/** A Surveys table as analyze() takes it. */
export interface SurveysTable {
  readonly place: TablePlace;
  readonly columns: ColumnMap<SurveyRole>;
  readonly rows: SurveyColumns;
  readonly problems: ProblemList;
  readonly notices: readonly Notice[];
}

/**
 * Reads a Surveys table: one row per client, day, product and question; without a score the client was asked and has not
 * answered.
 *
 * A row whose client, day or score cannot be read is reported and left out. Whether scores above five are right is decided
 * later, over all rows. Edges: no rows gives the problem tableEmpty, a missing column roleMissing and no rows.
 * Source: spec 1 (Surveys).
 *
 * @example
 * readSurveys({
 *   place: { sheet: "Surveys", row: 0, column: 0 },
 *   headers: ["Client", "Date", "Score"],
 *   rows: [["Anna", 45292, 4]],
 *   columns: { client: 0, date: 1, score: 2 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).rows.score[0] // 4
 */
export function readSurveys(input: WholeTable<SurveyRole>, aliases: ClientAliases | null = null): SurveysTable {
  const { place, columns, rows } = input;
  const log = new ProblemLog();
  if (rows.every((row) => row.every(isBlank))) log.add("tableEmpty", null, { table: "surveys" });
  const missing = missingRoles(surveyRoles, columns);
  for (const role of missing) log.add("roleMissing", null, { table: "surveys", role });
  const cells = new DatedRows(input, ["date"], log, aliases);
  const products = new Dictionary();
  const questions = new Dictionary();
  const notes: (string | null)[] = [];
  const read = emptyColumns(rows.length, {
    client: cells.clientNames,
    product: products.names,
    question: questions.names,
  });
  let count = 0;
  const readRow = (row: number): void => {
    const client = cells.clientId(row);
    const day = cells.neededDay(row);
    const score = readScore(cells.cell(row, "score"));
    if (client === BLANK) log.add("clientMissing", cells.where(row, "client"));
    if (score === "unreadable" || score === "error") cells.unreadable(row, "score");
    if (client < 0 || day === undefined) return;
    if (score === "unreadable" || score === "error") return;
    read.row[count] = row;
    read.client.ids[count] = client;
    read.day[count] = day;
    read.product.ids[count] = products.add(cells.text(row, "product"));
    read.question.ids[count] = questions.add(cells.text(row, "question"));
    notes.push(cells.text(row, "note"));
    read.score[count] = score === "missing" ? NaN : score.value;
    read.best[count] = score === "missing" ? 0 : (score.best ?? 0);
    count++;
  };
  if (missing.length === 0) cells.each(readRow);
  return { place, columns, rows: { ...read, note: notes, count }, problems: log.list(), notices: cells.notices() };
}

/** Columns without rows yet. */
function emptyColumns(rows: number, names: Readonly<Record<"client" | "product" | "question", readonly string[]>>) {
  return {
    row: new Int32Array(rows),
    client: { ids: new Int32Array(rows), names: names.client },
    day: new Int32Array(rows),
    product: { ids: new Int32Array(rows), names: names.product },
    question: { ids: new Int32Array(rows), names: names.question },
    score: new Float64Array(rows),
    best: new Uint8Array(rows),
  };
}
