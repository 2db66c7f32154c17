import { nameOrNull } from "../cells/dictionary";
import type { DealOutcome } from "./dealWords";

/** The names of one column: an id for each row, BLANK = none; spellings of one name have one id and the first spelling. */
export interface NameColumn {
  readonly ids: Int32Array;
  readonly names: readonly string[];
}

/** Where a day is not said. */
export const NO_DAY = 0;

/** What the numbers in the column of outcomes mean; null = not ended. */
export const outcomes: readonly (DealOutcome | null)[] = [null, "won", "refused"];
export const OPEN = outcomes.indexOf(null);
export const WON = outcomes.indexOf("won");
export const REFUSED = outcomes.indexOf("refused");

/** The used rows of an Offers table in the order of the sheet, a column each. Days: NO_DAY = not said. */
export interface OfferColumns {
  readonly count: number;
  /** 0 = the first below the header. */
  readonly row: Int32Array;
  readonly offerNumber: NameColumn;
  /** What the deal is called; tells deals apart where they have no number. */
  readonly name: NameColumn;
  readonly client: NameColumn;
  readonly product: NameColumn;
  readonly manager: NameColumn;
  readonly source: NameColumn;
  readonly day: Int32Array;
  readonly closeDay: Int32Array;
  /** Alike where the days of opening and closing are written with the same times of day. */
  readonly moment: Int32Array;
  /** Without the texts that say only how the deal ended. */
  readonly stage: NameColumn;
  /** Places in `outcomes`. */
  readonly outcome: Uint8Array;
  readonly reason: NameColumn;
  /** NaN = not said. */
  readonly amount: Float64Array;
  readonly nextStep: Int32Array;
  readonly validUntil: Int32Array;
  readonly invoiceUntil: Int32Array;
  readonly contractEnd: Int32Array;
  readonly eventDay: Int32Array;
}

/**
 * The name in a row; null = none. Source: spec 1 (Offers).
 *
 * @example nameIn({ ids: Int32Array.of(0), names: ["Anna"] }, 0) // "Anna"
 */
export function nameIn({ ids, names }: NameColumn, place: number): string | null {
  return nameOrNull(names, ids[place]);
}
