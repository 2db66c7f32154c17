import {
  engineClientRoles,
  engineSalesRoles,
  engineSpreads,
  requiredEngineRoles,
  USUAL_CLIENTS_LISTED,
  USUAL_EVERYWHERE,
  type EngineSource,
} from "../engine/engineSource";
import {
  choiceField,
  objectField,
  orNull,
  textField,
  valueField,
  type Fields,
  type SettingsFileError,
} from "./jsonFields";

/** Where the company's database is, who asks, and what its columns mean; the password is never in a file. */
export interface EngineSettings extends EngineSource {
  readonly address: string;
  readonly user: string;
}

const columnFields = (roles: readonly string[]): Fields => Object.fromEntries(roles.map((role) => [role, textField]));
const tableFields = (roles: readonly string[]): Fields => ({
  table: textField,
  columns: objectField(columnFields(roles)),
});

/** What settings.json may say of the database. */
export const engineFields: Fields = {
  address: valueField("address", (value) =>
    typeof value === "string" && /^https?:\/\/\S+$/.test(value) ? value : undefined,
  ),
  user: textField,
  database: textField,
  sales: objectField(tableFields(engineSalesRoles)),
  clients: orNull(objectField(tableFields(engineClientRoles))),
  spread: choiceField(engineSpreads),
  everywhere: textField,
  clientsListed: valueField("wholeNumber", (value) =>
    typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined,
  ),
};

/** The settings with the usual ones in the place of those that are absent; what is missing is among the errors. */
export function engineOf(given: Partial<EngineSettings>, errors: SettingsFileError[]): EngineSettings {
  const missing = (path: string): void => void errors.push({ code: "missingKey", params: { path: `engine.${path}` } });
  for (const key of ["address", "database", "sales"] as const) if (given[key] === undefined) missing(key);
  for (const key of ["sales", "clients"] as const) {
    const table = given[key];
    if (table === undefined || table === null) continue;
    if (table.table === undefined) missing(`${key}.table`);
    const columns: Readonly<Record<string, string | undefined>> = { ...table.columns };
    for (const role of requiredEngineRoles[key]) if (columns[role] === undefined) missing(`${key}.columns.${role}`);
  }
  return {
    user: "default",
    clients: null,
    spread: "any",
    everywhere: USUAL_EVERYWHERE,
    clientsListed: USUAL_CLIENTS_LISTED,
    ...given,
  } as EngineSettings;
}
