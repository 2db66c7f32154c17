import { addMonths, dayParts } from "../../../src/analysis/time/calendar";

// A slow reading of 3.20: whole cents and thousandths, every sum by looking at every row once more, every point by itself.

export interface SlowRow {
  readonly client: string;
  /** null = without a number. */
  readonly document: number | null;
  readonly day: number;
  readonly cents: number;
}

export interface SlowProgramme {
  readonly mode: "fixed" | "purchase" | "turnover" | "bonus";
  /** Thousandths. */
  readonly rate: number;
  /** Threshold in whole units, rate in thousandths. */
  readonly tiers: readonly (readonly [number, number])[];
  readonly above: boolean;
  readonly window: "months12" | "year" | "period";
  readonly after: boolean;
  readonly stays: boolean;
  readonly counts: boolean;
  readonly cap: number;
  readonly expiry: number;
  readonly least: number;
}

interface SlowDocument {
  readonly day: number;
  readonly rows: SlowRow[];
}

export interface SlowPoints {
  earned: number;
  redeemed: number;
  expired: number;
  open: number;
  shortfall: number;
}

/** thousandths × cents, halves away from 0. */
const rounded = (cents: number, thousandths: number): number => {
  const whole = Math.floor((2 * Math.abs(cents) * thousandths + 1000) / 2000);
  return cents < 0 ? -whole : whole;
};

const total = (rows: readonly SlowRow[]): number => rows.reduce((sum, { cents }) => sum + cents, 0);

/** The documents of one client, as spec 2 has them; the rows stand in the order of the sheet. */
function documentsOf(rows: readonly SlowRow[]): SlowDocument[] {
  const inTime = rows.map((row, place) => ({ row, place })).sort((a, b) => a.row.day - b.row.day || a.place - b.place);
  const documents: { day: number; number: number | null; rows: SlowRow[] }[] = [];
  for (const day of [...new Set(inTime.map(({ row }) => row.day))]) {
    const today = inTime.filter(({ row }) => row.day === day).map(({ row }) => row);
    const findOrAdd = (number: number | null, isHere: (one: (typeof documents)[number]) => boolean) => {
      const known = documents.filter((one) => one.number === number && isHere(one)).at(-1);
      if (known !== undefined) return known;
      documents.push({ day, number, rows: [] });
      return documents[documents.length - 1];
    };
    for (const row of today) {
      if (row.document === null || row.cents > 0) findOrAdd(row.document, (one) => one.day === day).rows.push(row);
    }
    for (const row of today) {
      if (row.document !== null && row.cents <= 0) findOrAdd(row.document, () => true).rows.push(row);
    }
  }
  return documents;
}

/** Cost in cents of one client's purchases from one day to another, its points, and what counts towards a tier. */
export function slowLoyalty(all: readonly SlowRow[], programme: SlowProgramme, from: number, to: number) {
  const rows = all.filter(({ day }) => day <= to);
  const seesHistory = programme.mode === "turnover" && programme.counts;
  const documents = documentsOf(rows)
    .filter(({ day }) => seesHistory || day >= from)
    .filter((document) => programme.least === 0 || total(document.rows) >= programme.least * 100);
  const tiers = [...programme.tiers].sort(([one], [other]) => one - other);
  const tierOf = (cents: number): number => tiers.filter(([threshold]) => cents >= threshold * 100).length - 1;
  const own = documents.filter(({ day }) => day >= from);
  // What happens on a day stands in the order of the first row of each document on that day.
  const events = rows
    .map((row, place) => ({ row, place, document: documents.find((one) => one.rows.includes(row)) }))
    .sort((a, b) => a.row.day - b.row.day || a.place - b.place)
    .flatMap(({ row, document }, place, list) => {
      if (document === undefined) return [];
      const first = list.findIndex((other) => other.document === document && other.row.day === row.day);
      if (first !== place) return [];
      return [{ document, day: row.day, cents: total(document.rows.filter(({ day }) => day === row.day)) }];
    });
  const startOf = (day: number): number => {
    if (programme.window === "months12") return addMonths(day, -12) + 1;
    if (programme.window === "period") return 0;
    const { year } = dayParts(day);
    let first = day;
    while (dayParts(first - 1).year === year) first--;
    return first;
  };
  const reachedBy = (count: number, day: number): number =>
    events.slice(0, count).reduce((sum, event) => (event.day >= startOf(day) ? sum + event.cents : sum), 0);
  /** The tier after so many events, on a day; the highest one ever held where tiers stay. */
  const tierAfter = (count: number, day: number): number => {
    const held = [tierOf(reachedBy(count, day))];
    if (programme.stays) {
      for (let before = 0; before < count; before++) {
        held.push(tierOf(reachedBy(before, events[before].day)), tierOf(reachedBy(before + 1, events[before].day)));
      }
    }
    return Math.max(...held);
  };
  const costs = own.map((document): number => {
    const cents = total(document.rows);
    if (programme.mode === "fixed") return rounded(cents, programme.rate);
    if (programme.mode === "bonus" || cents <= 0) return 0;
    if (programme.mode === "purchase") {
      const tier = tierOf(cents);
      if (tier < 0) return 0;
      if (!programme.above) return rounded(cents, tiers[tier][1]);
      let thousandths = 0;
      for (let cent = 0; cent <= tier; cent++) {
        const end = cent < tier ? tiers[cent + 1][0] * 100 : cents;
        thousandths += (end - tiers[cent][0] * 100) * tiers[cent][1];
      }
      return Math.floor((2 * thousandths + 1000) / 2000);
    }
    const place = events.findIndex((event) => event.document === document && event.day === document.day);
    const tier = tierAfter(programme.after ? place + 1 : place, document.day);
    return tier < 0 ? 0 : rounded(cents, tiers[tier][1]);
  });
  const points = programme.mode === "bonus" ? slowPoints(events, programme, to) : null;
  return {
    turnover: own.reduce((sum, document) => sum + total(document.rows), 0),
    documents: own.length,
    cost: points === null ? costs.reduce((sum, cost) => sum + cost, 0) : points.redeemed,
    points,
    reached: programme.mode === "turnover" ? reachedBy(events.length, to) : null,
    tier: programme.mode === "turnover" ? tierAfter(events.length, to) : null,
  };
}

/** Each cent that was earned is an element of a list. */
function slowPoints(
  events: readonly { readonly document: SlowDocument; readonly day: number; readonly cents: number }[],
  { rate, cap, expiry }: SlowProgramme,
  to: number,
): SlowPoints {
  const points: SlowPoints = { earned: 0, redeemed: 0, expired: 0, open: 0, shortfall: 0 };
  let balance: number[] = [];
  const expire = (day: number): void => {
    const alive = balance.filter((earned) => expiry === 0 || addMonths(earned, expiry) > day);
    points.expired += balance.length - alive.length;
    balance = alive;
  };
  const put = (day: number, cents: number): void => {
    for (let cent = 0; cent < cents; cent++) balance.push(day);
  };
  const takeBack = (cents: number): void => {
    const taken = Math.min(cents, balance.length);
    balance.length -= taken;
    points.earned -= taken;
    points.shortfall += cents - taken;
  };
  const known = new Map<
    SlowDocument,
    { sale: number; earned: number; used: number; back: number; taken: number; given: number }
  >();
  for (const { document, day, cents } of events) {
    if (cents === 0) continue;
    expire(day);
    const sold = known.get(document);
    if (day === document.day && cents > 0) {
      const used = Math.min(rounded(cents, cap), balance.length);
      balance = balance.slice(used);
      const earned = rounded(cents - used, rate);
      put(day, earned);
      points.redeemed += used;
      points.earned += earned;
      known.set(document, { sale: cents, earned, used, back: 0, taken: 0, given: 0 });
    } else if (sold === undefined) {
      if (cents < 0) takeBack(rounded(-cents, rate));
    } else {
      sold.back -= cents;
      const share = Math.min(1, Math.max(0, sold.back / sold.sale));
      const give = Math.round(sold.used * share) - sold.given;
      const take = Math.round(sold.earned * share) - sold.taken;
      put(day, give);
      points.redeemed -= give;
      takeBack(take);
      sold.given += give;
      sold.taken += take;
    }
  }
  expire(to);
  points.open = balance.length;
  return points;
}
