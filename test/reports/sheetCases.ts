import type { Analysis } from "../../src/analysis/analysis";
import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet, ReportValue } from "../../src/reports/reportSheet";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf } from "./sheetChecks";

export const sources = { sales: "Sales", clients: "Clients", rules: null, targets: null };

export function sheetOf(analysis: Analysis, id: ReportId, language: Language = "en"): ReportSheet {
  const [sheet] = buildReports(analysis, { translate: translator(language), language, sources, ids: [id] });
  return sheet;
}

export const headersOf = (sheet: ReportSheet): readonly ReportValue[] => blocksOf(sheet, "header")[0].values[0];
export const textsOf = (sheet: ReportSheet, style: "note" | "footer" | "band"): readonly string[] =>
  blocksOf(sheet, style).flatMap((block) => block.values.map((values) => String(values[0])));

export const tiny = loadCase("tiny");
export const northwind = analysisOfTables(loadCase("northwind"));

/** Two clients of one manager with everything that a sales table can have. */
export const full: Tables = {
  settings: { ...defaultSettings, abc: [0.5], loyaltyMode: "fixed", loyaltyRate: 0.05 },
  sales: {
    headers: ["date", "client", "amount", "product", "manager", "margin"],
    rows: [
      [daySerial(2024, 1, 10), "Anna", 60, "Paper", "Maria", 20],
      [daySerial(2024, 2, 10), "Anna", 40, "Ink", "Maria", 10],
      [daySerial(2024, 3, 10), "Boris", 30, "Paper", "Maria", 6],
    ],
  },
  salesColumns: { date: 0, client: 1, amount: 2, product: 3, manager: 4, margin: 5 },
  clients: {
    headers: ["client", "segment", "potential"],
    rows: [
      ["Anna", "Shops", "high"],
      ["Boris", "Shops", "low"],
    ],
  },
  clientColumns: { client: 0, segment: 1, potential: 2 },
  rules: null,
  targets: { headers: ["segment", "Paper", "Ink"], rows: [["Shops", "+", "+"]] },
  offers: { headers: ["date", "client", "stage"], rows: [[daySerial(2024, 3, 10), "Anna", "Offer"]] },
  surveys: { headers: ["date", "client", "score"], rows: [[daySerial(2024, 3, 10), "Anna", 2]] },
  surveyColumns: { date: 0, client: 1, score: 2 },
  complaints: { headers: ["date", "client", "repaired"], rows: [[daySerial(2024, 3, 10), "Anna", "yes"]] },
  complaintColumns: { date: 0, client: 1, repaired: 2 },
  offerColumns: { date: 0, client: 1, stage: 2 },
};
