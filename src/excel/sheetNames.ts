// Excel compares the names of sheets, tables and defined names without case.
const LONGEST_SHEET_NAME = 31;

const key = (name: string): string => name.toLowerCase();

/** The wanted sheet name, or with " (2)", " (3)" ... where it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const takenKeys = new Set(taken.map(key));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cutTo(LONGEST_SHEET_NAME - suffix.length, wanted) + suffix;
    if (!takenKeys.has(key(name))) return name;
  }
}

/**
 * The wanted name of a report, or with its suffix (" - analysis") where the user has a sheet of that name; with a number
 * behind it only where that is taken, too.
 */
export function freeReportName(wanted: string, suffix: string, taken: readonly string[]): string {
  const takenKeys = new Set(taken.map(key));
  const own = cutTo(LONGEST_SHEET_NAME, wanted);
  if (!takenKeys.has(key(own))) return own;
  for (let number = 1; ; number++) {
    const end = number === 1 ? suffix : `${suffix} ${number}`;
    const name = cutTo(LONGEST_SHEET_NAME - end.length, wanted) + end;
    if (!takenKeys.has(key(name))) return name;
  }
}

/** The wanted table name, or with "_2", "_3" ... where it is taken. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const takenKeys = new Set(taken.map(key));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!takenKeys.has(key(name))) return name;
  }
}

/** Never through the middle of a character of two code units. */
function cutTo(length: number, text: string): string {
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut;
}
