import type { Analysis } from "../../src/analysis/analysis";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { xyzBuckets, xyzDeviations } from "../../src/analysis/types";
import { languages, translator, type Language } from "../../src/locales";
import { columnText, xyzLine } from "../../src/reports/footer";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables } from "./analysisOfTables";

const tiny = loadCase("tiny");
const analysis = analysisOfTables(tiny);
const xyzText = (settings: Partial<Analysis["settings"]>, language: Language) =>
  xyzLine(
    { ...analysis, settings: { ...analysis.settings, ...settings } },
    { translate: translator(language), language, sources: { sales: "Sales" } },
  );

test("the footer names the XYZ rule in force: bucket, deviation and bounds", () => {
  expect(xyzText({ xyzBucket: "quarter", xyzDeviation: "sample", xyz: [0.25, 0.5] }, "en")).toBe(
    "XYZ (how evenly a client buys) by CV = sample standard deviation / mean of the turnover per quarter: X up to 25%, Y up to 50%, Z above. Whole quarters of the analysis period, from the first purchase on, at least 3; no class for New and Potential.",
  );
  expect(defaultSettings).toMatchObject({ xyzBucket: "month", xyzDeviation: "population" });
});

test.each(languages)("every XYZ rule reads differently in %s", (language) => {
  const lines = new Set<string>();
  for (const xyzBucket of xyzBuckets) {
    for (const xyzDeviation of xyzDeviations) lines.add(xyzText({ xyzBucket, xyzDeviation }, language));
  }
  expect(lines.size).toBe(8);
});

test.each<[Language, string]>([
  ["en", "Date = “Year”, “Month”; Amount = “Credit” − “Debit”"],
  ["ru", "Дата = «Year», «Month»; Сумма = «Credit» − «Debit»"],
  ["mk", "Датум = „Year“, „Month“; Износ = „Credit“ − „Debit“"],
  ["ro", "Dată = „Year”, „Month”; Sumă = „Credit” − „Debit”"],
  ["tr", "Tarih = “Year”, “Month”; Tutar = “Credit” − “Debit”"],
])("a column is named in the quotation marks of %s, what it is computed from with its sign", (language, expected) => {
  const read = [
    { role: "date", headers: ["Year", "Month"], from: ["year", "month"] },
    { role: "amount", headers: ["Credit", "Debit"], from: ["credit", "debit"] },
  ];
  expect(read.map((column) => columnText(column, translator(language))).join("; ")).toBe(expected);
});
