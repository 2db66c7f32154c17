import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultSettings } from "../src/analysis/settings/defaultSettings";
import { settingKeys, settingOf } from "../src/analysis/settings/settings";
import { periodPresets } from "../src/analysis/types";
import { readSettingsFile } from "../src/app/settingsFile";
import { daySerial } from "../src/analysis/time/calendar";
import { tableKeys } from "../src/analysis/tables/tables";
import { readPeriodCell } from "../src/analysis/cells/periodCell";
import { spendKind } from "../src/analysis/tables/spendKind";
import { functionMetadata } from "../src/build/functionMetadata.cjs";
import { texts } from "../src/locales/en";
import { copyTexts } from "../src/locales/en/copies";
import { figureTexts } from "../src/locales/en/figures";
import { screens } from "../src/taskpane/state/paneState";
import { isoFormat } from "./analysis/caseInput";
import { reportIds } from "../src/reports/reportIds";
import { readme, reportsNamed, settingRows, settingsNamed, tablesNamed } from "./setup/readmeNames";

const root = path.resolve(__dirname, "..");
const packageFile = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

describe("README.md", () => {
  it("links only to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
    const files = links.filter((link) => !/^https?:/.test(link)).map((link) => link.split("#")[0]);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("names only commands and folders that exist", () => {
    const commands = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1]);
    const known = ["ci", "start", "test", ...Object.keys(packageFile.scripts)];
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
    const folders = [...readme.matchAll(/`((?:src|test)\/[\w/.]*)`/g)].map((match) => match[1]);
    expect(folders.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
  });

  it("asks for the version of Node.js that package.json asks for", () => {
    const version = /Node\.js\]\([^)]*\) (\d+\.\d+) or newer/.exec(readme)?.[1];
    expect(packageFile.engines.node).toBe(`>=${version}`);
  });

  it("shows settings that the command takes", () => {
    const json = /```json\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(readSettingsFile(json ?? "")).toMatchObject({ file: { settings: { windowMonths: 3, marginShare: 0.2 } } });
  });

  it("names every setting in its table, and its words are taken by the command", () => {
    expect([...settingsNamed()].sort()).toEqual([...Object.keys(defaultSettings), "reports"].sort());
    const words = (setting: string) => {
      const row = settingRows().find((line) => line.includes(`\`${setting}\``)) ?? "";
      return [...row.split("|")[2].matchAll(/`(\w+)`/g)].map((match) => match[1]);
    };
    const refused: string[] = [];
    for (const setting of ["period", "kpiPeriod", "xyzBucket", "xyzDeviation", "measure", "abcGroup"]) {
      expect(words(setting).length).toBeGreaterThan(1);
      for (const word of words(setting)) {
        if (readSettingsFile(JSON.stringify({ [setting]: word })).file === null) refused.push(`${setting}: ${word}`);
      }
    }
    expect(refused).toEqual([]);
    expect(words("reports")).toEqual(reportIds);
    expect(words("period")).toEqual(periodPresets);
    const values = (setting: string) => {
      const row = settingRows().find((line) => line.includes(`| \`${setting}\``)) ?? "";
      return row
        .split("|")
        .slice(2, 4)
        .map((cell) => cell.replaceAll("`", "").trim());
    };
    for (const key of settingKeys) {
      const { kind, default: usual } = settingOf(key);
      const [taken, without] = values(key);
      if (kind.name === "wholeNumber") expect([key, taken]).toEqual([key, `${kind.least} to ${kind.most}`]);
      if (kind.name === "choice") expect([key, taken]).toEqual([key, kind.choices.join(", ")]);
      if (kind.name !== "gradeTable" && usual !== null)
        expect([key, without]).toEqual([key, [usual].flat().join(", ")]);
    }
  });

  it("writes every worksheet function with its arguments as Excel shows them", async () => {
    const { en } = await functionMetadata();
    const signatures = en.functions.map(({ name, parameters }) => {
      const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      return `=${name}(${names.join(", ")})`;
    });
    expect(signatures.length).toBeGreaterThan(4);
    expect(signatures.filter((signature) => !readme.includes(`\`${signature}\``))).toEqual([]);
  });

  it("names the screens in their order, and only buttons and sheets that are there in English", () => {
    const bullets = [...readme.matchAll(/^- \*\*(\w+)\*\* (?:shows|holds|compares|says|lists)/gm)].map(
      (match) => match[1],
    );
    expect(bullets).toEqual(screens.map((screen) => texts.pane[`screen.${screen}`]));
    const areas = [...Object.values(texts), ...Object.values(figureTexts), ...Object.values(copyTexts)];
    const words = new Set<string>(areas.flatMap((area) => Object.values<string>(area)));
    const buttons = [...readme.matchAll(/(?<![\w`])_([^_`]+)_(?!\w)/g)].map((match) => match[1].replace(/\s+/g, " "));
    const quoted = [...readme.matchAll(/“([^”]+)”/g)].map((match) => match[1]);
    expect(buttons.length).toBeGreaterThan(4);
    expect([...buttons, ...quoted].filter((text) => !words.has(text))).toEqual([]);
  });

  it("lists every report sheet by its name", () => {
    const sheets = reportIds.map((id) => figureTexts.reports[`${id}Name`]);
    expect(reportsNamed()).toEqual(sheets);
  });

  it("says of every table what it holds", () => {
    expect(tablesNamed()).toEqual(tableKeys.map((key) => texts.tables[`title.${key}`]));
  });

  it("shows periods and kinds of spend that the tables of plan and spend take", () => {
    const plan = /\*\*Plan\*\*:[^\n]*period \(([^)]*)\)/.exec(readme)?.[1] ?? "";
    const periods = [...plan.matchAll(/`([^`]+)`/g)].map((match) => readPeriodCell(match[1], isoFormat));
    expect(periods).toEqual([
      [daySerial(2024, 5, 1), daySerial(2024, 5, 31)],
      [daySerial(2024, 4, 1), daySerial(2024, 6, 30)],
      [daySerial(2024, 1, 1), daySerial(2024, 12, 31)],
    ]);
    const kinds = /kind \((\w+) or (\w+)\)/.exec(readme) ?? [];
    expect(kinds.slice(1).map(spendKind)).toEqual(["acquisition", "retention"]);
  });

  it("says in one sentence that nothing leaves the workbook, and names the test that proves it", () => {
    const sentence = /Nothing leaves the workbook: [^.]*\[a test\]\(([^)]+)\) proves it\./.exec(readme);
    const proof = readFileSync(path.join(root, sentence?.[1] ?? ""), "utf8");
    expect(proof).toContain("sends nothing of the workbook anywhere");
  });
});
