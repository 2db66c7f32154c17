import { cellText } from "../analysis/cells/cells";
import { columnOfWins } from "../analysis/tables/dealWords";
import type { RoleMatches, Roles, TableCandidate } from "../analysis/tables/tableDefinition";
import { tableKeys, tableOf, type TableKey } from "../analysis/tables/tables";
import type { HeaderKey } from "../locales/headerWords";
import { headerFit, headerTokens } from "./headerFit";
import { holdsOwnRows } from "./holdsOwnRows";
import { matchRoles } from "./recogniseColumns";
import { withLikeTables } from "./likeTables";
import { questionsAbout } from "./openQuestions";
import type { TableChoice, TableChoices } from "./session";
import { choicesOf, tableChoice } from "./tableChoices";
import type { FoundTable } from "./workbookPort";

const OWN_NAME_BONUS = 1.5;
const SHEET_NAME_BONUS = 0.75;

/** Which found table is which; null where none fits. */
export function recogniseTables(inSight: readonly FoundTable[]): TableChoices {
  const found = inSight.filter(({ sample }) => !holdsOwnRows(sample));
  const candidates = found.map(candidateOf);
  const taken: Partial<Record<TableKey, TableCandidate | null>> = {};
  const inTurn = [...tableKeys].sort((a, b) => tableOf(a).turn - tableOf(b).turn);
  for (const key of inTurn) {
    const free = candidates.filter((candidate) => !Object.values(taken).includes(candidate));
    const { score, sharesWith = [] } = tableOf(key);
    const scoreOf = (candidate: TableCandidate): number => score(candidate, taken);
    const shared = sharesWith.flatMap((other) => taken[other as TableKey] ?? []);
    const winner = best(free, scoreOf);
    taken[key] = winner === null ? best(shared, scoreOf) : longestLike(winner, free, key);
  }
  const winners = tableKeys.flatMap((key) => {
    const winner = taken[key] ?? null;
    return winner === null ? [] : [found[candidates.indexOf(winner)]];
  });
  return choicesOf((key) => {
    const winner = taken[key] ?? null;
    if (winner === null) return null;
    const choice = tableChoice(key, found[candidates.indexOf(winner)]);
    if (key === "sales" && winner === taken.offers) return ofWonDeals(choice);
    return key === "sales" ? withLikeTables(choice, found, winners) : choice;
  });
}

// What a deal names is the same of its sale.
const ofDealAndSale = ["client", "amount", "product", "manager"] as const;

/** Deals are sold on the day on which they were won; what does not say that it was won is no sale. */
function ofWonDeals(choice: TableChoice): TableChoice {
  const deals = tableChoice("offers", choice.table as FoundTable);
  const { closeDate, date, result, stage } = deals.columns;
  // The result says more than the stage, in which a deal may have been won or lost.
  const state = winsColumn(deals, { result, stage }) ?? choice.columns.state ?? stage;
  const columns: Record<string, number | undefined> = { ...choice.columns, state, date: closeDate ?? date };
  const asked = new Set(questionsAbout("offers", deals).map(({ role }) => role));
  columns.document ??= deals.columns.offerNumber;
  const answered = closeDate === undefined ? [] : ["date"];
  for (const role of ofDealAndSale) {
    const column = deals.columns[role];
    if (column === undefined) continue;
    columns[role] = column;
    if (!asked.has(role)) answered.push(role);
  }
  return { ...choice, columns, reading: { onlyWon: true }, answered };
}

function winsColumn(
  { table }: TableChoice,
  { result, stage }: { readonly result?: number; readonly stage?: number },
): number | undefined {
  if (result === undefined || stage === undefined) return result;
  const textsOf = (column: number): string[] =>
    (table as FoundTable).sample.map((row) => cellText(row[column])).filter((text) => text !== "");
  return columnOfWins(textsOf(result), textsOf(stage)) === "result" ? result : stage;
}

/** The candidate with the highest score above 0; of equals the longest, then the first. */
function best(
  candidates: readonly TableCandidate[],
  scoreOf: (candidate: TableCandidate) => number,
): TableCandidate | null {
  let winner: TableCandidate | null = null;
  let winnersScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    const longer = winner !== null && score === winnersScore && candidate.rows > winner.rows;
    if (score > winnersScore || longer) {
      winner = candidate;
      winnersScore = score;
    }
  }
  return winner;
}

/** Of tables with the same headers the longest one tells most of its columns. */
function longestLike(winner: TableCandidate, free: readonly TableCandidate[], key: TableKey): TableCandidate {
  const headers = JSON.stringify(winner.headers);
  const like = free.filter(
    (candidate) => candidate.bonus(key) === winner.bonus(key) && JSON.stringify(candidate.headers) === headers,
  );
  return like.reduce((longest, candidate) => (candidate.rows > longest.rows ? candidate : longest), winner);
}

function candidateOf(table: FoundTable): TableCandidate {
  const matches = new Map<object, RoleMatches>();
  return {
    headers: table.headers,
    rows: table.rows,
    columns: table.columns,
    sample: table.sample,
    roles: <Role extends string>(roles: Roles<Role>) => {
      const known = matches.get(roles) ?? matchRoles(roles, table);
      matches.set(roles, known);
      return known as RoleMatches<Role>;
    },
    fit: (column, word) => headerFit(headerTokens(table.headers[column] ?? ""), word as HeaderKey).score,
    bonus: (key) => nameBonus(table, `${key}Table` as HeaderKey),
    hasSameHeader: (column, others) => others.some((other) => headerKey(other) === headerKey(table.headers[column])),
  };
}

function nameBonus(table: FoundTable, key: HeaderKey): number {
  if (headerFit(headerTokens(table.name), key).score > 0) return OWN_NAME_BONUS;
  return headerFit(headerTokens(table.sheet), key).score > 0 ? SHEET_NAME_BONUS : 0;
}

function headerKey(header: string): string {
  return headerTokens(header).join(" ");
}
