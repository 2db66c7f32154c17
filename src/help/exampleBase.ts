import { analyze } from "../analysis/analyze";
import type { Analysis } from "../analysis/analysis";
import { daySerial } from "../analysis/time/calendar";
import { readClients } from "../analysis/tables/clientsReader";
import { readPlan } from "../analysis/tables/planReader";
import { purchaseHistory } from "../analysis/ledger/purchaseHistory";
import { createSalesReader } from "../analysis/tables/salesReader";
import { readSpend } from "../analysis/tables/spendReader";
import { stagesOfRows } from "../analysis/lifecycle/stages";
import { readTargets } from "../analysis/tables/targetMatrix";
import { defaultSettings } from "../analysis/settings/defaultSettings";
import { saleStages, type CellValue, type Day, type SaleStage } from "../analysis/types";
import type { Translate } from "../locales";

/** A sale of the example and its stage. */
export interface ExampleSale {
  readonly day: Day;
  readonly client: string;
  readonly product: string;
  readonly manager: string;
  readonly amount: number;
  readonly stage: SaleStage;
}

export interface ExampleBase {
  readonly sales: readonly ExampleSale[];
  readonly analysis: Analysis;
}

const asOf = daySerial(2024, 12, 31);
const format = { decimal: ".", dateOrder: "ymd", date1904: false } as const;
const place = (sheet: string) => ({ sheet, row: 0, column: 0 });

/** Three clients, two products and two managers: small enough to follow every figure by hand. */
export function exampleBase(t: Translate): ExampleBase {
  // Joined by a no-break space: a name that breaks would make every row two lines high.
  const client = (number: number) => `${t("reports.client")}\u00a0${number}`;
  const product = (number: number) => `${t("reports.product")}\u00a0${number}`;
  const manager = (number: number) => `${t("reports.manager")}\u00a0${number}`;
  const segment = `${t("reports.segment")}\u00a01`;
  const rows: CellValue[][] = [
    [daySerial(2024, 8, 5), client(1), 300, product(1), manager(1)],
    [daySerial(2024, 10, 15), client(1), 250, product(1), manager(1)],
    [daySerial(2024, 11, 3), client(1), 150, product(2), manager(2)],
    [daySerial(2024, 11, 20), client(2), 400, product(1), manager(2)],
    [daySerial(2024, 12, 12), client(2), 200, product(1), manager(2)],
    [daySerial(2024, 2, 10), client(3), 300, product(1), manager(1)],
    [daySerial(2024, 8, 20), client(3), 100, product(1), manager(1)],
  ];
  const reader = createSalesReader(place("Sales"), { date: 0, client: 1, amount: 2, product: 3, manager: 4 }, format);
  reader.add(rows);
  const sales = reader.finish();
  const { ledger } = sales;

  const stages = stagesOfRows(ledger, purchaseHistory(ledger, asOf));
  const stageOfSource = new Map<number, SaleStage>();
  for (let row = 0; row < ledger.rows; row++) stageOfSource.set(ledger.sourceRow[row], saleStages[stages[row]]);

  const analysis = analyze(
    {
      sales,
      clients: readClients({
        place: place("Clients"),
        headers: ["client", "segment"],
        rows: [1, 2, 3].map((number) => [client(number), segment]),
        columns: { client: 0, segment: 1 },
        format,
      }),
      rules: null,
      targets: readTargets({
        place: place("Target matrix"),
        headers: ["segment", product(1), product(2)],
        rows: [[segment, "+", "+"]],
      }),
      plan: readPlan({
        place: place("Plan"),
        rows: [
          [manager(1), "Q4 2024", 500],
          [manager(2), "Q4 2024", 600],
        ],
        columns: { manager: 0, period: 1, planValue: 2 },
        format,
      }),
      spend: readSpend({
        place: place("Spend"),
        rows: [
          ["Q4 2024", "acquisition", 300],
          ["Q4 2024", "retention", 60],
        ],
        columns: { period: 0, spendKind: 1, amount: 2 },
        format,
      }),
    },
    { ...defaultSettings, asOf },
  );
  const shown = rows.map(([day, name, amount, bought, seller], row) => ({
    day: Number(day),
    client: String(name),
    product: String(bought),
    manager: String(seller),
    amount: Number(amount),
    stage: stageOfSource.get(row) ?? "repeat",
  }));
  return { sales: shown, analysis };
}
