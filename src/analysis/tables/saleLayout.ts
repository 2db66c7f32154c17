import { cellText, isBlank } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ColumnMap, Rows } from "../types";
import { isDrawnLine, isHeaderAgain, numbersColumns } from "./formRows";
import { numberRoles, type SalesRole } from "./salesRoles";
import { subtotalWord, totalWord } from "./totalRows";

type Row = Rows[number];

/** Values that stand in the first row of a group only, and hold for the rows below it. */
export interface FillDown {
  /** Columns whose blank cells take the value above. */
  readonly columns: readonly number[];
  /** Rows that hold only the name of the group, perhaps with its subtotal: they are no sales. */
  readonly hasGroupRows: boolean;
  /** The column of managers or products that stand alone in a row above their clients; null = there are none. */
  readonly outer: number | null;
}

const LEAST_SHARE_BLANK = 0.2;

/** What is filled only in the first row of a group. */
interface Counts {
  heads: number;
  headsWithDay: number;
  /** Heads with something else where the day should be, or with a document: sales with a slip, not names of groups. */
  headsWithSlip: number;
  /** Rows with an amount and without a client. */
  rest: number;
  restWithDay: number;
  restWithText: number;
  isHeadFirst: boolean | null;
  /** Rows with nothing but a manager or a product, perhaps with a subtotal, by their column; those with a subtotal. */
  readonly outer: Map<number, number>;
  outerWithAmount: number;
  readonly names: Set<string>;
  readonly filledOfHeads: Map<number, number>;
  readonly filledOfRest: Map<number, number>;
}

/**
 * Whether the client, and what belongs to it, is in the first row of a group only; null = each row has its own.
 *
 * Three layouts are known: the lines of an order below its first one (no client, no date, no document, and something else
 * beside the amount); a client that is named once, above its other rows, each with a date; a row with nothing but the
 * client's name, perhaps with a subtotal, above dated rows without a client, perhaps below rows with nothing but a manager
 * or a product. Single holes are none of them and stay
 * problems. `dayOfRow` above 0 = the row has a day; `others` = rows above and between, each with a day and a client, and how
 * many clients these are. Source: spec 1.6.
 *
 * @example fillDownOf([[[45292, "Anna", 1], [null, null, 2]]], { date: 0, client: 1, amount: 2 }, days, 2) // null: the second row holds nothing else
 */
export function fillDownOf(
  chunks: readonly Rows[],
  columns: ColumnMap<SalesRole>,
  dayOfRow: Int32Array,
  amountColumn: number,
  headers: readonly string[] = [],
  others: { readonly rows: number; readonly clients: number } = { rows: 0, clients: 0 },
): FillDown | null {
  const { client, date } = columns;
  if (client === undefined || !hasRowsWithoutClient(chunks, client, amountColumn)) return null;
  const numberColumns = numberColumnsOf(columns);
  const kept = [client, date, columns.document, columns.manager, columns.state, columns.saleKind, columns.currency];
  const fillable = kept.filter((column) => column !== undefined);
  const counts: Counts = {
    heads: others.rows,
    headsWithDay: others.rows,
    headsWithSlip: 0,
    rest: 0,
    restWithDay: 0,
    restWithText: 0,
    isHeadFirst: others.rows > 0 ? true : null,
    outer: new Map(),
    outerWithAmount: 0,
    names: new Set(),
    filledOfHeads: new Map(),
    filledOfRest: new Map(),
  };
  const ofSale = [date, columns.document, columns.state, columns.saleKind].filter(
    (column) => column !== undefined && column !== client,
  ) as readonly number[];
  const outerColumns = [columns.manager, columns.product].filter((column) => column !== undefined);
  let place = 0;
  for (const rows of chunks) {
    for (const row of rows) countRow(row, dayOfRow[place++] > 0);
  }
  let layout = layoutOf(counts, others.clients);
  let outer: number | null = null;
  if (layout === "groupRows" && counts.outer.size === 1) outer = [...counts.outer.keys()][0];
  else if (counts.outer.size > 0) {
    // No group is above others: these are rows like any other without a client.
    counts.rest += counts.outerWithAmount;
    counts.restWithText += counts.outerWithAmount;
    layout = layoutOf(counts, others.clients);
  }
  if (layout === null) return null;
  const filled = fillable.filter((column) => {
    const ofHeads = counts.filledOfHeads.get(column) ?? 0;
    return (counts.filledOfRest.get(column) ?? 0) === 0 && ofHeads * 20 >= counts.heads * 19;
  });
  return { columns: filled.filter((column) => column !== outer), hasGroupRows: layout === "groupRows", outer };

  function countRow(row: Row, hasDay: boolean): void {
    const name = clientKey(cellText(row[client as number]));
    const isRest = name === "" && !isBlank(row[amountColumn]);
    const above = hasDay || name !== "" ? null : onlyTextOf(row, outerColumns, numberColumns);
    if (name === "" && !isRest && above === null) return;
    if (totalWord(row) !== null || (!hasDay && isNoRow(row, headers, numberColumns))) return;
    if (!hasDay && counts.isHeadFirst === null && numbersColumns(row)) return;
    if (above !== null) {
      counts.outer.set(above, (counts.outer.get(above) ?? 0) + 1);
      if (isRest) counts.outerWithAmount++;
      return;
    }
    counts.isHeadFirst ??= !isRest;
    const filledOf = isRest ? counts.filledOfRest : counts.filledOfHeads;
    for (const column of fillable) if (!isBlank(row[column])) filledOf.set(column, (filledOf.get(column) ?? 0) + 1);
    if (isRest) {
      counts.rest++;
      if (hasDay) counts.restWithDay++;
      else if (hasOtherText(row, numberColumns)) counts.restWithText++;
    } else {
      counts.heads++;
      counts.names.add(name);
      if (hasDay) counts.headsWithDay++;
      else if (ofSale.some((column) => !isBlank(row[column]))) counts.headsWithSlip++;
    }
  }
}

function layoutOf(counts: Counts, otherClients: number): "lines" | "namedOnce" | "groupRows" | null {
  const { heads, headsWithDay, headsWithSlip, rest, restWithDay, restWithText, names, isHeadFirst } = counts;
  if (rest === 0 || heads === 0 || isHeadFirst !== true) return null;
  if (headsWithSlip > 0 && headsWithDay === 0) return null;
  if (headsWithDay === 0) return restWithDay * 20 >= rest * 19 ? "groupRows" : null;
  if (headsWithDay * 20 < heads * 19) return null;
  if (restWithDay === 0) return restWithText === rest ? "lines" : null;
  const isNamedOnce = names.size + otherClients === heads && heads >= 2 && rest >= LEAST_SHARE_BLANK * (rest + heads);
  return restWithDay === rest && isNamedOnce ? "namedOnce" : null;
}

function hasRowsWithoutClient(chunks: readonly Rows[], client: number, amount: number): boolean {
  for (const rows of chunks) {
    for (let i = 0; i < rows.length; i++) {
      const cell = rows[i][client];
      if ((cell === "" || cell === null || cell === undefined || isBlank(cell)) && !isBlank(rows[i][amount]))
        return true;
    }
  }
  return false;
}

/** A total, the header once more, or a drawn line: it belongs to no group. */
function isNoRow(row: Row, headers: readonly string[], numberColumns: readonly number[]): boolean {
  return subtotalWord(row, numberColumns) !== null || isHeaderAgain(row, headers) || isDrawnLine(row);
}

/** The one column of `columns` that holds the only text of a row; null = another cell holds one, too. */
function onlyTextOf(row: Row, columns: readonly number[], numberColumns: readonly number[]): number | null {
  let found: number | null = null;
  for (let column = 0; column < row.length; column++) {
    if (isBlank(row[column]) || numberColumns.includes(column)) continue;
    if (found !== null || !columns.includes(column) || typeof row[column] !== "string") return null;
    found = column;
  }
  return found;
}

function hasOtherText(row: Row, numberColumns: readonly number[]): boolean {
  return row.some((cell, column) => typeof cell === "string" && !isBlank(cell) && !numberColumns.includes(column));
}

/**
 * The columns of a sales table that hold numbers. Source: spec 1.
 *
 * @example numberColumnsOf({ date: 0, amount: 2 }) // [2]
 */
export function numberColumnsOf(columns: ColumnMap<SalesRole>): readonly number[] {
  return numberRoles.flatMap((role) => columns[role] ?? []);
}

/** Gives each row of a group what is in its first one. */
export class GroupFiller {
  /** Rows that took something from above. */
  filled = 0;
  /** Rows with the name of a group. */
  groupRows = 0;
  private last: CellValue[] = [];
  private outer: CellValue = null;

  constructor(
    private readonly layout: FillDown,
    private readonly client: number,
    private readonly headers: readonly string[] = [],
    private readonly numberColumns: readonly number[] = [],
  ) {}

  /** The row as it is meant; null = it holds only the name of a group. */
  rowOf(row: Row, hasDay: boolean): Row | null {
    const { columns, hasGroupRows, outer } = this.layout;
    if (!hasDay && isNoRow(row, this.headers, this.numberColumns)) return row;
    if (!isBlank(row[this.client])) {
      this.last = columns.map((column) => row[column] ?? null);
      if (!hasGroupRows || hasDay) return row;
      this.groupRows++;
      return null;
    }
    if (outer !== null && !hasDay && onlyTextOf(row, [outer], this.numberColumns) !== null) {
      this.outer = row[outer];
      this.last = [];
      this.groupRows++;
      return null;
    }
    if (this.last.length === 0 || row.every(isBlank)) return row;
    const whole = row.slice();
    for (let i = 0; i < columns.length; i++) if (isBlank(whole[columns[i]])) whole[columns[i]] = this.last[i];
    if (outer !== null && isBlank(whole[outer])) whole[outer] = this.outer;
    this.filled++;
    return whole;
  }
}
