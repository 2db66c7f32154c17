import { asksForContacts } from "./asksForContacts";
import { clientKey } from "../cells/clientKey";
import type { Evidence } from "../evidence";
import type { Notice } from "../problem";
import { nameOrNull } from "../cells/dictionary";
import { dueRoles } from "../tables/clientRoles";
import type { OffersTable } from "../tables/offersReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { CellPlace, Day, Period } from "../types";
import type { ClientDays } from "./controlColumns";
import { controlPoints, type ControlPoints } from "./controlPoints";
import { funnelSteps, type Funnel } from "./funnel";
import { newestOffers, type NewestOffers } from "./newestOffers";
import { judgedDay, type JudgedDay } from "./judgedDay";
import { feedbackSteps, type Feedback } from "./feedback";
import { salesOfDeals, type SalesOfDeals } from "./salesOfDeals";

/** What the tables of the sales process come to; null = there is no such table. */
export interface ProcessFigures extends Feedback {
  readonly funnel: Funnel | null;
  readonly salesOfDeals: SalesOfDeals | null;
  readonly newestOffers: NewestOffers | null;
  /** null = neither offers, activities, surveys nor clients with days on which something is due. */
  readonly controlPoints: ControlPoints | null;
  readonly notices: readonly Notice[];
}

/**
 * The figures of the sales process, in parts: yields between them, so that a pane answers its user. Source: spec 3.15.
 *
 * @example processSteps(evidence, false).next().value // undefined: a part is done
 */
export function* processSteps(evidence: Evidence, isAsOfGiven: boolean): Generator<void, ProcessFigures, void> {
  const { input, settings, ledger, history } = evidence;
  const { offers = null, activities = null } = input;
  const { asOf, controlDate } = settings;
  const judged = judgedDay({ controlDate, asOf, isAsOfGiven }, input);
  const managerOfId = (id: number): string | null => managerOf(evidence, id);
  const feedback = yield* feedbackSteps(evidence, judged, managerOfId);
  yield;
  const { surveys } = feedback;
  const found = offers === null ? null : yield* funnelOf(evidence, offers, judged);
  yield;
  const checked = found && salesOfDeals(found.deals, found.counted, ledger, history);
  yield;
  const points = asksForContacts(input)
    ? controlPoints({
        day: judged.day,
        deals: found?.deals ?? null,
        offers,
        activities,
        clients: daysOfClients(evidence),
        surveys: surveys?.dueSoon ?? [],
        managerOfClient: (client) => managerOf(evidence, evidence.idOfClient(client)),
        managerOfId,
      })
    : null;
  const notices = [...noticesOf(evidence), ...scaleNotices(surveys), ...unknownClients(evidence, feedback)];
  return {
    ...feedback,
    funnel: found,
    salesOfDeals: checked,
    newestOffers: found && newestOffers(found.deals, evidence, judged.day),
    controlPoints: points,
    notices,
  };
}

/** Where nobody gave a day, a period that ends with the last sale goes on to the last event of a deal. */
function dealsPeriod([first, last]: Period, asOf: Day, { day, isGiven }: JudgedDay): Period {
  return [first, isGiven || last < asOf ? last : Math.max(last, day)];
}

function* funnelOf(evidence: Evidence, offers: OffersTable, judged: JudgedDay): Generator<undefined, Funnel> {
  const { settings, register } = evidence;
  const { stuckDays, funnelStages } = settings;
  return yield* funnelSteps({
    offers,
    period: dealsPeriod(settings.period, settings.asOf, judged),
    judged,
    stuckDays,
    funnelStages,
    idOfClient: evidence.idOfClient,
    sourceOfClient: (id) => register.records[id]?.source ?? null,
  });
}

/** As the Clients table says, else who sold last. */
function managerOf({ register, history, ledger }: Evidence, id: number | undefined): string | null {
  if (id === undefined) return null;
  const ofTable = nameOrNull(register.managers, register.manager[id]);
  if (ofTable !== null || id >= history.lastSaleManager.length) return ofTable;
  return nameOrNull(ledger.managers.names, history.lastSaleManager[id]);
}

function daysOfClients(evidence: Evidence): readonly ClientDays[] {
  const { clients = null } = evidence.input;
  if (clients === null) return [];
  const { records } = evidence.register;
  const found: ClientDays[] = [];
  for (const record of records) {
    if (record === null || (record.birthday === null && dueRoles.every((role) => record[role] === null))) continue;
    const { name, row } = record;
    const where: CellPlace = cellPlaceOf(clients.place, row, clients.columns.client ?? 0);
    found.push({ ...record, client: name, manager: managerOf(evidence, evidence.idOfClient(name)), where });
  }
  return found;
}

function noticesOf({ input }: Evidence): readonly Notice[] {
  const { offers = null, activities = null, surveys = null, complaints = null, sales } = input;
  const isSalesSheet =
    offers !== null &&
    sales.place.sheet === offers.place.sheet &&
    sales.place.row === offers.place.row &&
    sales.place.column === offers.place.column;
  const known = new Set((sales.notices ?? []).map((notice) => JSON.stringify(notice)));
  return [
    // Of a sheet that is read twice everything is said once.
    ...[offers, activities, surveys, complaints]
      .flatMap((table) => table?.notices ?? [])
      .filter((notice) => !isSalesSheet || !known.has(JSON.stringify(notice))),
    ...(isSalesSheet ? [{ code: "wonDealsAreSales", params: { sheet: offers.place.sheet } } as const] : []),
  ];
}

/** Which scores are good is not guessed. */
function scaleNotices(surveys: Feedback["surveys"]): readonly Notice[] {
  if (surveys === null || surveys.scale.best !== null) return [];
  const { aboveFive, scores } = surveys.scale;
  return [{ code: "surveyScaleAsked", params: { above: aboveFive, scores } }];
}

/** Clients of surveys and complaints that neither the sales nor the Clients table know: perhaps spelled otherwise. */
function unknownClients(evidence: Evidence, { surveys, complaints }: Feedback): readonly Notice[] {
  const unknown = new Map<string, string>();
  for (const client of surveys?.unknownClients ?? []) unknown.set(clientKey(client), client);
  for (const { client } of complaints?.everyComplaint ?? []) {
    if (client !== null && evidence.idOfClient(client) === undefined) unknown.set(clientKey(client), client);
  }
  if (unknown.size === 0) return [];
  const value = [...unknown.values()].slice(0, 3).join(", ");
  return [{ code: "feedbackClientsUnknown", params: { clients: unknown.size, value } }];
}
