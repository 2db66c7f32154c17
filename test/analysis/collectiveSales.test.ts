import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { collectiveTurnover, isCollectiveClient } from "../../src/analysis/ledger/collectiveSales";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import { languages } from "../../src/locales";
import { isoDay } from "../setup/csvTables";
import { salesOnly } from "./caseInput";

// Takings by card are many buyers in one payment: turnover of the company, and of no client. Source: spec 6.

type Sale = readonly [day: string, client: string, cents: number];
const rowsOf = (sales: readonly Sale[]): CellValue[][] =>
  sales.map(([day, client, cents]) => [isoDay(day), client, cents / 100]);

const settings = { ...defaultSettings, asOf: isoDay("2024-12-31") };
const run = (sales: readonly Sale[]) => analyze(salesOnly(rowsOf(sales)), settings);

const sales: readonly Sale[] = [
  ["2024-02-01", "Anna", 10000],
  ["2024-11-05", "(card takings)", 50000],
  ["2024-11-20", "Anna", 30000],
  ["2024-12-24", "(Card takings)", 20000],
  ["2024-12-27", "Boris", 10000],
];

test("they are in the turnover of the company and its periods, and nobody’s", () => {
  const analysis = run(sales);
  expect(analysis.clients.map(({ client, turnover, share }) => [client, turnover, share])).toEqual([
    ["Anna", 400, 400 / 1200],
    ["Boris", 100, 100 / 1200],
  ]);
  expect(analysis.totals).toMatchObject({ turnover: 1200, clientTurnover: 500, clients: 2, purchases: 3 });
  expect(analysis.dynamics.months.slice(-2).map(({ turnover, active }) => [turnover, active])).toEqual([
    [800, 1],
    [300, 1],
  ]);
  // October to December: 400 by two clients in two purchases, and 700 of nobody.
  const { now } = analysis.summary.kpi;
  expect(now).toMatchObject({ turnover: 1100, collective: 700, purchases: 2, averageCheck: 200, active: 2 });
  expect(analysis.keyClients.dependence).toMatchObject({ client: "Anna", share: 400 / 1200, turnoverLeft: 800 });
  expect(analysis.rows.used).toBe(5);
});

test("their figures are explained by the parts", () => {
  const analysis = run(sales);
  const { now } = analysis.summary.kpi;
  const parts = explainFigure(analysis, { family: "period", key: "turnover", of: now }).inputs;
  expect(parts?.map(({ name, value }) => [name, value])).toEqual([
    ["clientTurnover", 400],
    ["collectiveTurnover", 700],
  ]);
  const check = explainFigure(analysis, { family: "period", key: "averageCheck", of: now });
  expect([check.value, check.equation?.terms.map(({ value }) => value)]).toEqual([200, [400, 2]]);
});

test("they are said, and the control total names them", () => {
  const analysis = run(sales);
  expect(analysis.notices).toContainEqual({ code: "collectiveSales", params: { client: "(card takings)", rows: 2 } });
  expect(analysis.control?.parts.map(({ part, rows, amount }) => [part, rows, amount])).toEqual([
    ["used", 3, 500],
    ["collective", 2, 700],
  ]);
});

test("their last day is a day of sales", () => {
  const last = analyze(salesOnly(rowsOf(sales.slice(0, 4))), defaultSettings);
  expect(last.settings.asOf).toBe(isoDay("2024-12-24"));
});

test("a client of the same name without brackets is a client", () => {
  expect(run([["2024-12-01", "Card takings", 100]]).clients).toHaveLength(1);
  expect(isCollectiveClient("Cards")).toBe(false);
});

test("nothing but takings by card is turnover without a client", () => {
  const analysis = run([["2024-12-01", "(cards)", 100]]);
  expect([analysis.clients, analysis.totals.turnover, analysis.keyClients.clients]).toEqual([[], 1, []]);
});

const anySale = fc.tuple(
  fc.constantFrom("2024-01-15", "2024-05-03", "2024-09-09", "2024-11-30", "2024-12-31"),
  fc.constantFrom("Anna", "Boris", "Clara", "(cards)", "(карты)"),
  fc.integer({ min: -50_000, max: 90_000 }),
);

test("whatever they are, the clients are judged as if there were none, and nothing gets lost", () => {
  fc.assert(
    fc.property(fc.array(anySale, { minLength: 1, maxLength: 40 }), (mixed) => {
      const named = mixed.filter(([, client]) => !client.startsWith("("));
      const [all, without] = [run(mixed), run(named)];
      const plain = ({ clients }: typeof all) =>
        clients.map(({ client, status, abc, xyz, ladder, turnover, purchases }) =>
          JSON.stringify([client, status, abc, xyz, ladder, turnover, purchases]),
        );
      expect(plain(all)).toEqual(plain(without));
      const cents = (rows: readonly Sale[]): number => rows.reduce((sum, sale) => sum + sale[2], 0);
      const ofNobody = collectiveTurnover(all.evidence.ledger, settingsOf(all).period, settingsOf(all).asOf);
      expect(ofNobody * 100).toBeCloseTo(cents(mixed) - cents(named), 4);
      expect(all.control?.difference).toBe(0);
      expect(all.rows.used).toBe(mixed.length);
    }),
  );
});

const settingsOf = ({ settings }: ReturnType<typeof run>) => settings;

test("every language has a name for them, which an import writes", async () => {
  for (const language of languages) {
    const { importTexts } = await import(`../../src/locales/${language}/imports`);
    expect([language, isCollectiveClient(importTexts.imports.cardsClient)]).toEqual([language, true]);
  }
});

test.each([
  "Walk-in customer",
  "РОЗНИЧНЫЙ ПОКУПАТЕЛЬ",
  "физ. лицо",
  "Физичко лице",
  "Persoane fizice",
  "Perakende müşteri",
])("“%s” counts as a client, and it is said that it is probably many", (client) => {
  const analysis = run([
    ["2024-12-01", client, 100],
    ["2024-12-02", client, 100],
    ["2024-12-03", "Anna", 100],
  ]);
  expect(analysis.clients).toHaveLength(2);
  expect(analysis.notices).toContainEqual({ code: "unnamedBuyers", params: { client, rows: 2 } });
});

test.each([
  "(unnamed buyers)",
  "(безымянные покупатели)",
  "(неименувани купувачи)",
  "(cumpărători fără nume)",
  "(adsız alıcılar)",
])("“%s” is the name that takes them out of the figures by client", (name) => {
  expect(isCollectiveClient(name)).toBe(true);
});

test("a month of nothing but takings, or of a return, before the first sale of a client is a month of sales", () => {
  const months = (earlier: Sale) =>
    run([earlier, ["2024-09-10", "Anna", 10000]]).dynamics.months.map(({ turnover }) => turnover);
  expect(months(["2024-07-05", "(card takings)", 20000])).toEqual([200, 0, 100, 0, 0, 0]);
  expect(months(["2024-07-05", "Anna", -2000])).toEqual([-20, 0, 100, 0, 0, 0]);
});
