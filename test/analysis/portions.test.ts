import { analysisSteps, analyze } from "../../src/analysis/analyze";
import type { Analysis } from "../../src/analysis/analysis";
import { portionsOfClients } from "../../src/analysis/ledger/portions";
import { rhythmOf } from "../../src/analysis/rhythm/rhythm";
import { loadCase } from "../setup/csvTables";
import { caseInput } from "./caseInput";

let mockRows: number | undefined;

jest.mock("../../src/analysis/ledger/portions", () => {
  const portions = jest.requireActual<typeof import("../../src/analysis/ledger/portions")>(
    "../../src/analysis/ledger/portions",
  );
  return {
    portionsOfRows: (rows: number) => portions.portionsOfRows(rows, mockRows),
    portionsOfClients: (start: Int32Array, clients?: number) => portions.portionsOfClients(start, clients, mockRows),
  };
});

afterEach(() => {
  mockRows = undefined;
});

/** The figures without what they rest on, each list of them made. */
const figuresAlone = (analysis: Analysis) => ({ ...analysis, evidence: null });

/** Of a case, read and computed in portions of so many rows; undefined = of the usual size. */
function inPortions(name: "northwind" | "chinook", rows: number | undefined) {
  mockRows = rows;
  const read = loadCase(name);
  const input = caseInput(read);
  const steps = analysisSteps(input, read.settings);
  let waits = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) waits++;
  return { waits, input, figures: figuresAlone(step.value), whole: figuresAlone(analyze(input, read.settings)) };
}

test.each(["northwind", "chinook"] as const)("%s: however small the portions, the figures are the same", (name) => {
  const usual = inPortions(name, undefined);
  const small = inPortions(name, 100);
  expect(small.input.sales.ledger).toEqual(usual.input.sales.ledger);
  expect(small.figures).toEqual(usual.figures);
  expect(small.whole).toEqual(usual.figures);
  expect(small.waits).toBeGreaterThan(usual.waits * 2);
});

test("the rhythm is made in parts for who waits for them, and at once for who does not", () => {
  const read = loadCase("northwind");
  const { settings } = read;
  const input = caseInput(read);
  const atOnce = analyze(input, settings);
  mockRows = 100;
  const inParts = analyze(input, settings);
  const waits = [...rhythmOf(inParts.evidence).steps()].length;
  expect(waits).toBeGreaterThan(20);
  expect(inParts.rhythm).toEqual(atOnce.rhythm);
  expect([...rhythmOf(inParts.evidence).steps()]).toEqual([]);
});

test("a portion has about as many rows as are wanted, and every client once", () => {
  const start = Int32Array.of(0, 40, 41, 500, 500, 510);
  mockRows = 60;
  expect(portionsOfClients(start, 7)).toEqual([
    [0, 2],
    [2, 3],
    [3, 7],
  ]);
  mockRows = undefined;
  expect(portionsOfClients(start)).toEqual([[0, 5]]);
});
