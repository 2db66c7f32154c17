import { crosstabOf } from "../analysis/tables/crosstab";
import { headedGroupsOf } from "../analysis/tables/headedGroups";
import { outlineOf } from "../analysis/tables/outline";
import { salesRoles } from "../analysis/tables/salesRoles";
import { missingRoles } from "../analysis/tables/tableDefinition";
import { Unfolder, type Crosstab, type HeadedGroups, type Outline, type Unfolding } from "../analysis/tables/unfolding";
import { cellText } from "../analysis/cells/cells";
import type { CellValue, Rows } from "../analysis/types";
import { headerWords, type HeaderKey } from "../locales/headerWords";
import { headerFit, headerTokens } from "./headerFit";
import { holdsOwnRows } from "./holdsOwnRows";
import { recogniseTables } from "./recogniseTables";
import type { FoundTable } from "./workbookPort";

/** A table with what is above it and in its header row, from the top of its block. */
export interface TableInSight {
  readonly table: FoundTable;
  /** The rows above the header, the one next to it last, in the columns of the table. */
  readonly above: Rows;
  readonly headers: readonly (CellValue | undefined)[];
}

const MOST_ROWS_OF_SAMPLE = 60;

/**
 * The tables as they are read. Where none of them is a list of sales, those with periods across, and those with clients
 * and days in one column, are lists of their cells.
 */
export function withUnfolded(inSight: readonly TableInSight[]): readonly FoundTable[] {
  const tables = inSight.map(({ table }) => table);
  const unfoldings = inSight.map(unfoldingOf);
  if (unfoldings.every((unfolding) => unfolding === null)) return tables;
  const { sales } = recogniseTables(tables);
  if (sales !== null && missingRoles(salesRoles, sales.columns).length === 0) return tables;
  return inSight.map((one, i) => {
    const unfolding = unfoldings[i];
    return unfolding === null ? one.table : unfoldedTable(one, unfolding);
  });
}

function unfoldingOf({ table, above, headers }: TableInSight): Unfolding | null {
  if (holdsOwnRows(table.sample)) return null;
  const titles = [...above.flat().map(cellText), table.sheet];
  const next = above.at(-1) ?? [];
  const { sample } = table;
  const groups = headedGroupsOf(table.headers, sample);
  const areNamed = groups?.leads.some((lead) => lead !== null);
  return (
    crosstabOf({ headers, above: next, titles, sample }) ??
    (areNamed ? groups : (outlineOf(headers.length, sample) ?? groups))
  );
}

function unfoldedTable(inSight: TableInSight, unfolding: Unfolding): FoundTable {
  const { table } = inSight;
  const list = new Unfolder(unfolding).unfolded(table.sample);
  const sample = list.filter((row) => row.some((cell) => cell !== null)).slice(0, MOST_ROWS_OF_SAMPLE);
  return { ...table, headers: listHeaders(inSight, unfolding), sample, unfolding };
}

function listHeaders({ table: { headers, sheet }, above }: TableInSight, unfolding: Unfolding): readonly string[] {
  const words = wordsFor(headers);
  switch (unfolding.kind) {
    case "crosstab":
      return [...withoutPeriods(headers, unfolding), words("date"), words("amount")];
    case "outline":
      return [...withClient(headers, unfolding, words("client")), words("date"), `${headers[unfolding.label]} 1`];
    case "headedGroups":
      return withGroups(headers, unfolding, [...above.flat().map(cellText), sheet]);
  }
}

/**
 * The names of groups are what leads them says. The innermost ones are clients where a title speaks of clients ("Sales by
 * Customer"); else nothing shows what they are, and the user is asked.
 */
function withGroups(
  headers: readonly string[],
  { label, leads }: HeadedGroups,
  titles: readonly string[],
): readonly string[] {
  const ofClients = leads.every((lead) => lead === null) ? clientWordIn(titles) : null;
  const innermost = leads.length - 1;
  const names = leads.map(
    (lead, level) => lead ?? (level === innermost ? ofClients : null) ?? `${headers[label]} ${level + 1}`,
  );
  return [...headers, ...names];
}

/** The usual word for a client in the language of the first title that has one. */
function clientWordIn(titles: readonly string[]): string | null {
  const tokens = new Set(titles.flatMap(headerTokens));
  return headerWords("client").find((words) => words.some((word) => tokens.has(word)))?.[0] ?? null;
}

function withoutPeriods(headers: readonly string[], { periods, totals }: Crosstab): readonly string[] {
  const gone = new Set([...periods.map(({ column }) => column), ...totals]);
  return headers.map((header, column) => (gone.has(column) ? "" : header));
}

/** "Row Labels" are clients. */
function withClient(headers: readonly string[], { label }: Outline, client: string): readonly string[] {
  if (headerFit(headerTokens(headers[label]), "client").score > 0) return headers;
  return headers.map((header, column) => (column === label ? client : header));
}

const TELLING: readonly HeaderKey[] = [
  "client",
  "amount",
  "date",
  "manager",
  "productGroup",
  "productItem",
  "document",
];

/** The usual word for a column in the language in which the headers of the table are written. */
function wordsFor(headers: readonly string[]): (key: HeaderKey) => string {
  const tokens = new Set(headers.flatMap(headerTokens));
  const said = headerWords("client").map((_words, language) =>
    TELLING.reduce((sum, key) => sum + wordsAmong(headerWords(key)[language], tokens), 0),
  );
  const language = Math.max(0, said.indexOf(Math.max(...said)));
  return (key) => headerWords(key)[language][0];
}

function wordsAmong(words: readonly string[], tokens: ReadonlySet<string>): number {
  return words.filter((word) => headerTokens(word).every((token) => tokens.has(token))).length;
}
