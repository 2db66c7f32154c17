import { headersBefore, mergeTable } from "../../merging/mergeTable";
import { placeText } from "../../reports/cellAddress";
import type { WorkbookPort } from "../workbookPort";
import { keepTypedText } from "./typedText";
import { readTypedSheet, rememberTypedSheet } from "./readTypedSheet";
import { writeMerge } from "./writeMerge";
import { headersAsWritten, inWorkbook, newTableOf, type TypedSheet } from "./typedSheet";

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
export async function updateTypedSheet(
  port: WorkbookPort,
  wanted: TypedSheet,
  /** What the user has typed was kept a moment ago. */
  isKept = false,
): Promise<SheetUpdate | null> {
  const { format } = await port.locale();
  const sheet = inWorkbook(wanted, format.date1904);
  const found = await readTypedSheet(port, sheet);
  if (found === null) return addTypedSheet(port, wanted);
  const merge = mergeTable(sheet, found.standing, found.known);
  const isChange = merge.rows.length + merge.added.length + merge.addedColumns.length + merge.headers.length > 0;
  if (isChange) {
    if (!isKept) await keepTypedText(port, sheet, found);
    if (merge.addedColumns.length > 0) {
      await rememberTypedSheet(port, sheet.kind, found.table, headersBefore(merge, found.known));
    }
    await writeMerge(port, sheet, found, merge);
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
  const [name] = await port.addSheets([
    { name: sheet.name, language: sheet.language, ...newTableOf(sheet, format.date1904) },
  ]);
  const written = await readTypedSheet(port, inWorkbook(sheet, format.date1904));
  if (written !== null) await rememberTypedSheet(port, sheet.kind, written.table, headersAsWritten(sheet));
  return { sheet: name, isNew: true, added: sheet.rows.length, renewed: 0, restored: [] };
}
