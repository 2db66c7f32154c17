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
  definedOf,
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

/** What may be said of the sales in a database. */
export const sourceFields: Fields = {
  database: textField,
  sales: objectField(tableFields(engineSalesRoles)),
  clients: orNull(objectField(tableFields(engineClientRoles))),
  spread: choiceField(engineSpreads),
  everywhere: textField,
  clientsListed: valueField("wholeNumber", (value) =>
    typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined,
  ),
};

/** What settings.json may say of the database. */
export const engineFields: Fields = {
  ...sourceFields,
  address: valueField("address", (value) =>
    typeof value === "string" && /^https?:\/\/\S+$/.test(value) ? value : undefined,
  ),
  user: textField,
};

/** The settings with the usual ones in the place of those that are absent; what is missing is among the errors. */
export function engineOf(given: Partial<EngineSettings>, errors: SettingsFileError[]): EngineSettings {
  const missing = [...(given.address === undefined ? ["address"] : []), ...missingOfSource(given)];
  for (const path of missing) errors.push({ code: "missingKey", params: { path: `engine.${path}` } });
  return { user: "default", ...usualSource, ...given } as EngineSettings;
}

/** Where the sales are, as far as somebody has said it. */
export type PartialSource = Partial<Omit<EngineSource, "sales" | "clients">> & {
  readonly sales?: PartialTable;
  readonly clients?: PartialTable | null;
};
export interface PartialTable {
  readonly table?: string;
  /** Role -> column. */
  readonly columns?: Readonly<Partial<Record<string, string>>>;
}

/** What is still to be said: the paths of the fields. */
export function missingOfSource(given: PartialSource): readonly string[] {
  const missing: string[] = (["database", "sales"] as const).filter((key) => given[key] === undefined);
  for (const key of ["sales", "clients"] as const) {
    const table = given[key];
    if (table === undefined || table === null) continue;
    if (table.table === undefined) missing.push(`${key}.table`);
    for (const role of requiredEngineRoles[key])
      if (table.columns?.[role] === undefined) missing.push(`${key}.columns.${role}`);
  }
  return missing;
}

const usualSource = {
  clients: null,
  spread: "any",
  everywhere: USUAL_EVERYWHERE,
  clientsListed: USUAL_CLIENTS_LISTED,
} as const;

/** The source, the usual in the place of what is not said; null = something is still to be said. */
export function sourceOf(given: PartialSource): EngineSource | null {
  return missingOfSource(given).length > 0 ? null : ({ ...usualSource, ...definedOf({ ...given }) } as EngineSource);
}
