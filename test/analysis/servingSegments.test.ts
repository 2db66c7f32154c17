import { readSegmentRules } from "../../src/analysis/tables/segmentRules";
import { isoDay } from "../setup/csvTables";
import { clientTable, run, targetTable } from "./analysisOfRows";

// What serves as segment where nothing names any. Source: spec 3.10.

const day = isoDay("2024-12-31");
const rows = [
  [day, "Anna", 90, "Paper", "Ivanov"],
  [day, "Boris", 8, "Ink", "Petrov"],
  [day, "Vera", 2, "Ink", "Petrov"],
];
const headers = ["client", "Country"];
const people = [
  ["Anna", "Spain"],
  ["Boris", "Italy"],
  ["Vera", "Italy"],
  ["Prospect", null],
];
const clients = clientTable(headers, people);
const segmentsBy = (segmentBy: string, tables: Parameters<typeof run>[2] = { clients }) =>
  run(rows, { segmentBy }, tables).segments.rows.map(({ segment, clients: count }) => [segment, count]);

test("the class, the manager or a column of the clients table serves as segment, and the rest has none", () => {
  expect(segmentsBy("abc")).toEqual([
    ["A", 1],
    ["C", 2],
    [null, 1],
  ]);
  expect(segmentsBy("manager")).toEqual([
    ["Ivanov", 1],
    ["Petrov", 2],
    [null, 1],
  ]);
  expect(segmentsBy("country")).toEqual([
    ["Spain", 1],
    ["Italy", 2],
    [null, 1],
  ]);
  expect(segmentsBy("none")).toEqual([[null, 4]]);
  expect(segmentsBy("City")).toEqual([[null, 4]]);
});

test("a segment of rules or of the clients table is never replaced", () => {
  const rules = readSegmentRules({
    place: { sheet: "Rules", row: 0, column: 0 },
    headers: ["segment", "Country"],
    rows: [["Nowhere", "France"]],
  });
  expect(segmentsBy("abc", { clients, rules })).toEqual([
    ["Nowhere", 0],
    [null, 4],
  ]);
  const named = clientTable(["client", "segment"], [["Anna", "Large"]]);
  expect(segmentsBy("abc", { clients: named })).toEqual([
    ["Large", 1],
    [null, 2],
  ]);
});

test("a target matrix by classes counts; one by segments that nobody has names the missing rules", () => {
  const matrix = (...segments: string[]) =>
    targetTable(
      ["segment", "Ink"],
      segments.map((segment) => [segment, "+"]),
    );
  const byClass = run(rows, {}, { clients, targets: matrix("A", "Shops") });
  expect(byClass.clients[0].nextProduct).toBe("Ink");
  expect(byClass.problems.counts).toEqual({ segmentUnknown: 1 });
  const bySegment = run(rows, {}, { clients, targets: matrix("Shops", "Schools") });
  expect(bySegment.problems.counts).toEqual({ rulesNotChosen: 1 });
});

test("classes that serve as segments are no groups of classes, and have one rhythm", () => {
  const { notices, evidence } = run(rows, { abcGroup: "segment" }, { clients });
  expect(notices.map(({ code }) => code)).toContain("abcGroupMissing");
  expect(evidence.register.segmentsBy).toBe("abc");
});
