import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { activityRoles, type ActivityRole } from "../../src/analysis/tables/activities";
import { complaintRoles, type ComplaintRole } from "../../src/analysis/tables/complaints";
import { offerRoles, type OfferRole } from "../../src/analysis/tables/offers";
import { planRoles, type PlanRole } from "../../src/analysis/tables/plan";
import { spendRoles, type SpendRole } from "../../src/analysis/tables/spend";
import { surveyRoles, type SurveyRole } from "../../src/analysis/tables/surveys";
import { rolesOf } from "../../src/analysis/tables/tableDefinition";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { ColumnMap } from "../../src/analysis/types";
import { clientRoles } from "../../src/analysis/tables/clientRoles";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import { readSettingsFile } from "../../src/app/settingsFile";
import { loadCsv, type AnalysisCase, type CsvTable } from "./csvTables";

/** A case whose tables stand in its own folder under test/cases, with plan, spend and the tables of the sales process. */
export interface PlanCase extends Omit<AnalysisCase, "name"> {
  readonly plan: CsvTable;
  readonly planColumns: ColumnMap<PlanRole>;
  readonly spend: CsvTable;
  readonly spendColumns: ColumnMap<SpendRole>;
  readonly offers: CsvTable;
  readonly offerColumns: ColumnMap<OfferRole>;
  readonly activities: CsvTable;
  readonly activityColumns: ColumnMap<ActivityRole>;
  readonly surveys: CsvTable;
  readonly surveyColumns: ColumnMap<SurveyRole>;
  readonly complaints: CsvTable;
  readonly complaintColumns: ColumnMap<ComplaintRole>;
}

/** Whether the case holds its tables itself: its case.json has settings then. */
export function isPlanCase(name: string): boolean {
  return existsSync(resolve("test/cases", name, "plan.csv"));
}

/** The tables of the folder, whose headers are the names of the roles, and the settings of case.json. */
export function loadPlanCase(name: string): PlanCase {
  const folder = resolve("test/cases", name);
  const table = (file: string): CsvTable => loadCsv(`${file}.csv`, "sheet", folder);
  const [sales, clients, plan, spend] = ["sales", "clients", "plan", "spend"].map(table);
  const [offers, activities, surveys, complaints] = ["offers", "activities", "surveys", "complaints"].map(table);
  return {
    settings: { ...defaultSettings, ...settingsOf(folder) },
    sales,
    salesColumns: columnsOf(sales, rolesOf(salesRoles)),
    clients,
    clientColumns: columnsOf(clients, rolesOf(clientRoles)),
    rules: null,
    targets: table("targets"),
    plan,
    planColumns: columnsOf(plan, rolesOf(planRoles)),
    spend,
    spendColumns: columnsOf(spend, rolesOf(spendRoles)),
    offers,
    offerColumns: columnsOf(offers, rolesOf(offerRoles)),
    activities,
    activityColumns: columnsOf(activities, rolesOf(activityRoles)),
    surveys,
    surveyColumns: columnsOf(surveys, rolesOf(surveyRoles)),
    complaints,
    complaintColumns: columnsOf(complaints, rolesOf(complaintRoles)),
  };
}

function settingsOf(folder: string): object {
  const { settings } = JSON.parse(readFileSync(resolve(folder, "case.json"), "utf8")) as { settings: object };
  const { file, errors } = readSettingsFile(JSON.stringify(settings));
  if (file === null) throw new Error(`wrong settings: ${JSON.stringify(errors)}`);
  return file.settings;
}

function columnsOf<Role extends string>({ headers }: CsvTable, roles: readonly Role[]): ColumnMap<Role> {
  const columns: Partial<Record<Role, number>> = {};
  for (const role of roles) if (headers.includes(role)) columns[role] = headers.indexOf(role);
  return columns;
}
