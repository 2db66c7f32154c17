import { firstOfMonth, monthIndex, previousPeriod, windowPeriod } from "../../../src/analysis/time/calendar";
import { abcClasses, type ClientStatus, type Period } from "../../../src/analysis/types";
import type { ClientRow, SaleRow, World } from "./world";

// What the rules start from, found the slow way: by looking through all rows again for every question. Amounts in cents.

export interface Document {
  readonly client: string;
  readonly day: number;
  readonly manager: string | null;
  readonly cents: number;
  readonly rows: readonly SaleRow[];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const within =
  ([from, to]: Period) =>
  ({ day }: { readonly day: number }): boolean =>
    day >= from && day <= to;

/** Rows up to the as-of date. Source: spec 2. */
export const seenRows = ({ sales, asOf }: World): readonly SaleRow[] => sales.filter(({ day }) => day <= asOf);

/** The day of the document that a row belongs to, by looking for it: one client, number and day of rows above 0. Source: spec 2. */
export function documentDayOf({ sales }: World, row: SaleRow): number {
  if (row.cents > 0) return row.day;
  const days = sales
    .filter(({ client, document, cents, day }) => {
      return client === row.client && document === row.document && cents > 0 && day <= row.day;
    })
    .map(({ day }) => day);
  // Nothing to return: a document of its own, which is no purchase.
  return days.length === 0 ? row.day : Math.max(...days);
}

/** Purchases in the order of their first rows. Source: spec 2. */
export function purchasesOf(world: World, client: string): readonly Document[] {
  const own = seenRows(world).filter((row) => row.client === client);
  const keyOf = (row: SaleRow): string => `${row.document} ${documentDayOf(world, row)}`;
  const documents = [...new Set(own.filter((row) => row.day === documentDayOf(world, row)).map(keyOf))].map(
    (key): Document => {
      const rows = own.filter((row) => keyOf(row) === key);
      const first = rows.filter((row) => row.day === documentDayOf(world, row))[0];
      return { client, day: first.day, manager: first.manager, cents: sum(rows.map((row) => row.cents)), rows };
    },
  );
  return documents.filter(({ cents }) => cents > 0);
}

/** Everybody with a sale up to the as-of date or a row in the Clients table. Source: spec 3.1. */
export function clientNames(world: World): readonly string[] {
  return [...new Set([...seenRows(world).map((row) => row.client), ...world.clients.map((row) => row.client)])].sort();
}

export function recordOf(world: World, client: string): ClientRow | undefined {
  return world.clients.find((row) => row.client === client);
}

/** Source: spec 2. */
export function analysisPeriod({ settings, asOf }: World): Period {
  const { period } = settings;
  return period === null ? [firstOfMonth(monthIndex(asOf) - 11), asOf] : (period as Period);
}

/** Source: spec 2, 3.8. */
export function kpiPeriods({ settings, asOf }: World): readonly [period: Period, before: Period] {
  const period = (settings.kpiPeriod as Period | null) ?? windowPeriod(asOf, settings.windowMonths, 0);
  return [period, previousPeriod(period)];
}

/** Status with any period as window 0 and the one before it as window 1. Source: spec 3.1, 3.8. */
export function statusIn(world: World, client: string, period: Period, before: Period): ClientStatus {
  const bought = purchasesOf(world, client).filter(({ day }) => day <= period[1]);
  if (bought.length === 0) return "Potential";
  if (!bought.some(within(period))) return "Lost";
  if (Math.min(...bought.map(({ day }) => day)) >= period[0]) return "New";
  return bought.some(within(before)) ? "Regular" : "Restored";
}

/** Net amount in cents of the rows of the analysis period. */
export function turnoverOf(world: World, client: string): number {
  return sum(
    rowsIn(world, analysisPeriod(world))
      .filter((row) => row.client === client)
      .map((row) => row.cents),
  );
}

export function rowsIn(world: World, period: Period): readonly SaleRow[] {
  return seenRows(world).filter(within(period));
}

/** Sum of the known margins in cents; null = none is known. */
export function marginOf(rows: readonly SaleRow[]): number | null {
  const known = rows.flatMap(({ marginCents }) => (marginCents === null ? [] : [marginCents]));
  return known.length === 0 ? null : sum(known);
}

/** Spec 3.2 word by word, over whole numbers; null = no class, 0 = A. */
export function classOf(
  own: number | null,
  all: readonly (number | null)[],
  boundaries: readonly number[],
): number | null {
  if (own === null || own === 0) return null;
  if (own < 0) return boundaries.length;
  const positive = all.filter((value): value is number => value !== null && value > 0);
  const before = sum(positive.filter((value) => value > own));
  return boundaries.filter((boundary) => before * 100 >= Math.round(boundary * 100) * sum(positive)).length;
}

/** The last row of the client that is seen: of two on one day the lower one. Source: spec 3.8. */
export function lastSaleManager(world: World, client: string): string | null | undefined {
  const own = seenRows(world).filter((row) => row.client === client);
  const last = Math.max(...own.map(({ day }) => day));
  return own.filter(({ day }) => day === last).at(-1)?.manager;
}

/** Source: spec 3.8, 3.12. */
export function keyClientManager(world: World, client: string): string | null {
  const hasSale = seenRows(world).some((row) => row.client === client);
  return (hasSale ? lastSaleManager(world, client) : recordOf(world, client)?.manager) ?? null;
}

/** What ranks the client, in cents or pieces; null where the client has no sale at all. */
export function measureOf(world: World, client: string): number | null {
  if (!world.sales.some((row) => row.client === client)) return null;
  const period = analysisPeriod(world);
  if (world.settings.measure === "turnover") return turnoverOf(world, client);
  if (world.settings.measure === "margin") return periodMargin(world, client);
  return purchasesOf(world, client).filter(within(period)).length;
}

/** Of the analysis period, in cents. */
export function periodMargin(world: World, client: string): number | null {
  return marginOf(rowsIn(world, analysisPeriod(world)).filter((row) => row.client === client));
}

/** What serves as segment where nobody has one. Source: spec 3.10. */
export function segmentOf(world: World, client: string): string | null {
  const { clients, settings } = world;
  const record = recordOf(world, client);
  if (clients.some(({ segment }) => segment !== null) || settings.segmentBy === "none") return record?.segment ?? null;
  if (settings.segmentBy === "manager") return record?.manager ?? lastSaleManager(world, client) ?? null;
  const measures = clientNames(world).map((name) => measureOf(world, name));
  const abc = classOf(measureOf(world, client), measures, settings.abc);
  return abc === null ? null : abcClasses[abc];
}
