import { clientKey } from "../analysis/cells/clientKey";
import { firstFit, plainFormat, readSegmentRules } from "../analysis/tables/segmentRules";
import type { CellValue } from "../analysis/types";
import { quoted } from "./cellArgument";
import { failure } from "./functionFailure";
import { formulaPlace, refuseProblems, type HeadedTable } from "./headedTable";

/** Tells the segment of one row of attributes by the rules; null = none fits. */
export function segmentFinder(
  table: HeadedTable,
  attributes: readonly string[],
): (row: readonly CellValue[]) => string | null {
  const { rules, attributes: asked, problems } = readSegmentRules({ place: formulaPlace, ...table });
  refuseProblems("rules", problems);
  const keys = attributes.map(clientKey);
  const columns = asked.map(({ header }) => {
    const column = keys.indexOf(clientKey(header));
    if (column < 0) throw failure("invalidValue", "noColumn", { argument: "attributes", value: quoted(header) });
    return column;
  });
  return (row) => firstFit(rules, row, columns, plainFormat);
}
