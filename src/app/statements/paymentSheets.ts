import type { CellValue } from "../../analysis/types";
import { wordKey } from "../../analysis/cells/wordKey";
import type { SaleKind } from "../../analysis/columns/saleKinds";
import type { FileReport } from "../../imports/fileReport";
import type { ImportedPayment } from "../../imports/importStatements";
import { paymentKinds, saleKinds } from "../../imports/kinds";
import { moneyNumber } from "../../imports/money";
import { signedAmount } from "../../imports/statement";
import type { Language, Translate } from "../../locales";
import type { NewColumn, NewSheet } from "../newSheet";
import { balanceText, formatText, reasonText } from "./importTexts";

/** The columns of the table of payments, in their order. */
export const paymentColumns = [
  "date",
  "client",
  "amount",
  "currency",
  "kind",
  "reason",
  "purpose",
  "payer",
  "taxNumber",
  "account",
  "reference",
  "ownAccount",
  "file",
  "key",
] as const;
export type PaymentColumn = (typeof paymentColumns)[number];

const widths: Readonly<Record<PaymentColumn, number>> = {
  date: 12,
  client: 32,
  amount: 15,
  currency: 9,
  kind: 22,
  reason: 26,
  purpose: 50,
  payer: 32,
  taxNumber: 16,
  account: 28,
  reference: 20,
  ownAccount: 28,
  file: 22,
  key: 12,
};
const LONGEST_TEXT = 2000;

/** The table of payments: money received above zero, money spent below, so that the column adds up to the balance. */
export function paymentsSheet(payments: readonly ImportedPayment[], t: Translate, language: Language): NewSheet {
  const kinds = paymentKinds.map((kind) => t(`imports.kind.${kind}`));
  return {
    name: t("imports.sheetName"),
    tableName: "BankPayments",
    language,
    columns: paymentColumns.map((column): NewColumn => ({
      header: t(`imports.column.${column}`),
      width: widths[column],
      format: column === "date" ? "date" : column === "amount" ? "amount" : "text",
      ...(column === "kind" && { entry: { kind: "words", words: kinds, message: null } }),
      ...(column === "key" && { hidden: true }),
    })),
    rows: paymentRows(payments, t),
  };
}

function paymentRows(payments: readonly ImportedPayment[], t: Translate): NewSheet["rows"] {
  return payments.map((payment) => {
    const { decided, party } = payment;
    const cells: Readonly<Record<PaymentColumn, CellValue>> = {
      date: payment.day,
      // A blank cell would be read as one more row of the client above.
      client: payment.client || t("imports.unknownParty"),
      amount: moneyNumber(signedAmount(payment)),
      currency: payment.currency,
      kind: t(`imports.kind.${decided.kind}`),
      reason: reasonText(decided, t),
      purpose: payment.purpose.slice(0, LONGEST_TEXT),
      payer: payment.payer,
      taxNumber: party.taxNumber,
      account: party.account,
      reference: payment.reference,
      ownAccount: payment.account,
      file: payment.file,
      key: payment.key,
    };
    return paymentColumns.map((column) => cells[column]);
  });
}

/** What a run makes of each kind, by the key of its word. */
export function kindsOfWords(t: Translate): Readonly<Record<string, SaleKind>> {
  return Object.fromEntries(
    paymentKinds.map((kind) => [
      wordKey(t(`imports.kind.${kind}`)),
      saleKinds.includes(kind) ? ("sale" as const) : ("notSale" as const),
    ]),
  );
}

/** One line for each file of an import. */
export function logSheet(files: readonly FileReport[], t: Translate, language: Language): NewSheet {
  const text = (header: string, width: number): NewColumn => ({ header, width, format: "text" });
  const count = (header: string): NewColumn => ({ header, width: 12, format: "integer" });
  const sum = (header: string): NewColumn => ({ header, width: 17, format: "amount" });
  const day = (header: string): NewColumn => ({ header, width: 12, format: "date" });
  return {
    name: t("imports.logName"),
    tableName: "ImportLog",
    language,
    columns: [
      text(t("imports.column.file"), 28),
      text(t("imports.log.format"), 10),
      text(t("imports.log.encoding"), 14),
      text(t("imports.column.ownAccount"), 28),
      day(t("imports.log.from")),
      day(t("imports.log.to")),
      count(t("imports.log.documents")),
      count(t("imports.log.added")),
      count(t("imports.log.known")),
      sum(t("imports.log.in")),
      sum(t("imports.log.out")),
      ...paymentKinds.map((kind) => sum(t(`imports.kind.${kind}`))),
      text(t("imports.log.balance"), 44),
      count(t("imports.log.problems")),
    ],
    rows: logRows(files, t, language),
  };
}

function logRows(files: readonly FileReport[], t: Translate, language: Language): NewSheet["rows"] {
  const read = files.filter(({ refused }) => refused === null);
  return read.map((file) => [
    file.file,
    formatText(file, t),
    file.encoding,
    file.accounts.join(", "),
    file.period?.[0] ?? null,
    file.period?.[1] ?? null,
    file.in.documents + file.out.documents,
    file.added,
    file.known + file.alike,
    moneyNumber(file.in.sum),
    moneyNumber(file.out.sum),
    ...paymentKinds.map((kind) => moneyNumber(file.kinds[kind].sum)),
    balanceText(file, t, language),
    file.problems.length,
  ]);
}
