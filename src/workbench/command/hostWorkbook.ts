import type { HeadlessHost } from "../headless";
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

/** The workbook of the host after the run, with every sheet of the user as it was before. */
export function saveWithUserSheets(
  input: WorkbookData,
  host: Pick<HeadlessHost, "save">,
  written: readonly string[],
): WorkbookData {
  const before = new Map(input.sheets.map((sheet) => [sheet.id, sheet]));
  // A report of the run before has got another name: it is kept out of sight.
  const ownOf = ({ id, name }: Pick<DataSheet, "id" | "name">): DataSheet | null => {
    const own = before.get(id);
    return own !== undefined && own.name === name && !written.includes(name) ? own : null;
  };
  const after = host.save((sheet) => ownOf(sheet) !== null);
  const sheets = after.sheets.map(
    (sheet) => ownOf(sheet) ?? { ...sheet, cells: moveStyles(sheet.cells, input.styles.length) },
  );
  return { ...after, sheets, styles: [...input.styles, ...after.styles] };
}

/** The two lists of styles become one, ours behind. */
function moveStyles(cells: DataSheet["cells"], by: number): DataSheet["cells"] {
  return mapCells(cells, (cell) => (cell.style === undefined || by === 0 ? cell : { ...cell, style: cell.style + by }));
}

type Row = ReadonlyMap<number, DataCell>;

/** Rows in which nothing changes are shared. */
function mapCells(cells: DataSheet["cells"], change: (cell: DataCell) => DataCell): DataSheet["cells"] {
  const changed = new Map<number, Row>();
  for (const [row, columns] of cells) changed.set(row, mapRow(columns, change));
  return changed;
}

function mapRow(columns: Row, change: (cell: DataCell) => DataCell): Row {
  let copy: Map<number, DataCell> | null = null;
  for (const [column, cell] of columns) {
    const changed = change(cell);
    if (changed === cell) continue;
    copy ??= new Map(columns);
    copy.set(column, changed);
  }
  return copy ?? columns;
}
