import { remembered } from "../analysis/cells/remembered";
import { wordKey } from "../analysis/cells/wordKey";
import { compactAccount } from "./iban";
import type { Payment } from "./statement";
import { taxNumberOf } from "./taxNumber";
import type { ImportWords, KindWords } from "./words";

/** What a payment is, in the order in which it is asked; the first that fits. */
export const paymentKinds = [
  "outgoing",
  "ownTransfer",
  "bank", // fees and interest of the bank itself
  "loan", // loan, deposit, capital
  "return", // our own money that comes back
  "tax", // treasury or tax office
  "cards", // takings by card, many buyers in one payment
  "sale",
] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** Kinds that are turnover. */
export const saleKinds: readonly PaymentKind[] = ["sale", "cards"];

export const kindGrounds = ["direction", "account", "taxNumber", "opposite", "sign", "word", "user", "rest"] as const;
export type KindGround = (typeof kindGrounds)[number];

/** A kind with what decided on it. */
export interface DecidedKind {
  readonly kind: PaymentKind;
  readonly by: KindGround;
  /** The word, account, number or code that decided; "" = none. */
  readonly word: string;
}

/** What the user said of payments of one payer in which a word stands; "" = no word decided then. */
export interface KindRule {
  /** The payer as payerKey() has it. */
  readonly payer: string;
  readonly word: string;
  readonly kind: PaymentKind;
}

/** What is the company's own. */
export interface OwnParty {
  readonly accounts: ReadonlySet<string>;
  /** In the form of taxNumberOf(). */
  readonly taxNumbers: ReadonlySet<string>;
}

/** Accounts of Russian banks for their own business: settlements, fees, interest. */
const BANK_ACCOUNT = /^(?:301|302|303|474|603|613|706)\d{17}$/;
/** The account of taxes at the Russian treasury. */
const TAX_ACCOUNT = /^(?:03100|40101)\d{15}$/;
const TREASURY_IBAN = /^RO\d{2}TREZ/;
const SHORT_WORD = 3;

/**
 * What a payment is, and what decided on it.
 *
 * The user's rules come first, then the kinds in their order. A word counts at the beginning of words, one of up to three
 * letters only as a whole word, and not behind a negation ("без возврата"). A bank's account or name makes card takings
 * of words that say so, and the bank's own business of others. `opposites` = incoming payments that stand as outgoing
 * ones in another own account. Source: spec 6 (kinds).
 *
 * @example kindOf({ ...payment, direction: "out" }, own, words, [], new Set()).kind // "outgoing"
 */
export function kindOf(
  payment: Payment,
  own: OwnParty,
  words: ImportWords,
  rules: readonly KindRule[],
  opposites: ReadonlySet<Payment>,
): DecidedKind {
  const decided = decidedKind(payment, own, words.kinds, opposites);
  const key = payerKey(payment);
  const rule = rules.find((known) => known.payer === key && known.word === decided.word);
  return rule === undefined ? decided : { kind: rule.kind, by: "user", word: decided.word };
}

/** By what a payer is remembered: tax number, else account, else name. Source: spec 6 (kinds). */
export function payerKey({ party }: Payment): string {
  return taxNumberOf(party.taxNumber) ?? (compactAccount(party.account) || wordKey(party.name));
}

function decidedKind(payment: Payment, own: OwnParty, words: KindWords, opposites: ReadonlySet<Payment>): DecidedKind {
  const { party, signs } = payment;
  const account = compactAccount(party.account);
  if (signs.includes("ownTransfer")) return { kind: "ownTransfer", by: "account", word: party.account };
  if (payment.direction === "out") return { kind: "outgoing", by: "direction", word: "" };
  if (account !== "" && own.accounts.has(account)) return { kind: "ownTransfer", by: "account", word: party.account };
  const taxNumber = taxNumberOf(party.taxNumber);
  if (taxNumber !== null && own.taxNumbers.has(taxNumber)) {
    return { kind: "ownTransfer", by: "taxNumber", word: party.taxNumber };
  }
  if (opposites.has(payment)) return { kind: "ownTransfer", by: "opposite", word: "" };

  // A free text names the payer too, whose name decides nothing: Capital SRL lends no money.
  const purpose = party.name === "" ? payment.purpose : payment.purpose.replaceAll(party.name, " ");
  const text = textKey(purpose);
  const hit = (list: readonly string[]): string | null => wordIn(text, list, words.negations);
  const isBank = BANK_ACCOUNT.test(account) || party.name === "" || isBankName(party, words);
  const card = isBank ? hit(words.cards) : null;
  if (signs.includes("bankOwn")) return { kind: "bank", by: "sign", word: payment.bankKind };
  const bankOwn = isBank && card === null ? hit(words.bankOwn) : null;
  if (bankOwn !== null) return { kind: "bank", by: "word", word: bankOwn };
  const loan = hit(words.loan);
  if (loan !== null && card === null) return { kind: "loan", by: "word", word: loan };
  if (signs.includes("return")) return { kind: "return", by: "sign", word: payment.bankKind };
  const returned = hit(words.return);
  if (returned !== null && card === null) return { kind: "return", by: "word", word: returned };
  if (TAX_ACCOUNT.test(account)) return { kind: "tax", by: "account", word: party.account };
  const office = wordIn(textKey(officeName(party.name)), words.tax, []);
  if (office !== null) return { kind: "tax", by: "word", word: office };
  if (TREASURY_IBAN.test(account) && party.name === "") return { kind: "tax", by: "account", word: party.account };
  if (card !== null) return { kind: "cards", by: "word", word: card };
  return { kind: "sale", by: "rest", word: "" };
}

/** "УФК по г. Москве (ГБОУ Школа № 7)": the treasury pays for the institution in brackets. */
function officeName(name: string): string {
  return /\(([^()]{4,})\)?\s*$/.exec(name)?.[1] ?? name;
}

function isBankName({ name, bank }: Payment["party"], words: KindWords): boolean {
  const key = textKey(name);
  if (bank !== "" && key === textKey(bank)) return true;
  return words.bank.some((word) => {
    const known = keyOfWord(word);
    return known.length <= SHORT_WORD ? key.includes(` ${known} `) : key.includes(known);
  });
}

/** Of the words of the lists, which every payment is compared with. */
const keyOfWord = remembered(wordKey);

function textKey(text: string): string {
  return ` ${wordKey(text.replace(/[,;:!?"'«»„“”№#*+=<>|\\[\]{}]/g, " "))} `;
}

/** The first word of a list that is in a text, as the list has it; null = none. */
function wordIn(text: string, list: readonly string[], negations: readonly string[]): string | null {
  let best: { readonly at: number; readonly word: string } | null = null;
  for (const word of list) {
    const key = keyOfWord(word);
    const sought = key.length <= SHORT_WORD ? ` ${key} ` : ` ${key}`;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const before = text.slice(0, at).split(" ").at(-1) ?? "";
      if (negations.some((negation) => keyOfWord(negation) === before)) continue;
      if (best === null || at < best.at) best = { at, word: word.trim() };
      break;
    }
  }
  return best?.word ?? null;
}

const MOST_DAYS_APART = 3;

/**
 * Incoming payments without a payer that left another own account as the same amount within three days. Source: spec 6
 * (kinds).
 *
 * @example oppositePayments([]).size // 0
 */
export function oppositePayments(payments: readonly Payment[]): ReadonlySet<Payment> {
  const spent = new Map<bigint, Payment[]>();
  for (const payment of payments) {
    if (payment.direction !== "out" || payment.account === "") continue;
    const known = spent.get(payment.amount);
    if (known === undefined) spent.set(payment.amount, [payment]);
    else known.push(payment);
  }
  const found = new Set<Payment>();
  for (const payment of payments) {
    const { party } = payment;
    if (payment.direction !== "in" || payment.account === "" || party.account !== "" || party.name !== "") continue;
    const candidates = spent.get(payment.amount) ?? [];
    const place = candidates.findIndex(
      ({ account, currency, day }) =>
        account !== payment.account && currency === payment.currency && Math.abs(day - payment.day) <= MOST_DAYS_APART,
    );
    if (place < 0) continue;
    candidates.splice(place, 1);
    found.add(payment);
  }
  return found;
}
