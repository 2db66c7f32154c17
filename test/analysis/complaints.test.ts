import { analyze } from "../../src/analysis/analyze";
import { clientsAtStake, turnoverOfClients } from "../../src/analysis/process/feedback";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import type { ComplaintRole } from "../../src/analysis/tables/complaints";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { readSurveys } from "../../src/analysis/tables/surveysReader";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { isoFormat, readSales } from "./caseInput";

// Complaints (spec 3.15): their steps, what is overdue, what comes again, and how much turnover is at stake.

type Rows = readonly (readonly CellValue[])[];
const place = (sheet: string) => ({ sheet, row: 0, column: 0 });
const allColumns: ColumnMap<ComplaintRole> = {
  date: 0,
  client: 1,
  product: 2,
  cause: 3,
  repaired: 4,
  processMended: 5,
  closeDate: 6,
};

const sales = readSales([
  ["2024-01-05", "Anna", 100],
  ["2024-12-31", "Anna", 100],
  ["2024-12-05", "Boris", 50],
  ["2024-01-20", "Clara", 500],
]);

function run(rows: Rows, settings: Partial<Settings> = {}, columns = allColumns, asked: Rows | null = null) {
  const complaints = readComplaints({ place: place("Complaints"), headers: [], rows, columns, format: isoFormat });
  const surveys =
    asked &&
    readSurveys({
      place: place("Surveys"),
      headers: [],
      rows: asked,
      columns: { date: 0, client: 1, score: 2 },
      format: isoFormat,
    });
  const analysis = analyze({ sales, complaints, surveys }, { ...defaultSettings, ...settings });
  if (analysis.complaints === null) throw new Error("no complaints");
  return { analysis, found: analysis.complaints };
}

test("the next step is the first one missing, in whatever order they were done", () => {
  const { found } = run([
    ["2024-12-20", "Anna", "Paper", "", "", "", ""],
    ["2024-12-20", "Anna", "Paper", "", "yes", "yes", ""],
    ["2024-12-20", "Anna", "Paper", "late", "no", "yes", ""],
    ["2024-12-20", "Anna", "Paper", "late", "yes", "no", ""],
    ["2024-12-20", "Anna", "Paper", "late", "yes", "yes", ""],
  ]);
  expect(found.everyComplaint.map(({ next, isOpen }) => [next, isOpen])).toEqual([
    ["findCause", true],
    ["findCause", true],
    ["repair", true],
    ["mendProcess", true],
    [null, false],
  ]);
  expect([found.all.repaired, found.all.unmended]).toEqual([3, 1]);
});

test("a step may be told by its day, and is not done before it", () => {
  const rows: Rows = [["2024-12-01", "Anna", "", "late", "2024-12-10", "2024-12-20", ""]];
  const next = (day: string) => run(rows, { controlDate: isoDay(day) }).found.everyComplaint[0].next;
  expect([next("2024-12-09"), next("2024-12-10"), next("2024-12-20")]).toEqual(["repair", "mendProcess", null]);
});

test("an open complaint is overdue after the days of the setting, a closed one never", () => {
  const rows: Rows = [
    ["2024-12-10", "Anna", "", "late", "yes", "no", ""],
    ["2024-12-10", "Boris", "", "late", "yes", "no", "2024-12-11"],
  ];
  const overdue = (day: string, settings: Partial<Settings> = {}) =>
    run(rows, { controlDate: isoDay(day), ...settings }).found.all.overdue;
  expect([overdue("2024-12-24"), overdue("2024-12-25"), overdue("2024-12-12", { complaintDays: 1 })]).toEqual([
    0, 1, 1,
  ]);
});

test("closed with a step missing is too early; closed before it was made counts as closed, without days, and is told", () => {
  const { analysis, found } = run([
    ["2024-12-01", "Anna", "", "late", "yes", "no", "2024-12-05"],
    ["2024-12-10", "Boris", "", "late", "yes", "yes", "2024-12-01"],
  ]);
  expect(found.everyComplaint.map(({ isClosedEarly, daysToClose }) => [isClosedEarly, daysToClose])).toEqual([
    [true, 4],
    [false, null],
  ]);
  expect(found.all.daysToClose).toBe(4);
  expect(analysis.problems.items).toMatchObject([
    { code: "complaintClosedBefore", where: { sheet: "Complaints", row: 2, column: 6 } },
  ]);
});

test("the same cause of the same client within twelve months is a repeat", () => {
  const { found } = run([
    ["2023-11-30", "Anna", "", "late", "", "", ""],
    ["2024-12-01", "Anna", "", "Late ", "", "", ""],
    ["2024-12-01", "Anna", "", "broken", "", "", ""],
    ["2024-12-02", "Boris", "", "late", "", "", ""],
    ["2024-12-03", "Anna", "Ink", "late", "", "", ""],
    ["2024-12-03", "", "", "late", "", "", ""],
    ["2024-12-04", "", "", "late", "", "", ""],
  ]);
  expect(found.everyComplaint.map(({ isRepeat }) => isRepeat)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(found.byCause.map(({ name, complaints }) => [name, complaints.length])).toEqual([
    ["Late", 5],
    ["broken", 1],
  ]);
});

test("a complaint without a client counts, but neither as a client nor as turnover, and that is told", () => {
  const { analysis, found } = run([["2024-12-01", "", "Paper", "late", "yes", "", ""]]);
  expect([found.all.complaints.length, found.all.clients, found.silent.estimate]).toEqual([1, [], 0]);
  expect(analysis.notices).toContainEqual({ code: "complaintsWithoutClient", params: { rows: 1 } });
});

test("the silent ones are nine for each client that complained, at most the other clients with a purchase", () => {
  const { found } = run([
    ["2024-12-01", "Anna", "", "late", "", "", ""],
    ["2024-12-02", "anna", "", "late", "", "", ""],
  ]);
  expect(found.silent).toEqual({ complaining: 1, others: 2, estimate: 2 });
  const many = Array.from({ length: 20 }, (_, place): CellValue[] => ["2024-12-01", `Client ${place}`, 10]);
  const complaints = readComplaints({
    place: place("Complaints"),
    headers: [],
    rows: [["2024-12-01", "Client 3"]],
    columns: { date: 0, client: 1 },
    format: isoFormat,
  });
  expect(analyze({ sales: readSales(many), complaints }, defaultSettings).complaints?.silent).toEqual({
    complaining: 1,
    others: 19,
    estimate: 9,
  });
});

test("at stake is the turnover of those that complained or were dissatisfied, each client once", () => {
  const { analysis } = run(
    [
      ["2024-12-01", "Anna", "", "late", "", "", ""],
      ["2024-12-03", "Nobody", "", "late", "", "", ""],
    ],
    {},
    allColumns,
    [
      ["2024-12-02", "Anna", 1],
      ["2024-12-02", "Boris", 3],
      ["2024-12-02", "Clara", 5],
    ],
  );
  expect(turnoverOfClients(analysis.evidence, clientsAtStake(analysis))).toBe(250);
});

test("steps that the sheet has no column for are not asked for; without any a complaint is open until it is closed", () => {
  const onlyRepaired = run([["2024-12-01", "Anna", "yes"]], {}, { date: 0, client: 1, repaired: 2 }).found;
  expect(onlyRepaired.everyComplaint[0]).toMatchObject({ next: null, isOpen: false });
  const closing = run(
    [
      ["2024-12-01", "Anna", ""],
      ["2024-12-01", "Anna", "2024-12-05"],
    ],
    {},
    { date: 0, client: 1, closeDate: 2 },
  ).found;
  expect(closing.everyComplaint.map(({ next, isOpen, isOverdue }) => [next, isOpen, isOverdue])).toEqual([
    ["close", true, true],
    [null, false, false],
  ]);
});

test("before the first purchase, after the last one, and for a lost client complaints count alike", () => {
  const { analysis, found } = run([
    ["2024-01-02", "Anna", "", "late", "", "", ""],
    ["2024-12-30", "Clara", "", "late", "", "", ""],
  ]);
  expect(found.all.clients).toEqual(["Anna", "Clara"]);
  const id = analysis.evidence.idOfKey().get("clara") ?? -1;
  expect(analysis.evidence.columns.status[id]).toBe("Lost");
  expect(analysis.summary.actions.find(({ code }) => code === "answerComplaints")).toMatchObject({
    weight: 200,
    params: { clients: 1, client: "Anna" },
  });
});

test("a complaint after a given day does not count, and that is told", () => {
  const { analysis, found } = run([["2024-12-20", "Anna", "", "late", "", "", ""]], {
    controlDate: isoDay("2024-12-10"),
  });
  expect(found.all.complaints).toEqual([]);
  expect(analysis.problems.items).toMatchObject([
    { code: "complaintAfterDay", where: { sheet: "Complaints", row: 1 } },
  ]);
});

test("a step that is neither yes, no nor a day is told and not done", () => {
  const { analysis, found } = run([["2024-12-20", "Anna", "", "late", "perhaps", "#N/A", ""]]);
  expect([found.all.repaired, found.all.mended]).toEqual([0, 0]);
  expect(analysis.problems.counts).toEqual({ valueUnreadable: 2 });
});
