import type { ReadingFormat } from "../types";

/** What one reading of rows has found out that the next one of the same rows begins with. */
export interface LearntRows {
  /** How the texts of the dates are read; "none" = no row is taken before all of them are known. */
  dates?: ReadingFormat | "none";
  /** Rows hold for those below them: none is taken alone from where one of them is not plain. */
  keepsRest?: true;
}

/**
 * Thrown while rows are read: later ones prove that the first were understood otherwise than all of them prove. What was
 * read is worth nothing; whoever reads begins again, and the rows are understood by what is known now. Source: spec 7.
 *
 * @example new ReadAgain("decimal mark").message // "rows to be read again: decimal mark"
 */
export class ReadAgain extends Error {
  constructor(reason: string) {
    super(`rows to be read again: ${reason}`);
    this.name = "ReadAgain";
  }
}
