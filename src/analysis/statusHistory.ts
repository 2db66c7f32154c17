import { abcClassIndexes } from "./abc";
import type { Analysis } from "./analysis";
import type { ClassMove, ClientHistory, StatusHistory } from "./analysisCourse";
import type { BucketSums } from "./bucketSums";
import { addMonths, windowPeriod } from "./calendar";
import type { ClientBase } from "./clientBase";
import { forAllClients, type ClientLines } from "./clientFigures";
import { statusesOfClients } from "./clientStatuses";
import { clientVariations, steadyClients, xyzClassOfClient } from "./clientVariation";
import type { SalesLedger } from "./ledger";
import { lastWindows } from "./periodDynamics";
import { periodFigures } from "./periodFigures";
import type { PurchaseHistory } from "./purchaseHistory";
import {
  abcClasses,
  clientStatuses,
  xyzClasses,
  type AbcClass,
  type ClientStatus,
  type Day,
  type Period,
  type XyzClass,
} from "./types";

/**
 * Status, ABC and XYZ class of every client at the end of each of the last windows (settings.historyWindows of them), and
 * who moved between the last two.
 *
 * The classes k windows ago are those of the analysis period moved back by k windows and seen up to that end, with the
 * same rules. A client that only sales know has no status before its first sale. Cost: for
 * each window a look at the sales of its period and at the documents. Source: spec 3.14.
 *
 * @example statusHistory(ledger, history, base, lines, series, settings, firstSale).clients[0].statuses // ["New", "Regular"]
 */
export function statusHistory(
  ledger: SalesLedger,
  history: PurchaseHistory,
  base: ClientBase,
  lines: ClientLines,
  series: BucketSums | null,
  settings: Analysis["settings"],
  firstSale: Day,
): StatusHistory {
  const { asOf, windowMonths, abc, measure, historyWindows, xyz: bounds } = settings;
  const windows = lastWindows(asOf, windowMonths, historyWindows, firstSale);
  const statuses: (readonly (ClientStatus | null)[])[] = [];
  const classes: (readonly (AbcClass | null)[])[] = [];
  const evenness: (readonly (XyzClass | null)[])[] = [];
  for (let place = 0; place < windows.length; place++) {
    const k = windows.length - 1 - place;
    if (k === 0) {
      statuses.push(lines.clients.map((client) => client.status));
      classes.push(lines.clients.map((client) => client.abc));
      evenness.push(lines.clients.map((client) => client.xyz));
      continue;
    }
    const before = windowPeriod(asOf, windowMonths, k + 1);
    const statusById = statusesOfClients(ledger, history, base, windows[place], before).statuses;
    const end = windows[place][1];
    statuses.push(lines.ids.map((id) => (isKnown(base, history, id, end) ? statusById[id] : null)));
    const period = movedBack(settings.period, k * windowMonths, end);
    const sums = periodFigures(ledger, history, period);
    const classById = abcClassIndexes(forAllClients(sums[measure], base.names.length, NaN), abc);
    classes.push(lines.ids.map((id) => (classById[id] === 0 ? null : abcClasses[classById[id] - 1])));
    const variations = clientVariations(series, history, {
      period,
      deviation: settings.xyzDeviation,
      saleRows: sums.saleRows,
      steady: steadyClients(statusById),
    });
    evenness.push(lines.ids.map((id) => xyzClassOfClient(variations[id] ?? NaN, bounds)));
  }
  const clients: ClientHistory[] = [];
  for (let line = 0; line < lines.clients.length; line++) {
    clients.push({
      client: lines.clients[line].client,
      statuses: courseOf(statuses, line),
      abc: courseOf(classes, line),
      xyz: courseOf(evenness, line),
    });
  }
  return {
    ends: windows.map((window) => window[1]),
    clients,
    statusMoves: classMoves(statuses, clientStatuses),
    abcMoves: classMoves(classes, abcClasses.slice(0, abc.length + 1)),
    xyzMoves: classMoves(evenness, xyzClasses),
  };
}

/** The days that the series of every end in the history lie in, those of the analysis period included. */
export function historyPeriod({ period, asOf, windowMonths, historyWindows }: Analysis["settings"]): Period {
  return [movedBack(period, (historyWindows - 1) * windowMonths, asOf)[0], Math.min(period[1], asOf)];
}

function movedBack(period: Period, months: number, end: Day): Period {
  return [addMonths(period[0] - 1, -months) + 1, Math.min(addMonths(period[1], -months), end)];
}

function isKnown(base: ClientBase, history: PurchaseHistory, id: number, end: Day): boolean {
  return base.records[id] !== null || history.firstSale[id] <= end;
}

/** What one client was at each end. */
function courseOf<Class>(atEnds: readonly (readonly Class[])[], line: number): readonly Class[] {
  const course: Class[] = [];
  for (const ofEnd of atEnds) course.push(ofEnd[line]);
  return course;
}

/** `atEnds` has one list per end with one class per client; the last two are compared. */
function classMoves<Class>(
  atEnds: readonly (readonly (Class | null)[])[],
  classes: readonly Class[],
): readonly ClassMove<Class>[] {
  if (atEnds.length < 2) return [];
  const [from, to] = atEnds.slice(-2);
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
