import { areaOf } from "../range/areaOf";
import type { HostState } from "../request/hostState";
import { excelCollection, excelObject } from "../request/properties";
import { sheetExtras, type SheetTarget } from "./sheetTarget";

/** Between pages below one another, or beside one another. */
type BreakAxis = "rowBreaks" | "columnBreaks";

export interface PageBreaksTarget extends SheetTarget {
  readonly axis: BreakAxis;
}

/** A page that begins with a row or a column of a sheet. */
export interface PageBreakTarget extends PageBreaksTarget {
  readonly at: number;
}

function changeBreaks(
  host: HostState,
  target: PageBreaksTarget,
  change: (breaks: readonly number[]) => readonly number[],
): void {
  const sheet = sheetExtras(host, target);
  const breaks = [...new Set(change(sheet.page[target.axis]))].sort((one, other) => one - other);
  sheet.page = { ...sheet.page, [target.axis]: breaks };
}

export class PageBreak extends excelObject<PageBreakTarget>()("PageBreak", {
  columnIndex: { read: ({ axis, at }) => (axis === "columnBreaks" ? at : 0) },
  rowIndex: { read: ({ axis, at }) => (axis === "rowBreaks" ? at : 0) },
}) {
  delete(): void {
    this._act("delete", (target) =>
      changeBreaks(this._host, target, (breaks) => breaks.filter((at) => at !== target.at)),
    );
  }
}

const Collection = excelCollection<PageBreaksTarget, PageBreak>()("PageBreakCollection", "PageBreak", {});

export class PageBreakCollection extends Collection {
  protected _targets(target: PageBreaksTarget): PageBreakTarget[] {
    return sheetExtras(this._host, target).page[target.axis].map((at) => ({ ...target, at }));
  }

  /** The page ends above, or left of, the first cell of the range. */
  add(pageBreakRange: Excel.Range | string): PageBreak {
    return this._add((target) => {
      const { row, column } = areaOf(pageBreakRange);
      const at = target.axis === "rowBreaks" ? row : column;
      changeBreaks(this._host, target, (breaks) => [...breaks, at]);
      return { ...target, at };
    });
  }

  removePageBreaks(): void {
    this._act("removePageBreaks", (target) => changeBreaks(this._host, target, () => []));
  }
}
