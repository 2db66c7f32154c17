import type { ProblemList } from "../analysis/problemLog";
import { cellText } from "../analysis/cells/cells";
import type { CellValue, TablePlace } from "../analysis/types";
import type { ArgumentName } from "../locales/en/argumentNames";
import { filledCell, quoted } from "./cellArgument";
import { failure } from "./functionFailure";
import type { RangeArgument } from "./rangeArgument";

export interface HeadedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A formula does not know where its ranges lie. */
export const formulaPlace: TablePlace = { sheet: "", row: 0, column: 0 };

/** A range whose first row holds the headers. */
export function headedTable(range: RangeArgument): HeadedTable {
  if (range.rows < 2) throw failure("invalidValue", "noRows", { argument: range.name });
  const [headers, ...rows] = range.cells.map((row) => row.map((cell) => filledCell(range.name, cell)));
  return { headers: headers.map(cellText), rows };
}

/** What a report lists as a problem of a rule table, a formula can only refuse. */
export function refuseProblems(argument: ArgumentName, problems: ProblemList): void {
  if (problems.items.length === 0) return;
  const [{ code, params }] = problems.items;
  if (code === "tableEmpty") throw failure("invalidValue", "noRows", { argument });
  const segment = quoted(String(params.segment ?? ""));
  if (code === "segmentTwice") throw failure("invalidValue", "segmentTwice", { argument, value: segment });
  if (code === "ruleNeverUsed") throw failure("invalidValue", "ruleNeverUsed", { argument, value: segment });
  if (params.value === "") throw failure("invalidValue", "noSegmentName", { argument });
  throw failure("invalidValue", "ruleUnreadable", { argument, value: quoted(params.value) });
}
