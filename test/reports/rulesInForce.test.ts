import type { Analysis } from "../../src/analysis/analysis";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { xyzBuckets, xyzDeviations } from "../../src/analysis/types";
import { languages, translator, type Language } from "../../src/locales";
import { xyzLine } from "../../src/reports/footer";
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
