import type { DataCell, DataSheet, WorkbookData } from "../../../workbooks/workbookData";

// A workbook goes from one thread to another in parts: whoever receives it whole stands still for as long as it takes.

type Rows = Map<number, ReadonlyMap<number, DataCell>>;

export interface RowsPart {
  readonly sheet: number;
  readonly rows: Rows;
}

const cellsPerPart = 5_000;

/** Everything but the cells. */
export function frameOf(workbook: WorkbookData): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: new Map() })) };
}

export function* rowsParts(workbook: WorkbookData): Generator<RowsPart, void, void> {
  for (const [index, { cells }] of workbook.sheets.entries()) {
    let rows: Rows = new Map();
    let count = 0;
    for (const [row, columns] of cells) {
      rows.set(row, columns);
      count += columns.size;
      if (count < cellsPerPart) continue;
      yield { sheet: index, rows };
      rows = new Map();
      count = 0;
    }
    if (rows.size > 0) yield { sheet: index, rows };
  }
}

/** Puts the parts together again. */
export class JoinedWorkbook {
  private readonly cells: Rows[];

  constructor(private readonly frame: WorkbookData) {
    this.cells = frame.sheets.map(() => new Map());
  }

  add({ sheet, rows }: RowsPart): void {
    for (const [row, columns] of rows) this.cells[sheet].set(row, columns);
  }

  get workbook(): WorkbookData {
    const sheets = this.frame.sheets.map((sheet, index): DataSheet => ({ ...sheet, cells: this.cells[index] }));
    return { ...this.frame, sheets };
  }
}
