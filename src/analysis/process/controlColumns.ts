import type { Birthday } from "../cells/birthdayCell";
import { BLANK, Dictionary, nameOrNull } from "../cells/dictionary";
import { lazy } from "../lazy";
import type { ActivitiesTable, Activity } from "../tables/activitiesReader";
import { dueRoles, type DueRole } from "../tables/clientRoles";
import { NO_DAY, OPEN, REFUSED } from "../tables/offerColumns";
import type { OffersTable } from "../tables/offersReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { CellPlace, Day } from "../types";
import {
  controlKinds,
  controlStates,
  DAYS_DUE,
  DAYS_OF_SILENCE,
  nextBirthday,
  type ControlGroup,
  type ControlKind,
  type ControlPoint,
  type ControlState,
} from "./controlPoint";
import { DealSum } from "./dealSum";
import type { Deals } from "./deals";
import { groupedById } from "./groupedById";
import type { SurveyDue } from "./surveysDue";

/** Of a client of the Clients table; null = no such day. */
export interface ClientDays extends Readonly<Record<DueRole, Day | null>> {
  readonly client: string;
  readonly manager: string | null;
  readonly birthday: Birthday | null;
  readonly where: CellPlace;
}

export interface ControlInput {
  readonly day: Day;
  /** null = there are no offers. */
  readonly deals: Deals | null;
  readonly offers: OffersTable | null;
  readonly activities: ActivitiesTable | null;
  readonly clients: readonly ClientDays[];
  /** Clients to be asked up to a week after the day; absent = nobody. */
  readonly surveys?: readonly SurveyDue[];
  readonly managerOfClient: (client: string) => string | null;
  /** By the id in the register. */
  readonly managerOfId: (id: number) => string | null;
}

/** What tells of a control point. */
type Origin = "deal" | "activity" | "client" | "survey";

const keptDays = ["invoiceUntil", "contractEnd", "eventDay"] as const;
const daysOfOpen = ["validUntil", ...keptDays] as const;
const kindNumbers = Object.fromEntries(controlKinds.map((kind, number) => [kind, number])) as Record<
  ControlKind,
  number
>;

/** The control points, a column each: tens of thousands are counted, and few are looked at. */
export class ControlColumns {
  /** Places of controlKinds and controlStates. */
  private readonly kind: number[] = [];
  private readonly state: number[] = [];
  /** NO_DAY = none. */
  private readonly due: number[] = [];
  private readonly origin: Origin[] = [];
  /** The place of the deal, the activity, the client or the survey. */
  private readonly source: number[] = [];
  private readonly manager: number[] = [];
  private readonly managers = new Dictionary();
  private readonly managerOfId: number[] = [];
  private readonly made: ControlPoint[] = [];

  constructor(private readonly input: ControlInput) {}

  /** Of open deals the next step, the end of the offer and silence; of those that were won the days that are still to come. */
  addDeals(lastActivity: (client: string) => Day): void {
    const { deals, offers, day } = this.input;
    if (deals === null || offers === null) return;
    const { columns, count } = deals;
    const { rows } = offers;
    const lastOfClient = new Int32Array(rows.client.names.length).fill(BLANK);
    const last = (client: number): Day => {
      if (client === BLANK) return NO_DAY;
      if (lastOfClient[client] === BLANK) lastOfClient[client] = lastActivity(rows.client.names[client]);
      return lastOfClient[client];
    };
    const hasNextSteps = offers.columns.nextStep !== undefined;
    const managerOfName = rows.manager.names.map((name) => this.managers.add(name));
    const add = (kind: ControlKind, state: ControlState, due: Day, deal: number): void => {
      const manager = columns.manager[deal];
      const id = manager === BLANK ? this.managerOfClient(columns.clientId[deal]) : managerOfName[manager];
      this.push(kind, state, due, "deal", deal, id);
    };
    for (let deal = 0; deal < count; deal++) {
      const state = columns.state[deal];
      if (state === REFUSED) continue;
      const isOpen = state === OPEN;
      const lastSign = Math.max(columns.last[deal], last(columns.client[deal]));
      const nextStep = rows.nextStep[columns.lastPlace[deal]];
      if (isOpen && nextStep > lastSign) add("nextStep", stateOf(nextStep, day), nextStep, deal);
      for (const kind of isOpen ? daysOfOpen : keptDays) {
        const due = columns[kind][deal];
        if (due > lastSign) add(kind, stateOf(due, day), due, deal);
      }
      const silentFrom = lastSign + DAYS_OF_SILENCE;
      if (isOpen && lastSign > 0 && silentFrom <= day + DAYS_DUE) {
        add("silence", stateOf(silentFrom, day), silentFrom, deal);
      }
      if (isOpen && hasNextSteps && nextStep <= lastSign) add("noNextStep", "noNextStep", NO_DAY, deal);
    }
  }

  /** Activities with a due day that were not done. */
  addActivities(): void {
    const { activities, day, managerOfClient } = this.input;
    activities?.entries.forEach(({ client, manager, due, done }, place) => {
      if (due === null || (done !== null && done <= day)) return;
      const name = manager ?? (client === null ? null : managerOfClient(client));
      this.push("activity", stateOf(due, day), due, "activity", place, this.managers.add(name));
    });
  }

  addClients(lastActivity: (client: string) => Day): void {
    const { clients, day } = this.input;
    clients.forEach(({ client, manager, birthday, ...days }, place) => {
      const add = (kind: ControlKind, state: ControlState, due: Day): void =>
        this.push(kind, state, due, "client", place, this.managers.add(manager));
      for (const role of dueRoles) {
        const due = days[role];
        if (due === null || lastActivity(client) >= due) continue;
        add(role === "eventDate" ? "eventDay" : role, stateOf(due, day), due);
      }
      const next = birthday === null ? null : nextBirthday(birthday, day);
      if (next !== null && next <= day + DAYS_DUE) add("birthday", "due", next);
    });
  }

  addSurveys(): void {
    const { surveys = [], day } = this.input;
    surveys.forEach(({ id, due }, place) =>
      this.push("surveyDue", stateOf(due, day), due, "survey", place, this.managerOfClient(id)),
    );
  }

  /** The places by state, then by day, surveys behind the others of their state; those of one day as they were added. */
  inOrder(): Int32Array {
    const { state, kind, due } = this;
    const count = state.length;
    let first = Infinity;
    let last = 0;
    for (const day of due) {
      if (day !== NO_DAY) first = Math.min(first, day);
      last = Math.max(last, day);
    }
    const days = last === 0 ? 1 : last - first + 2;
    const rank = (place: number): number => {
      const group = 2 * state[place] + (kind[place] === kindNumbers.surveyDue ? 1 : 0);
      return group * days + (due[place] === NO_DAY ? 0 : due[place] - first + 1);
    };
    const next = new Int32Array(2 * controlStates.length * days + 1);
    for (let place = 0; place < count; place++) next[rank(place) + 1]++;
    for (let each = 1; each < next.length; each++) next[each] += next[each - 1];
    const order = new Int32Array(count);
    for (let place = 0; place < count; place++) order[next[rank(place)]++] = place;
    return order;
  }

  /** The most overdue first, those without a manager last. */
  byManager(places: Int32Array): readonly ControlGroup[] {
    const { names } = this.managers;
    return groupedById(places, names.length, (place) => this.manager[place])
      .map(({ id, places: own }) => this.group(nameOrNull(names, id), own))
      .sort((one, other) => Number(one.name === null) - Number(other.name === null) || other.overdue - one.overdue);
  }

  group(name: string | null, places: Int32Array): ControlGroup {
    const { deals } = this.input;
    const counts = { overdue: 0, due: 0, later: 0, noNextStep: 0 };
    const overdueDeals = new Set<number>();
    for (let at = 0; at < places.length; at++) {
      const place = places[at];
      const state = controlStates[this.state[place]];
      counts[state]++;
      if (state === "overdue" && this.origin[place] === "deal") overdueDeals.add(this.source[place]);
    }
    const amount = new DealSum();
    for (const deal of overdueDeals) amount.add(deals?.columns.amount[deal] ?? NaN);
    const points = lazy(() => Array.from(places, (place) => this.at(place)));
    return {
      name,
      get points() {
        return points();
      },
      ...counts,
      amountOverdue: amount.amount,
    };
  }

  private push(
    kind: ControlKind,
    state: ControlState,
    due: Day,
    origin: Origin,
    source: number,
    manager: number,
  ): void {
    this.kind.push(kindNumbers[kind]);
    this.state.push(controlStates.indexOf(state));
    this.due.push(due);
    this.origin.push(origin);
    this.source.push(source);
    this.manager.push(manager);
  }

  /** The manager's place among the managers; a client has many deals: it is looked up once. */
  private managerOfClient(id: number): number {
    if (id === BLANK) return BLANK;
    return (this.managerOfId[id] ??= this.managers.add(this.input.managerOfId(id)));
  }

  /** Always the same object. */
  private at(place: number): ControlPoint {
    return (this.made[place] ??= this.pointAt(place));
  }

  private pointAt(place: number): ControlPoint {
    const kind = controlKinds[this.kind[place]];
    const state = controlStates[this.state[place]];
    const due = this.due[place] === NO_DAY ? null : this.due[place];
    const manager = nameOrNull(this.managers.names, this.manager[place]);
    return { kind, state, due, manager, ...this.told(this.origin[place], this.source[place]) };
  }

  private told(origin: Origin, place: number): Omit<ControlPoint, "kind" | "state" | "due" | "manager"> {
    const { deals, offers, activities, clients, surveys = [] } = this.input;
    if (origin === "deal" && deals !== null && offers !== null) {
      const deal = deals.at(place);
      const where = cellPlaceOf(offers.place, deal.row, offers.columns.client ?? 0);
      return { client: deal.client, deal, text: null, where };
    }
    if (origin === "activity" && activities !== null) {
      const { client, kind, note, row }: Activity = activities.entries[place];
      const where = cellPlaceOf(activities.place, row, activities.columns.activity ?? 0);
      return { client, deal: null, text: note === null ? kind : `${kind}: ${note}`, where };
    }
    if (origin === "client")
      return { client: clients[place].client, deal: null, text: null, where: clients[place].where };
    return { client: surveys[place].client, deal: null, text: surveys[place].product, where: null };
  }
}

function stateOf(due: Day, day: Day): ControlState {
  if (due < day) return "overdue";
  return due <= day + DAYS_DUE ? "due" : "later";
}
