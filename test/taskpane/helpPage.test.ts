import { helpPlaces } from "../../src/analysis/figures/figureExplanation";
import { figureRules, type FigureRule } from "../../src/analysis/figures/figureRules";
import { languages, loadFigureTranslator } from "../../src/locales";
import { reportIds } from "../../src/reports/reportIds";
import { builtHelpPage } from "../../src/build/HelpPagePlugin.cjs";

let page = "";
beforeAll(async () => {
  page = await builtHelpPage();
});

const rules = [
  "status",
  "abc",
  "xyz",
  "grade",
  "ladder",
  "stages",
  "overdue",
  "development",
  "keyClient",
  "ltv",
  "crr",
  "abcGroup",
  "plan",
  "spend",
  "segmentProduct",
  "whatElse",
  "dependence",
];
const sectionOf = (language: string) => page.split(`<section id="${language}"`)[1].split("</section>")[0];

test.each(languages)("every rule, the functions and privacy have a place of their own in %s", (language) => {
  for (const id of [
    ...rules,
    "lost",
    "managers",
    "sheets",
    "functions",
    "statements",
    "files",
    "keyboard",
    "privacy",
  ]) {
    expect(page.split(`id="${language}-${id}"`)).toHaveLength(2);
  }
  // A message that could not be filled in would show its braces.
  const text = sectionOf(language).replace(/<[^>]+>/g, " ");
  expect(text).not.toMatch(/[{}]|undefined|NaN/);
});

test("the functions are written with the arguments that Excel shows, and as formulas of the language", () => {
  expect(sectionOf("en")).toContain("=CRR(endClients, newClients, startClients)");
  expect(sectionOf("ru")).toContain("=CRR(активные_клиенты; новые_клиенты; клиенты_на_начало)");
  expect(sectionOf("tr")).toContain("=CLIENTSHARE(değerler; [gruplar])");
});

test.each(languages)("the explanations of figures lead to places that the page has in %s", (language) => {
  expect(helpPlaces.filter((place) => !page.includes(`id="${language}-${place}"`))).toEqual([]);
});

test.each(languages)("every figure of the reports is said under its rule in %s", async (language) => {
  const t = await loadFigureTranslator(language);
  const meanings = new Set(
    [...sectionOf(language).matchAll(/<dd>([^<]+)<\/dd>/g)].map(([, text]) => text.replaceAll("&amp;", "&")),
  );
  const isSaid = (rule: FigureRule): boolean => meanings.has(t(`figures.rule.${rule}`).replaceAll(">", "&gt;"));
  expect(figureRules.filter((rule) => !isSaid(rule))).toEqual([]);
});

test.each(languages)("the key that leads from the sheet to the pane stands on the page in %s", (language) => {
  const keyboard = sectionOf(language).split(`id="${language}-keyboard"`)[1].split("</p>")[0];
  expect(keyboard).toContain("F6");
});

test.each(languages)("the sections on statements and files name what stands in the pane in %s", async (language) => {
  const t = await loadFigureTranslator(language);
  const [statements, files] = sectionOf(language)
    .split(`id="${language}-statements"`)[1]
    .split(`id="${language}-files"`);
  const named = [t("imports.choose"), t("imports.kind.sale"), t("imports.kind.cards"), t("imports.logName")];
  expect(named.filter((name) => !statements.includes(name))).toEqual([]);
  expect([files.includes(t("files.choose")), files.includes(".parquet")]).toEqual([true, true]);
});

test("links inside the page lead somewhere", () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.length).toBeGreaterThan(5 * rules.length);
  expect(targets.filter((target) => !page.includes(`id="${target}"`))).toEqual([]);
});

test.each(languages)("every report sheet has a sentence on how to read it in %s", (language) => {
  const list = sectionOf(language).split(`id="${language}-sheets"`)[1].split("</dl>")[0];
  const sentences = [...list.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map((match) => match[2]);
  expect(sentences).toHaveLength(reportIds.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\S.{20,}\.$/);
});

const rowsOf = (id: string) => {
  const table = sectionOf("en").split(`id="en-${id}"`)[1].split("</table>")[0];
  return [...table.matchAll(/<tr><td>(.*?)<\/td><\/tr>/g)].map((match) =>
    match[1].replaceAll("\u00a0", " ").split("</td><td>"),
  );
};

test("the example base gives the figures that its few sales give by hand", () => {
  // spec 3.2: 54.5 % stand before the 300 among all six, 60 % in its own group of 1,000; likewise 60 of 100.
  expect(rowsOf("abcGroup").map((row) => row.slice(2).join(""))).toEqual(["AA", "BB", "CC", "CA", "CB", "CC"]);
  // spec 3.7
  expect(rowsOf("stages").map((row) => row[5])).toEqual([
    "First sales",
    "Repeat sales",
    "New-direction sales",
    "First sales",
    "Repeat sales",
    "First sales",
    "Repeat sales",
  ]);
  // spec 3.14: from 20 August to 31 December; 300 + 100.
  expect(rowsOf("lost")).toEqual([["Client 3", expect.stringContaining("2024"), "133", "400", "Product 1"]]);
  // spec 3.8, October to December: 250; 150 + 400 + 200 in three purchases.
  expect(rowsOf("managers")).toEqual([
    ["Manager 2", "1", "0", "0", "1", "1", "1", "750", "250"],
    ["Manager 1", "0", "1", "1", "0", "1", "0", "250", "250"],
  ]);
  expect(rowsOf("plan").map((row) => row.slice(1))).toEqual([
    ["600", "750", "125%"],
    ["500", "250", "50%"],
  ]);
  // spec 3.13: 300 for one new client, 60 for the one of July to September that bought again.
  expect(rowsOf("spend")).toEqual([["300", "1", "300", "60", "1", "60", "5"]]);
  // spec 3.10: one of three clients buys the second product.
  expect(rowsOf("segmentProduct").map((row) => row.slice(1))).toEqual([
    ["Product 1 +", "3", "100%", "1,550", "0"],
    ["Product 2 +", "1", "33.3%", "150", "2"],
  ]);
  // Client 3 is lost, and stands in the list of the lost ones.
  expect(rowsOf("whatElse").map((row) => [row[1], row[3], row[4]])).toEqual([["Client 2", "Product 2", "150"]]);
  // spec 3.12: 700 of 1,700.
  expect(rowsOf("dependence")).toEqual([["Client 1", "41.2%", "1,000"]]);
  expect(sectionOf("en").replaceAll("\u00a0", " ")).toContain("High dependence: Client 1 brings at least 40%.");
});

test("worked examples show what the rules give, worked by hand", () => {
  // spec 3.2: the class is that of the place where the share starts: 0, 45, 70, 85 and 95 %.
  expect(rowsOf("abc").map((row) => row.at(-1))).toEqual(["A", "A", "B", "C", "C"]);
  expect(rowsOf("abc").map((row) => row[2])).toEqual(["45%", "70%", "85%", "95%", "100%"]);
  // spec 3.1, windows October to December and July to September.
  expect(rowsOf("status").map((row) => row[1])).toEqual(["New", "Regular", "Restored", "Lost", "Potential"]);
  // spec 3.3: SQRT(200/3)/100, SQRT(800/3)/120, SQRT(50400/3)/120.
  expect(rowsOf("xyz").map((row) => row.slice(1))).toEqual([
    ["8.2%", "X"],
    ["13.6%", "Y"],
    ["108%", "Z"],
  ]);
  // spec 3.5
  expect(rowsOf("grade").map((row) => row.slice(1).join(""))).toEqual(["ABB", "BBB", "CCD"]);
  // spec 3.12: from 10 % on.
  expect(rowsOf("keyClient").map((row) => row[2])).toEqual(["✓", "–"]);
  // spec 3.13
  expect(sectionOf("en")).toContain("= 4,800.");
  expect(sectionOf("en")).toContain("(105 − 15) / 100 = 90 %");
});
