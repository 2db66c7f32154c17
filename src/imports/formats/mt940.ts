import type { Day } from "../../analysis/types";
import { daySerial, daysInMonth } from "../../analysis/time/calendar";
import { compactAccount, ibansIn } from "../iban";
import { moneyOf, type Money } from "../money";
import {
  movementOf,
  refusal,
  type AccountPeriod,
  type Payment,
  type PaymentSign,
  type Refusal,
  type Statement,
  type StatementProblem,
} from "../statement";
import { createDetailsReader, type PaymentDetails } from "./mt940Details";
import { swiftFields, type SwiftField } from "./mt940Lines";
import type { PartyWords } from "../partyInText";

const ENTRY =
  /^(\d{6})(\d{4}|\s{4})?\s?(RC|RD|EC|ED|C|D)([A-Z])?\s?(\d[\d.,]*|,\d+)\s*([A-Z][A-Z0-9 ]{3}|[A-Z][A-Z0-9]{1,2}(?=$|\s))?(.*)$/s;
const BALANCE = /^\s*(C|D)(\d{6})([A-Z]{3})?\s*([\d.,]+)/;
const BANK_TYPES = new Set(["NCHG", "NCOM", "NINT", "FCHG", "FCOM", "FINT", "SCHG", "SCOM", "SINT"]);
const RETURN_TYPES = new Set(["NRTI", "FRTI", "SRTI"]);
const NO_REFERENCE = /^(?:NONREF|EREF|KREF\+?|N|\.|)$/i;

/**
 * Reads MT940 statements and MT942 interim reports, several in one file.
 *
 * Marks: C and RD come in, D and RC go out; expected entries (EC, ED) are not booked. A year of two digits from 70 on is
 * of the last century. A day that its month does not have is the month's last, and said. `words` name payers in free
 * texts. Source: spec 6 (MT940), SWIFT's description of the fields.
 *
 * @example readMt940(":25:A\n:60F:C240101EUR0,\n:61:240102C1,NTRFX\n", "utf-8", words).payments.length // 1
 */
export function readMt940(text: string, encoding: string, words: PartyWords): Statement | Refusal {
  const fields = swiftFields(text);
  if (fields.length === 0) return refusal("notStatement");
  const problems: StatementProblem[] = [];
  if (text.includes("\ufffd")) problems.push({ code: "lettersLost", line: 1, value: "" });
  const readDetails = createDetailsReader(
    fields.filter(({ tag }) => tag === "86"),
    words,
  );
  const payments: Payment[] = [];
  const periods: AccountPeriod[] = [];
  let page = newPage();
  const finish = (): void => {
    if (page.opening !== null || page.payments.length > 0) {
      for (const payment of page.payments)
        payments.push({ ...payment, currency: page.currency, account: page.account });
      periods.push(periodOf(page));
    }
    page = newPage(page);
  };
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at];
    const [first] = field.lines;
    switch (field.tag) {
      case "20":
        finish();
        break;
      case "25":
      case "25P":
        page.account = accountOf(field.lines[0]);
        break;
      case "60F":
      case "60M": {
        if (page.opening !== null) finish();
        const balance = balanceOf(first);
        if (balance !== null) Object.assign(page, { opening: balance.amount, from: balance.day });
        page.currency = balance?.currency || page.currency;
        break;
      }
      case "62F":
      case "62M": {
        const balance = balanceOf(first);
        if (balance !== null) Object.assign(page, { closing: balance.amount, to: balance.day });
        page.currency ||= balance?.currency ?? "";
        break;
      }
      case "34F":
        page.currency ||= /^[A-Z]{3}/.exec(first)?.[0] ?? "";
        break;
      case "61": {
        const details = detailsBehind(fields, at);
        const { account } = page;
        const payment = paymentOf(field, (direction) => readDetails(details, account, direction), problems);
        if (payment !== null) page.payments.push(payment);
        break;
      }
    }
  }
  finish();
  const accounts = [...new Set(periods.map(({ account }) => account))].filter((account) => account !== "");
  return { format: "mt940", encoding, accounts, payments, periods, problems };
}

interface Page {
  account: string;
  currency: string;
  from: Day | null;
  to: Day | null;
  opening: Money | null;
  closing: Money | null;
  payments: Payment[];
}

/** Files that give account and currency once mean them for all pages. */
function newPage(before: Page | null = null): Page {
  const account = before?.account ?? "";
  const currency = before?.currency ?? "";
  return { account, currency, from: null, to: null, opening: null, closing: null, payments: [] };
}

function periodOf({ payments, ...page }: Page): AccountPeriod {
  return { ...page, totalIn: null, totalOut: null, movement: movementOf(payments) };
}

function accountOf(line: string): string {
  const [iban] = ibansIn(line.toUpperCase());
  if (iban !== undefined) return iban.iban;
  // Some banks hang the currency on the number.
  return compactAccount(line.replace(/^\s*\/+/, "")).replace(/(?<=\d)(?:EUR|USD|RON|MKD|TRY|RUB|CHF|GBP|HUF|PLN)$/, "");
}

function balanceOf(line: string): { amount: Money; day: Day; currency: string } | null {
  const found = BALANCE.exec(line);
  if (found === null) return null;
  const amount = moneyOf(found[4]);
  if (amount === null) return null;
  const { day } = dayOfDigits(found[2]);
  return { amount: found[1] === "C" ? amount : -amount, day, currency: found[3] ?? "" };
}

/** The :86: or :NS: of an entry follows it at once. */
function detailsBehind(fields: readonly SwiftField[], at: number): readonly SwiftField[] {
  const behind: SwiftField[] = [];
  for (let next = at + 1; next < fields.length && (fields[next].tag === "86" || fields[next].tag === "NS"); next++) {
    behind.push(fields[next]);
  }
  return behind;
}

function paymentOf(
  field: SwiftField,
  detailsOf: (direction: Payment["direction"]) => PaymentDetails,
  problems: StatementProblem[],
): Payment | null {
  const { lines, line } = field;
  // The entry may be broken in its midst; the line below is the supplement otherwise.
  const joined = ENTRY.test(lines[0]) ? lines[0] : lines.slice(0, 2).join("").replace(/\n/g, "");
  const supplement = lines.slice(joined === lines[0] ? 1 : 2);
  const found = ENTRY.exec(joined);
  const amount = found === null ? null : moneyOf(found[5]);
  if (found === null || amount === null) {
    problems.push({ code: "lineUnreadable", line, value: lines[0].trim() });
    return null;
  }
  const [, valueDate, entryDate, mark, , , type = "", rest] = found;
  if (mark.startsWith("E")) {
    problems.push({ code: "notBooked", line, value: lines[0].trim() });
    return null;
  }
  const value = dayOfDigits(valueDate);
  const day = entryDate?.trim() ? entryDay(entryDate, valueDate) : value;
  if (value.moved || day.moved) problems.push({ code: "dayMoved", line, value: `${valueDate}${entryDate ?? ""}` });
  const slashes = rest.indexOf("//");
  // A name may stand behind the sixteen letters of the reference.
  const [customer, nameBehind = ""] = (slashes < 0 ? rest : rest.slice(0, slashes)).trim().split(/\s{3,}/);
  const bank = slashes < 0 ? "" : rest.slice(slashes + 2).trim();
  const reference = [bank, customer].find((text) => !NO_REFERENCE.test(text)) ?? "";
  const signs: PaymentSign[] = [];
  if (BANK_TYPES.has(type)) signs.push("bankOwn");
  if (mark.startsWith("R") || RETURN_TYPES.has(type)) signs.push("return");
  const more = supplement.map((text) => text.trim()).filter((text) => text !== "");
  const direction = mark === "C" || mark === "RD" ? "in" : "out";
  const details = detailsOf(direction);
  return {
    direction,
    day: day.day,
    amount,
    currency: "",
    account: "",
    party: details.party.name === "" ? { ...details.party, name: nameBehind } : details.party,
    purpose: details.purpose === "" ? more.join(" ") : details.purpose,
    reference,
    bankKind: [type.trim(), details.kind].filter((text) => text !== "").join(" "),
    signs,
    line,
    part: 0,
  };
}

interface ReadDay {
  readonly day: Day;
  /** The digits are no day of the calendar. */
  readonly moved: boolean;
}

function dayOfDigits(digits: string): ReadDay {
  const year = Number(digits.slice(0, 2));
  return dayIn(year >= 70 ? 1900 + year : 2000 + year, digits.slice(2));
}

function dayIn(year: number, monthAndDay: string): ReadDay {
  const month = Math.min(12, Math.max(1, Number(monthAndDay.slice(0, 2))));
  const wanted = Number(monthAndDay.slice(2));
  const day = Math.min(daysInMonth(year, month), Math.max(1, wanted));
  return { day: daySerial(year, month, day), moved: day !== wanted || month !== Number(monthAndDay.slice(0, 2)) };
}

/** The entry date has no year: the one that brings it nearest to the value date. */
function entryDay(entry: string, valueDate: string): ReadDay {
  const value = dayOfDigits(valueDate).day;
  const year = Number(valueDate.slice(0, 2)) + (Number(valueDate.slice(0, 2)) >= 70 ? 1900 : 2000);
  const candidates = [year - 1, year, year + 1].map((candidate) => dayIn(candidate, entry));
  return candidates.reduce((best, one) => (Math.abs(one.day - value) < Math.abs(best.day - value) ? one : best));
}
