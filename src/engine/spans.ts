import { dayParts, daySerial, monthIndex } from "../analysis/time/calendar";
import type { Day, XyzBucket } from "../analysis/types";
import type { EngineSource } from "./engineSource";
import { salesRows } from "./salesRows";
import { dateOf, dayOf, monthOf, PART } from "./sqlText";

// Rows are added up by spans of days before anything else looks at them: what is asked of a client then costs as much as it
// has spans, whatever the number of its rows.

/** What the spans must tell. */
export interface WantedSpans {
  readonly asOf: Day;
  /** The first days of periods, and the days after periods. */
  readonly edges: readonly Day[];
  readonly margins?: boolean;
  readonly quantities?: boolean;
  /** Manager of the last sale: of the last row by day, document number and manager. */
  readonly lastManager?: boolean;
  /** Spans of time that are looked at besides: columns `by_week` and so on, tuples of places and net amounts. */
  readonly buckets?: readonly XyzBucket[];
}

/** The measures of rows that may be unknown. */
export function knownMeasures({ margins, quantities }: WantedSpans): readonly ("margin" | "quantity")[] {
  return [...(margins ? (["margin"] as const) : []), ...(quantities ? (["quantity"] as const) : [])];
}

/** What is kept of a measure that may be unknown: its sum, its size, its rows, and the amounts of these rows. */
export const knownParts = ["Sums", "Grosses", "Counts", "Bases", "BaseGrosses"] as const;

/**
 * The first day of the span of a day: spans end with every month and at every edge, so that each lies inside or outside
 * of every period as a whole.
 */
function spanOf(day: string, { edges, buckets = [] }: WantedSpans): string {
  const month = dayOf(`toStartOfMonth(${dateOf(day)})`);
  const inMonths = [...new Set(edges)].filter((edge) => dayParts(edge).day !== 1).sort((left, right) => right - left);
  const cases = inMonths.map((edge) => `${day} >= ${edge}, ${edge}`);
  const edge = cases.length === 0 ? month : `greatest(${month}, multiIf(${cases.join(", ")}, 0))`;
  const week = `${day} - modulo(${day} - ${A_MONDAY} + 7, 7)`;
  return `toInt32(${buckets.includes("week") ? `greatest(${edge}, ${week})` : edge})`;
}

/** What a client bought in each span of days. */
export function spansOf(source: EngineSource, wanted: WantedSpans): string {
  const fields = [
    "min(day) AS firstDay",
    "sum(amount) AS net",
    "sum(abs(amount)) AS gross",
    "toFloat64(count()) AS rows",
    ...knownMeasures(wanted).flatMap((measure) => {
      const isKnown = `NOT isNaN(${measure})`;
      const texts: Readonly<Record<(typeof knownParts)[number], string>> = {
        Sums: `sumIf(${measure}, ${isKnown})`,
        Grosses: `sumIf(abs(${measure}), ${isKnown})`,
        Counts: `toFloat64(countIf(${isKnown}))`,
        Bases: `sumIf(amount, ${isKnown})`,
        BaseGrosses: `sumIf(abs(amount), ${isKnown})`,
      };
      return knownParts.map((part) => `${texts[part]} AS ${measure}${part}InSpan`);
    }),
  ];
  // The highest text is that of the last row: days have five digits, as from 1970 to 2173.
  if (wanted.lastManager) {
    fields.push(`max(concat(toString(day), '${PART}', number, '${PART}', manager)) AS lastSale`);
  }
  const span = spanOf("day", wanted);
  return `SELECT client, ${span} AS span, ${fields.join(", ")} FROM (${salesRows(source, wanted.asOf)}) GROUP BY client, span`;
}

/** Where a day lies among the weeks, months, quarters or years. */
export function bucketPlace(bucket: XyzBucket, day: string): string {
  if (bucket === "week") return `intDiv(${day} - ${A_MONDAY}, 7)`;
  return `intDiv(${monthOf(day)}, ${MONTHS_OF[bucket]})`;
}

/** bucketPlace() of a day that is known. */
export function placeOfBucket(bucket: XyzBucket, day: Day): number {
  return Math.floor(bucket === "week" ? (day - A_MONDAY) / 7 : monthIndex(day) / MONTHS_OF[bucket]);
}

/** The first Monday that a database knows. */
const A_MONDAY = daySerial(1970, 1, 5);
const MONTHS_OF: Readonly<Record<Exclude<XyzBucket, "week">, number>> = { month: 1, quarter: 3, year: 12 };
