import type { ColumnMap } from "../../analysis/types";
import type { TableChoices } from "../../app/session";
import type { ReportInputs } from "../../reports/reportIds";
import { settingsWithoutErrors, type SettingsDraft } from "../state/settingsDraft";

/** What the chosen tables have of what reports need; as long as no sales are chosen they may name products. */
export function reportInputs(choices: TableChoices, draft: SettingsDraft): ReportInputs {
  const { sales } = choices;
  return {
    products: sales === null || sales.columns.product !== undefined,
    hasTable: (key) => choices[key] !== null,
    hasColumn: (key, role) => columnsOf(choices, key)?.[role] !== undefined,
    settings: settingsWithoutErrors(draft),
  };
}

function columnsOf(choices: TableChoices, key: keyof TableChoices): ColumnMap<string> | undefined {
  return choices[key]?.columns;
}
