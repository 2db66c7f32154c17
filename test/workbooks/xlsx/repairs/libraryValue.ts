import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import { openXlsxPackage } from "../../../../src/workbooks/xlsx/openXlsxPackage";

/** What the library alone makes of a file: repairs that it no longer needs turn their tests red. */
export async function libraryWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles((await openXlsxPackage(bytes)).record());
  return workbook;
}

export async function libraryValue(bytes: Uint8Array, address: string): Promise<CellValue> {
  return (await libraryWorkbook(bytes)).worksheets[0].getCell(address).value;
}
