import type { TableColumns } from "./columnTable";

const NEARLY_ALL = 0.95;

/**
 * Whether two columns of amounts or days hold the same in nearly all rows: then it does not matter which is taken.
 *
 * Blank in one and filled in the other differs. Source: spec 1.1.
 *
 * @example haveSameValues(columnsOf([[1, 1], [2, 3]]), 0, 1) // false
 */
export function haveSameValues(columns: TableColumns, one: number, other: number): boolean {
  const [a, b] = [columns.profile(one), columns.profile(other)];
  let rows = 0;
  let same = 0;
  for (let row = 0; row < a.keys.length; row++) {
    if (a.keys[row] === "" && b.keys[row] === "") continue;
    rows++;
    const areNumbers = !Number.isNaN(a.numbers[row]) && !Number.isNaN(b.numbers[row]);
    // A day with its time is that day.
    const isSame = areNumbers
      ? a.numbers[row] === b.numbers[row] || isSameDay(a.numbers[row], b.numbers[row])
      : a.keys[row].slice(0, 10) === b.keys[row].slice(0, 10);
    if (isSame) same++;
  }
  return rows === 0 || same >= rows * NEARLY_ALL;
}

function isSameDay(a: number, b: number): boolean {
  return !Number.isInteger(a - b) && a > 18264 && a < 73050 && Math.floor(a) === Math.floor(b);
}

/**
 * Whether two columns of names part the rows in the same way, as a client's name and its code do.
 *
 * Source: spec 1.1.
 *
 * @example namesMeanTheSame(columnsOf([["Anna", 7], ["Boris", 8], ["anna", 7]]), 0, 1) // true
 */
export function namesMeanTheSame(columns: TableColumns, one: number, other: number): boolean {
  const [a, b] = [columns.profile(one).keys, columns.profile(other).keys];
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  let rows = 0;
  let same = 0;
  for (let row = 0; row < a.length; row++) {
    if (a[row] === "" && b[row] === "") continue;
    rows++;
    if (!forth.has(a[row]) && !back.has(b[row])) {
      forth.set(a[row], b[row]);
      back.set(b[row], a[row]);
    }
    if (forth.get(a[row]) === b[row] && back.get(b[row]) === a[row]) same++;
  }
  return rows === 0 || same >= rows * NEARLY_ALL;
}

/**
 * Whether the values of `gross` are those of `net` with a tax of up to 30 % on top, and not the same.
 *
 * Source: spec 1.1.
 *
 * @example isWithTax(columnsOf([[120, 100], [55, 50]]), 0, 1) // true
 */
export function isWithTax(columns: TableColumns, gross: number, net: number): boolean {
  const [a, b] = [columns.numbers(gross), columns.numbers(net)];
  let rows = 0;
  let above = 0;
  let differ = 0;
  for (let row = 0; row < a.length; row++) {
    if (Number.isNaN(a[row]) || Number.isNaN(b[row]) || b[row] === 0) continue;
    rows++;
    const ratio = a[row] / b[row];
    if (ratio >= 1 && ratio <= 1.31) above++;
    if (ratio >= 1.03 && ratio <= 1.31) differ++;
  }
  return rows >= 2 && above >= rows * NEARLY_ALL && differ * 2 >= rows;
}

/**
 * Whether most values that stand in several rows of a column stand there beside different values of another one: on
 * different days, with different clients.
 *
 * Source: spec 1.1.
 *
 * @example standsBesideOthers(columnsOf([["A", 1], ["B", 1], ["A", 2]]), 0, 1) // true
 */
export function standsBesideOthers(columns: TableColumns, column: number, other: number): boolean {
  const values = columns.profile(column).keys;
  const others = columns.profile(other).keys;
  const otherOf = new Map<string, string>();
  const repeated = new Set<string>();
  const moved = new Set<string>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value === "") continue;
    const before = otherOf.get(value);
    if (before === undefined) otherOf.set(value, others[row]);
    else repeated.add(value);
    if (before !== undefined && before !== others[row]) moved.add(value);
  }
  return moved.size > 0 && moved.size * 2 >= repeated.size;
}

/**
 * Whether at least half of the fewer clients with an amount in one column have one in the other, too.
 *
 * Source: spec 1.2.
 *
 * @example haveSameClients(columnsOf([["Anna", 5, null], ["Anna", null, 3]]), 0, 1, 2) // true
 */
export function haveSameClients(columns: TableColumns, client: number, one: number, other: number): boolean {
  const clientsWith = (column: number): ReadonlySet<string> => {
    const numbers = columns.numbers(column);
    const { keys } = columns.profile(client);
    return new Set(keys.filter((key, row) => key !== "" && !Number.isNaN(numbers[row]) && numbers[row] !== 0));
  };
  const [first, second] = [clientsWith(one), clientsWith(other)];
  const shared = [...first].filter((key) => second.has(key)).length;
  return shared > 0 && shared * 2 >= Math.min(first.size, second.size);
}
