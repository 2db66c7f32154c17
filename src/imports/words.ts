import type { PartyWords } from "./partyInText";

/** What the columns of a statement tell. */
export const columnRoles = [
  "date",
  "valueDate",
  "amount",
  "debit",
  "credit",
  "mark",
  "currency",
  "name",
  "payerName",
  "payeeName",
  "account",
  "payerAccount",
  "payeeAccount",
  "ownAccount",
  "taxNumber",
  "payerTaxNumber",
  "payeeTaxNumber",
  "purpose",
  "bankKind",
  "reference",
  "balance",
  "status",
  "other",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What decides on the kind of an incoming payment; each is the beginning of a word or of several, in lower case. */
export interface KindWords {
  readonly bankOwn: readonly string[];
  readonly loan: readonly string[];
  readonly return: readonly string[];
  readonly tax: readonly string[];
  readonly cards: readonly string[];
  /** Banks and payment providers, by their names. */
  readonly bank: readonly string[];
  /** Stand before a word and turn it: "без возврата". */
  readonly negations: readonly string[];
}

/** What is recognised in bank statements, in one language or in several. */
export interface ImportWords {
  /** How banks call their columns; "other" = columns of no use that could pass for another one. */
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>;
  /** What a column of marks says of money received, and of money spent. */
  readonly creditMarks: readonly string[];
  readonly debitMarks: readonly string[];
  /** Beginnings of what a column of states says of a payment that has not come about, or not yet. */
  readonly notBooked: readonly string[];
  /** Beginnings of lines below a table: totals, balances. */
  readonly footers: readonly string[];
  readonly parties: PartyWords;
  readonly kinds: KindWords;
}

/**
 * The words of several languages as if they were one: a statement may be in another language than Excel. Source: spec 6.
 *
 * @example allImportWords([english, russian]).kinds.loan.includes("заём") // true
 */
export function allImportWords(languages: readonly ImportWords[]): ImportWords {
  const all = (wordsOf: (words: ImportWords) => readonly string[]): readonly string[] => [
    ...new Set(languages.flatMap(wordsOf)),
  ];
  return {
    columns: Object.fromEntries(columnRoles.map((role) => [role, all(({ columns }) => columns[role])])) as Record<
      ColumnRole,
      readonly string[]
    >,
    creditMarks: all((words) => words.creditMarks),
    debitMarks: all((words) => words.debitMarks),
    notBooked: all((words) => words.notBooked),
    footers: all((words) => words.footers),
    parties: {
      payer: all(({ parties }) => parties.payer),
      payee: all(({ parties }) => parties.payee),
      taxNumber: all(({ parties }) => parties.taxNumber),
      purpose: all(({ parties }) => parties.purpose),
    },
    kinds: {
      bankOwn: all(({ kinds }) => kinds.bankOwn),
      loan: all(({ kinds }) => kinds.loan),
      return: all(({ kinds }) => kinds.return),
      tax: all(({ kinds }) => kinds.tax),
      cards: all(({ kinds }) => kinds.cards),
      bank: all(({ kinds }) => kinds.bank),
      negations: all(({ kinds }) => kinds.negations),
    },
  };
}
