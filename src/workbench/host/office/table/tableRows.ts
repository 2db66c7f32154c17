import type { CellBlock } from "../../univer/cells/cellReading";
import type { TableRecord } from "../../univer/sheets/tables";
import { Range } from "../range/range";
import { readValues } from "../range/rangeReading";
import { enterValues } from "../range/rangeWriting";
import { apiNotFound, invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelCollection, excelObject } from "../request/properties";
import { isFilled, resizeTableTo } from "./tableBlock";
import { tableExtras, tableRecord, type TableTarget } from "./tableTarget";

interface RowTarget extends TableTarget {
  readonly index: number;
}

const Properties = excelObject<RowTarget>()("TableRow", {
  index: { read: ({ index }) => index },
  values: {
    read: (target, host) => readValues(host, rowBlock(host, target)),
    write: (target, values: unknown, host) => enterValues(host, rowBlock(host, target), values),
  },
});

export class TableRow extends Properties {
  getRange(): Range {
    return new Range(this.context, () => rowBlock(this._host, this._use()))._instantiate("getRange");
  }
}

const Collection = excelCollection<TableTarget, TableRow>()("TableRowCollection", "TableRow", {
  count: { read: (target, host) => bodyRows(host, target) },
});

export class TableRowCollection extends Collection {
  protected _targets({ tableId }: TableTarget): RowTarget[] {
    return Array.from({ length: bodyRows(this._host, { tableId }) }, (_, index) => ({ tableId, index }));
  }

  getItemAt(index: number): TableRow {
    return this._find("getItemAt", (target) => this._targets(target)[index]);
  }

  /** At the end only: elsewhere the cells of the user would move. */
  add(index?: number | null, values?: unknown): TableRow {
    return this._add((target) => {
      const count = bodyRows(this._host, target);
      if (tableExtras(this._host, target).totals) throw apiNotFound("TableRowCollection.add above totals");
      if (index !== undefined && index !== null && index !== -1 && index !== count) {
        throw apiNotFound("TableRowCollection.add between rows");
      }
      return addRows(this._host, target, rowsOf(values));
    });
  }
}

function bodyRows(host: HostState, target: TableTarget): number {
  return tableRecord(host, target).block.rows - 1 - (tableExtras(host, target).totals ? 1 : 0);
}

function rowBlock(host: HostState, target: RowTarget): CellBlock {
  const { block } = tableRecord(host, target);
  if (target.index >= bodyRows(host, target)) throw invalidArgument(`no such row: ${target.index}`);
  return { ...block, row: block.row + 1 + target.index, rows: 1 };
}

/** Rows as they are written in a call: several, one, or a blank one. */
function rowsOf(values: unknown): readonly unknown[] | null {
  if (values === undefined || values === null) return null;
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument("not rows of a table");
  return Array.isArray(values[0]) ? (values as unknown[]) : [values];
}

function addRows(host: HostState, target: TableTarget, rows: readonly unknown[] | null): RowTarget {
  const record = tableRecord(host, target);
  const { block } = record;
  if (rows?.some((row) => !Array.isArray(row) || row.length !== block.columns)) {
    throw invalidArgument("rows that are not as wide as the table");
  }
  // The blank row of a table without data is filled first.
  const first = isBlank(host, record) ? 0 : block.rows - 1;
  const added = { ...block, row: block.row + 1 + first, rows: rows?.length ?? 1 };
  const below = { ...added, row: block.row + block.rows, rows: first + 1 + added.rows - block.rows };
  if (below.rows > 0 && isFilled(host, below)) throw apiNotFound("TableRowCollection.add above filled cells");
  resizeTableTo(host, record, { ...block, rows: 1 + first + added.rows });
  if (rows !== null) enterValues(host, added, rows);
  return { tableId: record.id, index: first };
}

const isBlank = (host: HostState, { block }: TableRecord): boolean =>
  block.rows === 2 && !isFilled(host, { ...block, row: block.row + 1, rows: 1 });
