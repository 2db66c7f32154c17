import { compactAccount } from "../iban";
import { moneyOf, type Money } from "../money";
import { cleanName } from "../partyInText";
import { noParty, type Party, type Payment, type PaymentSign } from "../statement";
import { allAt, at, textAt, type XmlElement } from "./xml";

/** Domains and codes of what the bank books for itself: charges, interest, commissions. */
const BANK_CODES = /^(?:CHRG|INTR|COMM|FEES|CHAR|NCHG|NCOM|NINT)/;
const NO_NAME = /^(?:NOTPROVIDED|keine Information vorhanden|n\/?a)$/i;

/** A payment as far as its entry and details say; account, day and currency are those of the entry. */
export type DetailPayment = Omit<Payment, "account" | "day" | "currency" | "line">;

/**
 * The payments of an entry: one for each of its details, else the entry itself, and one for what the details leave.
 *
 * A detail's amount is its own (Amt, else AmtDtls/TxAmt) where it is in the currency of the entry, that of the entry where
 * it stands alone. A batch whose details have no amounts stays one payment. The rest of charges is a payment of its own,
 * marked as the bank's. Source: spec 6 (CAMT).
 *
 * @example detailsOf(entry, 1526000000n, "in", "EUR").map(({ amount }) => amount) // [1500000000n, 26000000n]
 */
export function detailsOf(
  entry: XmlElement,
  amount: Money,
  direction: Payment["direction"],
  currency: string,
): readonly DetailPayment[] {
  const details = allAt(entry, "NtryDtls").flatMap((group) => allAt(group, "TxDtls"));
  if (details.length <= 1) return [paymentOf(entry, details[0], amount, direction, true)];
  const amounts = details.map((detail) => amountOf(detail, currency));
  if (amounts.includes(null)) return [paymentOf(entry, undefined, amount, direction, true)];
  const payments = details.map((detail, place) => {
    const sign = textAt(detail, "CdtDbtInd");
    const ofDetail = sign === "CRDT" ? "in" : sign === "DBIT" ? "out" : direction;
    return { ...paymentOf(entry, detail, amounts[place]!, ofDetail, false), part: place };
  });
  let rest = amount;
  for (const payment of payments) rest -= payment.direction === direction ? payment.amount : -payment.amount;
  if (rest === 0n) return payments;
  const charges: DetailPayment = {
    ...paymentOf(entry, undefined, rest, direction, false),
    signs: ["bankOwn"],
    part: payments.length,
  };
  return [...payments, charges];
}

function amountOf(detail: XmlElement, currency: string): Money | null {
  for (const place of [at(detail, "Amt"), at(detail, "AmtDtls", "TxAmt", "Amt")]) {
    if (place === undefined || (place.attributes.Ccy ?? currency) !== currency) continue;
    const amount = moneyOf(place.text.trim());
    if (amount !== null) return amount < 0n ? -amount : amount;
  }
  return null;
}

function paymentOf(
  entry: XmlElement,
  detail: XmlElement | undefined,
  amount: Money,
  direction: Payment["direction"],
  isAlone: boolean,
): DetailPayment {
  const codes = [bankCode(detail), bankCode(entry)].filter((code) => code !== "");
  const signs: PaymentSign[] = [];
  if (codes.some((code) => code.split(/[ +]/).some((part) => BANK_CODES.test(part)))) signs.push("bankOwn");
  if (at(detail, "RtrInf") !== undefined) signs.push("return");
  return {
    direction,
    amount,
    party: partyOf(detail, direction),
    purpose: purposeOf(entry, detail, isAlone),
    reference: referenceOf(entry, detail),
    bankKind: codes[0] ?? "",
    signs,
    part: 0,
  };
}

function bankCode(element: XmlElement | undefined): string {
  const code = at(element, "BkTxCd");
  const domain = [
    textAt(code, "Domn", "Cd"),
    textAt(code, "Domn", "Fmly", "Cd"),
    textAt(code, "Domn", "Fmly", "SubFmlyCd"),
  ];
  return [...domain, textAt(code, "Prtry", "Cd")].filter((part) => part !== "" && part !== "*").join(" ");
}

/** Who pays or is paid: the ultimate party before the one whose account it is. */
function partyOf(detail: XmlElement | undefined, direction: Payment["direction"]): Party {
  const side = direction === "in" ? "Dbtr" : "Cdtr";
  const parties = at(detail, "RltdPties");
  const agents = at(detail, "RltdAgts");
  if (parties === undefined) return noParty;
  const people = [at(parties, `Ultmt${side}`), at(parties, side)];
  const named = people
    .map((one) => textAt(one, "Nm") || textAt(one, "Pty", "Nm"))
    .filter((name) => !NO_NAME.test(name));
  const account = at(parties, `${side}Acct`, "Id");
  const agent = at(agents, `${side}Agt`, "FinInstnId");
  return {
    name: cleanName(named.find((name) => name !== "") ?? ""),
    taxNumber: people.map(taxNumberOf).find((number) => number !== "") ?? "",
    account: compactAccount(textAt(account, "IBAN") || textAt(account, "Othr", "Id")),
    bank: textAt(agent, "Nm") || textAt(agent, "BICFI|BIC"),
  };
}

function taxNumberOf(party: XmlElement | undefined): string {
  for (const id of [at(party, "Id"), at(party, "Pty", "Id")]) {
    const number = textAt(id, "OrgId", "Othr", "Id") || textAt(id, "PrvtId", "Othr", "Id");
    if (number !== "") return number;
  }
  return "";
}

/** The text of the entry says what a single payment is for, and nothing about one of several. */
function purposeOf(entry: XmlElement, detail: XmlElement | undefined, isAlone: boolean): string {
  const remittance = at(detail, "RmtInf");
  const texts = allAt(remittance, "Ustrd").map((part) => textAt(part));
  const references = allAt(remittance, "Strd").map((part) => textAt(part, "CdtrRefInf", "Ref"));
  const further = allAt(remittance, "Strd").flatMap((part) =>
    allAt(part, "AddtlRmtInf").map(({ text }) => text.trim()),
  );
  const found = [...texts, ...references, ...further, textAt(detail, "AddtlTxInf")];
  if (isAlone) found.push(textAt(entry, "AddtlNtryInf"));
  return [...new Set(found.filter((text) => text !== ""))].join(" ");
}

function referenceOf(entry: XmlElement, detail: XmlElement | undefined): string {
  const refs = at(detail, "Refs");
  const found = [
    textAt(refs, "AcctSvcrRef"),
    textAt(refs, "TxId"),
    textAt(refs, "EndToEndId"),
    textAt(entry, "AcctSvcrRef"),
    textAt(entry, "NtryRef"),
  ];
  return found.find((text) => text !== "" && text !== "NOTPROVIDED") ?? "";
}
