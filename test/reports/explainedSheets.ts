import { analyze, type AnalysisInput } from "../../src/analysis/analyze";
import type { Figure } from "../../src/analysis/figures/figure";
import { readClients } from "../../src/analysis/tables/clientsReader";
import { readActivities } from "../../src/analysis/tables/activitiesReader";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { readPlan } from "../../src/analysis/tables/planReader";
import { readSpend } from "../../src/analysis/tables/spendReader";
import { readSurveys } from "../../src/analysis/tables/surveysReader";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue } from "../../src/analysis/types";
import type { ClientRole } from "../../src/analysis/tables/clientRoles";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportBlock, ReportFormat, ReportSheet } from "../../src/reports/reportSheet";
import { caseInput, isoFormat, readSales } from "../analysis/caseInput";
import { loadCase } from "../setup/csvTables";
import type { Analysis } from "../../src/analysis/analysis";

// The sample company with everything that the product can read: margins, a plan, spend, and what clients buy elsewhere.

export interface FigureCell {
  readonly sheet: ReportSheet;
  readonly row: number;
  readonly column: number;
  readonly format: ReportFormat;
  /** null = a blank in a column of figures. */
  readonly value: number | null;
  readonly figure: Figure | null;
}

const stages = ["Presentation", "Offer", "Contract", "Payment", "Delivery", "Offer"];
const place = (sheet: string) => ({ sheet, row: 0, column: 0 });

/** Northwind's sales with a margin of a quarter, and the tables that it does not have. */
function wholeInput(): AnalysisInput {
  const northwind = loadCase("northwind");
  const { sales, salesColumns, clients, clientColumns } = northwind;
  const amountColumn = salesColumns.amount ?? 0;
  const width = sales.headers.length;
  const withMargin = sales.rows.map((row): CellValue[] => [
    ...row,
    Number(row[amountColumn]) / 4,
    Math.round(Number(row[amountColumn]) / 10),
  ]);
  const clientWidth = clients.headers.length;
  const columns: Partial<Record<ClientRole, number>> = {
    ...clientColumns,
    penetrationBase: clientWidth,
    source: clientWidth + 1,
    potential: clientWidth + 2,
  };
  const clientRows = clients.rows.map((row, line): CellValue[] => [
    ...row,
    line % 3 === 0 ? 100_000 : "",
    line % 5 === 0 ? "referral" : "fair",
    ["max", "high", "low"][line % 3],
  ]);
  clientRows.push(["A prospect", ...new Array<CellValue>(clientWidth + 2).fill("")]);
  const managers = [...new Set(sales.rows.map((row) => String(row[salesColumns.manager ?? 0])))].slice(0, 3);
  const buyers = [...new Set(sales.rows.map((row) => String(row[salesColumns.client ?? 0])))].slice(0, 40);
  const products = [...new Set(sales.rows.map((row) => String(row[salesColumns.product ?? 0])))];
  return {
    ...caseInput(northwind),
    sales: readSales(withMargin, { ...salesColumns, margin: width, quantity: width + 1 }),
    clients: readClients({
      place: place("Clients"),
      headers: clients.headers,
      rows: clientRows,
      columns,
      format: isoFormat,
    }),
    plan: readPlan({
      place: place("Plan"),
      columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
      format: isoFormat,
      rows: managers.flatMap((manager) => [
        [manager, "1998-03", "turnover", 9000],
        [manager, "Q1 1998", "turnover", 30_000],
        [manager, "Q1 1998", "new clients", 2],
        [manager, "1998-01", "repeat sales", 5],
      ]),
    }),
    spend: readSpend({
      place: place("Spend"),
      columns: { period: 0, spendKind: 1, amount: 2 },
      format: isoFormat,
      rows: ["1997-11", "1998-01", "1998-02", "1998-03"].flatMap((month) => [
        [month, "acquisition", 900],
        [month, "retention", 400],
        [month, "retention", 50],
      ]),
    }),
    activities: readActivities({
      place: place("Activities"),
      headers: [],
      columns: { date: 0, client: 1, activity: 2, dueDate: 3, doneDate: 4 },
      format: isoFormat,
      rows: buyers
        .slice(0, 9)
        .map((client, line) => [35_890, client, "Call", line % 3 === 0 ? 35_900 + line : "", line % 2 ? 35_899 : ""]),
    }),
    surveys: readSurveys({
      place: place("Surveys"),
      headers: [],
      columns: { date: 0, client: 1, product: 2, question: 3, score: 4 },
      format: isoFormat,
      rows: buyers.flatMap((client, line) => {
        const asked = [35_500 + 9 * line, client, line % 3 === 0 ? "" : products[line % products.length]];
        const score = line % 7 === 0 ? "" : 1 + (line % 5);
        return [
          [...asked, "Delivery", score],
          [...asked, "Quality", score === "" ? "" : 5 - (line % 3)],
        ];
      }),
    }),
    complaints: readComplaints({
      place: place("Complaints"),
      headers: [],
      columns: { date: 0, client: 1, product: 2, cause: 3, repaired: 4, processMended: 5, closeDate: 6 },
      format: isoFormat,
      rows: buyers
        .slice(0, 20)
        .map((_client, line) => [
          35_700 + 9 * line,
          line === 7 ? "" : buyers[line % 12],
          products[line % 4],
          line % 4 === 0 ? "" : ["late", "broken"][line % 2],
          line % 3 === 0 ? "no" : "yes",
          line % 3 === 1 ? "yes" : "",
          line % 5 === 0 ? 35_710 + 9 * line : "",
        ]),
    }),
    // Offers of two events each, at every stage: won, refused with and without a reason, and open.
    offers: readOffers({
      place: place("Offers"),
      headers: [],
      columns: {
        date: 0,
        client: 1,
        product: 2,
        manager: 3,
        stage: 4,
        amount: 5,
        result: 6,
        refusalReason: 7,
        nextStep: 8,
      },
      format: isoFormat,
      rows: buyers.flatMap((client, line) => {
        const deal = [client, products[line % products.length], managers[line % 4] ?? ""];
        const result = ["Won", "Refused", "", "", "Refused"][line % 5];
        return [
          [35_600 + 3 * line, ...deal, stages[line % 3], 100 * line, "", "", ""],
          [
            35_620 + 4 * line,
            ...deal,
            stages[line % 6],
            line % 7 === 0 ? "" : 90 * line,
            result,
            line % 2 ? "price" : "",
            line % 4 === 1 ? "" : 35_880 + line,
          ],
        ];
      }),
    }),
  };
}

/** A programme with points: of all four it has the most figures. */
const loyalty: Partial<Settings> = { loyaltyMode: "bonus", loyaltyRate: 0.05, loyaltyGrowth: 0.1, loyaltyExpiry: 3 };

/** The analysis of the whole sample under some settings, ready to be explained. */
export function explainedSample(changes: Partial<Settings> = {}): Analysis {
  const input = wholeInput();
  const { settings } = loadCase("northwind");
  const kpiPeriod = [35_796, 35_885] as const;
  return analyze(input, { ...settings, ...loyalty, kpiPeriod, ...changes });
}

export function sheetsOf(analysis: Analysis, language: Language = "en"): readonly ReportSheet[] {
  return buildReports(analysis, { translate: translator(language), language, sources: { sales: "Sales" } });
}

/** Every cell of the sheets that holds a figure or could hold one; a month names its line. */
export function figureCells(sheets: readonly ReportSheet[]): readonly FigureCell[] {
  const cells: FigureCell[] = [];
  for (const sheet of sheets) {
    for (const block of sheet.blocks) cells.push(...cellsOfBlock(sheet, block));
  }
  return cells;
}

function cellsOfBlock(sheet: ReportSheet, block: ReportBlock): readonly FigureCell[] {
  const cells: FigureCell[] = [];
  for (let row = 0; row < block.values.length; row++) {
    for (let column = 0; column < block.formats.length; column++) {
      const value = block.values[row][column];
      const figures = block.figures?.[column] ?? null;
      if (
        typeof value === "string" ||
        block.formats[column] === "month" ||
        block.formats[column] === "code" ||
        (value === null && figures === null)
      )
        continue;
      const figure = figures === null ? null : ({ ...figures, of: figures.of[row] } as Figure);
      const at = { row: block.row + row, column: block.column + column };
      cells.push({ sheet, ...at, format: block.formats[column], value, figure });
    }
  }
  return cells;
}
