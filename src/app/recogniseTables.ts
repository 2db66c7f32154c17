import { cellText, isBlank } from "../analysis/cells/cells";
import { readFlag } from "../analysis/cells/flagCell";
import { planIndicator } from "../analysis/tables/planIndicator";
import { spendKind } from "../analysis/tables/spendKind";
import type { ClientRole, SalesRole } from "../analysis/types";
import type { HeaderKey } from "../locales/headerWords";
import { headerFit, headerTokens } from "./headerFit";
import {
  matchClients,
  matchPlan,
  matchSales,
  matchSpend,
  recogniseClients,
  recogniseSales,
  type RoleMatch,
  type RoleMatches,
} from "./recogniseColumns";
import type { TableChoice, TableChoices } from "./session";
import type { FoundTable } from "./workbookPort";

// From here on a header is one of the known words, not only something that contains one.
const SURE = 0.85;
const OWN_NAME_BONUS = 1.5;
const SHEET_NAME_BONUS = 0.75;

const requiredSalesRoles = ["date", "client", "amount"] as const;

/** Which found table is which: sales, clients, segment rules, target matrix, plan and spend; null where none fits. */
export function recogniseTables(tables: readonly FoundTable[]): TableChoices {
  // A table of two names could pass for a list of clients.
  const aliases = best(tables, aliasesScore);
  const others = without(tables, [aliases]);
  const sales = best(others, salesScore);
  const clients = best(without(others, [sales]), clientsScore);
  const targets = best(without(others, [sales, clients]), targetsScore);
  const rules = best(without(others, [sales, clients, targets]), (table) => rulesScore(table, clients));
  const rest = without(others, [sales, clients, targets, rules]);
  const plan = best(rest, planScore);
  return {
    sales: sales === null ? null : salesChoice(sales),
    clients: clients === null ? null : clientsChoice(clients),
    rules,
    targets,
    aliases,
    plan,
    spend: best(without(rest, [plan]), spendScore),
  };
}

/** A table as the sales table, its columns recognised. */
export function salesChoice(table: FoundTable): TableChoice<SalesRole> {
  return { table, columns: recogniseSales(table) };
}

/** A table as the clients table, its columns recognised. */
export function clientsChoice(table: FoundTable): TableChoice<ClientRole> {
  return { table, columns: recogniseClients(table) };
}

/** The table with the highest score above 0; of equals the longest, then the first. */
function best(tables: readonly FoundTable[], scoreOf: (table: FoundTable) => number): FoundTable | null {
  let winner: FoundTable | null = null;
  let winnersScore = 0;
  for (const table of tables) {
    const score = scoreOf(table);
    const longer = winner !== null && score === winnersScore && table.rows > winner.rows;
    if (score > winnersScore || longer) {
      winner = table;
      winnersScore = score;
    }
  }
  return winner;
}

function without(tables: readonly FoundTable[], taken: readonly (FoundTable | null)[]): readonly FoundTable[] {
  return tables.filter((table) => !taken.includes(table));
}

/** Three required columns make a sales table; two are enough where the name says so, and the pane asks for the third. */
function salesScore(table: FoundTable): number {
  const matches = matchSales(table);
  const bonus = nameBonus(table, "salesTable");
  let found = 0;
  let score = bonus;
  for (const role of requiredSalesRoles) {
    const match = matches[role];
    if (match === undefined) continue;
    found++;
    score += match.confidence;
  }
  if (found < 2 || (found === 2 && bonus === 0)) return 0;
  score += 0.1 * (matchCount(matches) - found);
  return table.rows === 0 ? score / 2 : score;
}

function clientsScore(table: FoundTable): number {
  const matches = matchClients(table);
  const bonus = nameBonus(table, "clientsTable");
  const client = matches.client;
  if (client === undefined || (client.confidence < SURE && bonus === 0)) return 0;
  // A dated list of clients is a list of events: orders, payments, visits.
  const isDated = surely(matchSales(table).date);
  if (isDated && bonus === 0) return 0;
  return bonus + client.confidence + 0.3 * (matchCount(matches) - 1) - (isDated ? 1 : 0);
}

function targetsScore(table: FoundTable): number {
  const bonus = nameBonus(table, "targetsTable");
  const marks = marksIn(table);
  if (!startsWithSegment(table) || table.columns < 2 || marks === "others") return 0;
  return marks === "marks" ? 1 + bonus : bonus;
}

/** Rules ask for attributes that the clients table has, or their name says what they are. */
function rulesScore(table: FoundTable, clients: FoundTable | null): number {
  if (!startsWithSegment(table) || table.columns < 2) return 0;
  const attributes = new Set((clients?.headers ?? []).map(headerKey));
  let known = 0;
  for (const header of table.headers.slice(1)) {
    if (header !== "" && attributes.has(headerKey(header))) known++;
  }
  return nameBonus(table, "rulesTable") + known;
}

/** A spelling "as written", and beside it the client. */
function aliasesScore(table: FoundTable): number {
  const [written, client] = [table.headers[0] ?? "", table.headers[1] ?? ""].map(headerTokens);
  const fits = headerFit(written, "asWritten").score >= SURE && headerFit(client, "client").score >= SURE;
  return fits ? 1 + nameBonus(table, "aliasesTable") : 0;
}

/** A list by manager and period with a figure may be many things: its name or an indicator that we know tells. */
function planScore(table: FoundTable): number {
  const { manager, period, indicator, planValue } = matchPlan(table);
  if (manager === undefined || period === undefined || planValue === undefined) return 0;
  const named = nameBonus(table, "planTable");
  const known = isKnownIn(table, indicator, (text) => planIndicator(text) !== null);
  return named > 0 || known ? 1 + named + Number(known) : 0;
}

function spendScore(table: FoundTable): number {
  const { period, spendKind: kind, amount } = matchSpend(table);
  if (period === undefined || kind === undefined || amount === undefined) return 0;
  const named = nameBonus(table, "spendTable");
  const known = isKnownIn(table, kind, (text) => spendKind(text) !== null);
  return named > 0 || known ? 1 + named + Number(known) : 0;
}

function isKnownIn(table: FoundTable, match: RoleMatch | undefined, isKnown: (text: string) => boolean): boolean {
  if (match === undefined) return false;
  return table.sample.some((row) => isKnown(cellText(row[match.column] ?? null)));
}

function startsWithSegment(table: FoundTable): boolean {
  const isClientList = surely(matchClients(table).client);
  return headerFit(headerTokens(table.headers[0] ?? ""), "segment").score >= SURE && !isClientList;
}

/** What stands beside the segments: nothing but marks, nothing at all, or other values. */
function marksIn(table: FoundTable): "marks" | "blank" | "others" {
  let kind: "marks" | "blank" = "blank";
  for (const row of table.sample) {
    for (const value of row.slice(1)) {
      if (isBlank(value)) continue;
      if (typeof readFlag(value) !== "boolean") return "others";
      kind = "marks";
    }
  }
  return kind;
}

function nameBonus(table: FoundTable, key: HeaderKey): number {
  if (headerFit(headerTokens(table.name), key).score > 0) return OWN_NAME_BONUS;
  return headerFit(headerTokens(table.sheet), key).score > 0 ? SHEET_NAME_BONUS : 0;
}

function headerKey(header: string): string {
  return headerTokens(header).join(" ");
}

function surely(match: RoleMatch | undefined): boolean {
  return match !== undefined && match.confidence >= SURE;
}

function matchCount(matches: RoleMatches<SalesRole | ClientRole>): number {
  return Object.keys(matches).length;
}
