import { isBlank } from "../cells/cells";
import { readScore, type WrittenScore } from "../cells/scoreCell";
import type { Notice } from "../problem";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { ColumnMap, Day, TablePlace } from "../types";
import type { ClientAliases } from "./clientAliases";
import { DatedRows } from "./datedRows";
import { surveyRoles, type SurveyRole } from "./surveys";
import { missingRoles, type WholeTable } from "./tableDefinition";

/** One row of a Surveys table: a client was asked on a day; null = not said. */
export interface SurveyRow {
  /** 0 = the first below the header. */
  readonly row: number;
  readonly client: string;
  readonly day: Day;
  /** null = the survey is about no single product. */
  readonly product: string | null;
  readonly question: string | null;
  readonly note: string | null;
  /** null = asked, no answer. */
  readonly score: WrittenScore | null;
}

/** A Surveys table as analyze() takes it. */
export interface SurveysTable {
  readonly place: TablePlace;
  readonly columns: ColumnMap<SurveyRole>;
  /** In the order of the sheet. */
  readonly rows: readonly SurveyRow[];
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
 * }).rows[0].score // { value: 4, best: null }
 */
export function readSurveys(input: WholeTable<SurveyRole>, aliases: ClientAliases | null = null): SurveysTable {
  const { place, columns, rows } = input;
  const log = new ProblemLog();
  if (rows.every((row) => row.every(isBlank))) log.add("tableEmpty", null, { table: "surveys" });
  const missing = missingRoles(surveyRoles, columns);
  for (const role of missing) log.add("roleMissing", null, { table: "surveys", role });
  const cells = new DatedRows(input, ["date"], log, aliases);
  const read: SurveyRow[] = [];
  const readRow = (row: number): void => {
    const client = cells.client(row);
    const day = cells.neededDay(row);
    const score = readScore(cells.cell(row, "score"));
    if (client === null) log.add("clientMissing", cells.where(row, "client"));
    if (score === "unreadable" || score === "error") cells.unreadable(row, "score");
    if (client === undefined || client === null || day === undefined) return;
    if (score === "unreadable" || score === "error") return;
    read.push({
      row,
      client,
      day,
      product: cells.text(row, "product"),
      question: cells.text(row, "question"),
      note: cells.text(row, "note"),
      score: score === "missing" ? null : score,
    });
  };
  if (missing.length === 0) cells.each(readRow);
  return { place, columns, rows: read, problems: log.list(), notices: cells.notices() };
}
