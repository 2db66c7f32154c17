import type { DataCell, DataSheet, WorkbookData } from "../../workbooks/workbookData";

// The host computes on a copy of the workbook; the user's own sheets go from file to file without passing through it.

/**
 * Values in place of the formulas that have one: what Excel calculated is read as it stands, and nothing is calculated
 * again. Formulas without a stored value, which other programs write, are left for the host to calculate.
 */
export function withStoredValues(data: WorkbookData): WorkbookData {
  return { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, cells: storedValues(sheet.cells) })) };
}

function storedValues(cells: DataSheet["cells"]): DataSheet["cells"] {
  return mapCells(cells, (cell) => {
    if (cell.formula === undefined || cell.value === null) return cell;
    return { ...cell, formula: undefined, spill: undefined };
  });
}

/** The workbook after the run, with every sheet of the user as it was before. */
export function withUserSheets(input: WorkbookData, after: WorkbookData, written: readonly string[]): WorkbookData {
  const before = new Map(input.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const own = before.get(sheet.id);
    // A report of the run before has got another name: it is kept out of sight.
    if (own !== undefined && own.name === sheet.name && !written.includes(sheet.name)) return own;
    return { ...sheet, cells: moveStyles(sheet.cells, input.styles.length) };
  });
  return { ...after, sheets, styles: [...input.styles, ...after.styles] };
}

/** The two lists of styles become one, ours behind. */
function moveStyles(cells: DataSheet["cells"], by: number): DataSheet["cells"] {
  return mapCells(cells, (cell) => (cell.style === undefined ? cell : { ...cell, style: cell.style + by }));
}

function mapCells(cells: DataSheet["cells"], change: (cell: DataCell) => DataCell): DataSheet["cells"] {
  const changed = new Map<number, Map<number, DataCell>>();
  for (const [row, columns] of cells) {
    const copy = new Map<number, DataCell>();
    for (const [column, cell] of columns) copy.set(column, change(cell));
    changed.set(row, copy);
  }
  return changed;
}
