// Faults that tests must find: in a file, what stands there, what stands there instead, and the tests that must fail.
// What is replaced stands once in its file.

const analysis = (file, from, to, ...tests) => ({
  file: `src/analysis/${file}`,
  from,
  to,
  tests: tests.map((test) => `test/analysis/${test}.test.ts`),
});
const excel = (file, from, to, ...tests) => ({
  file: `src/excel/${file}`,
  from,
  to,
  tests: tests.map((test) => `test/excel/${test}.test.ts`),
});
const command = (file, from, to, ...tests) => ({
  file: `src/workbench/command/${file}`,
  from,
  to,
  tests: tests.map((test) => `test/workbench/command/${test}.test.ts`),
});

export const mutants = [
  // ABC: ties, tolerance, boundaries, negative values
  analysis("classes/abc.ts", "<= firstOfEquals * SAME_SUM", "< 0", "abc", "properties"),
  analysis("classes/abc.ts", "sum.value + base * SAME_SUM", "sum.value", "abc", "properties"),
  analysis("classes/abc.ts", "current < lastClass &&", "current < lastClass - 1 &&", "abc", "properties"),
  // XYZ: deviation, the shortest series, the mean
  analysis("classes/xyz.ts", "MINIMUM_PERIODS = 3", "MINIMUM_PERIODS = 2", "xyz"),
  analysis("classes/xyz.ts", "? periods - 1 : periods", "? periods : periods - 1", "xyz"),
  analysis("classes/xyz.ts", "if (!(mean > 0))", "if (!(mean >= 0))", "xyz"),
  // statuses, ladder, grades
  analysis(
    "lifecycle/status.ts",
    "firstPurchase >= facts.windowStart",
    "firstPurchase > facts.windowStart",
    "clientRules",
  ),
  analysis("lifecycle/status.ts", '? "Regular" : "Restored"', '? "Restored" : "Regular"', "clientRules"),
  analysis("lifecycle/ladder.ts", ">= LOYAL_PENETRATION", "> LOYAL_PENETRATION", "clientRules"),
  analysis(
    "lifecycle/ladder.ts",
    "return !facts.buysFromCompetitors",
    "return facts.buysFromCompetitors",
    "clientRules",
  ),
  analysis("classes/grade.ts", "if (margin < 0)", "if (margin <= 0)", "clientRules"),
  analysis("classes/grade.ts", "Math.min(profitClass, 3)", "Math.min(profitClass, 2)", "clientRules"),
  // sums and medians
  analysis("sum.ts", "gross * NOTHING_LEFT ? 0", "gross * 0 ? 0", "properties", "reference"),
  analysis("median.ts", "return (below + rest[middle]) / 2", "return rest[middle]", "examples", "properties"),
  // duplicates
  analysis(
    "duplicates/likelyDuplicates.ts",
    "if (taxNumbersOf(together, contacts).length > 1) return;",
    "",
    "likelyDuplicates",
  ),
  analysis("duplicates/likelyDuplicates.ts", "hasSameForm && contacts", "contacts", "likelyDuplicates"),
  // the exchange of sheets
  excel("exchangeSheets.ts", 'isHidden ? "Hidden" : "Visible"', '"Visible"', "restoreReports", "writeReports"),
  excel("exchangeSheets.ts", "else {\n      await takeBack(exchange);", "else {", "failures"),
  excel("replaceSheets.ts", "takenSheets.push(keptName);", "", "writeReports", "restoreReports"),
  excel("reportCells.ts", "text.length > MOST_LETTERS", "text.length > MOST_LETTERS + 1", "writeReports"),
  // what the command may write, and where
  command("commandFiles.ts", "(await realpath(other)) === place", "other === output", "badInput"),
  command("commandFiles.ts", "const half = `${output}.${process.pid}.part`;", "const half = output;", "badInput"),
  command("commandFiles.ts", "if ((await stat(output)).isDirectory())", "if (false)", "badInput"),
];
