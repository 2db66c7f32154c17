import { isDayNumber, sampleKind } from "../../analysis/columns/sampleKind";
import { isBlank, cellText } from "../../analysis/cells/cells";
import type { ColumnCandidate, ColumnDecision } from "../../analysis/columns/columnDecision";
import { computedFrom, isComputed, requiredRoles, rolesOf } from "../../analysis/tables/tableDefinition";
import { tableKeys, tableOf, type TableKey } from "../../analysis/tables/tables";
import { columnDecisions } from "../../app/columnDecisions";
import { findTable } from "../../app/findTable";
import type { OpenQuestion } from "../../app/openQuestions";
import { recogniseTables } from "../../app/recogniseTables";
import type { TableChoice, TableChoices } from "../../app/session";
import { likeTables } from "../../app/likeTables";
import { chosenTables } from "../../app/tableChoices";
import type { FoundTable, TableRef } from "../../app/workbookPort";
import { dayText, type Language, type TextKey, type Translate } from "../../locales";
import { columnLetters } from "../../reports/cellAddress";
import { doubtText, headerText, quotedHeaders, reasonText } from "../../reports/columnText";

// What the command says of columns: which plays which role, what it cannot know, and how the settings answer it.

const VALUES_SHOWN = 3;
const MOST_SHEETS = 12;
const MOST_CANDIDATES = 6;

/** How the lines are said. */
export interface Speaker {
  readonly translate: Translate;
  readonly language: Language;
}

/** A line per table: each role with its column, and the reason where it is more than the header. */
export function roleLines(choices: TableChoices, tables: readonly FoundTable[], speaker: Speaker): readonly string[] {
  return tableKeys.flatMap((key) => {
    const choice: TableChoice | null = choices[key];
    const table = choice === null ? null : findTable(tables, choice.table);
    if (choice === null || table === null || rolesOf(tableOf(key).roles).length === 0) return [];
    return [roleLine(key, choice, table, speaker)];
  });
}

function roleLine(key: TableKey, choice: TableChoice, table: FoundTable, { translate }: Speaker): string {
  const { roles } = tableOf(key);
  const decisions = columnDecisions(roles, table);
  const parts: string[] = [];
  for (const role of rolesOf(roles)) {
    const column = choice.columns[role];
    const decision = decisions.get(role);
    const name = roleName(role, translate);
    if (isComputed(roles, choice.columns, role)) {
      const from = computedFrom(roles, choice.columns, role);
      const headers = from.map((each) => headerText(table.headers, choice.columns[each] ?? 0, table.column));
      parts.push(`${name} = ${quotedHeaders(headers, from, translate)}`);
    } else if (column !== undefined) {
      parts.push(`${name} = ${quotedHeader(table, column, translate)}${because(decision, column, table, translate)}`);
    }
  }
  const title = translate(`tables.title.${key}`);
  const columns = parts.join("; ");
  return table.kind === "file"
    ? translate("command.columnsOfFile", { table: title, file: table.sheet, columns })
    : translate("command.columns", { table: title, sheet: table.sheet, columns });
}

function because(
  decision: ColumnDecision | undefined,
  column: number,
  table: FoundTable,
  translate: Translate,
): string {
  if (decision?.column !== column || decision.reason === null) return "";
  if (decision.rivals.length > 0) {
    const others = decision.rivals.map((rival) => quotedHeader(table, rival.column, translate)).join(", ");
    return ` (${translate("command.notColumns", { columns: others })})`;
  }
  const isPlain = decision.reason.code === "headerWord" || decision.reason.code === "headerPart";
  return isPlain ? "" : ` (${reasonText(decision.reason, table.headers, translate).replace(/\.$/, "")})`;
}

/** Sheets that are read as one table, and those that could be. */
export function togetherLines(
  choices: TableChoices,
  tables: readonly FoundTable[],
  { translate }: Speaker,
): readonly string[] {
  const { sales } = choices;
  if (sales === null) return [];
  const more = sales.more ?? [];
  const named = (some: readonly TableRef[]): string =>
    some.map(({ sheet, rows }) => translate("columns.togetherTable", { name: sheet, rows })).join(", ");
  const lines = more.length === 0 ? [] : [translate("command.together", { tables: named([sales.table, ...more]) })];
  const taken = chosenTables(choices);
  const like = likeTables(sales, tables, taken);
  const left = [...like.together, ...like.apart];
  if (left.length === 0) return lines;
  const sheets = [sales.table, ...more, ...left].map(({ sheet }) => sheet);
  const settings = JSON.stringify({ tables: { sales: { sheets } } });
  return [...lines, translate("command.apart", { tables: named(left), settings })];
}

/** What must be answered: the question, the columns that could be it with what is in them, and the settings line. */
export function questionLines(questions: readonly OpenQuestion[], speaker: Speaker): readonly string[] {
  const { translate } = speaker;
  return questions.flatMap(({ table: key, found, role, decision }) => {
    const own = decision.column === null ? [] : [{ ...decision, column: decision.column }];
    const candidates: readonly ColumnCandidate[] = [...own, ...decision.rivals].slice(0, MOST_CANDIDATES);
    const likely = candidates.find(({ doubt }) => doubt !== "valuesOtherwise")?.column;
    return [
      translate("command.columnUnsure", { sheet: found.sheet, role: roleName(role, translate) }),
      ...candidates.map((candidate) => candidateLine(found, role, candidate, speaker)),
      `  ${translate("command.columnAnswer", {
        settings: settingsLine(key, found, { [role]: likely === undefined ? "…" : found.headers[likely] }),
      })}`,
    ];
  });
}

/** Of each sheet what was found on it, what is missing for a sales table, and what could be it. */
export function noSalesLines(tables: readonly FoundTable[], speaker: Speaker): readonly string[] {
  const { translate } = speaker;
  const lines = [translate("command.noSales")];
  const others = recogniseTables(tables);
  for (const table of tables.slice(0, MOST_SHEETS)) lines.push(...sheetLines(table, others, speaker));
  lines.push(...moreSheets(tables.length, translate));
  const likeliest = likeliestSales(tables);
  const known: Record<string, string> = {};
  for (const role of requiredRoles(tableOf("sales").roles)) {
    const column = columnDecisions(tableOf("sales").roles, likeliest).get(role)?.column ?? null;
    known[role] = column === null ? "…" : likeliest.headers[column];
  }
  lines.push(translate("command.noSalesAnswer", { settings: settingsLine("sales", likeliest, known) }));
  return lines;
}

function sheetLines(table: FoundTable, others: TableChoices, speaker: Speaker): readonly string[] {
  const { translate } = speaker;
  const { roles } = tableOf("sales");
  const decisions = columnDecisions(roles, table);
  const found: string[] = [];
  const missing: string[] = [];
  const candidates: string[] = [];
  for (const role of requiredRoles(roles)) {
    const decision = decisions.get(role);
    const column = decision?.column ?? null;
    if (decision?.reason?.code === "product") {
      found.push(`${roleName(role, translate)} = ${reasonText(decision.reason, table.headers, translate)}`);
    } else if (column !== null && decision?.question !== "unsure") {
      found.push(foundRole(table, role, column, translate));
    } else {
      missing.push(roleName(role, translate));
      const own = decision === undefined || column === null ? [] : [{ ...decision, column }];
      for (const candidate of [...own, ...(decision?.rivals ?? [])].slice(0, VALUES_SHOWN)) {
        candidates.push(candidateLine(table, role, candidate, speaker, roleName(role, translate)));
      }
    }
  }
  const params = {
    sheet: table.sheet,
    found: found.join(", "),
    missing: missing.join(", "),
    headers: table.headers.map((_header, column) => headerText(table.headers, column, table.column)).join(", "),
  };
  if (hasValuesForHeaders(table)) {
    return [translate("command.sheetWithoutHeaders", { sheet: table.sheet, row: table.row + 1 }), ...candidates];
  }
  const seems = tableKeys.find((key) => key !== "sales" && others[key]?.table === table);
  return [
    found.length === 0 ? translate("command.sheetNothing", params) : translate("command.sheetPartly", params),
    ...candidates,
    ...(seems === undefined
      ? []
      : [`  ${translate("command.sheetSeems", { table: translate(`tables.title.${seems}`) })}`]),
  ];
}

/** A day or a number in the header row, and the same below it: the first sale stands where the headers should. */
function hasValuesForHeaders({ headers, sample }: FoundTable): boolean {
  return headers.some((header, column) => {
    const kind = sampleKind([header]);
    return kind !== "names" && kind !== "blank" && kind === sampleKind(sample.map((row) => row[column] ?? null));
  });
}

/** Sheets on which no table was found at all, and what to do about it. */
export function bareSheetLines(
  sheets: readonly { readonly name: string; readonly rows: number }[],
  { translate }: Speaker,
): readonly string[] {
  const lines = sheets
    .slice(0, MOST_SHEETS)
    .map(({ name, rows }) =>
      rows === 0
        ? translate("command.sheetEmpty", { sheet: name })
        : translate("command.sheetBare", { sheet: name, rows }),
    );
  return [translate("command.salesMissing"), ...lines, ...moreSheets(sheets.length, translate)];
}

/** That there are sheets of which no line speaks. */
function moreSheets(count: number, translate: Translate): readonly string[] {
  return count > MOST_SHEETS ? [translate("command.moreSheets", { count: count - MOST_SHEETS })] : [];
}

/** The table with the most of the roles that sales need. */
function likeliestSales(tables: readonly FoundTable[]): FoundTable {
  const { roles } = tableOf("sales");
  const count = (table: FoundTable): number =>
    requiredRoles(roles).filter((role) => (columnDecisions(roles, table).get(role)?.column ?? null) !== null).length;
  return [...tables].sort((a, b) => count(b) - count(a) || b.rows - a.rows)[0];
}

function foundRole(table: FoundTable, role: string, column: number, translate: Translate): string {
  return `${roleName(role, translate)} = ${columnLetters(table.column + column)} ${quotedHeader(table, column, translate)}`;
}

function candidateLine(
  table: FoundTable,
  role: string,
  { column, doubt }: ColumnCandidate,
  { translate, language }: Speaker,
  prefix?: string,
): string {
  const place = `${columnLetters(table.column + column)} ${quotedHeader(table, column, translate)}`;
  const values = sampleValues(table, column, role, language);
  const name = prefix === undefined ? "" : `${prefix}: `;
  return `  ${name}${place}${values === "" ? "" : ` (${values})`}${doubt === null ? "" : ` – ${doubtText(doubt, translate)}`}`;
}

/** The first different values of a column; serial days as days where a day is looked for. */
function sampleValues(table: FoundTable, column: number, role: string, language: Language): string {
  const shown: string[] = [];
  for (const row of table.sample) {
    const value = row[column] ?? null;
    if (isBlank(value)) continue;
    const isDay = role === "date" && typeof value === "number" && isDayNumber(value);
    const text = isDay ? dayText(Math.floor(value), language) : cellText(value);
    if (!shown.includes(text)) shown.push(text);
    if (shown.length === VALUES_SHOWN) break;
  }
  return shown.join(" · ");
}

function settingsLine(key: TableKey, table: FoundTable, columns: Readonly<Record<string, string>>): string {
  return JSON.stringify({ tables: { [key]: { sheet: table.sheet, columns } } });
}

const quotedHeader = (table: FoundTable, column: number, translate: Translate): string =>
  translate("columns.quoted", { text: headerText(table.headers, column, table.column) });

const roleName = (role: string, translate: Translate): string => translate(`problems.role.${role}` as TextKey);
