import type { Day } from "../../analysis/types";
import { daySerial, isCalendarDay } from "../../analysis/time/calendar";
import { dayOfIso } from "../../analysis/time/isoDay";
import { moneyOf, type Money } from "../money";
import {
  refusal,
  signedAmount,
  type AccountPeriod,
  type Party,
  type Payment,
  type PaymentSign,
  type Refusal,
  type Statement,
  type StatementProblem,
} from "../statement";
import { oneCSections, type OneCFields, type OneCSection } from "./oneCSections";

const BANK_ORDER_CODE = "17";
/** Accounts of the bank itself: its fees, interest and settlements. */
const BANK_ACCOUNTS = /^(?:47422|47423|47425|47426|47427|70601|70606|61304|61301|60322)\d{15}$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  "810": "RUB",
  "643": "RUB",
  "840": "USD",
  "978": "EUR",
  "156": "CNY",
  "933": "BYN",
  "398": "KZT",
  "949": "TRY",
  "784": "AED",
  "826": "GBP",
  "756": "CHF",
};

/**
 * Reads a 1C exchange file (1CClientBankExchange, any version).
 *
 * The company's accounts are those of the header, of the account sections and the user's own. Direction: payee own =
 * incoming, payer own = outgoing, both = own transfer, neither = by the only date that is filled. A document whose
 * direction, day or amount cannot be known is a problem. Source: spec 6, after the format's own description.
 *
 * @example readOneC(text, "windows-1251", []).payments[0].direction // "in"
 */
export function readOneC(text: string, encoding: string, userAccounts: readonly string[]): Statement | Refusal {
  if (text.includes("\ufffd\ufffd\ufffd")) return refusal("lettersLost");
  const problems: StatementProblem[] = [];
  const sections = oneCSections(text, problems);
  const ofFile = [...new Set(sections.filter(({ kind }) => kind !== "document").flatMap(({ accounts }) => accounts))];
  const documents = sections.filter(({ kind }) => kind === "document");
  const own = new Set([...ofFile, ...userAccounts]);
  const reader = new DocumentReader(own, new Set(ofFile), problems);
  const payments = documents.flatMap((section) => reader.read(section) ?? []);
  const ownTaxNumbers = [...reader.ownTaxNumbers];
  const accounts = ofFile.length > 0 ? ofFile : [...new Set(payments.map(({ account }) => account))];
  const periods = periodsOf(sections, payments);
  return { format: "1c", encoding, accounts, ownTaxNumbers, payments, periods, problems };
}

class DocumentReader {
  /** Transfers between two accounts of the file that have stood once already. */
  private readonly seenTransfers = new Set<string>();
  /** Those beside the company's accounts. */
  readonly ownTaxNumbers = new Set<string>();

  constructor(
    private readonly own: ReadonlySet<string>,
    private readonly ofFile: ReadonlySet<string>,
    private readonly problems: StatementProblem[],
  ) {}

  read(section: OneCSection): Payment | null {
    const { fields, title, line } = section;
    const number = field(fields, "номер");
    const given = moneyOf(field(fields, "сумма"));
    if (given === null || field(fields, "сумма") === "") {
      this.problems.push({ code: "amountUnreadable", line, value: field(fields, "сумма") || number });
      return null;
    }
    const payerAccount = field(fields, "плательщикрасчсчет") || field(fields, "плательщиксчет");
    const payeeAccount = field(fields, "получательрасчсчет") || field(fields, "получательсчет");
    const direction = this.direction(section, payerAccount, payeeAccount);
    if (direction === null) {
      this.problems.push({ code: "directionUnknown", line, value: number });
      return null;
    }
    const day = bookingDay(fields, direction);
    if (day === null) {
      this.problems.push({ code: "dateUnreadable", line, value: field(fields, "дата") || number });
      return null;
    }
    const isIn = direction === "in";
    const account = this.ownOf(isIn ? payeeAccount : payerAccount);
    const party = partyOf(fields, isIn ? "плательщик" : "получатель", isIn ? payerAccount : payeeAccount);
    const isTransfer = this.isOwn(payerAccount) && this.isOwn(payeeAccount);
    if (this.isOwn(isIn ? payeeAccount : payerAccount)) {
      this.ownTaxNumbers.add(field(fields, isIn ? "получательинн" : "плательщикинн"));
    }
    return {
      direction,
      day,
      amount: given < 0n ? -given : given,
      currency: CURRENCIES[account.slice(5, 8)] ?? "",
      account,
      party,
      purpose: purposeOf(fields),
      reference: number,
      bankKind: title,
      signs: signsOf(fields, party, isTransfer),
      line,
      part: 0,
    };
  }

  private isOwn(account: string): boolean {
    return account !== "" && this.own.has(account);
  }

  /** Where the bank hides the company's account in the document, the file's only one is meant. */
  private ownOf(account: string): string {
    return this.own.has(account) || this.ofFile.size !== 1 ? account : [...this.ofFile][0];
  }

  private direction(section: OneCSection, payer: string, payee: string): Payment["direction"] | null {
    const { fields } = section;
    const [fromOwn, toOwn] = [this.isOwn(payer), this.isOwn(payee)];
    if (fromOwn && toOwn) {
      if (!this.ofFile.has(payee)) return "out";
      if (!this.ofFile.has(payer)) return "in";
      // Between two accounts of one file the payment stands once or, from either account, twice.
      const key = [payer, payee, field(fields, "номер"), field(fields, "дата"), field(fields, "сумма")].join("|");
      if (this.seenTransfers.has(key)) return "out";
      this.seenTransfers.add(key);
      return "in";
    }
    if (toOwn) return "in";
    if (fromOwn) return "out";
    const [spent, received] = [field(fields, "датасписано"), field(fields, "датапоступило")];
    if ((spent === "") === (received === "")) return null;
    return received === "" ? "out" : "in";
  }
}

function signsOf(fields: OneCFields, party: Party, isTransfer: boolean): readonly PaymentSign[] {
  if (isTransfer) return ["ownTransfer"];
  const isBankOrder = field(fields, "видоплаты") === BANK_ORDER_CODE;
  return isBankOrder && BANK_ACCOUNTS.test(party.account) ? ["bankOwn"] : [];
}

function field(fields: OneCFields, key: string): string {
  return fields.get(key) ?? "";
}

function partyOf(fields: OneCFields, side: "плательщик" | "получатель", account: string): Party {
  const whole = field(fields, side);
  return {
    name: field(fields, `${side}1`) || withoutNumbersBefore(whole),
    taxNumber: field(fields, `${side}инн`) || (/^(?:ИНН\s*)?(\d{10}|\d{12})\b/i.exec(whole)?.[1] ?? ""),
    account,
    bank: field(fields, `${side}банк1`),
  };
}

/** "ИНН 7777777777 ООО Ромашка" and "7777777777, ООО Ромашка" begin with the tax number. */
function withoutNumbersBefore(name: string): string {
  return name.replace(/^(?:ИНН\s*\d+|\d{10,12})(?:\s*\\?\/?\s*(?:КПП\s*)?\d{9})?[\s,;]*/i, "").trim();
}

function purposeOf(fields: OneCFields): string {
  const whole = field(fields, "назначениеплатежа");
  if (whole !== "") return whole;
  return [1, 2, 3, 4, 5, 6]
    .map((part) => field(fields, `назначениеплатежа${part}`))
    .filter((part) => part !== "")
    .join(" ");
}

function bookingDay(fields: OneCFields, direction: Payment["direction"]): Day | null {
  const [first, second] = direction === "in" ? ["датапоступило", "датасписано"] : ["датасписано", "датапоступило"];
  return dayOf(field(fields, first)) ?? dayOf(field(fields, second)) ?? dayOf(field(fields, "дата"));
}

function dayOf(text: string): Day | null {
  const found = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  // A time may stand behind it.
  if (found === null) return dayOfIso(text.slice(0, 10));
  const [day, month] = found.slice(1).map(Number);
  const year = Number(found[3].length === 2 ? `20${found[3]}` : found[3]);
  return isCalendarDay(year, month, day) ? daySerial(year, month, day) : null;
}

function periodsOf(sections: readonly OneCSection[], payments: readonly Payment[]): readonly AccountPeriod[] {
  const periods: AccountPeriod[] = [];
  const seen = new Set<string>();
  for (const { kind, fields, accounts } of sections) {
    if (kind !== "account" || accounts.length === 0) continue;
    const [account] = accounts;
    const key = JSON.stringify([account, ...fields]);
    if (seen.has(key)) continue;
    seen.add(key);
    periods.push({
      account,
      currency: CURRENCIES[account.slice(5, 8)] ?? "",
      from: dayOf(field(fields, "датаначала")),
      to: dayOf(field(fields, "датаконца")),
      opening: moneyIn(fields, "начальныйостаток"),
      closing: moneyIn(fields, "конечныйостаток"),
      totalIn: moneyIn(fields, "всегопоступило"),
      totalOut: moneyIn(fields, "всегосписано"),
      movement: 0n,
    });
  }
  return joinedByAccount(periods, payments);
}

function moneyIn(fields: OneCFields, key: string): Money | null {
  return field(fields, key) === "" ? null : moneyOf(field(fields, key));
}

/** One period per account: Sberbank writes one for each day, and the documents belong to all of them together. */
function joinedByAccount(periods: readonly AccountPeriod[], payments: readonly Payment[]): readonly AccountPeriod[] {
  const joined = new Map<string, AccountPeriod>();
  const inOrder = [...periods].sort((left, right) => (left.from ?? 0) - (right.from ?? 0));
  for (const period of inOrder) {
    const before = joined.get(period.account);
    joined.set(
      period.account,
      before === undefined
        ? { ...period, movement: movementOf(period.account, payments) }
        : {
            ...before,
            to: period.to ?? before.to,
            closing: period.closing,
            totalIn: sumOf(before.totalIn, period.totalIn),
            totalOut: sumOf(before.totalOut, period.totalOut),
          },
    );
  }
  return [...joined.values()];
}

function sumOf(left: Money | null, right: Money | null): Money | null {
  return left === null || right === null ? null : left + right;
}

/** A transfer between two accounts of the file that stands once moves both of them. */
function movementOf(account: string, payments: readonly Payment[]): Money {
  const twice = new Set<string>();
  const key = (payment: Payment): string => [payment.reference, payment.day, payment.amount].join("|");
  for (const payment of payments) {
    if (payment.direction === "out" && payment.signs.includes("ownTransfer")) twice.add(key(payment));
  }
  let movement = 0n;
  for (const payment of payments) {
    if (payment.account === account) movement += signedAmount(payment);
    else if (payment.party.account === account && payment.direction === "in" && !twice.has(key(payment))) {
      movement -= payment.amount;
    }
  }
  return movement;
}
