import { abcClasses, measures } from "../../src/analysis/types";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { run, clientTable, targetTable } from "../analysis/analysisOfRows";
import { isoDay } from "../setup/csvTables";
import { blocksOf, recordsUnder } from "./sheetChecks";

const day = isoDay("2024-12-31");
const clients = clientTable(
  ["client", "segment", "Region", "manualClass"],
  [
    ["Anna", "Shops", "North", "A"],
    ["Boris", "Shops", "North", "A"],
    ["Vera", "Offices", "South", ""],
    ["Prospect", "Offices", "South", "C"],
  ],
);
const targets = targetTable(
  ["segment", "Paper", "Ink", "Paint"],
  [
    ["Shops", "+", "+", "+"],
    ["Offices", "", "+", ""],
  ],
);
const sales = [
  [day, "Anna", 60, "Ink"],
  [day, "Anna", 5, "Paper"],
  [day, "Boris", 25, "Ink"],
  [day, "Vera", 10, "Ink"],
];
const analysis = run(sales, { abcGroup: "Region" }, { clients, targets });
const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
const [clientsSheet, matrix] = buildReports(analysis, { ...context, ids: ["clients", "segmentProduct"] });
const footerOf = (sheet: ReportSheet) => blocksOf(sheet, "footer").flatMap((block) => block.values.flat());

test("groups and classes given by hand end the two blocks of Clients", () => {
  const [header] = blocksOf(clientsSheet, "header");
  const names = header.values[0];
  expect(names.slice(names.indexOf("Key client") + 1, names.indexOf("Status"))).toEqual(["Group", "ABC in group"]);
  expect(names.slice(names.indexOf("Days since last") + 1)).toEqual([
    "Manual class",
    "Differs",
    "Comment",
    "clientele:Comment",
  ]);
  const rows = recordsUnder(clientsSheet, header).rows;
  const shown = rows.map((row) => [
    row.Client,
    row.ABC,
    row.Group,
    row["ABC in group"],
    row["Manual class"],
    row.Differs,
  ]);
  // Of 100: Anna starts at 0, Boris at 65, Vera at 90. In the north, of 90: Boris starts at 72 %.
  expect(shown).toEqual([
    ["Anna", "A", "North", "A", "A", null],
    ["Boris", "B", "North", "B", "A", "≠"],
    ["Vera", "C", "South", "A", null, null],
    ["Prospect", null, "South", null, "C", "≠"],
  ]);
  expect(rows.map((row) => [row.Perspective, row["Risk by breadth"]])).toEqual([
    ["Most promising", "Medium"],
    ["Most promising", "High"],
    ["Ordinary", "High"],
    ["Ordinary", null],
  ]);
});

test("the footer of Clients names the groups and counts the classes by hand that differ", () => {
  expect(footerOf(clientsSheet)).toEqual(
    expect.arrayContaining([
      "ABC in group: the same rule among the clients of one group, by the column “Region” of the clients table; clients without a group make up one of their own.",
      "Manual class: from the clients table. It differs from the ABC class for 2 of 3 clients that have one, marked ≠.",
    ]),
  );
});

test("segments and managers have their columns already, and without groups there is none", () => {
  const headersWith = (abcGroup: string) => {
    const [sheet] = buildReports(run(sales, { abcGroup }, { clients }), { ...context, ids: ["clients"] });
    return blocksOf(sheet, "header")[0].values[0];
  };
  expect(headersWith("segment")).toContain("ABC in group");
  expect(headersWith("segment")).not.toContain("Group");
  expect(headersWith("none")).not.toContain("ABC in group");
});

test("Segment × product counts the clients by perspective and risk", () => {
  const headers = blocksOf(matrix, "header");
  const { rows, total } = recordsUnder(matrix, headers[headers.length - 1]);
  expect(rows).toEqual([
    {
      Segment: "Shops",
      Clients: 2,
      "Most promising": 2,
      Ordinary: 0,
      "Non-target": 0,
      "Risk: High": 1,
      "Risk: Medium": 1,
      "Risk: Low": 0,
      "No product used": 0,
    },
    {
      Segment: "Offices",
      Clients: 2,
      "Most promising": 0,
      Ordinary: 2,
      "Non-target": 0,
      "Risk: High": 1,
      "Risk: Medium": 0,
      "Risk: Low": 0,
      "No product used": 1,
    },
  ]);
  expect(total).toMatchObject({ Clients: 4, "Risk: High": 2, "No product used": 1 });
});

test.each(measures)("six classes by %s stand in ABC-XYZ, and their totals are all clients with a class", (measure) => {
  const withMargin = sales.map(([date, client, amount, product], place) => [
    date,
    client,
    amount,
    product,
    "Petrov",
    place,
    Number(amount) / 5,
  ]);
  const six = run(withMargin, { measure, abc: [0.1, 0.3, 0.5, 0.7, 0.9] });
  const [sheet] = buildReports(six, { ...context, ids: ["abcXyz"] });
  const [counts] = blocksOf(sheet, "header").map((header) => recordsUnder(sheet, header));
  expect(counts.rows.map((row) => row.Class)).toEqual([...abcClasses]);
  expect(counts.total?.Total).toBe(six.clients.filter((client) => client.abc !== null).length);
  const text = blocksOf(sheet, "footer")
    .flatMap((block) => block.values.flat())
    .join("\n");
  expect(text).toContain(
    {
      turnover: "ABC (large, middle and small clients) by turnover",
      margin: "ABC (large, middle and small clients) by margin",
      quantity: "ABC (large, middle and small clients) by quantity",
      purchases: "ABC (large, middle and small clients) by number of purchases",
    }[measure],
  );
  // Without a column for it nobody has a quantity; everything else ranks all three that bought.
  expect(counts.total?.Total).toBe(measure === "quantity" ? 0 : 3);
});
