import type { Analysis } from "../analysis/analysis";
import { clientKey } from "../analysis/cells/clientKey";
import { clientOfText, idOfClient, lineOfClient } from "../analysis/figures/clientOfText";
import type { Complaint } from "../analysis/process/complaints";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import type { ControlPoint } from "../analysis/process/controlPoint";
import { isWeak } from "../analysis/products/targetGaps";
import { dayParts } from "../analysis/time/calendar";
import type { Day } from "../analysis/types";
import { taskKey } from "./taskKey";
import type { TaskRule } from "./taskRules";

/** Why something is to be done for a client. */
export interface TaskReason {
  readonly rule: TaskRule;
  /** The same while the same state lasts, another one when it begins once more. */
  readonly key: string;
  readonly client: string;
  readonly manager: string | null;
  /** null = no product is meant. */
  readonly product: string | null;
  /** When the state began; null = not known. */
  readonly since: Day | null;
  /** The day on which it is due by itself; null = as the measure says. */
  readonly due: Day | null;
  /** Turnover at stake, by which the tasks of a manager are ordered. */
  readonly stake: number;
  /** null = the client has bought nothing and is in no list of clients. */
  readonly figures: ClientFigures | null;
  readonly point: ControlPoint | null;
  readonly complaint: Complaint | null;
}

/** What the reasons go by beside the analysis. */
export interface ReasonInput {
  /** The day on which it is judged what is due. */
  readonly day: Day;
  /** How often somebody is to get in touch with a client; null = on request. */
  readonly everyDays: (client: ClientFigures) => number | null;
  /** The last day on which somebody did, by the key of the client. */
  readonly lastContact: ReadonlyMap<string, Day>;
}

type Found = Pick<TaskReason, "client" | "since"> & {
  readonly product?: string | null;
  readonly period: string;
  readonly stake?: number;
  readonly manager?: string | null;
  readonly due?: Day | null;
  readonly point?: ControlPoint;
  readonly complaint?: Complaint;
};

/**
 * Everything that a rule finds to be done, the most turnover at stake first.
 *
 * Key = rule, client, product and the period in which the state began: a client that was lost, has come back and is lost
 * once more is another task. Lost: the month of the last purchase; overdue and one step from the next rung: its day; a
 * missing target product: the year, weak ones left out; control points and surveys: their day; complaints: theirs; regular
 * contact: the interval of the measure, counted from the first day of the calendar. Source: spec 3.22.
 *
 * @example reasonsOf(analysis, "winBack", input)[0].key // '["winBack","anna","","2025-03"]'
 */
export function reasonsOf(analysis: Analysis, rule: TaskRule, input: ReasonInput): readonly TaskReason[] {
  const reasons = new Map<string, TaskReason>();
  for (const found of foundBy(analysis, rule, input)) {
    const figures = figuresOf(analysis, found.client);
    const { client, product = null, since, due = null, point = null, complaint = null } = found;
    const key = taskKey({ rule, client, product, period: found.period });
    if (reasons.has(key)) continue;
    const manager = found.manager ?? figures?.manager ?? null;
    const stake = found.stake ?? figures?.turnover ?? 0;
    reasons.set(key, { rule, key, client, manager, product, since, due, stake, figures, point, complaint });
  }
  return [...reasons.values()].sort((one, other) => other.stake - one.stake);
}

function foundBy(analysis: Analysis, rule: TaskRule, input: ReasonInput): readonly Found[] {
  switch (rule) {
    case "winBack":
      return analysis.lost.clients.map(({ client, manager, lastPurchase, turnover }) => ({
        client,
        manager,
        since: lastPurchase,
        period: monthText(lastPurchase),
        stake: turnover,
      }));
    case "callOverdue":
      return analysis.clients
        .filter(({ overdue, status }) => overdue === true && status !== "Lost")
        .map(sinceLastPurchase);
    case "nextRung":
      return analysis.ladder.oneStepAway
        .filter(({ status }) => status !== "Lost")
        .map(({ client }) => sinceLastPurchase(lineOfClient(analysis, idOfClient(analysis, client))));
    case "targetGap":
      return analysis.whatElse
        .filter(
          ({ users, expectedTurnover, status }) => !isWeak(users) && expectedTurnover !== null && status !== "Lost",
        )
        .map(({ client, manager, product, expectedTurnover }) => ({
          client,
          manager,
          product,
          since: null,
          period: String(dayParts(input.day).year),
          stake: expectedTurnover ?? 0,
        }));
    case "controlPoint":
    case "surveyDue":
      return (analysis.controlPoints?.points ?? []).flatMap((point) => ofPoint(point, rule));
    case "complaint":
      return (analysis.complaints?.toDo ?? []).flatMap((complaint) => {
        const { client, manager, product, day } = complaint;
        return client === null ? [] : [{ client, manager, product, since: day, period: String(day), complaint }];
      });
    case "contact":
      return analysis.clients.flatMap((client) => ofContact(client, input));
  }
}

function figuresOf(analysis: Analysis, client: string): ClientFigures | null {
  const id = clientOfText(analysis, client);
  const exists = id !== null && analysis.evidence.columns.ids.includes(id);
  return exists ? lineOfClient(analysis, id) : null;
}

const sinceLastPurchase = ({ client, lastPurchase }: ClientFigures): Found => ({
  client,
  since: lastPurchase,
  period: String(lastPurchase ?? ""),
});

/** Later ones become tasks when they are due. */
function ofPoint(point: ControlPoint, rule: "controlPoint" | "surveyDue"): readonly Found[] {
  const { kind, state, client, manager, due, deal, text } = point;
  if ((kind === "surveyDue") !== (rule === "surveyDue") || client === null || state === "later") return [];
  const period = [kind, due ?? "", deal?.offerNumber ?? "", kind === "activity" ? (text ?? "") : ""].join(" ");
  const product = deal?.product ?? (kind === "surveyDue" ? text : null);
  return [{ client, manager, product, since: null, due, period, point }];
}

/** Due when the last contact, or the last purchase, is as long ago as the measure says. */
function ofContact(client: ClientFigures, { day, everyDays, lastContact }: ReasonInput): readonly Found[] {
  const every = everyDays(client);
  if (every === null || every < 1 || client.status === "Lost") return [];
  const contact = Math.max(lastContact.get(clientKey(client.client)) ?? 0, client.lastPurchase ?? 0);
  if (day - contact < every) return [];
  const period = `${every} ${Math.floor(day / every)}`;
  return [{ client: client.client, since: contact === 0 ? null : contact, period }];
}

function monthText(day: Day): string {
  const { year, month } = dayParts(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}
