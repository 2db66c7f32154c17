import { clientKey } from "../cells/clientKey";
import type { Analysis } from "../analysis";
import type { Evidence } from "../evidence";
import { Sum } from "../sum";
import type { Day } from "../types";
import { complaints, type Complaints } from "./complaints";
import { DAYS_DUE } from "./controlPoint";
import type { JudgedDay } from "./judgedDay";
import { surveys, type Surveys } from "./surveys";
import { surveysDue, type SurveyDue } from "./surveysDue";

/** Surveys, and who is to be asked. */
export interface SurveyFigures extends Surveys {
  /** Up to the day. */
  readonly due: readonly SurveyDue[];
  /** Up to a week later. */
  readonly dueSoon: readonly SurveyDue[];
}

/** Complaints, and how many more clients may be dissatisfied in silence. */
export interface ComplaintFigures extends Complaints {
  readonly silent: SilentClients;
}

/** Who says nothing: an estimate. */
export interface SilentClients {
  /** Clients that complained in the analysis period. */
  readonly complaining: number;
  /** Clients with a purchase in it that have not complained. */
  readonly others: number;
  readonly estimate: number;
}

/** What clients say of the company; null = there is no such table. */
export interface Feedback {
  readonly surveys: SurveyFigures | null;
  readonly complaints: ComplaintFigures | null;
}

/** One client in ten complains: nine more are dissatisfied. */
export const SILENT_PER_COMPLAINING = 9;

/**
 * Surveys and complaints of a run, in parts: yields between them, so that a pane answers its user. Source: spec 3.15.
 *
 * @example feedbackSteps(evidence, judged, () => null).next().value // undefined: a part is done
 */
export function* feedbackSteps(
  evidence: Evidence,
  judged: JudgedDay,
  managerOfId: (id: number) => string | null,
): Generator<void, Feedback, void> {
  const { input, settings } = evidence;
  const { surveys: surveysTable = null, complaints: complaintsTable = null } = input;
  const { period, surveyScale, complaintDays } = settings;
  const asked =
    surveysTable &&
    surveys({
      surveys: surveysTable,
      complaints: complaintsTable?.rows ?? [],
      period,
      judged,
      scale: surveyScale,
      managerOfId,
      idOfClient: evidence.idOfClient,
    });
  yield;
  const dueSoon = asked === null ? [] : dueUntil(evidence, asked, judged.day + DAYS_DUE);
  yield;
  const managerOfClient = (client: string): string | null => {
    const id = evidence.idOfClient(client);
    return id === undefined ? null : managerOfId(id);
  };
  const found =
    complaintsTable &&
    complaints({ complaints: complaintsTable, period, judged, overdueAfter: complaintDays, managerOfClient });
  return {
    // Its lists are made when they are first read, which a copy would do.
    surveys: asked && Object.assign(asked, { dueSoon, due: dueSoon.filter(({ due }) => due <= judged.day) }),
    complaints: found && { ...found, silent: silentClients(evidence, found.all.clients) },
  };
}

/** Where it is not known what the scores mean, it is not known either who was asked. */
function dueUntil(evidence: Evidence, asked: Surveys, until: Day): readonly SurveyDue[] {
  return asked.scale.best === null ? [] : surveysDue(evidence, asked, until);
}

/**
 * How many clients are dissatisfied and say nothing: nine for each client that complained, at most those with a purchase in
 * the analysis period that have not complained.
 *
 * Variant: clients are counted, not complaints. Source: spec 3.15.
 *
 * @example silentClients(evidence, ["Anna"]).estimate // 9, or the number of the other clients
 */
export function silentClients(evidence: Evidence, complaining: readonly string[]): SilentClients {
  const { purchases } = evidence.sums;
  const own = new Set(complaining.flatMap((client) => evidence.idOfKey().get(clientKey(client)) ?? []));
  let others = 0;
  for (let client = 0; client < purchases.length; client++) if (purchases[client] > 0 && !own.has(client)) others++;
  const estimate = Math.min(SILENT_PER_COMPLAINING * complaining.length, others);
  return { complaining: complaining.length, others, estimate };
}

/**
 * The register's ids of some clients, each once; a client that is neither in the sales nor in the Clients table has none.
 * Source: spec 3.15.
 *
 * @example distinctClients(evidence, ["Anna", "anna"]) // [0]
 */
export function distinctClients(evidence: Evidence, clients: readonly (string | null)[]): readonly number[] {
  const ids = new Set<number>();
  for (const client of clients) {
    const id = client === null ? undefined : evidence.idOfKey().get(clientKey(client));
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

/**
 * What some clients bought in the analysis period, each client once. Source: spec 3.15.
 *
 * @example turnoverOfClients(analysis.evidence, ["Anna", "anna"]) // turnover of Anna
 */
export function turnoverOfClients(evidence: Evidence, clients: readonly (string | null)[]): number {
  const sum = new Sum();
  for (const id of distinctClients(evidence, clients)) sum.add(evidence.columns.turnover[id]);
  return sum.value;
}

/**
 * Clients that were dissatisfied or complained in the analysis period. Source: spec 3.15.
 *
 * @example clientsAtStake(analysis) // ["Anna", "Boris"]
 */
export function clientsAtStake({
  surveys: asked,
  complaints: found,
}: Pick<Analysis, "surveys" | "complaints">): readonly string[] {
  const dissatisfied = (asked?.all.asked ?? []).filter(({ mood }) => mood === "open" || mood === "hidden");
  return [...dissatisfied.map(({ client }) => client), ...(found?.all.clients ?? [])];
}
