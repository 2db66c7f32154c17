import { tableKeys, tableOf, type TableKey } from "../analysis/tables/tables";
import type { ColumnDecision } from "../analysis/columns/columnDecision";
import { columnDecisions } from "./columnDecisions";
import type { TableChoice, TableChoices } from "./session";
import type { FoundTable, TableRef } from "./workbookPort";

/** A role of which it cannot be known which column plays it, until somebody says so. */
export interface OpenQuestion {
  readonly table: TableKey;
  readonly found: FoundTable;
  readonly role: string;
  readonly decision: ColumnDecision;
}

/** What must be answered before a run: about columns that were neither chosen nor confirmed. */
export function openQuestions(choices: TableChoices): readonly OpenQuestion[] {
  return tableKeys.flatMap((key) => questionsAbout(key, choices[key]));
}

/** The same of one table. */
export function questionsAbout(key: TableKey, choice: TableChoice | null): readonly OpenQuestion[] {
  const { columns: columnsBy, roles } = tableOf(key);
  if (choice === null || columnsBy === "headers" || !isFound(choice.table)) return [];
  const found = choice.table;
  const questions: OpenQuestion[] = [];
  for (const [role, decision] of columnDecisions(roles, found)) {
    const { question, column } = decision;
    if (question === null || choice.answered?.includes(role)) continue;
    // Where nothing could be it, the column is missing: there is nothing to choose from.
    if (column === null && decision.rivals.length === 0) continue;
    // A role with another column than was recognised has been seen to.
    if ((choice.columns[role] ?? null) !== column) continue;
    questions.push({ table: key, found, role, decision });
  }
  return questions;
}

function isFound(table: TableRef): table is FoundTable {
  return "sample" in table;
}
