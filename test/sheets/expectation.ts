import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/locales";

// What a case of test/cases/sheets accepts, as its expect.json says it.

type Figure = string | number | null;
type ClientFigures = Readonly<Record<string, Figure | readonly Figure[]>>;

export interface Figures {
  readonly turnover?: number;
  readonly clientCount?: number;
  readonly asOf?: string;
  /** A client who has these figures or is not in the report. */
  readonly clientsOrLeftOut?: Readonly<Record<string, ClientFigures>>;
  /** "A|B" is a client shown under either name. */
  readonly clients?: Readonly<Record<string, ClientFigures>>;
}

/** What one call of a worksheet function gives: a result, an error whose reason says something, or any of several. */
export interface CallResult {
  readonly result?: readonly (readonly Figure[])[];
  readonly error?: true;
  readonly says?: readonly string[];
  readonly any?: readonly CallResult[];
}

export interface Accepted {
  readonly calls?: readonly CallResult[];
  readonly figures?: Figures;
  /** Nothing was written, and what was printed says why. */
  readonly refused?: boolean;
  /** Regular expressions, each of which is found in what was printed or, after a run, in the sheets. */
  readonly says?: readonly string[];
  /** The same, in what was printed only. */
  readonly prints?: readonly string[];
}

export interface Expectation {
  readonly need: string;
  readonly kind: string;
  readonly run: { readonly settings?: string; readonly language?: Language; readonly functions?: true };
  readonly accept: readonly Accepted[];
  /** What may not be found in what was printed. */
  readonly never?: readonly string[];
}

export const casesFolder = path.resolve(__dirname, "../cases/sheets");

export function readExpectation(name: string): Expectation {
  return JSON.parse(readFileSync(path.join(casesFolder, name, "expect.json"), "utf8")) as Expectation;
}

export function saysAll(patterns: readonly string[], text: string): boolean {
  return patterns.every((pattern) => says(pattern, text));
}

/** "(?i)" is how the cases say that letter case does not matter, "(?m)" that a line is looked at by itself. */
export function says(pattern: string, text: string): boolean {
  const [, letters = "", body = pattern] = /^\(\?([im]+)\)([\s\S]*)$/.exec(pattern) ?? [];
  return new RegExp(body, letters.includes("i") ? "im" : "m").test(text);
}
