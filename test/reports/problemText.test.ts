import { noticeCodes, problemCodes, type NoticeCode, type ProblemCode } from "../../src/analysis/problem";
import { settingsErrorCodes } from "../../src/analysis/settings/settingsErrors";
import { rolesOf } from "../../src/analysis/tables/tableDefinition";
import { tableKeys, tableOf } from "../../src/analysis/tables/tables";
import { roleText } from "../../src/taskpane/parts/roleText";
import { workbookErrorCodes } from "../../src/app/workbookPort";
import { languages, translator } from "../../src/locales";
import { noticeSentence, problemSentence, settingsErrorSentence } from "../../src/reports/problemText";

type Params = Readonly<Record<string, string | number>>;

// The params are those that analysis/problem.ts names for each code.
const problemParams: Readonly<Partial<Record<ProblemCode, Params>>> = {
  dateUnreadable: { value: "32.13.2024" },
  amountUnreadable: { value: "n/a" },
  errorCell: { value: "#N/A", role: "amount" },
  afterAsOf: { day: 45658 },
  duplicateRow: { row: 1234 },
  totalRow: { value: "Total" },
  valueUnreadable: { value: "maybe", role: "recommends" },
  duplicateClient: { client: "Anna", row: 7 },
  tableEmpty: { table: "sales" },
  roleMissing: { table: "clients", role: "client" },
  ruleUnreadable: { value: ">>5" },
  rulesNotChosen: { segments: 2 },
  segmentUnknown: { segment: "Shops" },
  productUnknown: { product: "Ink" },
  segmentTwice: { segment: "Shops", row: 2 },
  ruleNeverUsed: { segment: "Shops", row: 2 },
  aliasRepeated: { value: "Ann", row: 7 },
  aliasChain: { value: "Ann", client: "Anna" },
  aliasCycle: { value: "Ann" },
  columnMissing: { table: "plan", role: "period" },
  cellMissing: { role: "planValue" },
  periodUnreadable: { value: "soon" },
  indicatorUnknown: { value: "smiles" },
  spendKindUnknown: { value: "cakes" },
  managerUnknown: { manager: "Ivanof" },
  planOverlap: { row: 7 },
  spendOverlap: { row: 8 },
  dayFarAway: { day: 52000 },
  otherCurrency: { currency: "EUR" },
  rateNotPositive: { value: -1 },
  closedBeforeOpened: { day: 45306, opened: 45310 },
  stageUnknown: { value: "Call" },
  offerCurrency: { currency: "EUR" },
  offerAfterDay: { day: 45306 },
  scoreAboveFive: { value: 7 },
  surveyAfterDay: { day: 45306 },
  complaintAfterDay: { day: 45306 },
  complaintClosedBefore: { day: 45306, opened: 45310 },
};
const noticeParams: Readonly<Record<NoticeCode, Params>> = {
  historyTooShort: { day: 45658, months: 3 },
  roleAbsent: { role: "margin" },
  xyzOneClass: { class: "Z", share: 0.9367 },
  xyzTooFewBuckets: { bucket: "year", buckets: 1 },
  abcGroupMissing: { group: "Region" },
  keysDoNotMeet: { met: 0, buyers: 2, sales: "100012, 100034", listed: "0000100012" },
  monoClient: { client: "Anna" },
  spellingsJoined: { spellings: 3, clients: 2 },
  clientsLeftOut: { listed: 10_000, clients: 250_000, share: 0.123 },
  spelledApart: { spellings: 2 },
  databaseFigures: {},
  planOutsidePeriod: {},
  planCoversPart: { managers: 2 },
  spendOutsidePeriod: {},
  dateOrderUndecided: { column: "Date", value: "05/06/2024" },
  decimalUndecided: { column: "Sum", value: "1.250" },
  datesTurnedBack: { column: "Date", rows: 5 },
  digitDates: { column: "Date", value: "240115", day: 45306 },
  monthsOnly: { column: "Month", rows: 3 },
  creditAdds: { column: "Sum" },
  creditLessDebit: { column: "Credit", other: "Debit" },
  returnsBeside: { column: "Returns", other: "Sales", rows: 9 },
  statesBeside: { column: "Note", value: "cancelled", rows: 5 },
  filledDown: { column: "Client", rows: 4 },
  groupRows: { column: "Client", rows: 2 },
  formRows: { rows: 2 },
  lettersLost: { cell: "2022.csv!B5", rows: 3 },
  fileMarkUndecided: { cell: "2022.csv!F5", rows: 3, value: "1250" },
  sheetNameAs: { role: "manager" },
  periodsAcross: { sheet: "Sales", periods: 12 },
  clientsAboveDays: { sheet: "Sales" },
  namesAboveRows: { sheet: "Sales" },
  listBeside: { sheet: "Sales", cell: "H1" },
  rowsHidden: { sheet: "Sales", rows: 2 },
  collectiveSales: { client: "(card takings)", rows: 3 },
  kindsLeftOut: { rows: 3, value: "draft (3)" },
  kindsTakenAway: { rows: 3, value: "return (3)" },
  unnamedBuyers: { client: "Walk-in customer", rows: 3 },
  documentSums: { column: "Amount", rows: 3 },
  documentTotals: { column: "Total", rows: 3 },
  totalCounts: { rows: 2, value: "Total" },
  currencyOf: { currency: "EUR" },
  currenciesConverted: { column: "Currency", currency: "MKD", value: "EUR 2000.00 (2)" },
  dealsWithoutDay: { rows: 2 },
  dealsWithoutClient: { rows: 5 },
  dealsByRow: { rows: 40 },
  doubtfulEvents: { rows: 12 },
  productsOfDeals: { rows: 3 },
  dealTotals: { rows: 6 },
  refusedByReason: { rows: 3 },
  refusedByClosing: { rows: 3, column: "Close date" },
  notWonIsOpen: { rows: 3, column: "Won" },
  surveyScaleAsked: { above: 12, scores: 40 },
  complaintsWithoutClient: { rows: 5 },
  feedbackClientsUnknown: { clients: 4, value: "Anna, Boris, Clara" },
  wonDealsAreSales: { sheet: "Deals" },
  currenciesLeftOut: { column: "Currency", currency: "MKD", value: "EUR 2000.00 (2)" },
};

describe.each(languages)("in %s", (language) => {
  const translate = translator(language);

  test("every problem, notice, settings error and refusal is a sentence with all its values", () => {
    const sentences: string[] = [];
    for (const code of problemCodes) {
      const params = problemParams[code] ?? {};
      sentences.push(problemSentence({ code, where: null, params }, translate, language));
    }
    for (const code of noticeCodes) {
      sentences.push(noticeSentence({ code, params: noticeParams[code] }, translate, language));
    }
    for (const code of settingsErrorCodes) sentences.push(settingsErrorSentence({ code, params: {} }, translate));
    for (const code of workbookErrorCodes)
      sentences.push(translate(`problems.workbook.${code}`, { place: "B2", sheets: "Orders", name: "2022.csv" }));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\P{Ll}.*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("every role and table has a name", () => {
    for (const table of tableKeys) {
      expect(translate(`tables.title.${table}`)).not.toBe("");
      for (const role of rolesOf(tableOf(table).roles)) expect(translate(roleText(role))).not.toBe("");
    }
  });
});

test("roles, tables, days and shares are told in words", () => {
  const translate = translator("en");
  expect(
    problemSentence(
      { code: "roleMissing", where: null, params: { table: "clients", role: "client" } },
      translate,
      "en",
    ),
  ).toBe("The table “Clients” has no column chosen for “Client”. Choose it in the pane.");
  expect(problemSentence({ code: "afterAsOf", where: null, params: { day: 45658 } }, translate, "en")).toContain(
    "The sale of Jan 1, 2025 lies after the as-of date",
  );
  expect(noticeSentence({ code: "xyzOneClass", params: { class: "Z", share: 0.9367 } }, translate, "en")).toContain(
    "93.7% of the clients",
  );
});

test("a long value is cut in its sentence, between letters", () => {
  const problem = { code: "amountUnreadable", where: null, params: { value: "👍".repeat(300) } } as const;
  expect(problemSentence(problem, translator("en"), "en")).toContain(`“${"👍".repeat(59)}…”`);
});
