import { cellText, isBlank } from "../analysis/cells/cells";
import { readClassCell } from "../analysis/cells/classCell";
import { lastDayOfMonthText } from "../analysis/cells/monthCell";
import { isTimeOfDay } from "../analysis/cells/timeOfDay";
import { readScore } from "../analysis/cells/scoreCell";
import type { ColumnDecisions } from "../analysis/columns/columnDecision";
import type { ColumnProfile } from "../analysis/columns/columnProfile";
import type { HeaderSenses } from "../analysis/columns/headerSense";
import { TableColumns, type RoleKind, type WantedRole } from "../analysis/columns/columnTable";
import { decideColumns } from "../analysis/columns/decideColumns";
import { hasName } from "../analysis/cells/clientKey";
import { emailKeys, phoneNumbers, taxNumberKey } from "../analysis/duplicates/contactKeys";
import { abcClasses, type CellValue, type Rows } from "../analysis/types";
import { isHeaderAgain, numbersColumns } from "../analysis/tables/formRows";
import { totalWord } from "../analysis/tables/totalRows";
import { rolesOf, type RoleKind as TableRoleKind, type Roles } from "../analysis/tables/tableDefinition";
import type { HeaderKey } from "../locales/headerWords";
import { headerFit, headerTokens, withoutUnits } from "./headerFit";
import { headerSenses } from "./headerSenses";
import { withoutSharedPrefix } from "./sharedPrefix";
import type { FoundTable } from "./workbookPort";

// Every group of products is a better product column than the best article column: 0.5 is the least fit of a group.
const ARTICLE_WEIGHT = 0.49;

// Of the words of a role those of its first key are the usual ones: a contact is no rival of a company.
const NEXT_WORDS = 0.16;

// A column of whole months does where there is no better day.
const WHOLE_MONTHS = 0.45;

const kinds: Readonly<Record<TableRoleKind, RoleKind>> = {
  day: "day",
  amount: "number",
  percent: "number",
  quantity: "number",
  name: "name",
  code: "code",
  period: "other",
  dayPart: "other",
  timeOfDay: "other",
  flag: "other",
  score: "other",
  text: "other",
  currency: "other",
  abcClass: "other",
  taxNumber: "other",
  phone: "other",
  email: "other",
  address: "other",
  person: "other",
};

const lookedAt = new WeakMap<FoundTable, TableColumns>();

/** The columns of a table, looked at once whatever the roles are. */
function columnsOf(table: FoundTable): TableColumns {
  let columns = lookedAt.get(table);
  if (columns === undefined) {
    const { headers, rows } = table;
    const sample = table.sample.filter((row, place) => !isNoRow(row, place, headers));
    const plain = withoutSharedPrefix(headers);
    columns = new TableColumns({ headers, sample, rows, senses: (column) => headerSenses(plain[column]) });
    lookedAt.set(table, columns);
  }
  return columns;
}

/** Totals, the header once more and a row of column numbers say nothing of the columns. */
function isNoRow(row: Rows[number], place: number, headers: readonly string[]): boolean {
  return totalWord(row) !== null || isHeaderAgain(row, headers) || (place === 0 && numbersColumns(row));
}

const known = new WeakMap<FoundTable, Map<object, ColumnDecisions<string>>>();

/** Which column of a table plays which role, why, and what is to be asked; found once for a table. */
export function columnDecisions<Role extends string>(roles: Roles<Role>, table: FoundTable): ColumnDecisions<Role> {
  let ofTable = known.get(table);
  if (ofTable === undefined) known.set(table, (ofTable = new Map()));
  const before = ofTable.get(roles);
  if (before !== undefined) return before as ColumnDecisions<Role>;
  const tokens = wordsOf(table.headers);
  const isPlace = partsOfAddress(tokens);
  const namesClient = tokens.some((header) => speaksOfClient(header));
  const wanted = rolesOf(roles).map((role): WantedRole<Role> => {
    const { kind, required = false, words = [role], noNotes = false } = roles[role];
    const accepts = acceptedCells[kind];
    const columns = columnsOf(table);
    return {
      role,
      kind: kinds[kind],
      required,
      fit: (column) =>
        isPlace[column]
          ? 0
          : Math.max(
              ...words.map(
                (word, place) =>
                  headerConfidence(tokens[column], word, kind, columns.table.senses(column)) - place * NEXT_WORDS,
              ),
              role === "offerName" && namesClient
                ? wholeWord(headerFit(tokens[column], "bareName").score) * BARE_NAME
                : 0,
            ),
      ...(role === "offerNumber"
        ? { accepts: (_sample, column) => speaksOfDeal(tokens[column]) || !isCount(columnsOf(table).profile(column)) }
        : {}),
      ...(noNotes
        ? { accepts: (_sample, column) => !saysNote(tokens[column]) || !areNotes(columns.profile(column)) }
        : {}),
      ...(kind === "score" ? { accepts: holdsScores } : {}),
      ...(accepts === undefined ? {} : { accepts: (sample, column) => holds(sample, column, accepts) }),
      // "Next step" may be a text: a column that a table can do without must hold some day.
      ...(kind === "day" && !required ? { accepts: (_sample, column) => columns.profile(column).dayShare > 0 } : {}),
    };
  });
  const decisions = decideColumns(columnsOf(table), wanted);
  ofTable.set(roles, decisions);
  return decisions;
}

const wordsOf = (headers: readonly string[]): readonly (readonly string[])[] =>
  withoutSharedPrefix(headers).map((header) => withoutUnits(headerTokens(header)));

/** A "State" beside a city and a postal code is none of a sale. */
function partsOfAddress(headers: readonly (readonly string[])[]): readonly boolean[] {
  const isPlace = placesIn(headers);
  return isPlace.filter(Boolean).length > 1 ? isPlace : headers.map(() => false);
}

const placesIn = (headers: readonly (readonly string[])[]): readonly boolean[] =>
  headers.map((tokens) => wholeWord(headerFit(tokens, "place").score) > 0);

/** Which columns are a city, a postal code or another part of an address; a "State" alone is that of something else. */
export function areParts(headers: readonly string[]): readonly boolean[] {
  const tokens = wordsOf(headers);
  const isPlace = placesIn(tokens);
  if (isPlace.filter(Boolean).length > 1) return isPlace;
  return isPlace.map((isPart, column) => isPart && headerFit(tokens[column], "state").score === 0);
}

function headerConfidence(tokens: readonly string[], role: string, kind: TableRoleKind, senses: HeaderSenses): number {
  if (tokens.length === 0) return 0;
  if (role === "product") {
    // "Client group" groups clients.
    const aboutClient = headerFit(tokens, "client").score > 0;
    const group = plainFit(tokens, "productGroup") * (aboutClient ? 0.3 : 1);
    return Math.max(group, plainFit(tokens, "productItem") * ARTICLE_WEIGHT);
  }
  if (role === "offerName") return nameOfDeal(tokens);
  if (role === "offerNumber" && isOfSomebody(tokens)) return 0;
  if (role === "document" && isOfSomethingElse(tokens, senses)) return 0;
  if (kind === "day") {
    const ofMonths = role === "date" ? headerFit(tokens, "period").score * WHOLE_MONTHS : 0;
    return Math.max(headerFit(tokens, role as HeaderKey).score, ofMonths);
  }
  // "Delivery time" and "lead time" are other times.
  if (kind === "timeOfDay") return wholeWord(headerFit(tokens, role as HeaderKey).score);
  const isShare = tokens.includes("%");
  if (kinds[kind] === "number" && kind !== "percent" && isShare) return 0;
  if (kind === "address" && headerFit(tokens, "email").score > 0) return 0;
  if (kind === "name") return plainFit(tokens, role as HeaderKey);
  return headerFit(tokens, role as HeaderKey).score;
}

/** "Deal type" and "Probable deal value" contain the word for a deal, and do not tell deals apart. */
function nameOfDeal(tokens: readonly string[]): number {
  const { score, rest } = headerFit(tokens, "offerName");
  const isOneWord = tokens.length - rest.length === 1;
  return isOneWord ? wholeWord(score) : score;
}

// A name that says whose it is comes first.
const BARE_NAME = 0.9;

/** Where the client has a column, a bare "Name" is not the client's. */
const speaksOfClient = (tokens: readonly string[]): boolean =>
  (["client", "dealClient"] as const).some((key) => headerFit(tokens, key).score > 0);

const speaksOfDeal = (tokens: readonly string[]): boolean =>
  wholeWord(headerFit(tokens, "offerNumber").score) > 0 || headerFit(tokens, "dealWord").score > 0;

// From here on a number is no count of calls.
const LEAST_NUMBER = 1000;

/** "Number of times contacted": small numbers, most of which come again. */
function isCount({ kind, numbers, distinct, filled }: ColumnProfile): boolean {
  const areSmall = numbers.every((number) => !(Math.abs(number) >= LEAST_NUMBER));
  return kind === "numbers" && areSmall && 2 * distinct <= filled;
}

/** "Description" may be what was sold, or a note; "Product description" is none. */
function saysNote(tokens: readonly string[]): boolean {
  const { score, rest } = headerFit(tokens, "activityNote");
  return score > 0 && headerFit(rest, "productItem").score === 0;
}

// From here on, on average, a text is a sentence.
const WORDS_OF_SENTENCES = 5;
const NEARLY_ALL = 0.9;

/** Long texts, nearly all of them different. */
function areNotes({ keys, distinct, filled }: ColumnProfile): boolean {
  const words = keys.reduce((sum, key) => sum + (key === "" ? 0 : key.split(/\s+/).length), 0);
  return filled > 1 && words >= filled * WORDS_OF_SENTENCES && distinct >= filled * NEARLY_ALL;
}

const notOfDeals = ["client", "dealClient", "manager", "dealManager", "productItem", "source"] as const;

/** "Account ID" and "Owner ID" number somebody else. */
function isOfSomebody(tokens: readonly string[]): boolean {
  const { score, rest } = headerFit(tokens, "offerNumber");
  if (wholeWord(score) > 0 || tokens.length - rest.length > 1) return false;
  return notOfDeals.some((key) => wholeWord(headerFit(rest, key).score) > 0);
}

const IS_THE_WORD = 0.85;
const wholeWord = (fit: number): number => (fit >= IS_THE_WORD ? fit : 0);

/** "Invoice date" and "Invoice total" are not the invoice, and "Customer no." numbers customers. */
function isOfSomethingElse(tokens: readonly string[], senses: HeaderSenses): boolean {
  const says = (keys: readonly HeaderKey[]): boolean => keys.some((key) => headerFit(tokens, key).score > 0);
  return says(["date", "amount"]) || (!senses.has("document") && says(["client", "manager", "productItem"]));
}

/** "Client id" and "manager's phone" contain the word, and are something else. */
function plainFit(tokens: readonly string[], key: HeaderKey): number {
  const fit = headerFit(tokens, key);
  const isDetail = fit.rest.some((token) => headerFit([token], "details").score > 0);
  return isDetail ? fit.score / 2 : fit.score;
}

// A class of clients is many things: only letters of ABC make a column of them. "Mail sent" and "Phone type" are none.
const acceptedCells: Partial<Record<TableRoleKind, (cell: CellValue) => boolean>> = {
  abcClass: (cell) => abcClasses.some((abc) => abc === readClassCell(cell)),
  email: (cell) => emailKeys(cellText(cell)).length > 0,
  // "Web address" and "E-mail address" are none that a letter goes to.
  address: (cell) => hasName(cellText(cell)) && !/@|:\/\/|^www\./i.test(cellText(cell)),
  person: (cell) => hasName(cellText(cell)) && !/[@\d]/.test(cellText(cell)),
  phone: (cell) => phoneNumbers(cellText(cell)).length > 0,
  // "Валута" is a currency, and the day until which an invoice is to be paid.
  currency: (cell) => typeof cell === "string" && !/\d/.test(cell) && cell.trim() !== "",
  // "Jan-24" is a month of a year, and needs no column for the year.
  dayPart: (cell) => lastDayOfMonthText(cellText(cell)) === null,
  timeOfDay: (cell) => isTimeOfDay(cell),
  taxNumber: (cell) => taxNumberKey(cellText(cell)) !== null,
};

// Of a survey that nobody has answered so far the column is blank.
function holdsScores(sample: Rows, column: number): boolean {
  const filled = sample.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  return 2 * filled.filter((cell) => typeof readScore(cell) === "object").length >= filled.length;
}

function holds(sample: Rows, column: number, accepts: (cell: CellValue) => boolean): boolean {
  return sample.some((row) => accepts(row[column] ?? null));
}
