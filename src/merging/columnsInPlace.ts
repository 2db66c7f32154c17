import { holdsWritten, readMark, type RowMark } from "./rowMark";
import { isFilled, type KnownHeaders, type StandingTable, type TypedTable } from "./typedTable";

/** Where the columns of a table stand now. */
export interface ColumnsInPlace {
  /** By id; a column that is gone, or that the user has taken for something else, has no place. */
  readonly places: ReadonlyMap<string, number>;
  /** null = the column of the keys is gone. */
  readonly keys: number | null;
}

interface MarkedRow {
  readonly row: number;
  readonly mark: RowMark;
}

/**
 * Finds the columns of a table, wherever the user has moved them and whatever they are called by now.
 *
 * That of the keys is known by its keys, the others by their headers, as they were seen last. A renamed one is known by
 * what the product has written into it, one of the user's by what is beside it. A column of the product in which most
 * cells were typed over is the user's own: nothing in it is written over, and the product adds another one.
 */
export function columnsInPlace(typed: TypedTable, standing: StandingTable, known: KnownHeaders): ColumnsInPlace {
  const { headers, values } = standing;
  const keys = headers.findIndex((_header, column) => values.some((row) => readMark(typed.kind, row[column]) !== null));
  const marked: MarkedRow[] = values.flatMap((row, place) => {
    const mark = keys < 0 ? null : readMark(typed.kind, row[keys]);
    return mark === null ? [] : [{ row: place, mark }];
  });
  const free = new Set(headers.map((_header, column) => column).filter((column) => column !== keys));
  const places = new Map<string, number>();
  const take = (id: string, column: number | undefined): void => {
    if (column === undefined) return;
    places.set(id, column);
    free.delete(column);
  };
  const balanceIn = (id: string, column: number): number => balance(id, column, marked, standing);

  for (const { id, owner, header } of typed.columns) {
    const names = known[id] === undefined ? [header] : [known[id].seen, known[id].written, header];
    const named = [...free].filter((column) => names.includes(headers[column]));
    const fitting = owner === "product" ? named.filter((column) => balanceIn(id, column) >= 0) : named;
    take(
      id,
      best(fitting, (column) => balanceIn(id, column)),
    );
  }
  for (const { id, owner } of typed.columns) {
    if (places.has(id) || owner === "user") continue;
    const alike = [...free].filter((column) => balanceIn(id, column) > 0);
    take(
      id,
      best(alike, (column) => balanceIn(id, column)),
    );
  }
  typed.columns.forEach(({ id, owner }, turn) => {
    if (places.has(id) || owner !== "user" || known[id] === undefined) return;
    const before = places.get(typed.columns[turn - 1]?.id);
    const behind = places.get(typed.columns[turn + 1]?.id);
    take(
      id,
      [...free].find((column) => column - 1 === before || column + 1 === behind),
    );
  });
  return { places, keys: keys < 0 ? null : keys };
}

/** How many more cells of the column are as the product has written them than are others. */
function balance(id: string, column: number, marked: readonly MarkedRow[], { values }: StandingTable): number {
  let same = 0;
  let others = 0;
  for (const { row, mark } of marked) {
    const now = values[row][column];
    if (!isFilled(now)) continue;
    const isOurs =
      holdsWritten(now, mark.written[id]) || (mark.pending !== undefined && holdsWritten(now, mark.pending[id]));
    if (isOurs) same++;
    else others++;
  }
  return same - others;
}

/** The first of those with the highest score; undefined = there is none. */
function best(columns: readonly number[], scoreOf: (column: number) => number): number | undefined {
  let winner: number | undefined;
  let highest = -Infinity;
  for (const column of columns) {
    const score = scoreOf(column);
    if (score <= highest) continue;
    winner = column;
    highest = score;
  }
  return winner;
}
