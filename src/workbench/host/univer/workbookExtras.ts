import { nothingCarried, usualPage } from "../../../workbooks/blankWorkbook";
import type { DataCarried, DataPage, LeftOutKind } from "../../../workbooks/workbookData";
import { ChartModel } from "./charts/chartModel";

export interface SheetExtras {
  page: DataPage;
  protected: boolean;
  veryHidden: boolean;
  carried: DataCarried;
}

export interface TableExtras {
  style: string | null;
  totals: boolean;
  headers: boolean;
  filterButton: boolean;
  bandedRows: boolean;
  /** By which an add-in has sorted it last; it is not kept in a file. */
  sorting?: TableSorting | null;
  /** By what an add-in has filtered its columns, and the filter that came of it; it is not kept in a file. */
  criteria?: Map<number, ColumnCriteria>;
}

export interface TableSorting {
  readonly fields: readonly Excel.SortField[];
  readonly matchCase: boolean;
}

export interface ColumnCriteria {
  readonly criteria: Excel.FilterCriteria;
  /** As long as it is the column's filter, nobody has filtered the column in another way. */
  readonly filter: object;
}

/** What a workbook of Excel has and one of Univer has not. */
export class WorkbookExtras {
  date1904 = false;
  /** Of the file that was opened. */
  leftOut: readonly LeftOutKind[] = [];
  /** JSON text per key, so that nobody shares an object with the workbook. */
  readonly settings = new Map<string, string>();
  readonly charts = new ChartModel();
  private readonly sheets = new Map<string, SheetExtras>();
  private readonly tables = new Map<string, TableExtras>();

  sheet(sheetId: string): SheetExtras {
    let extras = this.sheets.get(sheetId);
    if (!extras) {
      extras = { page: usualPage, protected: false, veryHidden: false, carried: nothingCarried };
      this.sheets.set(sheetId, extras);
    }
    return extras;
  }

  table(tableId: string): TableExtras {
    let extras = this.tables.get(tableId);
    if (!extras) {
      // A table that the user made in the grid.
      extras = { style: "TableStyleMedium2", totals: false, headers: true, filterButton: true, bandedRows: true };
      this.tables.set(tableId, extras);
    }
    return extras;
  }

  forgetTable(tableId: string): void {
    this.tables.delete(tableId);
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.charts.removeSheet(sheetId);
  }
}
