import type { ColumnMap, ReadingFormat, Rows, TablePlace } from "../types";
import type { SaleKindWords } from "../columns/saleKinds";
import type { ClientAliases } from "./clientAliases";
import type { ExchangeRates } from "./exchangeRates";
import type { LearntRows } from "./readAgain";
import type { RowCurrencies } from "./rowCurrencies";
import type { SalesReadingChoice } from "./salesReading";

/** What the cells of a role's column hold. */
export type RoleKind =
  | "day"
  | "period"
  | "dayPart"
  | "timeOfDay"
  | "amount"
  | "percent"
  | "quantity"
  | "name"
  | "code"
  | "flag"
  | "score"
  | "text"
  | "currency"
  | "abcClass"
  | "taxNumber"
  | "phone"
  | "email"
  | "address"
  | "person";

export interface RoleDefinition {
  readonly kind: RoleKind;
  /** How its header may be called, as keys of the headers; absent = by the name of the role. */
  readonly words?: readonly string[];
  /** Without its column the table cannot be read. */
  readonly required?: true;
  /** Without a column of its own it is computed from one of these sets, where all of the set have one. */
  readonly computedFrom?: readonly (readonly string[])[];
  /** The role that it helps to compute: beside a column of that role it is of no use. */
  readonly serves?: string;
  /** A column that is called a note and holds sentences that all differ does not play it. */
  readonly noNotes?: true;
  /** Most tables lack it: the pane offers it behind the others. */
  readonly further?: true;
  /** No report reads it: the pane does not ask for it. */
  readonly unasked?: true;
  /** Shown in the pane's preview of the first rows. */
  readonly previewed?: true;
}

export type Roles<Role extends string> = Readonly<Record<Role, RoleDefinition>>;

/** The parts of the pane's Data screen, in their order. */
export const tableSections = ["sales", "clients", "segments", "aliases", "money", "process"] as const;
export type TableSection = (typeof tableSections)[number];

/** A column that plays a role, and how sure that is: 1 = its header is the usual word for it. */
export interface RoleMatch {
  readonly column: number;
  readonly confidence: number;
}
export type RoleMatches<Role extends string = string> = Readonly<Partial<Record<Role, RoleMatch>>>;

/** From here on a header is one of the known words, not only something that contains one. */
export const SURE = 0.85;

/** A block of cells that may be one of the tables, as its headers and first rows show it. */
export interface TableCandidate {
  readonly headers: readonly string[];
  readonly rows: number;
  readonly columns: number;
  readonly sample: Rows;
  /** Which columns would play the roles of a table. */
  readonly roles: <Role extends string>(roles: Roles<Role>) => RoleMatches<Role>;
  /** How well the header of a column fits a known word: 0 = not, 1 = it is the usual word. */
  readonly fit: (column: number, word: string) => number;
  /** Above 0 where the name of the block or of its sheet says that it is the table. */
  readonly bonus: (key: string) => number;
  /** Two headers are alike where they are the same words. */
  readonly hasSameHeader: (column: number, others: readonly string[]) => boolean;
}

/** What a table is read from; its rows come in chunks. */
export interface TableSource<Role extends string = string> {
  readonly place: TablePlace;
  readonly headers: readonly string[];
  readonly columns: ColumnMap<Role>;
  readonly format: ReadingFormat;
  /** The words of the five languages by which rows are told apart; absent = none are known. */
  readonly words?: SaleKindWords;
  /** What the user decided about the reading of the table; absent = nothing. */
  readonly reading?: Partial<SalesReadingChoice>;
  /** The currencies that number formats name; absent = null = none. */
  readonly currencies?: RowCurrencies | null;
  /** What is known from a reading before; absent = the rows cannot be read again. */
  readonly learnt?: LearntRows;
  /** How many rows are likely to come; absent = not known. */
  readonly expectedRows?: number;
}

/** A table with all its rows. */
export type WholeTable<Role extends string> = TableSource<Role> & { readonly rows: Rows };

/** Tables that are read before others, because those need them. */
export interface TablesReadBefore {
  readonly aliases?: ClientAliases | null;
  readonly rates?: ExchangeRates | null;
}

export interface TableReader<Data> {
  /** The next rows of the table, from top to bottom. */
  add(rows: Rows): void;
  finish(): Data;
  /** As finish(), giving way from time to time; absent where that takes no time. */
  steps?(): Generator<undefined, Data>;
}

/** One table of the user that the product reads. Its texts are those of its key in locales/<language>/tables.ts. */
export interface TableDefinition<Key extends string, Role extends string, Data> {
  readonly key: Key;
  /** The part of the Data screen in which it is chosen. */
  readonly section: TableSection;
  /** The sheet on which the command looks for it first. */
  readonly usualSheet: string;
  readonly roles: Roles<Role>;
  /** The columns of its blank sheet, by role or by a name of app/templateColumns.ts; absent = nobody is offered one. */
  readonly template?: readonly string[];
  /** "chosen" = the user may give a role another column; "headers" = columns are known by their headers alone. */
  readonly columns: "chosen" | "headers";
  /** Tables are recognised in the order of their turns: what an earlier one takes is no candidate for the later ones. */
  readonly turn: number;
  /** How likely a block is this table; 0 = not. `taken` are the blocks of earlier turns by their tables' keys. */
  readonly score: (
    candidate: TableCandidate,
    taken: Readonly<Record<string, TableCandidate | null | undefined>>,
  ) => number;
  /** The column whose number formats tell the currency of its rows; null = nothing is asked of them. */
  readonly currencyBeside?: (columns: ColumnMap<Role>) => number | null;
  /** Where nothing else is this table, it is read from the block of one of these too. */
  readonly sharesWith?: readonly string[];
  /** Tables that must be read before this one. */
  readonly needs?: readonly (keyof TablesReadBefore)[];
  /** Comes when a table is read: a page shows its tables before that. */
  readonly reader: () => Promise<(source: TableSource<Role>, before: TablesReadBefore) => TableReader<Data>>;
}

/**
 * Declares a table of the user: everything that repeats the tables (session, settings file, recognition, reading, pane,
 * command, footers) is derived from the registry in tables.ts. Source: spec 1.
 *
 * @example
 * defineTable({ key: "visits", section: "clients", usualSheet: "Visits", roles: { client: { kind: "name", required: true } },
 *   columns: "chosen", turn: 8, score: (candidate) => candidate.bonus("visits"), reader: async () => wholeTable(readVisits) }).usualSheet // "Visits"
 */
export function defineTable<const Key extends string, Role extends string, Data>(
  definition: TableDefinition<Key, Role, Data>,
): TableDefinition<Key, Role, Data> {
  return definition;
}

/**
 * A reader that hands all rows over at once, for tables that are short. Source: spec 1.
 *
 * @example
 * const reader = wholeTable((table) => table.rows.length)(source, {});
 * reader.add([["Anna"], ["Boris"]]);
 * reader.finish() // 2
 */
export function wholeTable<Role extends string, Data>(
  read: (table: WholeTable<Role>) => Data,
): (source: TableSource<Role>) => TableReader<Data> {
  return (source) => {
    const rows: Rows[number][] = [];
    return {
      add: (more) => {
        for (const row of more) rows.push(row);
      },
      finish: () => read({ ...source, rows }),
    };
  };
}

/**
 * The roles of a table that have a column, in the order of its definition. Source: spec 1.
 *
 * @example presentRoles({ date: { kind: "day" }, amount: { kind: "amount" } }, { amount: 2 }) // ["amount"]
 */
export function presentRoles<Role extends string>(roles: Roles<Role>, columns: ColumnMap<Role>): readonly Role[] {
  return rolesOf(roles).filter((role) => columns[role] !== undefined);
}

/**
 * The roles of a table in the order of its definition. Source: spec 1.
 *
 * @example rolesOf({ date: { kind: "day" }, amount: { kind: "amount" } }) // ["date", "amount"]
 */
export function rolesOf<Role extends string>(roles: Roles<Role>): readonly Role[] {
  return Object.keys(roles) as Role[];
}

/**
 * The roles without which a table cannot be read. Source: spec 1.
 *
 * @example requiredRoles({ date: { kind: "day", required: true }, product: { kind: "name" } }) // ["date"]
 */
export function requiredRoles<Role extends string>(roles: Roles<Role>): readonly Role[] {
  return rolesOf(roles).filter((role) => roles[role].required);
}

/**
 * The roles without which a table cannot be read, and which have no column: nor have those that they are computed from.
 * Source: spec 1.1.
 *
 * @example
 * missingRoles({ amount: { kind: "amount", required: true, computedFrom: [["price"]] }, price: { kind: "amount" } }, { price: 1 }) // []
 */
export function missingRoles<Role extends string>(roles: Roles<Role>, columns: ColumnMap<Role>): readonly Role[] {
  return requiredRoles(roles).filter((role) => columns[role] === undefined && !isComputed(roles, columns, role));
}

/**
 * The roles from whose columns a role is computed; [] where it has a column of its own, or none of the sets is whole.
 * Source: spec 1.1.
 *
 * @example
 * computedFrom({ amount: { kind: "amount", computedFrom: [["price"]] }, price: { kind: "amount" } }, { price: 1 }, "amount") // ["price"]
 */
export function computedFrom<Role extends string>(
  roles: Roles<Role>,
  columns: ColumnMap<Role>,
  role: Role,
): readonly Role[] {
  if (columns[role] !== undefined) return [];
  const sets = (roles[role].computedFrom ?? []) as readonly (readonly Role[])[];
  return sets.find((set) => set.every((from) => columns[from] !== undefined)) ?? [];
}

/**
 * Whether a role without a column of its own is computed from others. Source: spec 1.1.
 *
 * @example
 * isComputed({ amount: { kind: "amount", computedFrom: [["price"]] }, price: { kind: "amount" } }, { price: 1 }, "amount") // true
 */
export function isComputed<Role extends string>(roles: Roles<Role>, columns: ColumnMap<Role>, role: Role): boolean {
  return computedFrom(roles, columns, role).length > 0;
}
