import type { CollectiveSales } from "./collectiveSales";
import type { Dictionary } from "../cells/dictionary";

/**
 * The sales that every computation reads: one typed array per column, one dictionary per text column.
 *
 * Rows are grouped by client and keep the order of the sheet within a client, so that a computation walks through one
 * client after the other. Ids count from 0; BLANK (-1) stands where a cell is blank. Source: spec 1.
 */
export interface SalesLedger {
  readonly rows: number;
  /** Rows of client c: clientStart[c] up to but not including clientStart[c + 1]. */
  readonly clientStart: Int32Array;
  /** Documents of client c, which rise by day: as clientStart. */
  readonly documentStart: Int32Array;
  /** By document: the day of its sales; that of its first return where it has none. */
  readonly documentDay: Int32Array;
  /** By client: 1 = no row lies before the one above it, as in most sheets. */
  readonly risesByDay: Uint8Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** In money; NaN = not known. null = the sheet has no such column, here and below. */
  readonly margin: Float64Array | null;
  readonly quantity: Float64Array | null;
  readonly product: Int32Array | null;
  readonly manager: Int32Array | null;
  readonly document: Int32Array;
  /** Place of the row in the sheet: 0 = the first below the header. */
  readonly sourceRow: Int32Array;
  readonly clients: Dictionary;
  readonly products: Dictionary;
  readonly managers: Dictionary;
  /** Sales that are turnover of the company and in no row above; absent = none. */
  readonly collective?: CollectiveSales;
}
