import { analyze, analysisSteps } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readActivities } from "../../src/analysis/tables/activitiesReader";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import { readSurveys } from "../../src/analysis/tables/surveysReader";
import type { CellValue, ReadingFormat } from "../../src/analysis/types";

export { loadWords } from "../../src/locales";

// 50,000 offers, 10,000 activities and 10,000 answers beside 100,000 sales: what the sales process costs beside the sales.

// Compiled code settles after several rounds.
const ROUNDS = 10;
const FIRST = 45292;
const format: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };
const rowsOf = (count: number, row: (place: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_row, place) => row(place));
const client = (place: number): string => `Client ${(place * 7919) % 5000}`;
const dayOf = (place: number): number => FIRST + (place % 690);
const stages = ["Presentation", "Offer", "Contract", "Payment", "Delivery"];

// A sale has a time of day, so that the rhythm has hours.
const saleRows = rowsOf(100_000, (place) => [
  dayOf(place) + ((place % 12) + 8.5) / 24,
  client(place),
  10 + (place % 90),
  `P${place % 40}`,
]);
const offerRows = rowsOf(50_000, (place) => [
  dayOf(place),
  client(place),
  `P${place % 40}`,
  stages[place % 5],
  ["", "", "Won", "Refused"][place % 4],
  100 + (place % 50),
  `M${place % 20}`,
  dayOf(place) + 14,
]);
const callRows = rowsOf(10_000, (place) => [dayOf(place), client(place), "Call"]);
const answerRows = rowsOf(10_000, (place) => [dayOf(place), client(place), 1 + (place % 5)]);
const place = (sheet: string) => ({ sheet, row: 0, column: 0 });

function readSales(): SalesData {
  const reader = createSalesReader(place("Sales"), { date: 0, client: 1, amount: 2, product: 3 }, format);
  reader.add(saleRows);
  return reader.finish();
}

function readProcess() {
  const offerColumns = { date: 0, client: 1, product: 2, stage: 3, result: 4, amount: 5, manager: 6, nextStep: 7 };
  return {
    offers: readOffers({ place: place("Offers"), headers: [], rows: offerRows, columns: offerColumns, format }),
    activities: readActivities({
      place: place("Activities"),
      headers: [],
      rows: callRows,
      columns: { date: 0, client: 1, activity: 2 },
      format,
    }),
    surveys: readSurveys({
      place: place("Surveys"),
      headers: [],
      rows: answerRows,
      columns: { date: 0, client: 1, score: 2 },
      format,
    }),
  };
}

/** Processor time, so that other work on the machine does not count. */
const processorMs = (): number => process.cpuUsage().user / 1000;

interface ProcessTimes {
  readonly sales: number;
  readonly process: number;
  readonly rhythm: number;
  /** The longest part, after which a pane answers its user. */
  readonly longestPart: number;
}

/** Milliseconds of reading and analyzing the sales, of the process on top of it, and of the rhythm; the best of some rounds. */
export function timeProcess(): ProcessTimes {
  const best = { sales: Infinity, whole: Infinity, rhythm: Infinity, longestPart: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorMs();
    const alone = analyze({ sales: readSales() }, defaultSettings);
    const between = processorMs();
    if (alone.rhythm === null || alone.rhythm.base.hours.length === 0) throw new Error("no hours in the rhythm");
    const read = processorMs();
    const whole = analyze({ sales: readSales(), ...readProcess() }, defaultSettings);
    const end = processorMs();
    if ((whole.funnel?.all.count ?? 0) < 10_000) throw new Error("too few deals");
    best.sales = Math.min(best.sales, between - start);
    best.rhythm = Math.min(best.rhythm, read - between);
    best.whole = Math.min(best.whole, end - read);
    best.longestPart = Math.min(best.longestPart, longestPart());
  }
  return { ...best, process: best.whole - best.sales };
}

/** Of reading the tables of the process, and of the analysis. */
function longestPart(): number {
  const sales = readSales();
  let start = processorMs();
  let longest = 0;
  const end = (): void => {
    const now = processorMs();
    longest = Math.max(longest, now - start);
    start = now;
  };
  const tables = readProcess();
  end();
  const steps = analysisSteps({ sales, ...tables }, defaultSettings);
  while (steps.next().done !== true) end();
  end();
  return longest;
}
