import type { TableChoices } from "../../app/session";
import type { ReportInputs } from "../../reports/reportIds";

/** What the chosen tables have of what reports need; as long as no sales are chosen they may name products. */
export function reportInputs(choices: TableChoices): ReportInputs {
  const { sales } = choices;
  return {
    products: sales === null || sales.columns.product !== undefined,
    hasTable: (key) => choices[key] !== null,
  };
}
