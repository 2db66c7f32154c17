import { readPlan } from "../../src/analysis/tables/planReader";
import { readSpend } from "../../src/analysis/tables/spendReader";
import type { AnalysisInput } from "../../src/analysis/analyze";
import type { CellValue } from "../../src/analysis/types";
import type { EngineSource } from "../../src/engine/engineSource";
import { isoFormat, readSales } from "../analysis/caseInput";
import { clientTable, targetTable } from "../analysis/analysisOfRows";
import { isoDay } from "../setup/csvTables";

// Sales that tempt a database to count otherwise than the rules: cents, ties, returns before, on and after the day of
// their sale, numbers that begin anew, blanks, split documents, days after the as-of date, names with every mark.

export interface HardSale {
  /** ISO; null = none. */
  readonly day: string | null;
  readonly client: string;
  readonly document: string;
  readonly product: string | null;
  readonly manager: string;
  readonly amount: number | null;
  readonly margin: number | null;
}

export interface HardClient {
  readonly client: string;
  readonly segment: string;
  readonly manager: string;
  readonly buysFromCompetitors: boolean | null;
  readonly recommends: boolean | null;
  readonly lostReason: string;
}

export const AS_OF = "2024-12-31";
const FIRST_DAY = isoDay("2023-01-10");
const DAYS = 735;

const oddNames = [
  "O'Neil & Sons",
  "C:\\Temp\\Ltd",
  "Back`tick; DROP TABLE sales",
  "Анна «ООО» Ёж",
  "Şirket İ ş",
  "=1+1",
  "😀 Emoji",
  "50% {x} ? $1",
  "'); --",
];
const products = ["Paper", "Ink 'blue'", "Toner\\XL", "Клей", "Boards", "Café"];
const managers = ["Ivanov", "O'Hara", "Пётр", ""];
const segments = ["Shops", "Schools \\ kindergartens", ""];

/** Whole numbers below a bound, always the same ones. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** The sales in the order that the figures of a database follow: by client's day, document number, manager. */
export function hardSales(rows: number, seed = 7): readonly HardSale[] {
  const roll = dice(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[roll(values.length)];
  const names = [...oddNames, ...Array.from({ length: Math.ceil(rows / 40) }, (_, place) => `Client ${place}`)];
  const made: HardSale[] = [];
  const add = (sale: HardSale): void => void made.push(sale);
  while (made.length < rows) {
    const client = names[Math.floor(names.length * (roll(1000) / 1000) ** 2)];
    const day = FIRST_DAY + roll(DAYS);
    // Numbers begin anew: the same number comes on other days and with other clients.
    const document = roll(5) === 0 ? "" : roll(9) === 0 ? `N'${roll(20)}\\` : `${roll(400)}`;
    const manager = pick(managers);
    const lines = 1 + roll(3);
    for (let line = 0; line < lines; line++) {
      const cents = roll(6) === 0 ? 1999 : 1 + roll(100_000);
      const margin = roll(5) === 0 ? null : Math.round(cents * 0.3) / 100;
      const product = roll(12) === 0 ? null : pick(products);
      const sale = { client, document, product, manager: roll(8) === 0 ? pick(managers) : manager, margin };
      add({ ...sale, day: iso(day), amount: cents / 100 });
      // Given back: whole or in part, that day, later, or before it was sold.
      const back = roll(14);
      const later = iso(day + [0, 3, 60, -5][roll(4)]);
      if (back === 0) add({ ...sale, day: later, amount: -cents / 100, margin: margin === null ? null : -margin });
      if (back === 1) add({ ...sale, day: later, amount: -Math.round(cents / 3) / 100, margin: null });
      if (back === 2) add({ ...sale, day: later, amount: 0, margin: 0 });
    }
    // Three rows that are nothing in sum, although floating point says otherwise.
    if (roll(40) === 0) {
      const sale = { client, document: `Z${made.length}`, product: pick(products), manager, margin: null };
      for (const amount of [0.1, 0.2, -0.3]) add({ ...sale, day: iso(day), amount });
    }
    if (roll(60) === 0) add({ day: iso(day), client: "", document, product: null, manager, amount: 5, margin: null });
    if (roll(60) === 0) add({ day: null, client, document, product: null, manager, amount: 5, margin: null });
    if (roll(60) === 0) add({ day: iso(day), client, document, product: null, manager, amount: null, margin: null });
  }
  return made.sort(inOrderOfDatabase);
}

function inOrderOfDatabase(left: HardSale, right: HardSale): number {
  const of = ({ day, document, manager }: HardSale): string => [day ?? "", document, manager].join("\0");
  return Buffer.compare(Buffer.from(of(left)), Buffer.from(of(right)));
}

/** A table of clients: most of those of the sales, and some that never bought. */
export function hardClients(sales: readonly HardSale[], seed = 11): readonly HardClient[] {
  const roll = dice(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[roll(values.length)];
  const names = [...new Set(sales.map(({ client }) => client))].filter((name) => name !== "" && roll(6) > 0);
  const potential = ["Never bought", "Nor's this one"];
  const clients = [...names, ...potential].map((client) => ({
    client,
    segment: pick(segments),
    manager: pick([...managers, "Only in the table"]),
    buysFromCompetitors: pick([true, false, null]),
    recommends: pick([true, false, null]),
    lostReason: pick(["", "price", "moved 'away'"]),
  }));
  return clients.sort((left, right) => (left.segment < right.segment ? -1 : 1));
}

function iso(day: number): string {
  return new Date((day - isoDay("1970-01-01")) * 86_400_000).toISOString().slice(0, 10);
}

/** What analyze() is given of the same tables. */
export function sheetInput(sales: readonly HardSale[], clients: readonly HardClient[] | null): AnalysisInput {
  const columns = { date: 0, client: 1, document: 2, product: 3, manager: 4, amount: 5, margin: 6 };
  const rows = sales.map(({ day, client, document, product, manager, amount, margin }): CellValue[] => [
    day === null ? null : isoDay(day),
    client,
    document,
    product,
    manager,
    amount,
    margin,
  ]);
  return {
    sales: readSales(rows, columns),
    clients: clients === null ? null : clientsOf(clients),
    ...tablesBeside(),
  };
}

function clientsOf(clients: readonly HardClient[]) {
  const flag = (value: boolean | null): CellValue => (value === null ? "" : value ? "yes" : "no");
  return clientTable(
    ["client", "segment", "manager", "buysFromCompetitors", "recommends", "lostReason"],
    clients.map((each) => [
      each.client,
      each.segment,
      each.manager,
      flag(each.buysFromCompetitors),
      flag(each.recommends),
      each.lostReason,
    ]),
  );
}

const place = (sheet: string) => ({ sheet, row: 0, column: 0 });

/** Tables that stay in the workbook. */
export function tablesBeside() {
  return {
    targets: targetTable(
      ["Segment", "Paper", "Ink 'blue'", "Never sold"],
      [
        ["Schools \\ kindergartens", "x", "x", ""],
        ["Shops", "x", "", "x"],
      ],
    ),
    plan: readPlan({
      place: place("Plan"),
      columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
      rows: [["O'Hara", "2024-12", "turnover", 1000]],
      format: isoFormat,
    }),
    spend: readSpend({
      place: place("Spend"),
      columns: { period: 0, spendKind: 1, amount: 2 },
      rows: [["2024-11", "acquisition", 500]],
      format: isoFormat,
    }),
  };
}

/** The same tables in a database. */
export const hardSource: EngineSource = {
  database: "trade",
  sales: {
    table: "sales of the company",
    columns: {
      date: "sold on",
      client: "client",
      amount: "amount",
      document: "number",
      product: "product",
      manager: "day",
      margin: "margin",
    },
  },
  clients: {
    table: "clients",
    columns: {
      client: "name",
      segment: "segment",
      manager: "manager",
      buysFromCompetitors: "competitors",
      recommends: "recommends",
      lostReason: "reason",
    },
  },
  spread: "any",
  everywhere: "everywhere",
  clientsListed: 10_000,
};
