import type { CellValue } from "../analysis/types";
import { readTable } from "./columns/tableStatement";
import { fileReport, refusedReport, type FileReport } from "./fileReport";
import { compactAccount } from "./iban";
import { kindOf, oppositePayments, saleKinds, type DecidedKind, type KindRule, type OwnParty } from "./kinds";
import { Payers, payerName, type KnownPayer, type PayerProposal } from "./payers";
import { readStatement } from "./readStatement";
import { paymentKey, PaymentRegister } from "./register";
import { isRefusal, type Payment, type Refusal, type Statement } from "./statement";
import { taxNumberOf } from "./taxNumber";
import type { ImportWords } from "./words";

/** A file of the user, or a sheet that is open: its rows with their numbers. */
export type StatementSource =
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string;
      readonly rows: readonly (readonly CellValue[])[];
      readonly lines: readonly number[];
      readonly date1904: boolean;
    };

/** What the workbook knows before an import. */
export interface ImportContext {
  readonly words: ImportWords;
  /** The company's accounts, as the user names them. */
  readonly ownAccounts: readonly string[];
  /** Keys of the payments that stand in the workbook. */
  readonly keys: readonly string[];
  readonly aliases: readonly KnownPayer[];
  /** Clients of earlier imports and of the Clients table. */
  readonly known: readonly KnownPayer[];
  readonly rules: readonly KindRule[];
  /** What the collective client of takings by card is called. */
  readonly cardsClient: string;
  /** Payments that look known are added all the same. */
  readonly addsAlike: boolean;
}

/** A payment as it is to stand in the workbook. */
export interface ImportedPayment extends Payment {
  readonly decided: DecidedKind;
  /** "" = the statement names nobody. */
  readonly client: string;
  /** Who pays, out of what the bank puts around the name. */
  readonly payer: string;
  readonly key: string;
  readonly file: string;
}

export interface ImportResult {
  readonly files: readonly FileReport[];
  /** New payments in the order of their days. */
  readonly added: readonly ImportedPayment[];
  /** Payments that stand in the workbook already. */
  readonly known: number;
  /** Payments that are likely known from a file of another format; left out unless the user wants them. */
  readonly alike: readonly ImportedPayment[];
  readonly proposals: readonly PayerProposal[];
}

/**
 * Imports statements into what the workbook holds: kinds, clients, and only what is new.
 *
 * Files are taken one after the other, so that the same payment in two of them comes in once. Per key, as many payments
 * are new as the file has more than the workbook. Every payment of a file counts under one kind, so that sums and counts
 * of all kinds add up to the file. Source: spec 6.
 *
 * @example importStatements([{ name: "a.csv", bytes }], context).added.length
 */
export function importStatements(sources: readonly StatementSource[], context: ImportContext): ImportResult {
  const read = readAll(sources, context);
  const statements = read.flatMap(({ statement }) => (isRefusal(statement) ? [] : [statement]));
  const own = ownPartyOf(statements, context.ownAccounts);
  const opposites = oppositePayments(statements.flatMap(({ payments }) => payments));
  const payers = new Payers(context.aliases, context.known);
  const register = new PaymentRegister(context.keys);
  const added: ImportedPayment[] = [];
  const alike: ImportedPayment[] = [];
  const files: FileReport[] = [];
  for (const { name, statement } of read) {
    if (isRefusal(statement)) {
      files.push(refusedReport(name, statement));
      continue;
    }
    const payments = statement.payments.map((payment): ImportedPayment => {
      const decided = kindOf(payment, own, context.words, context.rules, opposites);
      const client = decided.kind === "cards" ? context.cardsClient : payers.clientOf(payment.party);
      const key = paymentKey(payment, statement.format);
      return { ...payment, decided, client, payer: payerName(payment.party), key, file: name };
    });
    const fresh = newPayments(payments, register);
    const similar = new Set(context.addsAlike ? [] : fresh.filter(({ key }) => register.looksKnown(key)));
    for (const payment of similar) alike.push(payment);
    for (const payment of fresh) {
      if (similar.has(payment)) continue;
      register.add(payment.key);
      added.push(payment);
    }
    files.push(fileReport(name, statement, payments, fresh.length - similar.size, similar.size));
  }
  const known = files.reduce((sum, file) => sum + file.known, 0);
  // The sort is stable: payments of one day keep their order.
  added.sort((left, right) => left.day - right.day);
  return {
    files,
    added,
    known,
    alike,
    proposals: proposalsOfSales(payers.proposals(), added, context.known),
  };
}

/** Names of suppliers and offices are nobody's clients. */
function proposalsOfSales(
  proposals: readonly PayerProposal[],
  added: readonly ImportedPayment[],
  known: readonly KnownPayer[],
): readonly PayerProposal[] {
  const sold = added.filter(({ decided }) => saleKinds.includes(decided.kind)).map(({ client }) => client);
  const fresh = new Set(sold);
  const clients = new Set([...sold, ...known.map(({ client }) => client)]);
  return proposals.filter(({ written, client }) => fresh.has(written) && clients.has(client));
}

function readAll(
  sources: readonly StatementSource[],
  { words, ownAccounts }: ImportContext,
): readonly { readonly name: string; readonly statement: Statement | Refusal }[] {
  const own = ownAccounts.map(compactAccount);
  return sources.map((source) => {
    const statement =
      "bytes" in source ? readStatement(source.bytes, words, own) : readTable(source, "sheet", "", words, own);
    return { name: source.name, statement: isRefusal(statement) ? statement : withTaxNumbers(statement) };
  });
}

/** A tax number is checked by the rules of the account's country, and written as they are compared. */
function withTaxNumbers(statement: Statement): Statement {
  const payments = statement.payments.map((payment) => {
    const { party } = payment;
    if (party.taxNumber === "") return payment;
    const country = /^[A-Z]{2}(?=\d{2})/.exec(compactAccount(payment.account))?.[0] ?? "";
    const number = taxNumberOf(party.taxNumber, country === "" && /^\d{20}$/.test(payment.account) ? "RU" : country);
    return number === null ? payment : { ...payment, party: { ...party, taxNumber: number } };
  });
  return { ...statement, payments };
}

function ownPartyOf(statements: readonly Statement[], userAccounts: readonly string[]): OwnParty {
  const accounts = [...userAccounts, ...statements.flatMap((statement) => statement.accounts)].map(compactAccount);
  const numbers = statements.flatMap(({ ownTaxNumbers }) => ownTaxNumbers ?? []);
  return {
    accounts: new Set(accounts.filter((account) => account !== "")),
    taxNumbers: new Set(numbers.flatMap((number) => taxNumberOf(number) ?? [])),
  };
}

/** Of each key as many as there are more than in the register: the last ones. */
function newPayments(payments: readonly ImportedPayment[], register: PaymentRegister): readonly ImportedPayment[] {
  const seen = new Map<string, number>();
  return payments.filter(({ key }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > register.countOf(key);
  });
}
