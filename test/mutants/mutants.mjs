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
  // overdue, stages, breadth, next products
  analysis("lifecycle/purchaseGaps.ts", "FEWEST_GAPS = 3", "FEWEST_GAPS = 2", "clientRules"),
  analysis("lifecycle/purchaseGaps.ts", "> mean + 2 * Math.sqrt", "> mean + Math.sqrt", "clientRules"),
  analysis("lifecycle/purchaseGaps.ts", "Math.sqrt(squares / gaps)", "Math.sqrt(squares / (gaps + 1))", "clientRules"),
  analysis("lifecycle/purchaseGaps.ts", "kept === 0 || days[i] !== days[kept - 1]", "true", "clientRules", "reference"),
  analysis(
    "lifecycle/stages.ts",
    "amount[row] <= 0 || day[row] < Math.max(first, from)",
    "amount[row] < 0 || day[row] < Math.max(first, from)",
    "stages",
    "reference",
  ),
  analysis("lifecycle/stages.ts", "if (day[row] === first) stages", "if (day[row] === from) stages", "stages"),
  analysis("products/breadth.ts", "MOST_PROMISING = 3", "MOST_PROMISING = 2", "clientClasses"),
  analysis("products/breadth.ts", "LOW_RISK = 3", "LOW_RISK = 4", "clientClasses"),
  analysis(
    "products/breadth.ts",
    'targetProducts >= 1 ? "ordinary"',
    'targetProducts >= 0 ? "ordinary"',
    "clientClasses",
  ),
  analysis("products/development.ts", "if (use.amount[pair] <= 0) continue;", "", "clientProduct", "reference"),
  analysis(
    "products/development.ts",
    "medians[segment * width + product] > medians",
    "medians[segment * width + product] < medians",
    "clientProduct",
    "reference",
  ),
  // figures of periods
  analysis(
    "lifecycle/retention.ts",
    "(endClients - newClients) / startClients",
    "endClients / startClients",
    "dynamics",
  ),
  analysis("lifecycle/retention.ts", "if (startClients === 0) return null;", "", "examples", "dynamics"),
  analysis("periods/relativeChange.ts", "before > 0 ?", "before !== 0 ?", "relativeChange"),
  analysis("periods/expectedLifetime.ts", "windows.length < 2 ?", "windows.length < 1 ?", "retentionWindows"),
  analysis("periods/expectedLifetime.ts", "if (window[0] < firstSale) break;", "", "dynamics", "reference", "summary"),
  analysis("periods/cohorts.ts", "if (seenBy[month] === client) continue;", "", "dynamics", "reference"),
  analysis("periods/cohorts.ts", "lastMonth - MOST_MONTHS + 1", "lastMonth - MOST_MONTHS", "dynamics", "reference"),
  analysis("periods/cohorts.ts", "if (isPurchase[id] === 0) continue;", "", "dynamics", "reference"),
  // dependence
  analysis(
    "dependence/concentration.ts",
    "total * (PARETO_SHARE - TOLERANCE)",
    "total * (PARETO_SHARE + TOLERANCE)",
    "concentration",
  ),
  analysis("dependence/concentration.ts", "TOP_CLIENTS = 5", "TOP_CLIENTS = 4", "concentration"),
  analysis(
    "dependence/concentration.ts",
    "paying - 1 - 2 * place",
    "paying - 2 * place",
    "keyClients",
    "reference",
    "examples",
  ),
  analysis("dependence/concentration.ts", "** 2;", "** 1;", "keyClients", "reference", "examples"),
  analysis("time/isWithin.ts", "day >= from", "day > from", "isWithin"),
  analysis("time/isWithin.ts", "day <= to", "day < to", "isWithin"),
  // managers, deals, loyalty
  analysis(
    "register/managerOfClient.ts",
    "documentDay[id] < day) day",
    "documentDay[id] > day) day",
    "managerOfClient",
    "reference",
  ),
  analysis("register/managerOfClient.ts", "seen.has(id)) continue", "false) continue", "managerOfClient"),
  analysis("process/dealSum.ts", "if (this.deals === 0) return 0;", "", "funnel", "funnelProperties"),
  analysis("process/dealSum.ts", "if (!Number.isNaN(amount)) this", "this", "dealSum"),
  analysis("loyalty/cents.ts", "* (1 + 4 * Number.EPSILON)", "", "loyalty", "examples"),
  analysis("loyalty/cents.ts", "amount < 0 && cents > 0 ? -cents", "false ? -cents", "loyalty", "examples"),
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
