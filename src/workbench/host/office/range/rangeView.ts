import type { CellBlock } from "../../univer/cells/cellReading";
import { excelCollection, excelObject } from "../request/properties";
import type { HostState } from "../request/hostState";
import { formatAddress } from "./address";
import { perCell } from "./perCell";
import { Range } from "./range";
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "./rangeReading";
import { enterFormulasR1C1, enterNumberFormats, enterValues } from "./rangeWriting";
import type { ViewTarget } from "./visibleRows";

const rowBlock = ({ range }: ViewTarget, row: number): CellBlock => ({ ...range, row, rows: 1 });

/** What each row answers, one below the other. */
const stacked =
  <Value>(read: (host: HostState, block: CellBlock) => Value[][] | null) =>
  (view: ViewTarget, host: HostState): Value[][] =>
    view.rows.flatMap((row) => read(host, rowBlock(view, row)) ?? []);

function enterRows(
  view: ViewTarget,
  values: unknown,
  host: HostState,
  enter: (host: HostState, block: CellBlock, values: unknown) => void,
): void {
  const { columns } = view.range;
  const valueAt = perCell(values, view.rows.length, columns);
  view.rows.forEach((row, place) => {
    const line = Array.from({ length: columns }, (_cell, column) => valueAt(place, column));
    enter(host, rowBlock(view, row), [line]);
  });
}

const Properties = excelObject<ViewTarget>()("RangeView", {
  cellAddresses: {
    read: (view, host) => {
      const sheet = host.requireSheet(view.range.sheetId).getName();
      const { column, columns } = view.range;
      return view.rows.map((row) =>
        Array.from({ length: columns }, (_cell, place) =>
          formatAddress(sheet, { row, column: column + place, rows: 1, columns: 1 }),
        ),
      );
    },
  },
  columnCount: { read: ({ range }) => range.columns },
  formulas: {
    read: stacked(readFormulas),
    write: (view, formulas: unknown, host) => enterRows(view, formulas, host, enterValues),
  },
  formulasR1C1: {
    read: stacked(readFormulasR1C1),
    write: (view, formulas: unknown, host) => enterRows(view, formulas, host, enterFormulasR1C1),
  },
  index: { read: ({ index }) => index },
  numberFormat: {
    read: stacked(readNumberFormats),
    write: (view, formats: unknown, host) => enterRows(view, formats, host, enterNumberFormats),
  },
  rowCount: { read: ({ rows }) => rows.length },
  rows: { object: "RangeViewCollection" },
  text: { read: stacked(readTexts) },
  valueTypes: { read: stacked(readValueTypes) },
  values: {
    read: stacked(readValues),
    write: (view, values: unknown, host) => enterRows(view, values, host, enterValues),
  },
});

export class RangeView extends Properties {
  /** The range of which it is a view. */
  getRange(): Range {
    return new Range(this.context, () => this._use().range)._instantiate("getRange");
  }
}

const Collection = excelCollection<ViewTarget, RangeView>()("RangeViewCollection", "RangeView", {});

export class RangeViewCollection extends Collection {
  protected _targets({ range, rows }: ViewTarget): ViewTarget[] {
    return rows.map((row, index) => ({ range: { ...range, row, rows: 1 }, rows: [row], index }));
  }

  getItemAt(index: number): RangeView {
    return this._find("getItemAt", (target) => this._targets(target)[index]);
  }
}
