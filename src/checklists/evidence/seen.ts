import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { ClientFigures } from "../../analysis/clients/clientFigures";
import { lazy } from "../../analysis/lazy";
import type { Deal } from "../../analysis/process/deal";
import type { Activity } from "../../analysis/tables/activitiesReader";
import type { ClientRecord } from "../../analysis/tables/clientsReader";
import type { ClientStatus, Day } from "../../analysis/types";

/** So many of the lost clients, those with the largest turnover, are the ones that must be worked with. */
export const TOP_LOST = 20;

export interface LostOne {
  readonly id: number;
  readonly lastPurchase: Day;
}

/** Of the cells of the first two classes of ABC × XYZ, those with a measure in the user's own words. */
export interface OwnMeasures {
  readonly count: number;
  readonly of: number;
}

/** What the rules of evidence look at, each found when it is first asked for. */
export interface Seen {
  readonly analysis: Analysis;
  /** null = the workbook has no sheet of measures. */
  readonly measures: OwnMeasures | null;
  /** The day on which steps are judged. */
  readonly day: Day;
  /** Clients by their status, as ids; active = new, regular and restored. */
  readonly withStatus: (...statuses: readonly ClientStatus[]) => readonly number[];
  readonly active: () => readonly number[];
  readonly figures: (id: number) => ClientFigures;
  readonly record: (id: number) => ClientRecord | null;
  readonly topLost: () => readonly LostOne[];
  /** By client id. */
  readonly deals: () => ReadonlyMap<number, readonly Deal[]>;
  readonly activities: () => ReadonlyMap<number, readonly Activity[]>;
}

/** The analysis as the rules of evidence look at it. */
export function seenIn(analysis: Analysis, measures: OwnMeasures | null): Seen {
  const { evidence, clients, funnel, controlPoints, settings, lost } = analysis;
  const idOf = (name: string | null): number | undefined =>
    name === null ? undefined : evidence.idOfKey().get(clientKey(name));
  const figuresById = lazy(() => {
    const byId = new Map<number, ClientFigures>();
    for (const figures of clients) {
      const id = idOf(figures.client);
      if (id !== undefined) byId.set(id, figures);
    }
    return byId;
  });
  const byClient = <Item extends { readonly client: string | null }>(
    items: readonly Item[],
  ): ReadonlyMap<number, readonly Item[]> => {
    const found = new Map<number, Item[]>();
    for (const item of items) {
      const id = idOf(item.client);
      if (id === undefined) continue;
      const own = found.get(id);
      if (own === undefined) found.set(id, [item]);
      else own.push(item);
    }
    return found;
  };
  const withStatus: Seen["withStatus"] = (...statuses) => {
    const ids: number[] = [];
    for (const [id, { status }] of figuresById()) if (statuses.includes(status)) ids.push(id);
    return ids;
  };
  return {
    analysis,
    measures,
    day: controlPoints?.day ?? settings.asOf,
    withStatus,
    active: lazy(() => withStatus("New", "Regular", "Restored")),
    figures: (id) => {
      const figures = figuresById().get(id);
      if (figures === undefined) throw new Error(`no such client: ${id}`);
      return figures;
    },
    record: (id) => evidence.register.records[id] ?? null,
    topLost: lazy(() =>
      [...lost.clients]
        .sort((one, other) => other.turnover - one.turnover)
        .slice(0, TOP_LOST)
        .flatMap(({ client, lastPurchase }) => {
          const id = idOf(client);
          return id === undefined ? [] : [{ id, lastPurchase }];
        }),
    ),
    deals: lazy(() => byClient(funnel?.everyDeal ?? [])),
    activities: lazy(() => byClient(evidence.input.activities?.entries ?? [])),
  };
}

/** How many of some ids pass. */
export function countOf(ids: readonly number[], passes: (id: number) => boolean): readonly [count: number, of: number] {
  return [ids.filter(passes).length, ids.length];
}

/** Whether a step with the client is planned for the day or later: the next step of an open deal, or a task not done. */
export function hasNextStep({ deals, activities, day }: Seen, id: number): boolean {
  return (
    (deals().get(id) ?? []).some(({ state, nextStep }) => state === "open" && nextStep !== null && nextStep >= day) ||
    (activities().get(id) ?? []).some(({ due, done }) => due !== null && due >= day && (done === null || done > day))
  );
}

/** Whether something was done with the client after a day, and not after the day of judgement. */
export function hasActivity({ activities, day }: Seen, id: number, after: Day): boolean {
  return (activities().get(id) ?? []).some(({ done }) => done !== null && done > after && done <= day);
}
