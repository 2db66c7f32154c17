import { abcClassAt, abcClassIndexes } from "../classes/abc";
import type { Analysis } from "../analysis";
import type { BucketSums } from "../ledger/bucketSums";
import { addMonths, windowPeriod } from "../time/calendar";
import type { ClientRegister } from "../register/clientRegister";
import { forAllClients, type FigureColumns } from "../clients/figureColumns";
import { statusesInTurn } from "../lifecycle/clientStatuses";
import { clientVariations, steadyClients, xyzClassOfClient } from "../classes/clientVariation";
import { lastWindows } from "./periodKpis";
import { measureOfPeriod } from "../ledger/clientPeriodSums";
import type { PurchaseHistory } from "../ledger/purchaseHistory";
import {
  abcClasses,
  clientStatuses,
  xyzClasses,
  type AbcClass,
  type ClientStatus,
  type Day,
  type Period,
  type XyzClass,
} from "../types";
import type { Evidence } from "../evidence";

/** Status, ABC and XYZ class at the end of each of the last windows, fewer where the history is shorter. */
export interface StatusHistory {
  /** Last days of the windows, rising; the last is the as-of date. */
  readonly ends: readonly Day[];
  /** One per end. */
  readonly atEnds: readonly ClassesAtEnd[];
  /** Between the last two ends, every pair of classes; empty with one end only. */
  readonly statusMoves: readonly ClassMove<ClientStatus>[];
  readonly abcMoves: readonly ClassMove<AbcClass>[];
  readonly xyzMoves: readonly ClassMove<XyzClass>[];
}

/** What every client was at one end, in the order of Analysis.clients. */
export interface ClassesAtEnd {
  /** null = not known yet. */
  readonly statuses: readonly (ClientStatus | null)[];
  /** null = no class. */
  readonly abc: readonly (AbcClass | null)[];
  readonly xyz: readonly (XyzClass | null)[];
}

export interface ClassMove<Class> {
  readonly from: Class | null;
  readonly to: Class | null;
  readonly clients: number;
}

/**
 * Status, ABC and XYZ class of every client at the end of each of the last windows (settings.historyWindows of them), and
 * who moved between the last two; gives way between the windows.
 *
 * The classes k windows ago are those of the analysis period moved back by k windows and seen up to that end, with the
 * same rules. A client that only sales know has no status before its first sale. Cost: one pass over the documents, and
 * for each window one over the sales of its period. Source: spec 3.14.
 *
 * @example lastOf(statusHistorySteps(evidence, series, firstSale)).atEnds[0].statuses // ["New", "Lost"]
 */
export function* statusHistorySteps(
  { ledger, history, register, columns, settings }: Evidence,
  series: BucketSums | null,
  firstSale: Day,
): Generator<undefined, StatusHistory> {
  const { asOf, windowMonths, historyWindows, abc } = settings;
  const windows = lastWindows(asOf, windowMonths, historyWindows, firstSale);
  const earlier = windows.slice(0, -1);
  const oldest = windowPeriod(asOf, windowMonths, windows.length);
  const statuses = statusesInTurn(ledger, history, register, [oldest, ...earlier]);
  const atEnds: ClassesAtEnd[] = [];
  yield;
  for (let place = 0; place < earlier.length; place++) {
    const end = windows[place][1];
    const period = historyEndPeriod(settings, earlier.length - place, end);
    const { measure, xyzDeviation: deviation } = settings;
    const { saleRows, values } = measureOfPeriod(ledger, history, period, measure);
    const steady = steadyClients(statuses[place].statuses);
    atEnds.push(
      classesOfLines(columns, settings, {
        isKnown: clientsKnownAt(register, history, end),
        statuses: statuses[place].statuses,
        abc: abcClassIndexes(forAllClients(values, register.names.length, NaN), abc),
        variations: clientVariations(series, history, { period, deviation, saleRows, steady }),
      }),
    );
    yield;
  }
  if (windows.length > 0) atEnds.push(classesNow(columns));
  const [from, to] = atEnds.slice(-2);
  const hasMoves = atEnds.length > 1;
  return {
    ends: windows.map((window) => window[1]),
    atEnds,
    statusMoves: hasMoves ? classMoves(from.statuses, to.statuses, clientStatuses) : [],
    abcMoves: hasMoves ? classMoves(from.abc, to.abc, abcClasses.slice(0, abc.length + 1)) : [],
    xyzMoves: hasMoves ? classMoves(from.xyz, to.xyz, xyzClasses) : [],
  };
}

/** What was found of the clients at one end, by client id. */
interface FoundAtEnd {
  readonly isKnown: Uint8Array;
  readonly statuses: readonly ClientStatus[];
  readonly abc: Uint8Array;
  readonly variations: Float64Array;
}

function classesOfLines(
  { ids }: FigureColumns,
  { xyz: bounds }: Analysis["settings"],
  found: FoundAtEnd,
): ClassesAtEnd {
  const statuses = new Array<ClientStatus | null>(ids.length);
  const abc = new Array<AbcClass | null>(ids.length);
  const xyz = new Array<XyzClass | null>(ids.length);
  for (let line = 0; line < ids.length; line++) {
    const id = ids[line];
    statuses[line] = found.isKnown[id] === 1 ? found.statuses[id] : null;
    abc[line] = abcClassAt(found.abc[id]);
    xyz[line] = xyzClassOfClient(found.variations[id] ?? NaN, bounds);
  }
  return { statuses, abc, xyz };
}

function classesNow({ ids, status, abc, xyz }: FigureColumns): ClassesAtEnd {
  const lines = Array.from(ids);
  return {
    statuses: lines.map((client) => status[client]),
    abc: lines.map((client) => abcClassAt(abc[client])),
    xyz: lines.map((client) => xyz[client]),
  };
}

/**
 * The days that the series of every end in the history lie in, those of the analysis period included.
 *
 * Source: spec 3.14.
 *
 * @example
 * // The year 2024, four windows of three months: the oldest end looks back from 31 March 2024
 * historyPeriod(settings) // 1 April 2023 to 31 December 2024
 */
export function historyPeriod({ period, asOf, windowMonths, historyWindows }: Analysis["settings"]): Period {
  return [movedBack(period, (historyWindows - 1) * windowMonths, asOf)[0], Math.min(period[1], asOf)];
}

/**
 * The analysis period as it was so many windows ago, seen up to the end of that window.
 *
 * Source: spec 3.14.
 *
 * @example historyEndPeriod(settings, 1, daySerial(2024, 9, 30)) // October 2023 to September 2024, of the year 2024 with W = 3
 */
export function historyEndPeriod(
  { period, windowMonths }: Pick<Analysis["settings"], "period" | "windowMonths">,
  windowsAgo: number,
  end: Day,
): Period {
  return movedBack(period, windowsAgo * windowMonths, end);
}

function movedBack(period: Period, months: number, end: Day): Period {
  return [addMonths(period[0] - 1, -months) + 1, Math.min(addMonths(period[1], -months), end)];
}

/** 1 = in the Clients table, or with a sale up to the end. */
function clientsKnownAt(register: ClientRegister, history: PurchaseHistory, end: Day): Uint8Array {
  const known = new Uint8Array(register.names.length);
  for (let id = 0; id < known.length; id++) {
    if (register.records[id] !== null || history.firstSale[id] <= end) known[id] = 1;
  }
  return known;
}

/** How many clients moved from each class to each; one class per client in both lists. */
function classMoves<Class>(
  from: readonly (Class | null)[],
  to: readonly (Class | null)[],
  classes: readonly Class[],
): readonly ClassMove<Class>[] {
  const all: readonly (Class | null)[] = [...classes, null];
  const counts = new Int32Array(all.length * all.length);
  for (let line = 0; line < from.length; line++) {
    counts[all.indexOf(from[line]) * all.length + all.indexOf(to[line])]++;
  }
  return Array.from(counts, (clients, place) => ({
    from: all[Math.floor(place / all.length)],
    to: all[place % all.length],
    clients,
  }));
}
