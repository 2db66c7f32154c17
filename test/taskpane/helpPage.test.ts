import { languages } from "../../src/locales";
import { builtHelpPage } from "../../src/taskpane/help/HelpPagePlugin.cjs";

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
];
const sectionOf = (language: string) => page.split(`<section id="${language}"`)[1].split("</section>")[0];

test.each(languages)("every rule, the functions and privacy have a place of their own in %s", (language) => {
  for (const id of [...rules, "lost", "managers", "functions", "privacy"]) {
    expect(page.split(`id="${language}-${id}"`)).toHaveLength(2);
  }
  // A message that could not be filled in would show its braces.
  const text = sectionOf(language).replace(/<[^>]+>/g, " ");
  expect(text).not.toMatch(/[{}]|undefined|NaN/);
});

test("links inside the page lead somewhere", () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.length).toBeGreaterThan(5 * rules.length);
  expect(targets.filter((target) => !page.includes(`id="${target}"`))).toEqual([]);
});

test("worked examples show what the rules give, worked by hand", () => {
  const rowsOf = (id: string) => {
    const table = sectionOf("en").split(`id="en-${id}"`)[1].split("</table>")[0];
    return [...table.matchAll(/<tr><td>(.*?)<\/td><\/tr>/g)].map((match) => match[1].split("</td><td>"));
  };
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
