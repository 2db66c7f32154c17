import type { EntryRule, NewTable } from "../app/newSheet";
import { rangeAt } from "./rangeAt";

// Excel carries the rule on as the table grows; these rows have it also where the user pastes below the table.
const RULED_ROWS = 1000;
const FIRST_DAY = "1950-01-01";

/**
 * Drop-down lists and checks of what is typed into a table whose header is in row `top`; `names` are those that the new
 * sheets have got. A table that is not alone on its sheet has them in its own rows only.
 */
export function addEntryRules(
  target: Excel.Worksheet,
  { columns, rows }: NewTable,
  top: number,
  isAlone: boolean,
  names: readonly string[],
): void {
  columns.forEach(({ entry }, column) => {
    if (entry === undefined) return;
    const validation = rangeAt(target, top + 1, column, isAlone ? RULED_ROWS : rows.length, 1).dataValidation;
    validation.rule = ruleOf(entry, names);
    validation.errorAlert = alertOf(entry);
  });
}

function ruleOf(entry: EntryRule, names: readonly string[]): Excel.DataValidationRule {
  switch (entry.kind) {
    case "date":
      return { date: { formula1: FIRST_DAY, operator: "GreaterThanOrEqualTo" } };
    case "amount":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "words":
      return { list: { inCellDropDown: true, source: entry.words.join(",") } };
    case "firstColumnOf": {
      const quoted = names[entry.sheet].replace(/'/g, "''");
      return { list: { inCellDropDown: true, source: `='${quoted}'!$A$2:$A$${RULED_ROWS + 1}` } };
    }
  }
}

function alertOf(entry: EntryRule): Excel.DataValidationErrorAlert {
  const message = entry.kind === "firstColumnOf" ? null : entry.message;
  return {
    showAlert: message !== null,
    style: entry.kind === "amount" ? "Warning" : "Stop",
    title: "Clientele",
    message: message ?? "",
  };
}
