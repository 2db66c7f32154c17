import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf, recordsUnder } from "./sheetChecks";

// Client × product and What else to sell, of one segment that should buy Paper and Ink.

const input: Tables = {
  settings: defaultSettings,
  sales: {
    headers: ["date", "client", "amount", "product", "manager"],
    rows: [
      [daySerial(2024, 12, 1), "Anna", 100, "Paper", "Maria"],
      [daySerial(2024, 12, 1), "Anna", 30, "Ink", "Maria"],
      [daySerial(2024, 12, 1), "Boris", 300, "Paper", "Maria"],
      [daySerial(2024, 12, 1), "Clara", 50, "Ink", "Ivan"],
      [daySerial(2024, 12, 1), "Clara", 20, "Glue", "Ivan"],
      [daySerial(2024, 12, 2), "Clara", -5, "Paper", "Ivan"],
    ],
  },
  salesColumns: { date: 0, client: 1, amount: 2, product: 3, manager: 4 },
  clients: {
    headers: ["client", "segment"],
    rows: [
      ["Anna", "Shops"],
      ["Boris", "Shops"],
      ["Clara", "Shops"],
    ],
  },
  clientColumns: { client: 0, segment: 1 },
  rules: null,
  targets: { headers: ["segment", "Paper", "Ink"], rows: [["Shops", "+", "+"]] },
};

function sheetOf(tables: Tables, id: ReportId): ReportSheet {
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  return buildReports(analysisOfTables(tables), { ...context, ids: [id] })[0];
}

const noteOf = (sheet: ReportSheet): string => String(blocksOf(sheet, "note")[0].values[0][0]);

test("every client and product has a state, and a turnover where the client uses the product", () => {
  const sheet = sheetOf(input, "clientProduct");
  const [headers] = blocksOf(sheet, "header")[0].values;
  expect(headers).toEqual(["Client", "Segment", "Manager", "Paper", "Ink", "Glue", "Paper", "Ink", "Glue"]);
  expect(blocksOf(sheet, "body")[0].values).toEqual([
    ["Boris", "Shops", "Maria", "Uses", "Not offered", null, 300, null, null],
    ["Anna", "Shops", "Maria", "Uses", "Uses", null, 100, 30, null],
    ["Clara", "Shops", "Ivan", "Not offered", "Uses", "Uses", null, 50, 20],
  ]);
  expect(blocksOf(sheet, "total")[0].values[0].slice(6)).toEqual([400, 80, 20]);
});

test("products bought outside the target and products that nobody targets stand under the segments", () => {
  const sheet = sheetOf(input, "segmentProduct");
  expect(sheet.tables.map((table) => table.name)).toEqual(["ClienteleOffTarget", "ClienteleUntargeted"]);
  const lists = blocksOf(sheet, "header").slice(-2);
  const [offTarget, untargeted] = lists.map((header) => recordsUnder(sheet, header).rows);
  expect(offTarget).toEqual([{ Segment: "Shops", Product: "Glue", Users: 1, Turnover: 20 }]);
  expect(untargeted).toEqual([{ Product: "Glue", Users: 1, Turnover: 20 }]);
});

test("what else to sell is what a client lacks, with the median of those who buy it", () => {
  const sheet = sheetOf(input, "whatElse");
  const { rows, total } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
  // Paper: median of 100 and 300; Ink: median of 30 and 50.
  expect(rows.map((row) => [row.Manager, row.Client, row.Product, row["Expected turnover"]])).toEqual([
    ["Ivan", "Clara", "Paper", 200],
    ["Maria", "Boris", "Ink", 40],
  ]);
  expect(total?.["Expected turnover"]).toBe(240);
});

test("without a target matrix the sheet says what is missing and lists nothing", () => {
  const bare = { ...input, targets: null };
  const sheet = sheetOf(bare, "whatElse");
  expect(sheet.tables).toEqual([]);
  expect(noteOf(sheet)).toContain("There is no target matrix");
  expect(sheetOf(bare, "segmentProduct").tables).toEqual([]);
});

test("without products both sheets say so", () => {
  const bare = { ...input, salesColumns: { date: 0, client: 1, amount: 2 } };
  expect(noteOf(sheetOf(bare, "clientProduct"))).toContain("no product column");
  expect(noteOf(sheetOf(bare, "whatElse"))).toContain("no product column");
});

test("of many products only as many are shown as can be read, and the note says so", () => {
  const rows = Array.from({ length: 105 }, (_none, index) => [
    daySerial(2024, 12, 1),
    "Anna",
    1000 - index,
    `P${index}`,
  ]);
  const many: Tables = { ...input, sales: { headers: input.sales.headers, rows }, clients: null, targets: null };
  const sheet = sheetOf({ ...many, salesColumns: { date: 0, client: 1, amount: 2, product: 3 } }, "clientProduct");
  expect(noteOf(sheet)).toContain("100 of 105 products are shown.");
  expect(blocksOf(sheet, "header")[0].values[0]).toHaveLength(2 + 2 * 100);
});

test("nothing is said of deals, surveys, complaints and refusals that are not left out", () => {
  const day = daySerial(2024, 12, 1);
  const beside = { headers: ["date", "client"], rows: [[day, "Boris"]] };
  const tables: Tables = {
    ...input,
    offers: { headers: ["date", "client", "stage"], rows: [[day, "Boris", "Offer"]] },
    offerColumns: { date: 0, client: 1, stage: 2 },
    surveys: { headers: ["date", "client", "score"], rows: [[day, "Boris", 5]] },
    surveyColumns: { date: 0, client: 1, score: 2 },
    complaints: beside,
    complaintColumns: { date: 0, client: 1 },
  };
  const notes = (["funnel", "surveys", "complaints"] as const).map((id) =>
    blocksOf(sheetOf(tables, id), "note")
      .flatMap(({ values }) => values.flat())
      .find((text) => /^Counted:/.test(String(text))),
  );
  expect(notes).toEqual([
    "Counted: 1 of 1 deals, those whose first event lies in Jan 1, 2024 – Dec 2, 2024.",
    "Counted: 1 of 1 askings, those of the analysis period.",
    "Counted: 1 of 1 complaints, those of the analysis period.",
  ]);
  const footers = (offers: Tables["offers"]) =>
    blocksOf(sheetOf({ ...tables, offers }, "whatElse"), "footer")
      .flatMap(({ values }) => values.flat())
      .join(" ");
  expect(footers(tables.offers)).not.toContain("refused");
  const refused = { headers: ["date", "client", "stage", "product"], rows: [[day, "Boris", "Lost", "Ink"]] };
  const withProduct = { ...tables, offerColumns: { ...tables.offerColumns, product: 3 } };
  const told = blocksOf(sheetOf({ ...withProduct, offers: refused }, "whatElse"), "footer").flatMap(({ values }) =>
    values.flat(),
  );
  expect(told).toContainEqual(
    expect.stringMatching(/^1 line is left out, as the client refused within the last 12 months/),
  );
});
