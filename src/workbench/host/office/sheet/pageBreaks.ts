import { areaOf } from "../range/areaOf";
import type { HostState } from "../request/hostState";
import { excelCollection, excelObject } from "../request/properties";
import { sheetExtras, type SheetTarget } from "./sheetTarget";

/** A page that begins with a row of a sheet. */
export interface PageBreakTarget extends SheetTarget {
  readonly row: number;
}

function changeBreaks(
  host: HostState,
  target: SheetTarget,
  change: (rows: readonly number[]) => readonly number[],
): void {
  const sheet = sheetExtras(host, target);
  const rows = [...new Set(change(sheet.page.rowBreaks))].sort((one, other) => one - other);
  sheet.page = { ...sheet.page, rowBreaks: rows };
}

export class PageBreak extends excelObject<PageBreakTarget>()("PageBreak", {
  /** Always 0: only pages below one another are broken here. */
  columnIndex: { read: () => 0 },
  rowIndex: { read: ({ row }) => row },
}) {
  delete(): void {
    this._act("delete", (target) =>
      changeBreaks(this._host, target, (rows) => rows.filter((row) => row !== target.row)),
    );
  }
}

const Collection = excelCollection<SheetTarget, PageBreak>()("PageBreakCollection", "PageBreak", {});

/** Those between pages below one another. */
export class PageBreakCollection extends Collection {
  protected _targets(target: SheetTarget): PageBreakTarget[] {
    return sheetExtras(this._host, target).page.rowBreaks.map((row) => ({ ...target, row }));
  }

  /** The page ends above the first cell of the range. */
  add(pageBreakRange: Excel.Range | string): PageBreak {
    return this._add((target) => {
      const { row } = areaOf(pageBreakRange);
      changeBreaks(this._host, target, (rows) => [...rows, row]);
      return { ...target, row };
    });
  }

  removePageBreaks(): void {
    this._act("removePageBreaks", (target) => changeBreaks(this._host, target, () => []));
  }
}
