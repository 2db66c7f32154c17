import { analyze } from "../../src/analysis/analyze";
import { readClients, type ClientData } from "../../src/analysis/tables/clientsReader";
import { presentRoles, rolesOf } from "../../src/analysis/tables/tableDefinition";
import { meetsCondition, readCondition } from "../../src/analysis/tables/ruleCondition";
import { segmentColumn } from "../../src/analysis/tables/segmentColumn";
import { readSegmentRules, segmentsOfClients } from "../../src/analysis/tables/segmentRules";
import { readTargets } from "../../src/analysis/tables/targetMatrix";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { clientRoles, type ClientRole } from "../../src/analysis/tables/clientRoles";
import { isoDay } from "../setup/csvTables";
import { isoFormat, readSales } from "./caseInput";

function clientsOf(headers: readonly string[], rows: CellValue[][]): ClientData {
  const columns: Partial<Record<ClientRole, number>> = {};
  headers.forEach((header, column) => {
    const role = rolesOf(clientRoles).find((candidate) => candidate === header);
    if (role !== undefined) columns[role] = column;
  });
  return readClients({ place: { sheet: "Clients", row: 0, column: 0 }, headers, rows, columns, format: isoFormat });
}

function rulesOf(headers: readonly string[], rows: CellValue[][]) {
  return readSegmentRules({ place: { sheet: "Segment rules", row: 1, column: 1 }, headers, rows });
}

function targetsOf(headers: readonly string[], rows: CellValue[][]) {
  return readTargets({ place: { sheet: "Target matrix", row: 0, column: 0 }, headers, rows });
}

test("the Clients table is read by its roles", () => {
  const { records, problems } = clientsOf(
    ["client", "segment", "manager", "recommends", "buysFromCompetitors", "potential", "penetrationBase", "image"],
    [
      [" Anna ", "Retail", "Ivanov", "yes", "нет", "high", "1 000", "+"],
      ["Boris", "", null, "", "", 500, "", ""],
    ],
  );
  expect(records[0]).toMatchObject({
    name: "Anna",
    segment: "Retail",
    manager: "Ivanov",
    recommends: true,
    buysFromCompetitors: false,
    potential: "high",
    penetrationBase: 1000,
    image: true,
    expert: null,
  });
  expect(records[1]).toMatchObject({ name: "Boris", segment: null, manager: null, recommends: null, potential: 500 });
  expect(problems.items).toEqual([]);
});

test("faults of the Clients table are reported with their cells", () => {
  const rows = [
    ["Anna", "perhaps", "#N/A"],
    ["", "yes", ""],
    ["", "", ""],
    ["#REF!", "", ""],
    ["«ANNA»", "no", ""],
    ["Total", 5, ""],
  ];
  const { records, problems } = clientsOf(["client", "recommends", "manager"], rows);
  expect(records.map((record) => record.name)).toEqual(["Anna"]);
  const at = (row: number, column: number) => ({ sheet: "Clients", row, column });
  expect(problems.items).toEqual([
    { code: "valueUnreadable", where: at(1, 2), params: { value: "#N/A", role: "manager" } },
    { code: "valueUnreadable", where: at(1, 1), params: { value: "perhaps", role: "recommends" } },
    { code: "clientMissing", where: at(2, 0), params: {} },
    { code: "errorCell", where: at(4, 0), params: { value: "#REF!", role: "client" } },
    { code: "duplicateClient", where: at(5, 0), params: { client: "«ANNA»", row: 2 } },
    { code: "totalRow", where: at(6, 0), params: { value: "Total" } },
  ]);
});

test("a Clients table without a client column or without rows gives a problem and no records", () => {
  const nameless = clientsOf(["name"], [["Anna"]]);
  expect(nameless.records).toEqual([]);
  expect(nameless.problems.counts).toEqual({ roleMissing: 1 });
  expect(clientsOf(["client"], []).problems.counts).toEqual({ tableEmpty: 1 });
  const columns: ColumnMap<ClientRole> = { manager: 1, client: 0 };
  expect(presentRoles(clientRoles, columns)).toEqual(["client", "manager"]);
});

test("a client whose name begins with a totals word stays, and so does one called Total with a manager", () => {
  const names = (rows: CellValue[][]) => clientsOf(["client", "manager"], rows).records.map((record) => record.name);
  expect(
    names([
      ["Anna", ""],
      ["Total Energies", ""],
    ]),
  ).toEqual(["Anna", "Total Energies"]);
  expect(
    names([
      ["Anna", ""],
      ["Total", "Ivanov"],
    ]),
  ).toEqual(["Anna", "Total"]);
  expect(
    names([
      ["Anna", ""],
      ["Итого:", ""],
      ["", ""],
    ]),
  ).toEqual(["Anna"]);
});

test.each<[string, CellValue, boolean]>([
  ["USA; Canada", "canada", true],
  ["USA; Canada", "Mexico", false],
  ["<>Retail", "School", true],
  ["<>Retail", " RETAIL", false],
  ["<>Retail; School", "school", false],
  ["<>Retail", "", true],
  [">1000", 1000, false],
  [">1000", 1000.5, true],
  [">= 1 000", "1 000", true],
  ["≤150", 150, true],
  ["<=150", 151, false],
  ["<10", "nine", false],
  ["<10", "", false],
  ["10..20", 10, true],
  ["10..20", 20, true],
  ["10…20", 20.5, false],
  ["-5..5", -5, true],
  ["2010", 2010, true],
  ["=Retail", "Retail", true],
  ["yes", "Yes", true],
])("the condition %s on %j is %p", (condition, attribute, expected) => {
  const read = readCondition(condition, isoFormat);
  expect(read && meetsCondition(read, attribute, isoFormat)).toBe(expected);
});

test.each([">", ">many", "20..10", ";", "<>", "<> ; "])("the condition %j cannot be read", (condition) => {
  expect(readCondition(condition, isoFormat)).toBeNull();
});

test("rules are tried from the top, blank is any, and an explicit segment wins", () => {
  const clients = clientsOf(
    ["client", "segment", "Industry", "employees"],
    [
      ["Anna", "", "retail", 1200],
      ["Boris", "", "Retail ", 5],
      ["Vera", "Special", "Retail", 5],
      ["Gleb", "", "School", ""],
      ["Dina", "", "", 50],
    ],
  );
  const rules = rulesOf(
    ["segment", "industry", "Employees"],
    [
      ["Large retail", "Retail", ">=1000"],
      ["Retail", "Retail", ""],
      ["", "", ""],
      ["Known size", "", ">0"],
    ],
  );
  expect(segmentsOfClients(clients, rules).segments).toEqual(["Large retail", "Retail", "Special", null, "Known size"]);
  expect(segmentsOfClients(clients, null).segments).toEqual([null, null, "Special", null, null]);
});

test("a rule that cannot be read is reported and left out, a column that clients lack fits nobody", () => {
  const rules = rulesOf(
    ["industry", "Сегмент", "colour"],
    [
      [">x", "One", ""],
      ["Retail", "", ""],
      ["Retail", "Two", "red"],
      ["Retail", "#N/A", ""],
      ["Retail", "Three", ""],
    ],
  );
  expect(rules.rules.map((rule) => rule.segment)).toEqual(["Two", "Three"]);
  expect(rules.problems.items.map(({ where, params }) => [where?.row, where?.column, params.value])).toEqual([
    [2, 1, ">x"],
    [3, 2, ""],
    [5, 2, "#N/A"],
  ]);
  const clients = clientsOf(["client", "industry"], [["Anna", "Retail"]]);
  const { segments, problems } = segmentsOfClients(clients, rules);
  expect(segments).toEqual(["Three"]);
  expect(problems.items).toEqual([
    { code: "ruleUnreadable", where: { sheet: "Segment rules", row: 1, column: 3 }, params: { value: "colour" } },
  ]);
  expect(rulesOf(["segment"], []).problems.counts).toEqual({ tableEmpty: 1 });
});

test("the segment column is known by its header in five languages, else it is the first", () => {
  expect(segmentColumn(["Priority", "Сегмент"])).toBe(1);
  expect(segmentColumn(["Name", "Industry"])).toBe(0);
});

test("any mark is a target, a mark that says no is none", () => {
  const matrix = targetsOf(
    ["segment", "Paper", "Ink", "", "paper"],
    [
      ["Printers", "+", "", "x", ""],
      ["Schools", "нет", "да", "", "✓"],
      ["PRINTERS", "", 1, "", ""],
      ["", "+", "", "", ""],
    ],
  );
  expect(matrix.products.map((product) => product.name)).toEqual(["Paper", "Ink"]);
  expect(matrix.rows.map((row) => [row.segment, ...row.targets])).toEqual([
    ["Printers", true, true],
    ["Schools", true, true],
  ]);
  expect(matrix.problems.counts).toEqual({ ruleUnreadable: 1, segmentTwice: 1 });
  expect(targetsOf(["segment"], []).problems.counts).toEqual({ tableEmpty: 1 });
});

test("segments and products that only the target matrix knows are reported", () => {
  const day = isoDay("2024-12-31");
  const sales = readSales([[day, "Anna", 5, "Paper"]], { date: 0, client: 1, amount: 2, product: 3 });
  const clients = clientsOf(["client", "segment"], [["Anna", "Printers"]]);
  const targets = targetsOf(
    ["segment", "Paper", "Ink"],
    [
      ["printers", "+", "+"],
      ["Schools", "", "+"],
    ],
  );
  const analysis = analyze({ sales, clients, rules: null, targets }, defaultSettings);
  expect(analysis.problems.items).toEqual([
    { code: "productUnknown", where: { sheet: "Target matrix", row: 0, column: 2 }, params: { product: "Ink" } },
    { code: "segmentUnknown", where: { sheet: "Target matrix", row: 2, column: 0 }, params: { segment: "Schools" } },
  ]);
  expect(analysis.segments.products).toEqual(["Paper", "Ink"]);
  expect(analysis.segments.rows.map((row) => [row.segment, row.clients])).toEqual([
    ["printers", 1],
    ["Schools", 0],
  ]);
  const [anna] = analysis.clients;
  expect([anna.segment, anna.targetProducts, anna.usedTargets, anna.nextProduct]).toEqual(["printers", 2, 1, "Ink"]);
});

test("where nothing names segments, the missing rules are said once, not the spelling of each segment", () => {
  const sales = readSales([[isoDay("2024-12-31"), "Anna", 5, "Paper"]], { date: 0, client: 1, amount: 2, product: 3 });
  const clients = clientsOf(["client", "country"], [["Anna", "Spain"]]);
  const rows = ["Printers", "Schools"].map((segment) => [segment, "+"]);
  const targets = targetsOf(["segment", "Paper"], rows);
  const { problems } = analyze({ sales, clients, rules: null, targets }, defaultSettings);
  expect(problems.items).toEqual([
    { code: "rulesNotChosen", where: { sheet: "Target matrix", row: 1, column: 0 }, params: { segments: 2 } },
  ]);
});

test("a rule that asks for all that one above it asks for is never used, and is named with its cell", () => {
  const { rules, problems } = rulesOf(
    ["segment", "country", "employees"],
    [
      ["Large", "", ">=100"],
      ["Large at home", "RU", ">=100"],
      ["Home", "RU", ""],
      ["Home again", " ru ", ""],
      ["Others", "", ""],
      ["Rest", "MK", ""],
    ],
  );
  expect(rules).toHaveLength(6);
  // The header stands in row 2, so that the rules begin in row 3.
  expect(problems.items).toEqual([
    {
      code: "ruleNeverUsed",
      where: { sheet: "Segment rules", row: 3, column: 1 },
      params: { segment: "Large at home", row: 3 },
    },
    {
      code: "ruleNeverUsed",
      where: { sheet: "Segment rules", row: 5, column: 1 },
      params: { segment: "Home again", row: 5 },
    },
    {
      code: "ruleNeverUsed",
      where: { sheet: "Segment rules", row: 7, column: 1 },
      params: { segment: "Rest", row: 7 },
    },
  ]);
});

test("a segment that stands twice in the target matrix is joined and named with its cell", () => {
  const { rows, problems } = targetsOf(
    ["segment", "Paper", "Ink"],
    [
      ["Shops", "+", ""],
      ["«shops»", "", "+"],
    ],
  );
  expect(rows.map(({ targets }) => targets)).toEqual([[true, true]]);
  expect(problems.items).toEqual([
    {
      code: "segmentTwice",
      where: { sheet: "Target matrix", row: 2, column: 0 },
      params: { segment: "«shops»", row: 2 },
    },
  ]);
});
