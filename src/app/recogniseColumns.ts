import { cellText } from "../analysis/cells/cells";
import { readClassCell } from "../analysis/cells/classCell";
import { emailKeys, phoneNumbers, taxNumberKey } from "../analysis/duplicates/contactKeys";
import {
  rolesOf,
  type RoleKind,
  type RoleMatch,
  type RoleMatches,
  type Roles,
} from "../analysis/tables/tableDefinition";
import { abcClasses, type CellValue, type ColumnMap } from "../analysis/types";
import type { HeaderKey } from "../locales/headerWords";
import { headerFit, headerTokens, withoutUnits } from "./headerFit";
import { sampleKind } from "./sampleKind";
import type { FoundTable } from "./workbookPort";

// A weaker fit is a chance likeness.
const LEAST_CONFIDENCE = 0.2;
// Every group of products is a better product column than the best article column: 0.5 is the least fit of a group.
const ARTICLE_WEIGHT = 0.49;
// Enough for a header that is the very word: then the values are what is wrong, and the reader will name them.
const WRONG_VALUES_WEIGHT = 0.25;

const numberKinds: ReadonlySet<RoleKind> = new Set(["amount", "percent", "quantity"]);

/** The columns of a table by their headers and sample values. */
export function recogniseColumns<Role extends string>(roles: Roles<Role>, table: FoundTable): ColumnMap<Role> {
  return columnsOf(matchRoles(roles, table));
}

/** Each role gets at most one column and each column at most one role; the surest pairs are made first. */
export function matchRoles<Role extends string>(roles: Roles<Role>, table: FoundTable): RoleMatches<Role> {
  const pairs: { role: Role; column: number; confidence: number }[] = [];
  for (let column = 0; column < table.headers.length; column++) {
    const tokens = withoutUnits(headerTokens(table.headers[column]));
    if (tokens.length === 0) continue;
    for (const role of rolesOf(roles)) {
      const { kind } = roles[role];
      const confidence = headerConfidence(tokens, role, kind) * sampleWeight(table, column, kind);
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

function headerConfidence(tokens: readonly string[], role: string, kind: RoleKind): number {
  if (role === "product") {
    // "Client group" groups clients.
    const aboutClient = headerFit(tokens, "client").score > 0;
    const group = plainFit(tokens, "productGroup") * (aboutClient ? 0.3 : 1);
    return Math.max(group, plainFit(tokens, "productItem") * ARTICLE_WEIGHT);
  }
  if (role === "document" && headerFit(tokens, "date").score > 0) return 0;
  const isShare = tokens.includes("%");
  if (numberKinds.has(kind) && kind !== "percent" && isShare) return 0;
  const key = role as HeaderKey;
  return kind === "name" ? plainFit(tokens, key) : headerFit(tokens, key).score;
}

/** "Client id" and "manager's phone" contain the word, and are something else. */
function plainFit(tokens: readonly string[], key: HeaderKey): number {
  const fit = headerFit(tokens, key);
  const isDetail = fit.rest.some((token) => headerFit([token], "details").score > 0);
  return isDetail ? fit.score / 2 : fit.score;
}

/** Less than 1 where the sample values speak against the role. */
function sampleWeight(table: FoundTable, column: number, kind: RoleKind): number {
  const cells = table.sample.map((row) => row[column] ?? null);
  const found = sampleKind(cells);
  if (found === "blank") return 1;
  switch (kind) {
    // A class of clients is many things: only letters of ABC make a column of them.
    case "abcClass":
      return cells.some(isClassLetter) ? 1 : 0;
    // So that a column "Mail sent" or "Phone type" is none.
    case "email":
      return cells.some((cell) => emailKeys(cellText(cell)).length > 0) ? 1 : 0;
    case "phone":
      return cells.some((cell) => phoneNumbers(cellText(cell)).length > 0) ? 1 : 0;
    case "taxNumber":
      return cells.some((cell) => taxNumberKey(cellText(cell)) !== null) ? 1 : 0;
    case "day":
      return found === "days" || found === "daysOrNumbers" ? 1 : WRONG_VALUES_WEIGHT;
    case "name":
      return found === "names" ? 1 : 0.5;
    default:
      if (!numberKinds.has(kind)) return 1;
      return found === "numbers" || found === "daysOrNumbers" ? 1 : WRONG_VALUES_WEIGHT;
  }
}

function isClassLetter(cell: CellValue): boolean {
  return abcClasses.some((abc) => abc === readClassCell(cell));
}

function columnsOf<Role extends string>(matches: RoleMatches<Role>): ColumnMap<Role> {
  const columns: Partial<Record<Role, number>> = {};
  for (const role of Object.keys(matches) as Role[]) columns[role] = matches[role]?.column;
  return columns;
}
