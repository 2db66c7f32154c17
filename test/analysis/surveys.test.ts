import { analyze } from "../../src/analysis/analyze";
import { readScore } from "../../src/analysis/cells/scoreCell";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { readSurveys } from "../../src/analysis/tables/surveysReader";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { clientTable, targetTable } from "./analysisOfRows";
import { isoFormat, readSales } from "./caseInput";

// Surveys (spec 3.15): what the answers say, who is dissatisfied and waits, and who is to be asked.

type Rows = readonly (readonly CellValue[])[];
const place = (sheet: string) => ({ sheet, row: 0, column: 0 });
const readAsked = (rows: Rows) =>
  readSurveys({
    place: place("Surveys"),
    headers: ["date", "client", "score", "product", "question"],
    rows,
    columns: { date: 0, client: 1, score: 2, product: 3, question: 4 },
    format: isoFormat,
  });
const readComplained = (rows: Rows) =>
  readComplaints({
    place: place("Complaints"),
    headers: [],
    rows,
    columns: { date: 0, client: 1, product: 2 },
    format: isoFormat,
  });

// Anna buys each month, Boris too and ink since December, Clara has left.
const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
const salesRows: Rows = [
  ...months.map((month) => [`2024-${month}-05`, "Anna", 100, "Paper"]),
  ...months.map((month) => [`2024-${month}-06`, "Boris", 50, "Paper"]),
  ["2024-12-10", "Boris", 30, "Ink"],
  ["2024-01-20", "Clara", 500, "Paper"],
  ["2024-12-31", "Dora", 10, "Paper"],
];
const sales = readSales(salesRows, { date: 0, client: 1, amount: 2, product: 3 });

function run(asked: Rows, complained: Rows | null = null, settings: Partial<Settings> = {}) {
  const complaints = complained && readComplained(complained);
  const analysis = analyze({ sales, surveys: readAsked(asked), complaints }, { ...defaultSettings, ...settings });
  if (analysis.surveys === null) throw new Error("no surveys");
  return { analysis, found: analysis.surveys };
}

test.each<[CellValue, ReturnType<typeof readScore>]>([
  [4, { value: 4, best: null }],
  ["4,5", { value: 4.5, best: null }],
  ["5 из 5", { value: 5, best: 5 }],
  ["4 of 5", { value: 4, best: 5 }],
  ["4 out of 5", { value: 4, best: 5 }],
  ["4 od 5", "unreadable"],
  ["4 од 5", { value: 4, best: 5 }],
  ["4 din 5", { value: 4, best: 5 }],
  ["5 üzerinden 4", { value: 4, best: 5 }],
  ["8/10", { value: 8, best: 10 }],
  ["★★★★☆", { value: 4, best: 5 }],
  ["отлично", { value: 5, best: 5 }],
  ["Одлично", { value: 5, best: 5 }],
  ["Excelent", { value: 5, best: 5 }],
  ["çok kötü", { value: 1, best: 5 }],
  ["2 - bad", { value: 2, best: null }],
  ["6 of 5", "unreadable"],
  [0, "unreadable"],
  [11, "unreadable"],
  ["maybe", "unreadable"],
  ["", "missing"],
  ["#N/A", "error"],
])("the score %p is read as %p", (cell, score) => {
  expect(readScore(cell)).toEqual(score);
});

test("the score of an answer is the mean of its questions, its mood the lowest of them", () => {
  const { found } = run([
    ["2024-05-01", "Anna", 5, "Paper", "Delivery"],
    ["2024-05-01", "Anna", 2, "Paper", "Quality"],
    ["2024-05-01", "Boris", 2.5, "Paper", "Delivery"],
    ["2024-05-01", "Boris", 3.5, "Paper", "Quality"],
    ["2024-05-01", "Clara", 3.1, "Paper", "Quality"],
  ]);
  expect(found.everyAnswer.map(({ client, score, mood }) => [client, score, mood])).toEqual([
    ["Anna", 3.5, "open"],
    ["Boris", 3, "hidden"],
    ["Clara", 3.1, "content"],
  ]);
  expect(found.byQuestion.map(({ name, mean, open }) => [name, mean, open])).toEqual([
    ["Delivery", 3.75, 0],
    ["Quality", expect.closeTo(8.6 / 3, 9), 1],
  ]);
});

test("one client that is asked about two products on one day gives two answers", () => {
  const { found } = run([
    ["2024-05-01", "Anna", 5, "Paper"],
    ["2024-05-01", "Anna", 1, "Ink"],
  ]);
  expect([found.all.answered, found.all.mean, found.all.open]).toEqual([2, 3, 1]);
});

test("without any answer the response rate is 0 and there is no mean", () => {
  const { analysis, found } = run([
    ["2024-05-01", "Anna", ""],
    ["2024-06-01", "Boris", ""],
  ]);
  expect(found.all).toMatchObject({ answered: 0, mean: null, good: 0, open: 0, hidden: 0 });
  expect(found.all.asked.length).toBe(2);
  expect(analysis.problems.counts).toEqual({});
});

test("what cannot be read is told by its cell, and the row left out", () => {
  const { analysis, found } = run([
    ["2024-05-01", "Anna", 0],
    ["2024-05-01", "Boris", "soon"],
    ["soon", "Boris", 4],
    ["2024-05-01", "", 4],
    ["2024-05-02", "Anna", 4],
    ["Total", "", ""],
  ]);
  expect(found.all.asked.length).toBe(1);
  expect(analysis.problems.items.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
    ["valueUnreadable", 1, 2],
    ["valueUnreadable", 2, 2],
    ["dateUnreadable", 3, 0],
    ["clientMissing", 4, 1],
    ["totalRow", 6, 1],
  ]);
});

describe("a scale of ten", () => {
  const ofTen: Rows = [
    ["2024-05-01", "Anna", 8],
    ["2024-05-02", "Boris", 4],
    ["2024-05-03", "Clara", 6],
    ["2024-05-04", "Dora", 5],
    ["2024-05-05", "Anna", 3],
  ];

  test("is asked for where a fifth of the scores lies above five, and nothing counts until then", () => {
    const { analysis, found } = run(ofTen);
    expect([found.scale.best, found.all.asked.length, found.due, found.unhandled]).toEqual([null, 0, [], []]);
    expect(analysis.notices).toContainEqual({ code: "surveyScaleAsked", params: { above: 2, scores: 5 } });
  });

  test("halves the scores where the user says so", () => {
    const { found } = run(ofTen, null, { surveyScale: "ten" });
    expect(found.everyAnswer.map(({ score, mood }) => [score, mood])).toEqual([
      [4, "content"],
      [2, "open"],
      [3, "hidden"],
      [2.5, "hidden"],
      [1.5, "open"],
    ]);
  });

  test("is none where the user says so: what lies above five is a slip then, as it is where it is rare", () => {
    expect(run(ofTen, null, { surveyScale: "five" }).analysis.problems.counts).toEqual({ scoreAboveFive: 2 });
    const rare = [...Array.from({ length: 9 }, (_, day): CellValue[] => [`2024-06-0${day + 1}`, "Anna", 4]), ofTen[0]];
    const { analysis, found } = run(rare);
    expect([found.scale.best, found.all.answered, analysis.problems.counts]).toEqual([5, 9, { scoreAboveFive: 1 }]);
  });

  test("is known where the cells name it", () => {
    const { found } = run([
      ["2024-05-01", "Anna", "8/10"],
      ["2024-05-02", "Boris", "4 of 5"],
    ]);
    expect(found.everyAnswer.map(({ score }) => score)).toEqual([4, 4]);
  });
});

test("a dissatisfied answer waits until a complaint of the client, about its product, is as new as it", () => {
  const asked: Rows = [["2024-05-10", "Anna", 2, "Paper"]];
  const waits = (complained: Rows): number => run(asked, complained).found.unhandled.length;
  expect(waits([])).toBe(1);
  expect(waits([["2024-05-09", "Anna", "Paper"]])).toBe(1);
  expect(waits([["2024-05-10", "Anna", "Paper"]])).toBe(0);
  expect(waits([["2024-05-11", "Anna", "Ink"]])).toBe(1);
  expect(waits([["2024-05-11", "Anna", ""]])).toBe(0);
  expect(waits([["2024-05-11", "Boris", "Paper"]])).toBe(1);
  expect(run([["2023-12-01", "Anna", 2, "Paper"]]).found.unhandled.length).toBe(0);
});

test("an answer after a given day does not count, and that is told", () => {
  const asked: Rows = [
    ["2024-05-10", "Anna", 2],
    ["2024-06-10", "Anna", 5],
  ];
  const { analysis, found } = run(asked, null, { controlDate: isoDay("2024-05-31") });
  expect(found.all.asked.length).toBe(1);
  expect(analysis.problems.items).toMatchObject([{ code: "surveyAfterDay", where: { sheet: "Surveys", row: 2 } }]);
  // Without a given day the last answer moves the day.
  expect(run([["2025-01-15", "Anna", 5]]).found.day).toBe(isoDay("2025-01-15"));
});

describe("to be asked", () => {
  const due = (asked: Rows, settings: Partial<Settings> = {}) =>
    run(asked, null, settings).found.due.map(({ client, reason, product }) => [client, reason, product ?? ""]);
  const asked = (anna: string, boris: string, product = ""): Rows => [
    [anna, "Anna", 4],
    [boris, "Boris", 4, product],
  ];

  test("are active clients that were never asked, the largest first, but neither lost ones nor new ones of two weeks", () => {
    expect(due([["2024-01-02", "Clara", 4]])).toEqual([
      ["Anna", "neverAsked", ""],
      ["Boris", "neverAsked", ""],
    ]);
    const later = due([["2024-01-02", "Clara", 4]], { controlDate: isoDay("2025-01-15") });
    expect(later).toContainEqual(["Dora", "neverAsked", ""]);
    expect(due([["2024-01-02", "Clara", 4]], { controlDate: isoDay("2025-01-14") }).length).toBe(2);
  });

  test("are active clients that were not asked for twelve months", () => {
    const on = (day: string) => due(asked("2024-01-06", "2024-12-20"), { controlDate: isoDay(day) });
    expect(on("2025-01-05")).toEqual([]);
    expect(on("2025-01-06")).toEqual([["Anna", "yearly", ""]]);
  });

  test("are clients with a new product of more than 14 days, unless a survey about it or in general came since", () => {
    expect(due(asked("2024-11-20", "2024-11-20"))).toEqual([["Boris", "newProduct", "Ink"]]);
    const before: Rows = [["2024-06-01", "Boris", 4]];
    const afterInk = [...before, ...asked("2024-11-20", "2024-12-10", "Ink")];
    expect(due(afterInk, { controlDate: isoDay("2025-01-20") })).toEqual([["Dora", "neverAsked", ""]]);
    // Of paper, which Boris has bought for long, nobody has ever asked it.
    expect(due(asked("2024-11-20", "2024-12-10", "Ink"))).toEqual([]);
    expect(due(asked("2024-11-20", "2024-12-10", "Ink"), { controlDate: isoDay("2025-01-09") })).toEqual([
      ["Boris", "newProduct", "Paper"],
    ]);
    expect(due(asked("2024-11-20", "2024-12-10"), { controlDate: isoDay("2025-01-20") }).length).toBe(1);
    expect(due(asked("2024-11-20", "2024-12-10", "Paper"), { controlDate: isoDay("2025-01-20") })).toContainEqual([
      "Boris",
      "newProduct",
      "Ink",
    ]);
  });

  test("are not freed from it by a survey about a product that they have never bought", () => {
    const { found } = run([
      ["2024-11-20", "Anna", 5, "Paper"],
      ["2024-11-20", "Boris", 2, "Chairs"],
    ]);
    expect(found.byProduct.map(({ name, open }) => [name, open])).toEqual([
      ["Paper", 0],
      ["Chairs", 1],
    ]);
    expect(found.due).toMatchObject([{ client: "Boris", reason: "newProduct", product: "Paper" }]);
  });

  test("are not asked twice within 30 days", () => {
    const rows = asked("2024-11-20", "2024-12-05", "Paper");
    expect(due(rows, { controlDate: isoDay("2025-01-03") })).toEqual([]);
    expect(due(rows, { controlDate: isoDay("2025-01-04") })).toEqual([["Boris", "newProduct", "Ink"]]);
  });

  test("stand among the control points, overdue from the day after, a week before they are due", () => {
    const rows = asked("2024-01-05", "2024-12-20");
    const points = (day: string) =>
      run(rows, null, { controlDate: isoDay(day) }).analysis.controlPoints?.points.filter(
        ({ client }) => client === "Anna",
      );
    expect(points("2024-12-28")).toEqual([]);
    expect(points("2024-12-29")).toMatchObject([{ kind: "surveyDue", state: "due", due: isoDay("2025-01-05") }]);
    expect(points("2025-01-06")).toMatchObject([{ kind: "surveyDue", state: "overdue" }]);
  });
});

test("the next steps name dissatisfied clients with their turnover, each once", () => {
  const { analysis } = run([
    ["2024-05-01", "Anna", 2, "Paper"],
    ["2024-06-01", "Anna", 1, "Ink"],
    ["2024-06-01", "Boris", 3],
    ["2024-06-01", "Dora", 5],
  ]);
  const step = analysis.summary.actions.find(({ code }) => code === "callDissatisfied");
  expect(step).toMatchObject({ weight: 1830, params: { clients: 2, all: 2, client: "Anna" } });
});

test("what clients tell adds two steps at most to the five that sales tell, and takes the place of none of them", () => {
  // What is overdue, lost, missing, one purchase short; on whom the company depends, and who has too many key clients.
  const monthly = (client: string, amount: number, last: string): Rows =>
    [0, 30, 60, 90].map((days) => [isoDay(last) - days, client, amount, "Paper", "Ivanov"]);
  const rows: Rows = [
    ...monthly("Overdue", 400, "2024-10-31"),
    ...["Steady", "Large", "Third", "Fourth"].flatMap((client) => monthly(client, 300, "2024-12-31")),
    ["2024-03-01", "Lost", 100, "Paper", "Ivanov"],
    ["2024-12-22", "Second", 80, "Ink", "Petrov"],
    ["2024-12-31", "Second", 40, "Ink", "Petrov"],
  ];
  const clients = clientTable(
    ["client", "segment"],
    ["Overdue", "Steady"].map((name) => [name, "Printers"]),
  );
  const targets = targetTable(["segment", "Ink", "Paper"], [["Printers", "+", ""]]);
  const tables = {
    sales: readSales(rows, { date: 0, client: 1, amount: 2, product: 3, manager: 4 }),
    clients,
    targets,
  };
  const settings = { ...defaultSettings, abc: [0.3, 0.8] };
  const without = analyze(tables, settings).summary.actions.map(({ code }) => code);
  expect(without).toHaveLength(5);
  const surveys = readAsked([
    ["2024-12-01", "Steady", 2],
    ["2024-12-01", "Third", 1],
  ]);
  const complaints = readComplained([["2024-06-01", "Large", "Paper"]]);
  const { actions } = analyze({ ...tables, surveys, complaints }, settings).summary;
  const codes = actions.map(({ code }) => code);
  expect(codes.filter((code) => without.includes(code))).toEqual(without);
  expect(codes.filter((code) => !without.includes(code)).sort()).toEqual(["answerComplaints", "callDissatisfied"]);
  expect(codes).toHaveLength(7);
  const weights = actions.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((one, other) => other - one));
});

test("a client that neither sales nor clients know is told with its name", () => {
  const { analysis } = run([["2024-05-01", "Ana", 2]]);
  expect(analysis.notices).toContainEqual({ code: "feedbackClientsUnknown", params: { clients: 1, value: "Ana" } });
});
