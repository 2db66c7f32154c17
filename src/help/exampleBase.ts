import { analyze, type AnalysisInput } from "../analysis/analyze";
import type { Analysis } from "../analysis/analysis";
import { daySerial } from "../analysis/time/calendar";
import { purchaseHistory } from "../analysis/ledger/purchaseHistory";
import { stagesOfRows } from "../analysis/lifecycle/stages";
import { defaultSettings } from "../analysis/settings/defaultSettings";
import { tableOf, type AnyColumns, type TableKey } from "../analysis/tables/tables";
import { saleStages, type CellValue, type Day, type Rows, type SaleStage } from "../analysis/types";
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

/** A table of the example: its columns by role, or those that its header names, and its rows. */
interface ExampleTable {
  readonly columns?: AnyColumns;
  readonly headers?: readonly string[];
  readonly rows: Rows;
}

/** Three clients, two products and two managers: small enough to follow every figure by hand. */
export async function exampleBase(t: Translate): Promise<ExampleBase> {
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
  const input = await readTables({
    sales: { columns: { date: 0, client: 1, amount: 2, product: 3, manager: 4 }, rows },
    clients: { columns: { client: 0, segment: 1 }, rows: [1, 2, 3].map((number) => [client(number), segment]) },
    targets: { headers: ["segment", product(1), product(2)], rows: [[segment, "+", "+"]] },
    plan: {
      columns: { manager: 0, period: 1, planValue: 2 },
      rows: [
        [manager(1), "Q4 2024", 500],
        [manager(2), "Q4 2024", 600],
      ],
    },
    spend: {
      columns: { period: 0, spendKind: 1, amount: 2 },
      rows: [
        ["Q4 2024", "acquisition", 300],
        ["Q4 2024", "retention", 60],
      ],
    },
  });
  const { ledger } = input.sales;

  const stages = stagesOfRows(ledger, purchaseHistory(ledger, asOf));
  const stageOfSource = new Map<number, SaleStage>();
  for (let row = 0; row < ledger.rows; row++) stageOfSource.set(ledger.sourceRow[row], saleStages[stages[row]]);

  const analysis = analyze(input, { ...defaultSettings, asOf });
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

async function readTables(example: Partial<Record<TableKey, ExampleTable>>): Promise<AnalysisInput> {
  const read: Partial<Record<TableKey, unknown>> = {};
  for (const [key, table] of Object.entries(example)) {
    const { columns = {}, headers = Object.keys(columns), rows } = table;
    const definition = tableOf(key as TableKey);
    const open = await definition.reader();
    const reader = open({ place: { sheet: definition.usualSheet, row: 0, column: 0 }, headers, columns, format }, {});
    reader.add(rows);
    read[key as TableKey] = reader.finish();
  }
  return read as AnalysisInput;
}
