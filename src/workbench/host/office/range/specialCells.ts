import { SheetReader, usedBlock, type CellBlock, type CellKind } from "../../univer/cells/cellReading";
import { hiddenRowsIn } from "../../univer/sheets/hiddenRows";
import { hiddenColumnsIn } from "../../univer/sheets/sheets";
import { apiNotFound, invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { joinedBlocks } from "./joinedBlocks";
import type { Place } from "./r1c1";

const kindsInWords: readonly (readonly [part: RegExp, kind: CellKind])[] = [
  [/^Errors/, "error"],
  [/Logical/, "boolean"],
  [/Number/, "number"],
  [/Text/, "text"],
];

/** "ErrorsLogicalText" names three kinds. */
function kindsOf(valueType: string): ReadonlySet<CellKind> {
  if (valueType === "All") return new Set(kindsInWords.map(([, kind]) => kind));
  if (!/^(Errors)?(Logical)?(Numbers?)?(Text)?$/.test(valueType) || valueType === "") {
    throw invalidArgument(`cellValueType: ${valueType}`);
  }
  return new Set(kindsInWords.filter(([part]) => part.test(valueType)).map(([, kind]) => kind));
}

/** The cells of that kind, as far as the sheet is used; null where there are none. */
export function specialCells(
  host: HostState,
  range: CellBlock,
  cellType: string,
  valueType = "All",
): CellBlock[] | null {
  host.requireSheet(range.sheetId);
  const used = usedBlock(host.handle, range.sheetId, false, range);
  if (!used) return null;
  const reader = new SheetReader(host.handle, range.sheetId);
  const kinds = kindsOf(valueType);
  const hiddenRows = new Set(hiddenRowsIn(host.handle, used));
  const hiddenColumns = new Set(hiddenColumnsIn(host.handle, used));
  const tests: Readonly<Record<string, (row: number, column: number) => boolean>> = {
    Blanks: (row, column) => reader.formula(row, column) === null && reader.content(row, column).kind === "empty",
    Constants: (row, column) => reader.formula(row, column) === null && kinds.has(reader.content(row, column).kind),
    Formulas: (row, column) => reader.formula(row, column) !== null && kinds.has(reader.content(row, column).kind),
    Visible: (row, column) => !hiddenRows.has(row) && !hiddenColumns.has(column),
  };
  if (!Object.hasOwn(tests, cellType)) throw apiNotFound(`SpecialCellType.${cellType}`);
  const found: Place[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      if (tests[cellType](row, column)) found.push({ row, column });
    }
  }
  return found.length === 0 ? null : joinedBlocks(range.sheetId, found);
}
