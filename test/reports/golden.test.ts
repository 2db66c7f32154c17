import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { printReport } from "./printReport";
import { reportIds } from "../../src/reports/reportIds";
import { loadCase, type CaseName } from "../setup/csvTables";
import { isPlanCase, loadPlanCase } from "../setup/planCase";
import { analysisOfTables, type Tables } from "./analysisOfTables";

// Every folder of test/cases holds the printed reports that its tables must give. GOLDEN=write writes those that are
// missing; one that differs is written beside the expected one as *.actual.txt, to be compared and, if right, renamed.

const casesFolder = resolve("test/cases");
const writesMissing = process.env.GOLDEN === "write";

function languagesOf(name: string): readonly Language[] {
  const settings = readFileSync(resolve(casesFolder, name, "case.json"), "utf8");
  return (JSON.parse(settings) as { languages: Language[] }).languages;
}

const cases = readdirSync(casesFolder).filter((name) => existsSync(resolve(casesFolder, name, "case.json")));

test("there are cases", () => {
  expect(cases).toEqual(expect.arrayContaining(["northwind", "tiny", "workshop"]));
});

describe.each(cases)("the reports of %s", (name) => {
  const tables: Tables = isPlanCase(name) ? loadPlanCase(name) : loadCase(name as CaseName);
  const sources = {
    sales: "Sales",
    clients: "Clients",
    rules: tables.rules === null ? null : "Segment rules",
    targets: tables.targets === null ? null : "Target matrix",
    ...(tables.plan === undefined
      ? {}
      : {
          plan: "Plan",
          spend: "Spend",
          offers: "Offers",
          activities: "Activities",
          surveys: "Surveys",
          complaints: "Complaints",
        }),
  };
  // The others have no tables of the sales process, so that there are no sheets about it.
  const ofProcess: readonly string[] = ["funnel", "controlPoints", "surveys", "complaints"];
  // No settings of the cases try a loyalty programme.
  const asked = reportIds.filter((id) => id !== "loyalty");
  const written = asked.filter((id) => !ofProcess.includes(id) || tables.offers !== undefined);

  describe.each(languagesOf(name))("in %s", (language) => {
    const sheets = buildReports(analysisOfTables(tables), { translate: translator(language), language, sources });

    test("are those of the tables that there are", () => {
      expect(sheets.map(({ id }) => id)).toEqual(written);
    });

    test.each(written)("are the expected ones: %s", (id) => {
      const file = resolve(casesFolder, name, "expected", language, `${id}.txt`);
      const actual = sheets.filter((sheet) => sheet.id === id).map(printReport);
      expect(actual).toHaveLength(1);
      mkdirSync(dirname(file), { recursive: true });
      if (!existsSync(file) && writesMissing) writeFileSync(file, actual[0]);
      const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
      if (actual[0] !== expected) writeFileSync(file.replace(/\.txt$/, ".actual.txt"), actual[0]);
      expect(actual[0]).toBe(expected);
    });
  });
});
