import { lazy } from "../lazy";
import { amountEvidence, type AmountEvidence } from "./amountEvidence";
import type {
  ColumnCandidate,
  ColumnDecision,
  ColumnDecisions,
  ColumnDoubt,
  ColumnQuestion,
  ColumnReason,
} from "./columnDecision";
import { haveSameClients, standsBesideOthers, haveSameValues, isWithTax, namesMeanTheSame } from "./columnsAlike";
import type { TableColumns, WantedRole } from "./columnTable";
import { fitAfterSenses, senseAgainst } from "./headerSense";
import { likelyByValues } from "./likelyByValues";
import { valueWeight } from "./valueWeight";

// A weaker fit is a chance likeness.
const LEAST_CONFIDENCE = 0.2;
/** Below this a required column is not taken without asking. */
export const CONFIDENCE_LIMIT = 0.4;
// Of two headers that are both the very word, or both only contain it, the next in the list is nearly as good.
const NEARLY_AS_GOOD = 0.055;
// What is added up is asked about sooner.
const NEARLY_AS_GOOD_AMOUNT = 0.155;
const IS_THE_WORD = 0.85;
// The likeliest come first.
const MOST_RIVALS = 8;
const REQUIRED_FIRST = 0.05;
// Of two equal ones the one that the arithmetic speaks for.
const PROVEN_FIRST = 0.001;

interface Pair<Role extends string> extends ColumnCandidate {
  readonly wanted: WantedRole<Role>;
  readonly reason: ColumnReason;
}

/**
 * Which column of a table plays which role, why, which others could, and what is to be asked.
 *
 * Each role gets at most one column and each column at most one role; the surest pairs are made first. A required role
 * whose best column is below CONFIDENCE_LIMIT, or has a rival of nearly equal evidence whose values differ, is a
 * question; so is one without any column where the values of some could be it. Edges: a table without rows is judged by
 * its headers alone, and nothing but a missing column is asked. Source: spec 1.1.
 *
 * @example decideColumns(columns, wanted).get("amount")?.reason // { code: "withoutTax", columns: { total: 5, net: 3, tax: 4 } }
 */
export function decideColumns<Role extends string>(
  columns: TableColumns,
  wanted: readonly WantedRole<Role>[],
): ColumnDecisions<Role> {
  const pairs = wanted.flatMap((role) => pairsOf(columns, role)).filter((pair) => !isAnotherDay(pair, wanted));
  const proven = withArithmetic(columns, wanted, pairs);
  preferWithoutTax(columns, proven.pairs, proven.evidence);
  // Sorting keeps the order of equals: the role named first, the column further left.
  const sorted = proven.pairs.sort((a, b) => strength(b) - strength(a));
  const chosen = assign(sorted.filter((pair) => !isAnothersWord(pair, wanted)));
  leaveOutNoDocument(columns, chosen);
  const decisions = new Map<Role, ColumnDecision>();
  for (const role of wanted) {
    const own = sorted.filter((pair) => pair.wanted === role);
    decisions.set(role.role, decisionOf(columns, role, chosen, own, proven.evidence));
  }
  return withProduct(withBothSides(columns, withDayOfParts(decisions)));
}

/** A column that could play two roles is needed more for a required one. */
const strength = <Role extends string>({ confidence, wanted }: Pair<Role>): number =>
  confidence + (wanted.required ? REQUIRED_FIRST : 0);

function pairsOf<Role extends string>(columns: TableColumns, wanted: WantedRole<Role>): Pair<Role>[] {
  const pairs: Pair<Role>[] = [];
  for (let column = 0; column < columns.count; column++) {
    const fit = wanted.fit(column);
    if (fit === 0) continue;
    const senses = columns.table.senses(column);
    const said = fitAfterSenses(fit, wanted.role, senses);
    if (said === 0) continue;
    const values = valueWeight(columns, column, wanted);
    const isWord = fit >= IS_THE_WORD;
    const doubt = values.doubt ?? (said < fit ? senseAgainst(wanted.role, senses) : isWord ? null : "weakHeader");
    const reason: ColumnReason = { code: isWord ? "headerWord" : "headerPart", columns: {} };
    pairs.push({ wanted, column, confidence: said * values.weight, doubt, reason });
  }
  return pairs;
}

function withArithmetic<Role extends string>(
  columns: TableColumns,
  wanted: readonly WantedRole<Role>[],
  pairs: readonly Pair<Role>[],
): { pairs: Pair<Role>[]; evidence: ReadonlyMap<number, AmountEvidence> } {
  const amount = wanted.find(({ role }) => role === "amount");
  const isSales = wanted.some(({ role }) => role === "client");
  if (amount === undefined || !isSales || columns.table.sample.length < 2)
    return { pairs: [...pairs], evidence: new Map() };
  const confidenceOf = new Map<number, number>();
  for (const pair of pairs) if (pair.wanted === amount) confidenceOf.set(pair.column, pair.confidence);
  const evidence = amountEvidence(columns, {
    amount: (column) => confidenceOf.get(column) ?? 0,
    fit: (column, role) => wanted.find((other) => other.role === role)?.fit(column) ?? 0,
  });
  const others = pairs.filter((pair) => pair.wanted !== amount || !evidence.has(pair.column));
  const proven = [...evidence].map(([column, { confidence, reason }]): Pair<Role> => {
    const known = pairs.find((pair) => pair.wanted === amount && pair.column === column);
    const sure = confidence ?? (known === undefined ? 0 : known.confidence + PROVEN_FIRST);
    const doubt =
      confidence === null
        ? known === undefined
          ? "noWord"
          : known.doubt
        : sure >= CONFIDENCE_LIMIT
          ? null
          : (known?.doubt ?? null);
    return { wanted: amount, column, confidence: sure, doubt, reason };
  });
  return { pairs: [...others, ...proven], evidence };
}

/** Of an amount with tax and one without, the one without. */
function preferWithoutTax<Role extends string>(
  columns: TableColumns,
  pairs: Pair<Role>[],
  evidence: ReadonlyMap<number, AmountEvidence>,
): void {
  const amounts = pairs.filter(({ wanted, confidence }) => wanted.role === "amount" && confidence >= CONFIDENCE_LIMIT);
  for (const gross of amounts) {
    for (const net of amounts) {
      if (gross === net || columns.says(net.column, "withTax") || columns.says(gross.column, "withoutTax")) continue;
      // What lies between them is known, and it is no tax: a fee, a delivery.
      if (net.reason.code === "withTax" || evidence.get(gross.column)?.explains.includes(net.column)) continue;
      if (net.reason.code === "afterDiscount" && evidence.get(net.column)?.explains.includes(gross.column)) continue;
      const isNet = columns.says(net.column, "withoutTax") || columns.says(net.column, "net");
      const bothSay = isNet && columns.says(gross.column, "withTax");
      const oneSays = columns.says(net.column, "withoutTax") || columns.says(gross.column, "withTax");
      if (!bothSay && !(oneSays && isWithTax(columns, gross.column, net.column))) continue;
      const at = pairs.indexOf(net);
      const reason: ColumnReason = { code: "withoutTaxOf", columns: { total: gross.column } };
      const confidence = Math.max(net.confidence, gross.confidence);
      pairs[at] = { ...net, confidence, reason: net.reason.code === "withoutTax" ? net.reason : reason, doubt: null };
      pairs[pairs.indexOf(gross)] = { ...gross, confidence: gross.confidence * 0.7, doubt: "withTax" };
      return;
    }
  }
}

/** A payer's account comes back on other days; a document lies on one. A number of something is beside many clients. */
function leaveOutNoDocument<Role extends string>(
  columns: TableColumns,
  chosen: Map<WantedRole<Role>, Pair<Role>>,
): void {
  const pairs = [...chosen.values()];
  const document = pairs.find(({ wanted }) => wanted.role === "document");
  const date = pairs.find(({ wanted }) => wanted.role === "date");
  if (document === undefined) return;
  const standsBesideMany = (other: Pair<Role> | undefined): boolean =>
    other !== undefined && standsBesideOthers(columns, document.column, other.column);
  const isAccount = columns.says(document.column, "account") && standsBesideMany(date);
  const isWeak = document.reason.code === "headerPart";
  const client = pairs.find(({ wanted }) => wanted.role === "client");
  if (isAccount || (isWeak && standsBesideMany(client))) chosen.delete(document.wanted);
}

/** "Заказчик" contains an order, and is the very word for a client: it is no document, whatever its values are. */
function isAnothersWord<Role extends string>(
  { column, wanted, reason }: Pair<Role>,
  all: readonly WantedRole<Role>[],
): boolean {
  if (reason.code !== "headerPart") return false;
  return all.some((other) => other !== wanted && other.required && other.fit(column) >= IS_THE_WORD);
}

/** "Closing date" contains a date, and is the very word for another day: it is no rival of the day of the event. */
function isAnotherDay<Role extends string>(
  { column, wanted, reason }: Pair<Role>,
  all: readonly WantedRole<Role>[],
): boolean {
  if (wanted.kind !== "day" || reason.code !== "headerPart") return false;
  return all.some((other) => other !== wanted && other.kind === "day" && other.fit(column) >= IS_THE_WORD);
}

function assign<Role extends string>(sorted: readonly Pair<Role>[]): Map<WantedRole<Role>, Pair<Role>> {
  const chosen = new Map<WantedRole<Role>, Pair<Role>>();
  const taken = new Set<number>();
  for (const pair of sorted) {
    if (pair.confidence < LEAST_CONFIDENCE || chosen.has(pair.wanted) || taken.has(pair.column)) continue;
    chosen.set(pair.wanted, pair);
    taken.add(pair.column);
  }
  return chosen;
}

function decisionOf<Role extends string>(
  columns: TableColumns,
  wanted: WantedRole<Role>,
  chosen: ReadonlyMap<WantedRole<Role>, Pair<Role>>,
  own: readonly Pair<Role>[],
  evidence: ReadonlyMap<number, AmountEvidence>,
): ColumnDecision {
  const pair = chosen.get(wanted);
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  const needed = new Set([...chosen.values()].filter((other) => other.wanted.required).map(({ column }) => column));
  const candidates = lazy(() => missingRole(columns, wanted, own, needed));
  if (pair === undefined) return missingDecision(wanted, candidates);
  const explained = wanted.role === "amount" ? (evidence.get(pair.column)?.explains ?? []) : [];
  const rivals: ColumnCandidate[] = [];
  for (const rival of own.slice(0, MOST_RIVALS)) {
    if (rival.column === pair.column || taken.has(rival.column) || explained.includes(rival.column)) continue;
    if (!isNearlyAsGood(columns, wanted, pair, rival)) continue;
    rivals.push({ column: rival.column, confidence: rival.confidence, doubt: "sameEvidence" });
  }
  const isWeak = wanted.required && pair.confidence < CONFIDENCE_LIMIT;
  const isUnsure = isWeak && !isOnlySpoilt(columns, pair, candidates());
  const question: ColumnQuestion | null = isUnsure ? "unsure" : wanted.required && rivals.length > 0 ? "rivals" : null;
  const { column, confidence, reason } = pair;
  const doubt: ColumnDoubt | null = rivals.length > 0 ? "sameEvidence" : pair.doubt;
  return { column, confidence, reason, doubt, rivals: isUnsure ? candidates() : rivals, question };
}

/** The very word over texts that cannot be read, and nothing else that could be it: the reader will name each cell. */
function isOnlySpoilt<Role extends string>(
  columns: TableColumns,
  { column, doubt, reason, wanted }: Pair<Role>,
  others: readonly ColumnCandidate[],
): boolean {
  if (doubt !== "valuesOtherwise" || reason.code !== "headerWord" || others.length > 0) return false;
  return wanted.kind !== "name" && columns.profile(column).kind === "names";
}

const noColumn: ColumnDecision = {
  column: null,
  confidence: 0,
  reason: null,
  doubt: null,
  rivals: [],
  question: null,
};

/** No column: which could be it is found when somebody asks, because most tables are none with that role. */
function missingDecision<Role extends string>(
  { required }: WantedRole<Role>,
  candidates: () => readonly ColumnCandidate[],
): ColumnDecision {
  if (!required) return noColumn;
  return {
    ...noColumn,
    question: "missing",
    get rivals() {
      return candidates();
    },
  };
}

/** The columns that may be meant where no header says so. */
function missingRole<Role extends string>(
  columns: TableColumns,
  wanted: WantedRole<Role>,
  own: readonly Pair<Role>[],
  taken: ReadonlySet<number>,
): readonly ColumnCandidate[] {
  const rivals: ColumnCandidate[] = own
    .filter(({ column, confidence }) => confidence > 0 && !taken.has(column))
    .map(({ column, confidence, doubt }) => ({ column, confidence, doubt }));
  for (const column of likelyByValues(columns, wanted, taken)) {
    if (rivals.some((rival) => rival.column === column)) continue;
    const doubt = senseAgainst(wanted.role, columns.table.senses(column)) ?? "noWord";
    rivals.push({ column, confidence: 0, doubt });
  }
  return rivals;
}

function isNearlyAsGood<Role extends string>(
  columns: TableColumns,
  wanted: WantedRole<Role>,
  best: Pair<Role>,
  rival: Pair<Role>,
): boolean {
  const within = wanted.role === "amount" ? NEARLY_AS_GOOD_AMOUNT : NEARLY_AS_GOOD;
  if (rival.confidence < CONFIDENCE_LIMIT || rival.confidence < best.confidence - within) return false;
  // A header that is nothing but the word is before one that says more.
  if (best.confidence >= IS_THE_WORD && rival.confidence < IS_THE_WORD) return false;
  if (wanted.kind === "day" && isLesserDay(columns, best.column, rival.column)) return false;
  if (wanted.role === "client" && isLesserClient(columns, best.column, rival.column)) return false;
  if (columns.profile(rival.column).kind === "blank") return false;
  const isSame =
    wanted.kind === "name"
      ? namesMeanTheSame(columns, best.column, rival.column)
      : haveSameValues(columns, best.column, rival.column);
  return !isSame;
}

/** "Date" is the day of the sale where another column says which other day it holds. */
function isLesserDay(columns: TableColumns, best: number, rival: number): boolean {
  const isPlain = columns.table.headers[best].trim().split(/[\s_.]+/).length === 1;
  const against = senseAgainst("date", columns.table.senses(rival));
  return isPlain || (against !== null && senseAgainst("date", columns.table.senses(best)) === null);
}

/** Few companies beside many clients are our own. */
function isLesserClient(columns: TableColumns, best: number, rival: number): boolean {
  if (!columns.says(rival, "maybeOwnCompany")) return false;
  const few = columns.profile(rival).distinct;
  return few <= 3 && few * 2 <= columns.profile(best).distinct;
}

/**
 * Debit and credit of the same clients: on the account of a client the sales are the debits, among payments the credits,
 * and nothing in the sheet tells which it is. On a bank statement other names are paid than pay.
 */
function withBothSides<Role extends string>(
  columns: TableColumns,
  decisions: Map<Role, ColumnDecision>,
): Map<Role, ColumnDecision> {
  const amount = decisions.get("amount" as Role);
  const client = decisions.get("client" as Role)?.column ?? null;
  if (amount === undefined || amount.column === null || client === null) return decisions;
  const own = amount.column;
  const [side, otherSide] = columns.says(own, "credit")
    ? (["credit", "debit"] as const)
    : (["debit", "credit"] as const);
  if (!columns.says(own, side)) return decisions;
  for (let column = 0; column < columns.count; column++) {
    const isOther = column !== own && columns.says(column, otherSide) && columns.profile(column).kind === "numbers";
    if (!isOther || !haveSameClients(columns, client, own, column)) continue;
    const rival: ColumnCandidate = { column, confidence: amount.confidence, doubt: otherSide };
    return decisions.set("amount" as Role, {
      ...amount,
      doubt: side,
      rivals: [rival, ...amount.rivals.filter((known) => known.column !== column)],
      question: "rivals",
    });
  }
  return decisions;
}

/** Year and month where no column holds the day: then nobody is asked for one. */
function withDayOfParts<Role extends string>(decisions: Map<Role, ColumnDecision>): Map<Role, ColumnDecision> {
  const date = decisions.get("date" as Role);
  const year = decisions.get("year" as Role)?.column ?? null;
  const month = decisions.get("month" as Role)?.column ?? null;
  if (date === undefined || date.column !== null || year === null || month === null) return decisions;
  return decisions.set("date" as Role, { ...noColumn, confidence: CONFIDENCE_LIMIT });
}

/** Quantity times price where no column holds the amount; where one does, nobody asks for the price. */
function withProduct<Role extends string>(decisions: Map<Role, ColumnDecision>): ColumnDecisions<Role> {
  const amount = decisions.get("amount" as Role);
  const quantity = decisions.get("quantity" as Role)?.column ?? null;
  const price = decisions.get("price" as Role)?.column ?? null;
  if (amount === undefined || price === null) return decisions;
  // A column called "Amount" whose values cannot be read is asked about.
  const isWord = amount.column !== null && amount.reason?.code === "headerWord";
  const isKnown = isWord || (amount.column !== null && amount.question !== "unsure");
  if (isKnown || quantity === null) {
    decisions.set("price" as Role, noColumn);
    return decisions;
  }
  const reason: ColumnReason = { code: "product", columns: { quantity, price } };
  const product = { column: null, confidence: CONFIDENCE_LIMIT, reason, doubt: null, rivals: [], question: null };
  decisions.set("amount" as Role, product);
  return decisions;
}
