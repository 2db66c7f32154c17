import { functionNames } from "./functionNames";

/** "whole" = the formula is one call of ours, "part" = it computes something else with ours inside. */
export type FunctionUse = "none" | "part" | "whole";

// Texts in quotation marks and quoted sheet names hold no calls; a dot or an underscore belongs to a longer name.
const notCode = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const call = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(?:${functionNames.join("|")})\s*\(`, "giu");

/** How far a cell's formula, as Excel's `formulas` gives it, is a call of the add-in's functions. */
export function functionUse(formula: unknown): FunctionUse {
  if (typeof formula !== "string" || !formula.startsWith("=")) return "none";
  const code = formula.replace(notCode, (text) => "_".repeat(text.length));
  const calls = [...code.matchAll(call)];
  if (calls.length === 0) return "none";
  const [first] = calls;
  // Excel writes "@" before a call of which only one value is shown.
  const begins = /^=\s*@?\s*$/.test(code.slice(0, first.index));
  const end = closingBracket(code, first.index + first[0].length - 1);
  return begins && end === code.trimEnd().length - 1 ? "whole" : "part";
}

/** The bracket that closes the one at `open`; -1 = none. */
function closingBracket(code: string, open: number): number {
  let depth = 0;
  for (let place = open; place < code.length; place++) {
    if (code[place] === "(") depth++;
    else if (code[place] === ")") depth--;
    if (depth === 0) return place;
  }
  return -1;
}
