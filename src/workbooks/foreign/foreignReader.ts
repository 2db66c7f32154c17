import type { WorkSheet } from "@e965/xlsx";
import { blankSheet, blankWorkbook } from "../blankWorkbook";
import type { DataCell, DataSheet, WorkbookData } from "../workbookData";
import { FileError, type FileErrorCode } from "../fileError";
import { sheetIdentity } from "../sheetIdentity";
import { loadReader } from "./loadReader";

// Workbooks of other kinds, through a library that is loaded only for them: values, number formats, merged cells, hidden
// rows and columns, and nothing else.

/** Why a file of the kind cannot be read, where the reader does not know better. */
export type ForeignKind = Extract<FileErrorCode, "oldWorkbook" | "binaryWorkbook" | "openDocument">;

const sheetStates = ["visible", "hidden", "veryHidden"] as const;

/** By the numbers under which old workbooks keep them. */
const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

export async function readForeign(content: Uint8Array | string, kind: ForeignKind): Promise<WorkbookData> {
  const { read } = await loadReader(content.length);
  try {
    const type = typeof content === "string" ? "string" : "array";
    const options = { type, dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false } as const;
    const { SheetNames, Sheets, Workbook } = read(content, { ...options, cellFormula: false });
    const sheets: DataSheet[] = [];
    SheetNames.forEach((name, index) => {
      const sheet = Sheets[name];
      // Sheets that are nothing but a chart have no cells.
      if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return;
      const visibility = sheetStates[Workbook?.Sheets?.[index]?.Hidden ?? 0];
      sheets.push({ ...readSheet(sheet, name, sheets.length), visibility });
    });
    if (sheets.length === 0) throw new FileError(kind);
    return blankWorkbook(sheets, {
      date1904: Workbook?.WBProps?.date1904 === true,
      activeSheet: Math.max(
        0,
        sheets.findIndex(({ visibility }) => visibility === "visible"),
      ),
      notices: [{ kind: "valuesOnly", place: "", count: 0 }],
    });
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(isPassword(error) ? "passwordProtected" : kind, { cause: error });
  }
}

const isPassword = (error: unknown): boolean => /password|encrypt/i.test(String(error));

function readSheet(sheet: WorkSheet, name: string, index: number): DataSheet {
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  const covered = coveredCells(merges);
  const cells = new Map<number, Map<number, DataCell>>();
  (sheet["!data"] ?? []).forEach((row, rowIndex) => {
    const read = new Map<number, DataCell>();
    row?.forEach((cell, column) => {
      const found = cell === undefined || cell === null ? null : readCell(cell);
      if (found !== null && !covered.has(`${rowIndex},${column}`)) read.set(column, found);
    });
    if (read.size > 0) cells.set(rowIndex, read);
  });
  return blankSheet({
    id: sheetIdentity(index),
    name,
    cells,
    merges,
    hiddenRows: hiddenOf(sheet["!rows"]),
    hiddenColumns: hiddenOf(sheet["!cols"]),
    columnWidths: widthsOf(sheet["!cols"]),
  });
}

/** Merges over whole columns cover nothing that could be shown. */
const mostCovered = 100_000;

function coveredCells(merges: DataSheet["merges"]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    if (rows * columns > mostCovered) continue;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        if (down + across > 0) covered.add(`${row + down},${column + across}`);
      }
    }
  }
  return covered;
}

function readCell({ t, v, z }: { readonly t: string; readonly v?: unknown; readonly z?: unknown }): DataCell | null {
  const format = typeof z === "string" && z !== "General" && z !== "" ? { numberFormat: z } : {};
  if (t === "e") return { value: errors[Number(v)] ?? "#VALUE!", error: true, ...format };
  if (typeof v === "number") return Number.isFinite(v) ? { value: v, ...format } : { value: "#NUM!", error: true };
  if (typeof v === "boolean") return { value: v };
  return typeof v === "string" && v !== "" ? { value: v, ...format } : null;
}

type Lines = readonly ({ readonly hidden?: boolean; readonly wch?: number } | undefined)[] | undefined;

function hiddenOf(lines: Lines): number[] {
  const hidden: number[] = [];
  lines?.forEach((line, index) => {
    if (line?.hidden) hidden.push(index);
  });
  return hidden;
}

function widthsOf(lines: Lines): Map<number, number> {
  const widths = new Map<number, number>();
  lines?.forEach((line, index) => {
    if (line?.wch !== undefined && line.wch > 0) widths.set(index, line.wch);
  });
  return widths;
}
