import { cellText } from "../analysis/cells/cells";
import { readClassCell } from "../analysis/cells/classCell";
import { emailKeys, phoneNumbers, taxNumberKey } from "../analysis/duplicates/contactKeys";
import {
  abcClasses,
  clientRoles,
  planRoles,
  salesRoles,
  spendRoles,
  type CellValue,
  type ClientRole,
  type ColumnMap,
  type PlanRole,
  type SalesRole,
  type SpendRole,
} from "../analysis/types";
import type { HeaderKey } from "../locales/headerWords";
import { headerFit, headerTokens, withoutUnits } from "./headerFit";
import { sampleKind } from "./sampleKind";
import type { FoundTable } from "./workbookPort";

/** A column that plays a role, and how sure that is: 1 = its header is the usual word for it. */
export interface RoleMatch {
  readonly column: number;
  readonly confidence: number;
}
export type RoleMatches<Role extends string> = Readonly<Partial<Record<Role, RoleMatch>>>;

// A weaker fit is a chance likeness.
const LEAST_CONFIDENCE = 0.2;
// Every group of products is a better product column than the best article column: 0.5 is the least fit of a group.
const ARTICLE_WEIGHT = 0.49;
// Enough for a header that is the very word: then the values are what is wrong, and the reader will name them.
const WRONG_VALUES_WEIGHT = 0.25;

const numberRoles: ReadonlySet<string> = new Set([
  "amount",
  "planValue",
  "margin",
  "cost",
  "marginPercent",
  "quantity",
]);
const nameRoles: ReadonlySet<string> = new Set(["client", "manager", "product", "channel", "segment"]);

export function matchSales(table: FoundTable): RoleMatches<SalesRole> {
  return matchRoles(table, salesRoles);
}

export function matchClients(table: FoundTable): RoleMatches<ClientRole> {
  return matchRoles(table, clientRoles);
}

/** The columns of a sales table by their headers and sample values. */
export function recogniseSales(table: FoundTable): ColumnMap<SalesRole> {
  return columnsOf(matchSales(table));
}

/** The columns of a clients table by their headers and sample values. */
export function recogniseClients(table: FoundTable): ColumnMap<ClientRole> {
  return columnsOf(matchClients(table));
}

export function matchPlan(table: FoundTable): RoleMatches<PlanRole> {
  return matchRoles(table, planRoles);
}

export function matchSpend(table: FoundTable): RoleMatches<SpendRole> {
  return matchRoles(table, spendRoles);
}

/** The columns of a plan by their headers and sample values. */
export function recognisePlan(table: FoundTable): ColumnMap<PlanRole> {
  return columnsOf(matchPlan(table));
}

/** The columns of a spend table by their headers and sample values. */
export function recogniseSpend(table: FoundTable): ColumnMap<SpendRole> {
  return columnsOf(matchSpend(table));
}

type AnyRole = SalesRole | ClientRole | PlanRole | SpendRole;

/** Each role gets at most one column and each column at most one role; the surest pairs are made first. */
function matchRoles<Role extends AnyRole>(table: FoundTable, roles: readonly Role[]): RoleMatches<Role> {
  const pairs: { role: Role; column: number; confidence: number }[] = [];
  for (let column = 0; column < table.headers.length; column++) {
    const tokens = withoutUnits(headerTokens(table.headers[column]));
    if (tokens.length === 0) continue;
    for (const role of roles) {
      const confidence = headerConfidence(tokens, role) * sampleWeight(table, column, role);
      if (confidence >= LEAST_CONFIDENCE) pairs.push({ role, column, confidence });
    }
  }
  // Sorting keeps the order of equals: the role named first, the column further left.
  pairs.sort((a, b) => b.confidence - a.confidence);
  const matches: Partial<Record<Role, RoleMatch>> = {};
  const taken = new Set<number>();
  for (const { role, column, confidence } of pairs) {
    if (matches[role] !== undefined || taken.has(column)) continue;
    matches[role] = { column, confidence };
    taken.add(column);
  }
  return matches;
}

function headerConfidence(tokens: readonly string[], role: AnyRole): number {
  if (role === "product") {
    // "Client group" groups clients.
    const aboutClient = headerFit(tokens, "client").score > 0;
    const group = plainFit(tokens, "productGroup") * (aboutClient ? 0.3 : 1);
    return Math.max(group, plainFit(tokens, "productItem") * ARTICLE_WEIGHT);
  }
  if (role === "document" && headerFit(tokens, "date").score > 0) return 0;
  const isShare = tokens.includes("%");
  if (numberRoles.has(role) && role !== "marginPercent" && isShare) return 0;
  if (nameRoles.has(role)) return plainFit(tokens, role);
  return headerFit(tokens, role).score;
}

/** "Client id" and "manager's phone" contain the word, and are something else. */
function plainFit(tokens: readonly string[], key: HeaderKey): number {
  const fit = headerFit(tokens, key);
  const isDetail = fit.rest.some((token) => headerFit([token], "details").score > 0);
  return isDetail ? fit.score / 2 : fit.score;
}

/** Less than 1 where the sample values speak against the role. */
function sampleWeight(table: FoundTable, column: number, role: string): number {
  const cells = table.sample.map((row) => row[column] ?? null);
  const kind = sampleKind(cells);
  if (kind === "blank") return 1;
  // A class of clients is many things: only letters of ABC make a column of them.
  if (role === "manualClass") return cells.some(isClassLetter) ? 1 : 0;
  // So that a column "Mail sent" or "Phone type" is none.
  if (role === "email") return cells.some((cell) => emailKeys(cellText(cell)).length > 0) ? 1 : 0;
  if (role === "phone") return cells.some((cell) => phoneNumbers(cellText(cell)).length > 0) ? 1 : 0;
  if (role === "taxNumber") return cells.some((cell) => taxNumberKey(cellText(cell)) !== null) ? 1 : 0;
  if (role === "date") return kind === "days" || kind === "daysOrNumbers" ? 1 : WRONG_VALUES_WEIGHT;
  if (numberRoles.has(role)) return kind === "numbers" || kind === "daysOrNumbers" ? 1 : WRONG_VALUES_WEIGHT;
  if (nameRoles.has(role)) return kind === "names" ? 1 : 0.5;
  return 1;
}

function isClassLetter(cell: CellValue): boolean {
  return abcClasses.some((abc) => abc === readClassCell(cell));
}

function columnsOf<Role extends string>(matches: RoleMatches<Role>): ColumnMap<Role> {
  const columns: Partial<Record<Role, number>> = {};
  for (const role of Object.keys(matches) as Role[]) columns[role] = matches[role]?.column;
  return columns;
}
