import { proposalStates, type ProposalState } from "../../src/checklists/evidence/proposal";
import { proposals, type Proposals } from "../../src/checklists/evidence/propose";
import type { OwnMeasures } from "../../src/checklists/evidence/seen";
import { pointsOf, type FormId, type PointId } from "../../src/checklists/forms";
import { readActivities, type ActivitiesTable } from "../../src/analysis/tables/activitiesReader";
import { readOffers, type OffersTable } from "../../src/analysis/tables/offersReader";
import type { AnalysisInput } from "../../src/analysis/analyze";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue } from "../../src/analysis/types";
import { clientTable, run } from "../analysis/analysisOfRows";
import { isoFormat } from "../analysis/caseInput";

export type Row = readonly CellValue[];

/** Two years of sales: Anna, Boris regular; Carla new; Dora and Emil lost. As-of date 2024-12-20. */
export const sales: Row[] = [
  ["2023-10-05", "Anna", 100, "Paper", "Petrov", "1"],
  ["2024-10-05", "Anna", 100, "Paper", "Petrov", "2"],
  ["2024-12-05", "Anna", 100, "Ink", "Petrov", "3"],
  ["2024-12-15", "Anna", 100, "Ink", "Petrov", "4"],
  ["2024-07-10", "Boris", 80, "Paper", "Ivanova", "5"],
  ["2024-11-10", "Boris", 80, "Paper", "Ivanova", "6"],
  ["2024-12-20", "Carla", 50, "Paper", "Ivanova", "7"],
  ["2024-02-01", "Dora", 900, "Paper", "Petrov", "8"],
  ["2024-03-01", "Emil", 300, "Paper", "Petrov", "9"],
];
export const columnsOf = (names: readonly string[]) => Object.fromEntries(names.map((name, column) => [name, column]));

export function offers(rows: readonly Row[]): OffersTable {
  const names = ["client", "stage", "date", "product", "result", "refusalReason", "nextStep", "source", "offerNumber"];
  const place = { sheet: "Offers", row: 0, column: 0 };
  return readOffers({ place, headers: names, rows, columns: columnsOf(names), format: isoFormat });
}

export function activities(rows: readonly Row[]): ActivitiesTable {
  const names = ["client", "date", "activity", "dueDate", "doneDate"];
  const place = { sheet: "Activities", row: 0, column: 0 };
  return readActivities({ place, headers: names, rows, columns: columnsOf(names), format: isoFormat });
}

export const clientNames = [
  "client",
  "segment",
  "manager",
  "channel",
  "potential",
  "lostReason",
  "phone",
  "email",
  "city",
];
export const clients = (rows: readonly Row[], names = clientNames) =>
  clientTable(
    names,
    rows.map((row) => [...row]),
  );

const seen = new Map<PointId, Set<ProposalState>>();

export const ofEvery = <Value>(form: FormId, value: Value): Partial<Record<PointId, Value>> =>
  Object.fromEntries(pointsOf(form).map((point) => [point, value]));

/** The answers that each point of a form was seen to come to, from yes to "cannot tell". */
export const answersSeen = (form: FormId): Partial<Record<PointId, ProposalState[]>> =>
  Object.fromEntries(
    pointsOf(form).map((point) => [point, proposalStates.filter((state) => seen.get(point)?.has(state))]),
  );

interface Circumstances {
  readonly settings?: Partial<Settings>;
  readonly measures?: OwnMeasures | null;
}

export function shown(
  form: FormId,
  tables: Partial<AnalysisInput> = {},
  rows: readonly Row[] = sales,
  { settings = {}, measures = null }: Circumstances = {},
): Proposals {
  const copied = rows.map((row) => [...row]);
  return proposals(run(copied, settings, tables), form, measures);
}

/** What one point comes to; the answers that it was seen to give are remembered. */
export function stateOf(
  point: PointId,
  tables?: Partial<AnalysisInput>,
  rows?: readonly Row[],
  circumstances?: Circumstances,
): ProposalState {
  const form = (pointsOf("express") as readonly string[]).includes(point) ? "express" : "process";
  const state = shown(form, tables, rows, circumstances)[point]?.state;
  if (state === undefined) throw new Error(`no proposal for the point: ${point}`);
  seen.set(point, (seen.get(point) ?? new Set()).add(state));
  return state;
}

/** With everything that a rule may look for. */
export const everyone: Row[] = [
  ["Anna", "Printers", "Petrov", "Shop", "high", "", "1", "a@x", "Skopje"],
  ["Boris", "Printers", "Ivanova", "Web", "low", "", "2", "b@x", "Skopje"],
  ["Carla", "Schools", "Ivanova", "Web", "low", "", "3", "c@x", "Ohrid"],
  ["Dora", "Schools", "Petrov", "Web", "", "price", "4", "d@x", "Ohrid"],
  ["Emil", "Schools", "Petrov", "Web", "", "price", "5", "e@x", "Ohrid"],
  ["Fred", "Schools", "Petrov", "Web", "high", "", "6", "f@x", "Ohrid"],
];
