import type { AnalysisInput } from "../../src/analysis/analyze";
import { dayOfIso } from "../../src/analysis/time/isoDay";
import { proposalStates } from "../../src/checklists/evidence/proposal";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { readSpend } from "../../src/analysis/tables/spendReader";
import { targetTable } from "../analysis/analysisOfRows";
import { isoFormat } from "../analysis/caseInput";
import {
  sales,
  columnsOf,
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

// The rules of the managed process that the express check does not have (spec 3.16).

const neverRecorded = ["T4", "T7", "T8", "T9", "T10", "T13", "M1", "M3"] as const;
const withEverything = {
  clients: clients(everyone),
  offers: offers([["Anna", "Offer", "2024-11-01"]]),
  activities: activities([["Anna", "2024-12-01", "Call", "", ""]]),
};

describe("the managed process", () => {
  test("T2: products of the sales", () => {
    const unnamed = (count: number) =>
      sales.map((row, place) => row.map((cell, at) => (at === 3 && place < count ? "" : cell)));
    expect([0, 4, 5].map((count) => stateOf("T2", {}, unnamed(count)))).toEqual(["yes", "partly", "no"]);
    expect(
      stateOf(
        "T2",
        {},
        sales.map((row) => row.slice(0, 3)),
      ),
    ).toBe("cannotTell");
  });

  test("T12: documents of the sales", () => {
    const unnamed = (count: number) =>
      sales.map((row, place) => row.map((cell, at) => (at === 5 && place < count ? "" : cell)));
    expect([0, 4, 5].map((count) => stateOf("T12", {}, unnamed(count)))).toEqual(["yes", "partly", "no"]);
    expect(
      stateOf(
        "T12",
        {},
        sales.map((row) => row.slice(0, 4)),
      ),
    ).toBe("cannotTell");
  });

  test("T5: steps in time", () => {
    const due = (days: readonly string[]) => ({
      activities: activities(days.map((day): Row => ["Anna", "2024-11-01", "Call", day, ""])),
    });
    const later = (count: number) => Array<string>(count).fill("2024-12-30");
    expect(stateOf("T5", due(["2024-12-01", ...later(9)]))).toBe("yes");
    expect(stateOf("T5", due(["2024-12-01", ...later(3)]))).toBe("partly");
    expect(stateOf("T5", due(["2024-12-01", ...later(1)]))).toBe("no");
    expect(stateOf("T5")).toBe("cannotTell");
    expect(stateOf("T5", { activities: activities([["Anna", "2024-11-01", "Call", "", ""]]) })).toBe("cannotTell");
  });

  test("T6: contracts and offers renewed in time", () => {
    const ends = (...days: readonly string[]) => ({
      clients: clients(
        days.map((day, place) => [["Anna", "Boris", "Carla", "Dora"][place], day]),
        ["client", "contractEnd"],
      ),
      activities: activities([["Zoran", "2024-11-01", "Call", "", ""]]),
    });
    expect(stateOf("T6", ends("2025-02-01"))).toBe("yes");
    expect(stateOf("T6", ends("2024-11-01", "2025-02-01", "2025-02-01", "2025-02-01"))).toBe("partly");
    expect(stateOf("T6", ends("2024-11-01"))).toBe("no");
    expect(stateOf("T6")).toBe("cannotTell");
  });

  test("T11: contacts with potential and lost clients", () => {
    const call = (client: string): Row => [client, "2024-12-01", "Call", "", "2024-12-01"];
    const listed = { clients: clients([["Fred"]], ["client"]) };
    const tables = (...names: string[]) => ({ ...listed, activities: activities(names.map(call)) });
    expect(stateOf("T11", tables("Fred", "Dora", "Emil"))).toBe("yes");
    expect(stateOf("T11", tables("Fred"))).toBe("partly");
    expect(stateOf("T11", tables("Anna"))).toBe("no");
    expect(stateOf("T11", listed)).toBe("cannotTell");
  });

  test("M2: spend on winning clients", () => {
    const spend = (rows: readonly Row[]) => ({
      spend: readSpend({
        place: { sheet: "Spend", row: 0, column: 0 },
        rows,
        columns: { period: 0, spendKind: 1, amount: 2 },
        format: isoFormat,
      }),
    });
    expect(stateOf("M2", spend([["2024-05", "acquisition", 9]]))).toBe("yes");
    expect(stateOf("M2", spend([["2020-05", "acquisition", 9]]))).toBe("partly");
    expect(stateOf("M2", spend([["2024-05", "retention", 9]]))).toBe("no");
    expect(stateOf("M2")).toBe("cannotTell");
    expect(stateOf("F7", spend([["2024-11", "acquisition", 9]]))).toBe("yes");
    expect(stateOf("F7", spend([["2024-02", "acquisition", 9]]))).toBe("partly");
    expect(stateOf("F7", spend([["2024-05", "retention", 9]]))).toBe("no");
    expect(stateOf("F7")).toBe("cannotTell");
  });

  test("M4: refusals with stage and reason", () => {
    const refusal = (reason: string, number: number): Row => [
      "Anna",
      "Offer",
      "2024-11-01",
      "",
      "Lost",
      reason,
      "",
      "",
      String(number),
    ];
    expect(stateOf("M4", { offers: offers([refusal("price", 1)]) })).toBe("yes");
    expect(stateOf("M4", { offers: offers([refusal("price", 1), refusal("", 2)]) })).toBe("partly");
    expect(stateOf("M4", { offers: offers([refusal("", 1)]) })).toBe("no");
    expect(stateOf("M4", { offers: offers([["Anna", "Offer", "2024-11-01"]]) })).toBe("cannotTell");
    expect(stateOf("M4")).toBe("cannotTell");
  });

  test("M5: sources of the won deals", () => {
    const won = (source: string, number: number): Row => [
      "Anna",
      "Closing",
      "2024-11-01",
      "",
      "Won",
      "",
      "",
      source,
      String(number),
    ];
    expect(stateOf("M5", { offers: offers([won("web", 1)]) })).toBe("yes");
    expect(stateOf("M5", { offers: offers([won("web", 1), won("", 2)]) })).toBe("partly");
    expect(stateOf("M5", { offers: offers([won("", 1)]) })).toBe("no");
    expect(stateOf("M5", { offers: offers([["Anna", "Offer", "2024-11-01"]]) })).toBe("cannotTell");
  });

  test("S1 and F5: steps of the complaints, and their last day", () => {
    const complaints = (...rows: readonly Row[]) => {
      const names = ["client", "date", "cause", "repaired", "processMended"];
      const place = { sheet: "Complaints", row: 0, column: 0 };
      return {
        complaints: readComplaints({ place, headers: names, rows, columns: columnsOf(names), format: isoFormat }),
      };
    };
    const mended = complaints(["Anna", "2024-11-01", "late", "yes", ""], ["Boris", "2024-12-01", "", "", "yes"]);
    expect([stateOf("S1", mended), stateOf("F5", mended)]).toEqual(["yes", "yes"]);
    const registered = complaints(["Anna", "2024-02-01", "", "no", ""]);
    expect(shown("process", registered).S1).toMatchObject({ params: { count: 1, of: 4 } });
    expect([stateOf("S1", registered), stateOf("F5", registered)]).toEqual(["partly", "partly"]);
    expect([stateOf("S1", complaints()), stateOf("F5", complaints())]).toEqual(["no", "no"]);
    expect([stateOf("S1"), stateOf("F5")]).toEqual(["cannotTell", "cannotTell"]);
  });

  test("S2: loyalty is measured, and a programme was calculated", () => {
    // Anna and Boris of five bought more than once.
    const measured = shown("process").S2;
    expect(measured).toMatchObject({ state: "partly", text: "loyaltyIndex", params: { share: { share: 0.4 } } });
    const programme = (loyaltyRate: number | null) =>
      stateOf("S2", {}, sales, { settings: { loyaltyMode: "fixed", loyaltyRate } });
    expect(programme(0.05)).toBe("yes");
    // A programme without its rate costs nothing yet.
    expect(programme(null)).toBe("partly");
    expect(stateOf("S2", {}, [["2024-12-05", "Anna", -100]])).toBe("cannotTell");
  });

  test("S3: clients that lack a target product have a step or an offer", () => {
    const base = {
      clients: clients(everyone.slice(0, 2)),
      targets: targetTable(["segment", "Glue"], [["Printers", "+"]]),
    };
    const step = (client: string): Row => [client, "Offer", "2024-12-01", "", "", "", "2024-12-28"];
    const offer = (client: string, product: string): Row => [client, "Offer", "2024-12-01", product];
    expect(stateOf("S3", { ...base, offers: offers([step("Anna"), offer("Boris", "Glue")]) })).toBe("yes");
    expect(stateOf("S3", { ...base, offers: offers([step("Anna")]) })).toBe("partly");
    expect(stateOf("S3", { ...base, offers: offers([offer("Anna", "Paper")]) })).toBe("no");
    expect(stateOf("S3", base)).toBe("cannotTell");
  });

  test("S4: what a client took up later is bought again", () => {
    expect(shown("process").S4).toMatchObject({ params: { count: 1 } });
    expect(stateOf("S4")).toBe("yes");
    expect(stateOf("S4", {}, sales.slice(0, 3))).toBe("no");
    expect(
      stateOf(
        "S4",
        {},
        sales.map((row) => row.slice(0, 3)),
      ),
    ).toBe("cannotTell");
  });

  test("F1 to F3 and F6: the sales reach to the day, are older than three months, or have no purchase", () => {
    const ofSales = ["F1", "F2", "F3", "F6"] as const;
    const states = (...shownWith: [Partial<AnalysisInput>?, (readonly Row[])?, Parameters<typeof shown>[3]?]) =>
      ofSales.map((point) => stateOf(point, ...shownWith));
    expect(states()).toEqual(Array(4).fill("yes"));
    const later = { settings: { asOf: dayOfIso("2025-04-01") } };
    expect(states({}, sales, later)).toEqual(Array(4).fill("partly"));
    expect(states({}, [["2024-12-05", "Anna", -100, "Paper"]])).toEqual(Array(4).fill("no"));
    const withoutProduct = sales.map((row) => row.slice(0, 3));
    expect(states({}, withoutProduct)).toEqual(["cannotTell", "cannotTell", "yes", "yes"]);
  });

  test("F4 and F8: deals and activities reach to the day, are older than three months, have no row, or no table", () => {
    expect(stateOf("F4", { offers: offers([["Anna", "Offer", "2024-11-01"]]) })).toBe("yes");
    expect(stateOf("F4", { offers: offers([["Anna", "Offer", "2024-05-01"]]) })).toBe("partly");
    expect(stateOf("F4", { offers: offers([]) })).toBe("no");
    expect([stateOf("F4"), stateOf("F8")]).toEqual(Array(2).fill("cannotTell"));
    expect(stateOf("F8", { activities: activities([["Anna", "2024-12-01", "Call", "", ""]]) })).toBe("yes");
    expect(stateOf("F8", { activities: activities([["Anna", "2024-02-01", "Call", "", ""]]) })).toBe("partly");
    expect(stateOf("F8", { activities: activities([]) })).toBe("no");
  });

  test("what no table records the workbook never tells", () => {
    for (const point of neverRecorded) expect([point, stateOf(point, withEverything)]).toEqual([point, "cannotTell"]);
  });

  test("every rule was seen with each answer that it can give", () => {
    expect(answersSeen("process")).toEqual({
      ...ofEvery("process", [...proposalStates]),
      // Their rules are those of the express check.
      ...{ T1: [], T3: [], T14: [] },
      ...Object.fromEntries(neverRecorded.map((point) => [point, ["cannotTell"]])),
      S2: ["yes", "partly", "cannotTell"],
      S4: ["yes", "no", "cannotTell"],
      // There are always sales.
      F3: ["yes", "partly", "no"],
      F6: ["yes", "partly", "no"],
    });
  });
});
