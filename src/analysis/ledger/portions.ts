/** Rows between two moments at which the user can press something. */
const ROWS = 1 << 21;
/** A client without rows takes time too. */
const ROWS_OF_A_CLIENT = 16;

/** From the first place on, and before the second one. */
export type Portion = readonly [from: number, to: number];

/**
 * Rows in portions of about two million: a pass gives way between them, and its loops stay plain.
 *
 * Source: words of the product.
 *
 * @example portionsOfRows(5, 2) // [[0, 2], [2, 4], [4, 5]]
 */
export function portionsOfRows(rows: number, most = ROWS): readonly Portion[] {
  const portions: Portion[] = [];
  for (let from = 0; from < rows; from += most) portions.push([from, Math.min(from + most, rows)]);
  return portions;
}

/**
 * The clients of a ledger in portions with about as many rows; the rows of one client are never parted.
 *
 * `clientStart` is that of the ledger, or that of its documents; `clients` may be more than it has. Source: words of the
 * product.
 *
 * @example portionsOfClients(Int32Array.of(0, 3, 4)) // [[0, 2]]: few rows are one portion
 */
export function portionsOfClients(
  clientStart: Int32Array,
  clients = clientStart.length - 1,
  most = ROWS,
): readonly Portion[] {
  const portions: Portion[] = [];
  const known = clientStart.length - 1;
  let from = 0;
  let rows = 0;
  for (let client = 0; client < clients; client++) {
    rows += ROWS_OF_A_CLIENT + (client < known ? clientStart[client + 1] - clientStart[client] : 0);
    if (rows < most) continue;
    portions.push([from, client + 1]);
    from = client + 1;
    rows = 0;
  }
  if (from < clients) portions.push([from, clients]);
  return portions;
}
