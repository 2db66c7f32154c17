import { abcClassIndexes } from "./abc";
import type { Analysis } from "./analysis";
import type { ClassesAtEnd, ClassMove, StatusHistory } from "./analysisCourse";
import type { BucketSums } from "./bucketSums";
import { addMonths, windowPeriod } from "./calendar";
import type { ClientBase } from "./clientBase";
import { forAllClients, type ClientLines } from "./clientFigures";
import { statusesInTurn } from "./clientStatuses";
import { clientVariations, steadyClients, xyzClassOfClient } from "./clientVariation";
import type { SalesLedger } from "./ledger";
import { lastWindows } from "./periodDynamics";
import { periodFigures } from "./periodFigures";
import type { PurchaseHistory } from "./purchaseHistory";
import { abcClasses, clientStatuses, xyzClasses, type ClientStatus, type Day, type Period } from "./types";

/**
 * Status, ABC and XYZ class of every client at the end of each of the last windows (settings.historyWindows of them), and
 * who moved between the last two.
 *
 * The classes k windows ago are those of the analysis period moved back by k windows and seen up to that end, with the
 * same rules. A client that only sales know has no status before its first sale. Cost: one pass over the documents, and
 * for each window one over the sales of its period. Source: spec 3.14.
 *
 * @example statusHistory(ledger, history, base, lines, series, settings, firstSale).atEnds[0].statuses // ["New", "Lost"]
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
  const { asOf, windowMonths, historyWindows, abc } = settings;
  const windows = lastWindows(asOf, windowMonths, historyWindows, firstSale);
  const earlier = windows.slice(0, -1);
  const oldest = windowPeriod(asOf, windowMonths, windows.length);
  const statuses = statusesInTurn(ledger, history, base, [oldest, ...earlier]);
  const atEnds: ClassesAtEnd[] = [];
  for (let place = 0; place < earlier.length; place++) {
    const end = windows[place][1];
    const monthsAgo = (earlier.length - place) * windowMonths;
    const period = movedBack(settings.period, monthsAgo, end);
    const statusById = statuses[place].statuses;
    const { abcById, variationById } = classesOf(ledger, history, base, series, settings, period, statusById);
    atEnds.push({
      statuses: listOfLines(lines, (id) => (isKnown(base, history, id, end) ? statusById[id] : null)),
      abc: listOfLines(lines, (id) => (abcById[id] === 0 ? null : abcClasses[abcById[id] - 1])),
      xyz: listOfLines(lines, (id) => xyzClassOfClient(variationById[id] ?? NaN, settings.xyz)),
    });
  }
  if (windows.length > 0) atEnds.push(classesNow(lines));
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

function classesOf(
  ledger: SalesLedger,
  history: PurchaseHistory,
  base: ClientBase,
  series: BucketSums | null,
  settings: Analysis["settings"],
  period: Period,
  statuses: readonly ClientStatus[],
): { readonly abcById: Uint8Array; readonly variationById: Float64Array } {
  const sums = periodFigures(ledger, history, period);
  const measures = forAllClients(sums[settings.measure], base.names.length, NaN);
  const variationById = clientVariations(series, history, {
    period,
    deviation: settings.xyzDeviation,
    saleRows: sums.saleRows,
    steady: steadyClients(statuses),
  });
  return { abcById: abcClassIndexes(measures, settings.abc), variationById };
}

function listOfLines<Class>(lines: ClientLines, classOf: (id: number) => Class): readonly Class[] {
  const list = new Array<Class>(lines.ids.length);
  for (let line = 0; line < list.length; line++) list[line] = classOf(lines.ids[line]);
  return list;
}

function classesNow({ clients }: ClientLines): ClassesAtEnd {
  return {
    statuses: clients.map((client) => client.status),
    abc: clients.map((client) => client.abc),
    xyz: clients.map((client) => client.xyz),
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
