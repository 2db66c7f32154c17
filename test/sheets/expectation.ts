import { readFileSync } from "node:fs";
import path from "node:path";

// What a case of test/cases/sheets accepts, as its expect.json says it.

type Figure = string | number | null;
type ClientFigures = Readonly<Record<string, Figure | readonly Figure[]>>;

export interface Figures {
  readonly turnover?: number;
  readonly clientCount?: number;
  readonly asOf?: string;
  /** "A|B" is a client shown under either name. */
  readonly clients?: Readonly<Record<string, ClientFigures>>;
}

export interface Accepted {
  readonly figures?: Figures;
  /** Nothing was written, and what was printed says why. */
  readonly refused?: boolean;
  /** Regular expressions, each of which is found in what was printed or, after a run, in the sheets. */
  readonly says?: readonly string[];
}

export interface Expectation {
  readonly need: string;
  readonly kind: string;
  readonly accept: readonly Accepted[];
}

export const casesFolder = path.resolve(__dirname, "../cases/sheets");

export function readExpectation(name: string): Expectation {
  return JSON.parse(readFileSync(path.join(casesFolder, name, "expect.json"), "utf8")) as Expectation;
}

/** "(?i)" is how the cases say that letter case does not matter. */
export function saysAll(patterns: readonly string[], text: string): boolean {
  return patterns.every((pattern) => {
    const folded = pattern.startsWith("(?i)");
    return new RegExp(folded ? pattern.slice(4) : pattern, folded ? "im" : "m").test(text);
  });
}
