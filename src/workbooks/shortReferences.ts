// Two references that Excel shows short and stores long: "B1#", the cells over which B1 is spilled, is
// ANCHORARRAY(B1), and "Sales[@Sum]", the cell of this row, is Sales[[#This Row],[Sum]].

/** B1# by its name in files. */
export const spillFunction = "ANCHORARRAY";

const sheet = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cellOrName = String.raw`\$?[\p{L}_\\][\p{L}\p{N}_.$]*`;
const quoted = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** In brackets an apostrophe takes its meaning from the sign behind it. */
const columnName = String.raw`\[(?:[^\[\]']|'.)*\]`;
const brackets = String.raw`\[(?:[^\[\]']|'.|${columnName})*\]`;

const shortPieces = new RegExp(`(${sheet}${cellOrName})#|(${brackets})|${quoted}`, "gu");
const longPieces = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])${spillFunction}\((${sheet}${cellOrName})\)|(${brackets})|${quoted}`,
  "giu",
);

/** Names are passed over whole, so that what is before a bracket is none. */
const namelessPieces = new RegExp(
  `(\\[@${brackets.slice(2)})|${quoted}|${cellOrName}(?:${brackets})?|${brackets}`,
  "gu",
);

const namedPieces = new RegExp(`(${cellOrName})(${brackets})|${quoted}|${brackets}`, "gu");

const thisRow = /^\[@\s*(.*)\]$/su;
const wholeRow = /^\[\s*#This Row\s*\]$/iu;
const inThisRow = new RegExp(
  String.raw`^\[\s*\[\s*#This Row\s*\]\s*,\s*(${columnName}(?:\s*:\s*${columnName})?)\s*\]$`,
  "iu",
);
const plainColumn = /^\[([\p{L}\p{N}_]+)\]$/u;

/** As files hold the formula and the grid calculates it. */
export function withLongReferences(formula: string): string {
  // Few formulas have them, and every formula of a workbook comes here.
  if (!formula.includes("#") && !formula.includes("[@")) return formula;
  return formula.replace(shortPieces, (piece: string, anchor?: string, inBrackets?: string) => {
    if (anchor !== undefined) return `${spillFunction}(${anchor})`;
    const columns = thisRow.exec(inBrackets ?? "")?.[1];
    if (columns === undefined) return piece;
    if (columns === "") return "[#This Row]";
    return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
  });
}

/** As Excel shows the formula. */
export function withShortReferences(formula: string): string {
  return formula.replace(longPieces, (piece: string, anchor?: string, inBrackets = "") => {
    if (anchor !== undefined) return `${anchor}#`;
    if (wholeRow.test(inBrackets)) return "[@]";
    const columns = inThisRow.exec(inBrackets)?.[1];
    if (columns === undefined) return piece;
    return `[@${plainColumn.exec(columns)?.[1] ?? columns}]`;
  });
}

/** Inside a table [@Sum] needs no name; outside it does. */
export function withTableName(formula: string, table: string): string {
  return formula.replace(namelessPieces, (piece: string, inBrackets?: string) =>
    inBrackets === undefined ? piece : `${table}${inBrackets}`,
  );
}

/** The names in front of brackets. */
export function mapTableNames(formula: string, change: (name: string) => string): string {
  return formula.replace(namedPieces, (piece: string, name?: string, inBrackets = "") =>
    name === undefined ? piece : `${change(name)}${inBrackets}`,
  );
}
