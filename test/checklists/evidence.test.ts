import { byShare, proposalStates, type ProposalState } from "../../src/checklists/evidence/proposal";
import type { OwnMeasures } from "../../src/checklists/evidence/seen";
import { pointsOf, type PointId } from "../../src/checklists/forms";
import { readPlan } from "../../src/analysis/tables/planReader";
import type { AnalysisInput } from "../../src/analysis/analyze";
import { targetTable } from "../analysis/analysisOfRows";
import { isoFormat } from "../analysis/caseInput";
import {
  sales,
  offers,
  activities,
  answersSeen,
  clients,
  ofEvery,
  shown,
  stateOf,
  type Row,
  everyone,
} from "./evidenceCases";

// Each rule of evidence with a case for every answer that it can come to (spec 3.16).

/** One rule answers a point of each form. */
function inBoth(express: PointId, process: PointId, tables: Partial<AnalysisInput> = {}): ProposalState {
  const state = stateOf(express, tables);
  expect(stateOf(process, tables)).toBe(state);
  return state;
}

test("both bounds belong to the better answer", () => {
  const bounds = { yes: 0.8, partly: 0.3 };
  expect([8, 7, 3, 2, 0].map((count) => byShare(count, 10, bounds))).toEqual(["yes", "partly", "partly", "no", "no"]);
  expect(byShare(1, 1000, { yes: 0.9, partly: "any" })).toBe("partly");
  expect(byShare(0, 5, { yes: 0.9, partly: "any" })).toBe("no");
});

test("every point has a proposal, and sales alone never make a no where a table is missing", () => {
  for (const form of ["express", "process"] as const) {
    const found = shown(form);
    expect(Object.keys(found)).toEqual([...pointsOf(form)]);
    const missing = Object.values(found).filter(({ text }) => text === "noTable");
    expect(missing.length).toBeGreaterThan(5);
    for (const { state, table } of missing) expect([state, typeof table]).toEqual(["cannotTell", "string"]);
  }
});

describe("the active base", () => {
  test("A1: channels of the active clients", () => {
    expect(stateOf("A1", { clients: clients(everyone) })).toBe("yes");
    const oneChannel = everyone.map((row) => row.map((cell) => (cell === "Shop" ? "Web" : cell)));
    expect(stateOf("A1", { clients: clients(oneChannel) })).toBe("partly");
    expect(stateOf("A1", { clients: clients([["Anna"]], ["client"]) })).toBe("no");
    expect(stateOf("A1")).toBe("cannotTell");
  });

  test("A2: the list of active clients and its details", () => {
    const found = shown("express", { clients: clients(everyone) }).A2;
    // Segment, manager, channel, potential, phone, e-mail and city; no active client has a reason of a loss.
    expect(found).toMatchObject({ params: { count: 3, of: 3, columns: 7 }, sheet: "clients" });
    expect(stateOf("A2", { clients: clients(everyone) })).toBe("yes");
    expect(stateOf("A2", { clients: clients([["Anna"], ["Boris"], ["Carla"]], ["client"]) })).toBe("partly");
    expect(stateOf("A2", { clients: clients([["Zoran"]], ["client"]) })).toBe("no");
    expect(stateOf("A2")).toBe("cannotTell");
  });

  test("A3: margin and potential, else classes only", () => {
    const withMargin = sales.map((row) => [...row, 10]);
    expect(stateOf("A3", { clients: clients(everyone) }, withMargin)).toBe("yes");
    expect(stateOf("A3", { clients: clients(everyone) })).toBe("partly");
    const returned: Row[] = [
      ["2024-12-05", "Anna", 100, "Ink", "Petrov", "1"],
      ["2024-12-06", "Anna", -100, "Ink", "Petrov", "2"],
    ];
    expect(stateOf("A3", { clients: clients(everyone) }, returned)).toBe("no");
    expect(stateOf("A3")).toBe("cannotTell");
  });

  test("A4 and T1: marks of the segments in use", () => {
    const tables = (rows: Row[]) => ({
      clients: clients(everyone),
      targets: targetTable(
        ["segment", "Paper", "Ink"],
        rows.map((row) => [...row]),
      ),
    });
    const both = tables([
      ["Printers", "+", ""],
      ["Schools", "", "+"],
    ]);
    expect(inBoth("A4", "T1", both)).toBe("yes");
    expect(
      inBoth(
        "A4",
        "T1",
        tables([
          ["Printers", "+", ""],
          ["Schools", "", ""],
        ]),
      ),
    ).toBe("partly");
    expect(
      inBoth(
        "A4",
        "T1",
        tables([
          ["Printers", "", ""],
          ["Schools", "", ""],
        ]),
      ),
    ).toBe("no");
    expect(inBoth("A4", "T1", { clients: clients(everyone) })).toBe("cannotTell");
  });

  test("A6: plans of the managers in the period", () => {
    const plan = (rows: readonly Row[]) => ({
      plan: readPlan({
        place: { sheet: "Plan", row: 0, column: 0 },
        rows,
        columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
        format: isoFormat,
      }),
    });
    expect(
      stateOf(
        "A6",
        plan([
          ["Petrov", "Q4 2024", "turnover", 9],
          ["ivanova", "2024", "turnover", 9],
        ]),
      ),
    ).toBe("yes");
    expect(stateOf("A6", plan([["Petrov", "Q4 2024", "turnover", 9]]))).toBe("partly");
    expect(stateOf("A6", plan([["Petrov", "2019", "turnover", 9]]))).toBe("no");
    expect(stateOf("A6")).toBe("cannotTell");
  });

  test("A7 and T3: first sales and sales of a new product were offered before", () => {
    // In the period: first sales of Boris, Carla, Dora, Emil and the ink of Anna.
    const deal = (client: string, date: string): Row => [client, "Offer", date, "", "", "", "", "", ""];
    const all = [
      deal("Anna", "2024-12-01"),
      deal("Boris", "2024-07-10"),
      deal("Carla", "2024-12-01"),
      deal("Dora", "2024-01-20"),
      deal("Emil", "2024-02-20"),
    ];
    const found = shown("express", { offers: offers(all) }).A7;
    expect(found).toMatchObject({ params: { count: 5, of: 5 } });
    expect(inBoth("A7", "T3", { offers: offers(all) })).toBe("yes");
    expect(inBoth("A7", "T3", { offers: offers(all.slice(0, 3)) })).toBe("partly");
    // An offer after the sale was no offer.
    expect(inBoth("A7", "T3", { offers: offers([deal("Carla", "2024-12-21"), ...all.slice(0, 2)]) })).toBe("no");
    expect(inBoth("A7", "T3")).toBe("cannotTell");
  });

  test("A8 and T14: stages of the offers", () => {
    const rows = ["Presentation", "Offer", "Contract"].map((stage): Row => ["Anna", stage, "2024-11-01"]);
    expect(inBoth("A8", "T14", { offers: offers(rows) })).toBe("yes");
    expect(inBoth("A8", "T14", { offers: offers(rows.slice(0, 2)) })).toBe("partly");
    expect(inBoth("A8", "T14", { offers: offers([["Anna", "", "2024-11-01"]]) })).toBe("no");
    expect(inBoth("A8", "T14")).toBe("cannotTell");
  });

  test("A5: measures in the user's words for the first two classes; the proposed ones are half of the answer", () => {
    const withMeasures = (measures: OwnMeasures | null) => [{}, sales, { measures }] as const;
    const full = shown("express", ...withMeasures({ count: 6, of: 6 })).A5;
    expect(full).toMatchObject({ state: "yes", params: { count: 6, of: 6 } });
    const states = [6, 5, 0].map((count) => stateOf("A5", ...withMeasures({ count, of: 6 })));
    expect(states).toEqual(["yes", "partly", "partly"]);
    expect(shown("express").A5).toMatchObject({ state: "cannotTell", text: "noMeasures" });
    expect(stateOf("A5")).toBe("cannotTell");
  });
});

/** Ten potential clients, so many of them with a deal or a task. */
function potential(count: number, kind: "deal" | "task" | "done"): Partial<AnalysisInput> {
  const names = Array.from({ length: 10 }, (_each, place) => `Lead ${place + 1}`);
  const listed = clients(
    names.map((name, place) => [name, place < count ? "Schools" : ""]),
    ["client", "segment"],
  );
  const some = names.slice(0, count);
  if (kind === "deal") {
    const rows = some.map((name): Row => [name, "Offer", "2024-12-01", "", "", "", "2024-12-28"]);
    return { clients: listed, offers: offers([...rows, ["Anna", "Contract", "2024-11-01"]]) };
  }
  const rows = some.map((name): Row =>
    kind === "task" ? [name, "2024-12-01", "Call", "2024-12-28", ""] : [name, "2024-12-01", "Call", "", "2024-12-01"],
  );
  return { clients: listed, activities: activities([...rows, ["Anna", "2024-12-01", "Call", "", ""]]) };
}

describe("the potential base", () => {
  test("P1: potential clients and their segments", () => {
    expect(stateOf("P1", potential(8, "deal"))).toBe("yes");
    expect(stateOf("P1", potential(7, "deal"))).toBe("partly");
    expect(stateOf("P1", { clients: clients([["Anna"]], ["client"]) })).toBe("no");
    expect(stateOf("P1")).toBe("cannotTell");
  });

  test("P2: next steps, from deals or from tasks", () => {
    for (const kind of ["deal", "task"] as const) {
      expect([8, 3, 2].map((count) => stateOf("P2", potential(count, kind)))).toEqual(["yes", "partly", "no"]);
    }
    expect(stateOf("P2", { clients: clients([["Fred"]], ["client"]) })).toBe("cannotTell");
    expect(stateOf("P2", { ...potential(0, "task"), clients: null })).toBe("cannotTell");
  });

  test("P3: contacts and offers", () => {
    for (const kind of ["deal", "done"] as const) {
      expect([8, 3, 2].map((count) => stateOf("P3", potential(count, kind)))).toEqual(["yes", "partly", "no"]);
    }
    expect(stateOf("P3", { clients: clients([["Fred"]], ["client"]) })).toBe("cannotTell");
  });

  test("P4: deals", () => {
    expect([5, 1, 0].map((count) => stateOf("P4", potential(count, "deal")))).toEqual(["yes", "partly", "no"]);
    expect(stateOf("P4", potential(5, "task"))).toBe("cannotTell");
  });

  test("P5: stages of potential and new clients", () => {
    const rows = ["Presentation", "Offer", "Contract"].map((stage): Row => ["Carla", stage, "2024-11-01"]);
    expect(stateOf("P5", { offers: offers(rows) })).toBe("yes");
    expect(stateOf("P5", { offers: offers(rows.slice(1)) })).toBe("partly");
    expect(stateOf("P5", { offers: offers([["Anna", "Offer", "2024-11-01"]]) })).toBe("no");
    expect(stateOf("P5")).toBe("cannotTell");
  });

  test("P6: contracts of the new clients", () => {
    const two: Row[] = [...sales, ["2024-12-19", "Gina", 40, "Ink", "Petrov", "10"]];
    const contract = (client: string): Row => [client, "Contract", "2024-12-01"];
    expect(stateOf("P6", { offers: offers([contract("Carla"), contract("Gina")]) }, two)).toBe("yes");
    expect(stateOf("P6", { offers: offers([contract("Carla")]) }, two)).toBe("partly");
    expect(stateOf("P6", { offers: offers([["Carla", "Offer", "2024-12-01"]]) }, two)).toBe("no");
    expect(stateOf("P6", {}, two)).toBe("cannotTell");
  });
});

describe("the lost base", () => {
  const reasons = (...told: string[]) => ({
    clients: clients(
      ["Dora", "Emil"].map((name, place) => [name, told[place] ?? ""]),
      ["client", "lostReason"],
    ),
  });

  test("L1: reasons of the largest lost clients; the list itself is half of the answer", () => {
    expect(stateOf("L1", reasons("price", "price"))).toBe("yes");
    expect(stateOf("L1", reasons("price"))).toBe("partly");
    expect(stateOf("L1")).toBe("partly");
    expect(stateOf("L1", {}, sales.slice(0, 7))).toBe("cannotTell");
  });

  test("L2: next steps with them", () => {
    const task = (client: string): Row => [client, "2024-12-01", "Call", "2024-12-28", ""];
    expect(stateOf("L2", { activities: activities([task("Dora"), task("Emil")]) })).toBe("yes");
    expect(stateOf("L2", { activities: activities([task("Dora")]) })).toBe("partly");
    expect(stateOf("L2", { activities: activities([task("Anna")]) })).toBe("no");
    expect(stateOf("L2")).toBe("cannotTell");
  });

  test("L3: contacts since their last purchase", () => {
    const call = (client: string, day: string): Row => [client, day, "Call", "", day];
    expect(stateOf("L3", { activities: activities([call("Dora", "2024-02-02"), call("Emil", "2024-05-05")]) })).toBe(
      "yes",
    );
    // On the day of the purchase itself is not since.
    expect(stateOf("L3", { activities: activities([call("Dora", "2024-02-01"), call("Emil", "2024-05-05")]) })).toBe(
      "partly",
    );
    expect(stateOf("L3", { activities: activities([call("Dora", "2024-02-01")]) })).toBe("no");
    expect(stateOf("L3")).toBe("cannotTell");
  });

  test("L4: tasks with them are done", () => {
    const task = (client: string, done: string): Row => [client, "2024-06-01", "Call", "2024-06-10", done];
    expect(stateOf("L4", { activities: activities([task("Dora", "2024-06-09")]) })).toBe("yes");
    expect(stateOf("L4", { activities: activities([task("Dora", "2024-06-09"), task("Emil", "")]) })).toBe("partly");
    expect(stateOf("L4", { activities: activities([task("Dora", "")]) })).toBe("no");
    expect(stateOf("L4", { activities: activities([task("Anna", "2024-06-09")]) })).toBe("no");
    expect(stateOf("L4")).toBe("cannotTell");
  });
});

test("every rule was seen with each answer that it can give", () => {
  const answers = answersSeen("express");
  // The proposed measures and the list of the lost are there without the user's doing: half of the answer at least.
  const neverNo = ["yes", "partly", "cannotTell"];
  expect(answers).toEqual({ ...ofEvery("express", proposalStates), A5: neverNo, L1: neverNo });
  const shared = answersSeen("process");
  for (const point of ["T1", "T3", "T14"] as const) expect([point, shared[point]]).toEqual([point, proposalStates]);
});
