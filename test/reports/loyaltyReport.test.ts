import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { analyze } from "../../src/analysis/analyze";
import { costsOfGroup } from "../../src/analysis/loyalty/behindLoyalty";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue } from "../../src/analysis/types";
import { languages, translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { clientTable } from "../analysis/analysisOfRows";
import { salesOnly } from "../analysis/caseInput";
import { isoDay } from "../setup/csvTables";
import { printReport } from "./printReport";

// A wholesaler's year: thirty clients of two managers, every month the same, the first ones with larger purchases.

const from = isoDay("2024-01-01");
const to = isoDay("2024-12-31");
const columns = { date: 0, client: 1, amount: 2, manager: 3, document: 4, margin: 5 };

const rows: CellValue[][] = [];
for (let month = 0; month < 12; month++) {
  for (let client = 1; client <= 30; client++) {
    const amount = Math.round(24_000 / client) / 10;
    const margin = client % 7 === 0 ? "" : Math.round(amount * (client % 2 === 0 ? 30 : 20)) / 100;
    const manager = client % 3 === 0 ? "Petrov" : "Ivanova";
    rows.push([from + 30 * month + client, `Client ${client}`, amount, manager, rows.length + 1, margin]);
  }
}
// A return of the largest client's first purchase, in the month after.
rows.push([from + 45, "Client 1", -400, "Ivanova", 1, -80]);
const segments = Array.from({ length: 30 }, (_none, place) => [`Client ${place + 1}`, place < 15 ? "Shops" : "Cafés"]);
const input = { ...salesOnly(rows, columns), clients: clientTable(["client", "segment"], segments) };

const base: Settings = { ...defaultSettings, asOf: to, loyaltyGrowth: 0.1 };
const programmes = {
  turnover: {
    loyaltyMode: "turnover",
    loyaltyTiers: [
      [5000, 0.03],
      [10_000, 0.05],
    ],
  },
  bonus: { loyaltyMode: "bonus", loyaltyRate: 0.1, loyaltyExpiry: 1, loyaltyCap: 0.05, loyaltySegments: "Shops" },
  purchase: { loyaltyMode: "purchase", loyaltyTiers: [[1000, 0.05]], loyaltyShare: "above", loyaltyLeast: 100 },
  fixed: { loyaltyMode: "fixed", loyaltyRate: 0.3 },
} as const satisfies Record<string, Partial<Settings>>;

function sheetsIn(language: Language, settings: Partial<Settings>) {
  const sources = { sales: "Sales", clients: "Clients", rules: null, targets: null };
  const analysis = analyze(input, { ...base, ...settings });
  return buildReports(analysis, { translate: translator(language), language, sources }).filter(
    ({ id }) => id === "loyalty",
  );
}

test.each([
  ["turnover", "en"],
  ["bonus", "mk"],
] as const)("the sheet Loyalty for %s in %s is the expected one", (mode, language) => {
  const file = resolve("test/reports/expected", `loyalty.${mode}.${language}.txt`);
  const [actual] = sheetsIn(language, programmes[mode]).map(printReport);
  if (!existsSync(file) && process.env.GOLDEN === "write") writeFileSync(file, actual);
  expect(actual).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
});

test("without a programme there is no sheet Loyalty, and nobody hears of it", () => {
  const analysis = analyze(input, base);
  const sheets = buildReports(analysis, { translate: translator("en"), language: "en", sources: { sales: "Sales" } });
  expect(sheets.map(({ id }) => id)).not.toContain("loyalty");
  const said = JSON.stringify(sheets[0].blocks.map(({ values }) => values));
  expect(said).not.toMatch(/written: [^"]*Loyalty/);
});

test("a programme without its rate says so and counts nothing", () => {
  const [sheet] = sheetsIn("en", { loyaltyMode: "bonus" });
  expect(printReport(sheet)).toContain("The rate of the programme is missing");
  expect(sheet.tables).toEqual([]);
});

test("a discount above the margin never pays back, and a margin that nobody knows is said", () => {
  const never = JSON.stringify(sheetsIn("en", programmes.fixed));
  expect(never).toContain("It never pays back");
  const unknown = analyze(salesOnly(rows, { ...columns, margin: undefined }), { ...base, ...programmes.fixed });
  const context = { translate: translator("en"), language: "en", sources: { sales: "Sales" } } as const;
  const sheet = buildReports(unknown, context).find(({ id }) => id === "loyalty");
  expect(JSON.stringify(sheet)).toContain("no margin is known");
  expect(JSON.stringify(sheet)).not.toContain('Growth to break even"');
});

test.each(languages)("the programme is told in %s in whole sentences that fit into a cell", (language) => {
  for (const programme of Object.values(programmes)) {
    const [sheet] = sheetsIn(language, programme);
    const sentences = sheet.blocks
      .filter(({ style }) => style === "note" || style === "footer")
      .flatMap(({ values }) => values.map(([text]) => String(text)));
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      expect(sentence.length).toBeLessThanOrEqual(255);
    }
  }
});

test("the clients of a group add up to its cost", () => {
  for (const programme of Object.values(programmes)) {
    const analysis = analyze(input, { ...base, ...programme });
    const { loyalty } = analysis;
    if (loyalty === null) throw new Error("no programme");
    for (const group of [loyalty.all, ...loyalty.byManager, ...loyalty.byTier, ...loyalty.bySegment]) {
      const { items } = costsOfGroup(analysis, loyalty, group);
      expect(items.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(group.cost, 6);
      expect(items).toHaveLength(group.clients);
    }
  }
});
