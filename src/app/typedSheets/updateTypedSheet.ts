import { mergeTable } from "../../merging/mergeTable";
import { placeText } from "../../reports/cellAddress";
import type { WorkbookPort } from "../workbookPort";
import { keepTypedText } from "./typedText";
import { readTypedSheet, rememberTypedSheet } from "./readTypedSheet";
import { formatsOf } from "./sheetFormats";
import { inWorkbook, newSheetOf, type TypedSheet } from "./typedSheet";

/** What an update has done. */
export interface SheetUpdate {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Rows that were added, and rows in which something was renewed. */
  readonly added: number;
  readonly renewed: number;
  /** Cells of the product that somebody had typed over: as they were, they stand in the kept texts. */
  readonly restored: readonly string[];
}

/**
 * Makes a sheet on which the user types say what the product has to say. What the user has typed stays; before anything is
 * written it is kept, so that it can be brought back. A sheet that is as it is to be is not written at all.
 */
export async function updateTypedSheet(port: WorkbookPort, wanted: TypedSheet): Promise<SheetUpdate | null> {
  const { format } = await port.locale();
  const sheet = inWorkbook(wanted, format.date1904);
  const found = await readTypedSheet(port, sheet);
  if (found === null) return addTypedSheet(port, wanted);
  const merge = mergeTable(sheet, found.standing, found.known);
  const isChange = merge.rows.length + merge.added.length + merge.addedColumns.length + merge.headers.length > 0;
  if (isChange) {
    await keepTypedText(port, sheet, found);
    await port.changeTable({
      table: found.table,
      kind: sheet.kind,
      language: sheet.language,
      keyColumn: found.inPlace.keys,
      merge,
      formats: formatsOf(sheet, found, merge),
    });
  }
  await rememberTypedSheet(port, sheet.kind, found.table, merge.known);
  const { table } = found;
  return {
    sheet: table.sheet,
    isNew: false,
    added: merge.added.length,
    renewed: merge.rows.length,
    restored: merge.restored.map(({ row, column }) =>
      placeText({ sheet: table.sheet, row: table.row + 1 + row, column: table.column + column }),
    ),
  };
}

async function addTypedSheet(port: WorkbookPort, sheet: TypedSheet): Promise<SheetUpdate | null> {
  if (sheet.rows.length === 0) return null;
  const { format } = await port.locale();
  const counted = inWorkbook(sheet, format.date1904);
  const fresh = newSheetOf(counted);
  // The sheet is written with days of the 1900 system, its marks say what the cells will hold.
  const rows = newSheetOf(sheet).rows.map((row, place) => [...row.slice(0, -1), fresh.rows[place].at(-1) ?? ""]);
  const [name] = await port.addSheets([{ ...fresh, rows }]);
  const written = await readTypedSheet(port, counted);
  if (written !== null) {
    const known = Object.fromEntries(sheet.columns.map(({ id, header }) => [id, { written: header, seen: header }]));
    await rememberTypedSheet(port, sheet.kind, written.table, known);
  }
  return { sheet: name, isNew: true, added: sheet.rows.length, renewed: 0, restored: [] };
}
