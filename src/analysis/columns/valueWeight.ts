import type { ColumnDoubt } from "./columnDecision";
import type { TableColumns, WantedRole } from "./columnTable";

/** How much of a header's fit the values leave, and what they say against it. */
export interface ValueWeight {
  readonly weight: number;
  readonly doubt: ColumnDoubt | null;
}

const FITS: ValueWeight = { weight: 1, doubt: null };
const NEVER: ValueWeight = { weight: 0, doubt: "valuesOtherwise" };
// Enough for a header that is the very word: then the values are what is wrong, and the reader will name them.
const OTHERWISE: ValueWeight = { weight: 0.25, doubt: "valuesOtherwise" };
// Some of the values are right: the reader will name the others.
const PARTLY: ValueWeight = { weight: 0.5, doubt: "valuesOtherwise" };
const CODES: ValueWeight = { weight: 0.75, doubt: null };
const SHORT_CODES: ValueWeight = { weight: 0.5, doubt: null };
const MOSTLY_BLANK: ValueWeight = { weight: 0.5, doubt: "mostlyBlank" };
const BLANK: ValueWeight = { weight: 0.3, doubt: "mostlyBlank" };
// Nothing is against it, but a column that holds something comes first.
const UNUSED: ValueWeight = { weight: 0.8, doubt: null };
// Enough for a header that is the very word, and not enough to take it without asking.
const FEW_NUMBERS: ValueWeight = { weight: 0.3, doubt: "fewNumbers" };
const ONE_VALUE: ValueWeight = { weight: 0.3, doubt: "oneValue" };
const COUNTER: ValueWeight = { weight: 0.05, doubt: "counter" };
const ACCOUNTS: ValueWeight = { weight: 0.1, doubt: "accounts" };

// Below this a number that names somebody is a measure rather than a code.
const LEAST_CODE = 1000;
const SHORTEST_CODE = 4;
const LEAST_ROWS = 5;
const SOME = 0.2;
// In so many rows a column of a needed role would hold something.
const ROWS_TO_BE_FILLED = 3;

/**
 * What the values of a column say for or against a role whose kind of values is known.
 *
 * A blank column says nothing, and one that holds something comes before it. Days must be plausible, amounts numbers; a name that is a number is a code, unless it has
 * fractions or is one of few small numbers; a document that only counts the rows, or is an account number, is none.
 * Source: spec 1.1.
 *
 * @example
 * valueWeight(new TableColumns({ headers: ["Client"], sample: [[1.5], [2.5]], rows: 2, senses: () => new Set() }), 0, {
 *   role: "client", kind: "name", required: true, fit: () => 1,
 * }) // { weight: 0, doubt: "fewNumbers" }
 */
export function valueWeight<Role extends string>(
  columns: TableColumns,
  column: number,
  wanted: WantedRole<Role>,
): ValueWeight {
  const profile = columns.profile(column);
  if (profile.kind === "blank" && isLong(columns)) return wanted.required ? BLANK : UNUSED;
  if (profile.kind === "blank") return FITS;
  if (wanted.accepts !== undefined && !wanted.accepts(columns.table.sample, column)) return NEVER;
  const weight = weightByKind(columns, column, wanted);
  const isMostlyBlank = wanted.required && isLong(columns) && profile.filledShare < 0.5;
  return isMostlyBlank && MOSTLY_BLANK.weight < weight.weight ? MOSTLY_BLANK : weight;
}

const isLong = (columns: TableColumns): boolean => columns.table.sample.length >= ROWS_TO_BE_FILLED;

function weightByKind<Role extends string>(
  columns: TableColumns,
  column: number,
  wanted: WantedRole<Role>,
): ValueWeight {
  const profile = columns.profile(column);
  switch (wanted.kind) {
    case "day":
      return weightByShare(profile.dayShare);
    case "number":
      return weightByShare(profile.numberShare);
    case "name":
      return weightAsName(columns, column, wanted.role);
    case "code":
      return weightAsCode(columns, column, wanted.role);
    case "other":
      return FITS;
  }
}

function weightByShare(share: number): ValueWeight {
  if (share >= 0.5) return FITS;
  return share >= SOME ? PARTLY : OTHERWISE;
}

function weightAsName(columns: TableColumns, column: number, role: string): ValueWeight {
  const profile = columns.profile(column);
  if (profile.kind === "names") {
    const isOneValue = profile.distinct === 1 && profile.filled >= LEAST_ROWS;
    return role === "client" && isOneValue && columns.says(column, "maybeOwnCompany") ? ONE_VALUE : FITS;
  }
  if (profile.hasFractions) return { weight: 0, doubt: "fewNumbers" };
  if (profile.areAccounts && columns.says(column, "account")) return ACCOUNTS;
  if (profile.kind === "days") return CODES;
  const numbers = profile.numbers.filter((number) => !Number.isNaN(number));
  // "0000100" is a code, whatever its number is.
  const areShort = profile.keys.every((key) => key.length < SHORTEST_CODE);
  const areSmall = areShort && numbers.length > 0 && numbers.every((number) => Math.abs(number) < LEAST_CODE);
  const isRepeated = profile.distinct < profile.filled;
  if (areSmall && (isRepeated || columns.says(column, "headcount"))) return FEW_NUMBERS;
  return areSmall ? SHORT_CODES : CODES;
}

function weightAsCode(columns: TableColumns, column: number, role: string): ValueWeight {
  const profile = columns.profile(column);
  if (profile.kind === "days") return OTHERWISE;
  // Programs count their deals, or give them ids of many digits.
  if (role === "offerNumber" && columns.says(column, "code")) return FITS;
  const isNumbered = columns.says(column, "rowNumber") || !columns.says(column, "document");
  if (isNumbered && profile.isRowCounter) return COUNTER;
  if (profile.areAccounts && (columns.says(column, "account") || !columns.says(column, "document"))) return ACCOUNTS;
  return FITS;
}
