import type { NameColumn } from "./offerColumns";

/** The used rows of a Surveys table in the order of the sheet, a column each. */
export interface SurveyColumns {
  readonly count: number;
  /** 0 = the first below the header. */
  readonly row: Int32Array;
  readonly client: NameColumn;
  readonly day: Int32Array;
  /** BLANK = the survey is about no single product. */
  readonly product: NameColumn;
  readonly question: NameColumn;
  /** null = none. */
  readonly note: readonly (string | null)[];
  /** From 1 to 10; NaN = asked, no answer. */
  readonly score: Float64Array;
  /** The best score that there is, where the cell says so; 0 = not said. */
  readonly best: Uint8Array;
}
