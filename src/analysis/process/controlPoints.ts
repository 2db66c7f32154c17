import { clientKey } from "../cells/clientKey";
import type { Day } from "../types";
import { ControlColumns, type ControlInput } from "./controlColumns";
import type { ControlGroup, ControlPoint } from "./controlPoint";

/** What is to be seen to, and who has to. */
export interface ControlPoints {
  readonly day: Day;
  readonly count: number;
  /** By state, then by day; surveys, which are many, behind the others of their state. */
  readonly points: readonly ControlPoint[];
  readonly all: ControlGroup;
  /** The most overdue first. */
  readonly byManager: readonly ControlGroup[];
  /** The offers have a column for the next step, or there are none. */
  readonly hasNextSteps: boolean;
}

/**
 * What is overdue, due within a week or later: next steps, ends of offers, invoices and contracts, events, activities to be
 * done, silence, birthdays and surveys; and open deals without a next step that is still to come.
 *
 * Variant: overdue = before the day, due = from the day to seven days later. The next step is that of the last
 * event of an open deal, the end of the offer that of an open deal; the other days hold for open and won deals. Done = an
 * activity of the client, or an event of the deal, on or after the due day. Silence and surveys are shown when they are due. A
 * birthday counts within the seven days; 29 February is 28 February in a common year. Source: spec 3.15.
 *
 * @example controlPoints({ day: 45292, deals: null, offers: null, activities: null, clients: [], ...managers }).points // []
 */
export function controlPoints(input: ControlInput): ControlPoints {
  const { day } = input;
  const lastActivity = lastActivities(input);
  const found = new ControlColumns(input);
  found.addDeals(lastActivity);
  found.addActivities();
  found.addClients(lastActivity);
  found.addSurveys();
  const places = found.inOrder();
  const all = found.group(null, places);
  return {
    day,
    count: places.length,
    get points() {
      return all.points;
    },
    all,
    byManager: found.byManager(places),
    hasNextSteps: input.offers === null || input.offers.columns.nextStep !== undefined,
  };
}

/** The day of the last activity of each client up to the day. */
function lastActivities({ activities, day }: ControlInput): (client: string) => Day {
  const ofName = new Map<string, Day>();
  for (const { client, done } of activities?.entries ?? []) {
    if (client === null || done === null || done > day) continue;
    if (done > (ofName.get(client) ?? 0)) ofName.set(client, done);
  }
  const last = new Map<string, Day>();
  for (const [name, done] of ofName) last.set(clientKey(name), Math.max(last.get(clientKey(name)) ?? 0, done));
  // Without an activity nobody is looked up.
  return last.size === 0 ? () => 0 : (client) => last.get(clientKey(client)) ?? 0;
}
