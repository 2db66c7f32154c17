import type { Day } from "../../analysis/types";
import { dayOfIso } from "../../analysis/time/isoDay";
import { compactAccount } from "../iban";
import { moneyOf, type Money } from "../money";
import { partyInText, type PartyWords } from "../partyInText";
import {
  movementOf,
  refusal,
  type AccountPeriod,
  type Payment,
  type Refusal,
  type Statement,
  type StatementProblem,
} from "../statement";
import { detailsOf } from "./camtDetails";
import { allAt, at, readXml, textAt, type XmlElement } from "./xml";

const CONTAINERS = ["BkToCstmrStmt", "BkToCstmrAcctRpt"];
const NOTIFICATION = "BkToCstmrDbtCdtNtfctn";

/**
 * Reads CAMT.053 statements and CAMT.052 reports by local names, whatever their version and namespace.
 *
 * Only booked entries count (Sts = BOOK or missing); others are counted as left out. An entry with several details is as
 * many payments; what they do not come to is a payment of its own. A reversal: the indicator gives the direction of the
 * entry; where the balances agree only with the opposite, the opposite. CAMT.054 is refused: it repeats entries of
 * statements. Source: spec 6 (CAMT), ISO 20022.
 *
 * @example readCamt("<Document><BkToCstmrStmt/></Document>", "utf-8", words) // no payments
 */
export function readCamt(text: string, encoding: string, words: PartyWords): Statement | Refusal {
  const { roots, isCutOff } = readXml(text, ["Document", ...CONTAINERS, NOTIFICATION, "Stmt", "Rpt", "Ntfctn"]);
  const messages = messagesIn(roots);
  if (messages.some(({ name }) => name === NOTIFICATION)) return refusal("notification");
  const statements = messages.filter(({ name }) => CONTAINERS.includes(name));
  if (statements.length === 0 && !/camt\.05[23]/.test(text.slice(0, 2000))) return refusal("notStatement");
  const problems: StatementProblem[] = [];
  if (isCutOff) problems.push({ code: "fileCutOff", line: text.split("\n").length, value: "" });
  const payments: Payment[] = [];
  const periods: AccountPeriod[] = [];
  for (const report of statements.flatMap(({ children }) => children)) {
    if (report.name !== "Stmt" && report.name !== "Rpt") continue;
    const read = readReport(report, words, problems);
    for (const payment of read.payments) payments.push(payment);
    periods.push(read.period);
  }
  for (const { line } of roots.flatMap((root) => strayEntries(root))) {
    problems.push({ code: "lineUnreadable", line, value: "Ntry" });
  }
  const accounts = [...new Set(periods.map(({ account }) => account))].filter((account) => account !== "");
  return { format: "camt", encoding, accounts, payments, periods, problems };
}

/** The messages at whatever depth: banks put documents into envelopes of their own. */
function messagesIn(roots: readonly XmlElement[]): readonly XmlElement[] {
  const messages: XmlElement[] = [];
  const toSee = [...roots];
  for (let element = toSee.shift(); element !== undefined; element = toSee.shift()) {
    if (element.name === NOTIFICATION || CONTAINERS.includes(element.name)) messages.push(element);
    else toSee.unshift(...element.children);
  }
  return messages;
}

/** Entries that stand where none is read. */
function strayEntries(element: XmlElement): readonly XmlElement[] {
  const isRead = element.name === "Stmt" || element.name === "Rpt";
  return element.children.flatMap((child) => [
    ...(child.name === "Ntry" && !isRead ? [child] : []),
    ...strayEntries(child),
  ]);
}

interface EntryPayments {
  readonly payments: readonly Payment[];
  readonly isReversal: boolean;
}

function readReport(
  report: XmlElement,
  words: PartyWords,
  problems: StatementProblem[],
): { payments: readonly Payment[]; period: AccountPeriod } {
  const account = compactAccount(textAt(report, "Acct", "Id", "IBAN") || textAt(report, "Acct", "Id", "Othr", "Id"));
  const balances = balancesOf(report);
  const currency = textAt(report, "Acct", "Ccy") || balances.currency;
  const entries = allAt(report, "Ntry").flatMap(
    (entry) => readEntry(entry, { account, currency }, words, problems) ?? [],
  );
  const { opening, closing } = balances;
  let payments = entries.flatMap((entry) => entry.payments);
  let movement = movementOf(payments);
  const turned = entries.flatMap((entry) => (entry.isReversal ? entry.payments.map(opposite) : entry.payments));
  const agreesTurned = opening !== null && closing !== null && opening + movementOf(turned) === closing;
  if (agreesTurned && opening + movement !== closing) {
    payments = turned;
    movement = movementOf(turned);
  }
  const period: AccountPeriod = {
    account,
    currency,
    from: dayOf(textAt(report, "FrToDt", "FrDtTm|FrDt")) ?? balances.from,
    to: dayOf(textAt(report, "FrToDt", "ToDtTm|ToDt")) ?? balances.to,
    opening,
    closing,
    totalIn: null,
    totalOut: null,
    movement,
  };
  return { payments, period };
}

function opposite(payment: Payment): Payment {
  return { ...payment, direction: payment.direction === "in" ? "out" : "in" };
}

function readEntry(
  entry: XmlElement,
  own: { readonly account: string; readonly currency: string },
  words: PartyWords,
  problems: StatementProblem[],
): EntryPayments | null {
  const { line } = entry;
  const status = textAt(entry, "Sts", "Cd") || textAt(entry, "Sts");
  if (status !== "" && status !== "BOOK") {
    problems.push({ code: "notBooked", line, value: status });
    return null;
  }
  const amount = moneyOf(textAt(entry, "Amt"));
  if (amount === null || textAt(entry, "Amt") === "") {
    problems.push({ code: "amountUnreadable", line, value: textAt(entry, "Amt") });
    return null;
  }
  const day = dayIn(entry, "BookgDt") ?? dayIn(entry, "ValDt");
  if (day === null) {
    problems.push({ code: "dateUnreadable", line, value: textAt(entry, "NtryRef") });
    return null;
  }
  const sign = textAt(entry, "CdtDbtInd");
  if (sign !== "CRDT" && sign !== "DBIT") {
    problems.push({ code: "directionUnknown", line, value: textAt(entry, "NtryRef") });
    return null;
  }
  const isReversal = /^(?:true|1)$/.test(textAt(entry, "RvslInd"));
  const currency = at(entry, "Amt")?.attributes.Ccy || own.currency;
  const details = detailsOf(entry, amount < 0n ? -amount : amount, sign === "CRDT" ? "in" : "out", currency);
  const payments = details.map((detail): Payment => {
    const found = detail.party.name === "" ? partyInText(detail.purpose, detail.direction, own.account, words) : null;
    const party =
      found === null
        ? detail.party
        : {
            ...detail.party,
            name: found.name,
            account: detail.party.account || found.account,
            taxNumber: detail.party.taxNumber || found.taxNumber,
          };
    const signs = isReversal && !detail.signs.includes("return") ? [...detail.signs, "return" as const] : detail.signs;
    return { ...detail, party, signs, day, currency, account: own.account, line };
  });
  return { payments, isReversal };
}

interface Balances {
  readonly opening: Money | null;
  readonly closing: Money | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly currency: string;
}

/** The opening balance is OPBD, else the closing one of the statement before (PRCD); interim ones of a report likewise. */
function balancesOf(report: XmlElement): Balances {
  const balances = allAt(report, "Bal").map((balance) => ({
    code: textAt(balance, "Tp", "CdOrPrtry", "Cd"),
    amount: moneyOf(textAt(balance, "Amt")),
    isDebit: textAt(balance, "CdtDbtInd") === "DBIT",
    day: dayIn(balance, "Dt"),
    currency: at(balance, "Amt")?.attributes.Ccy ?? "",
  }));
  const ofCode = (codes: readonly string[], isLast: boolean) => {
    for (const code of codes) {
      const found = balances.filter((balance) => balance.code === code && balance.amount !== null);
      if (found.length > 0) return isLast ? found[found.length - 1] : found[0];
    }
    return undefined;
  };
  const signed = (balance: (typeof balances)[number] | undefined): Money | null =>
    balance === undefined ? null : balance.isDebit ? -balance.amount! : balance.amount!;
  const opening = ofCode(["OPBD", "PRCD"], false);
  const closing = ofCode(["CLBD"], true);
  return {
    opening: signed(opening),
    closing: signed(closing),
    from: opening?.day ?? null,
    to: closing?.day ?? null,
    currency: (opening ?? closing)?.currency ?? "",
  };
}

function dayIn(element: XmlElement, name: string): Day | null {
  const date = at(element, name);
  return dayOf(textAt(date, "Dt") || textAt(date, "DtTm") || (date?.children.length === 0 ? date.text.trim() : ""));
}

function dayOf(text: string): Day | null {
  // A time may stand behind it.
  return dayOfIso(text.slice(0, 10));
}
