import fc from "fast-check";
import { blank, column, excelCalls, omitted, type Argument, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const day = 45292; // 2024-01-01

describe("NEXTSTEP", () => {
  const clients = column(["Ana", "bor ", "Eva", blank]);
  const offerClients = column(["Ana", "Bor", "Ana", "Bor", "Zoe"]);
  const offerDates = column([day, day + 3, day + 9, day + 3, day]);
  const steps = column([day + 5, day + 7, day + 20, blank, day + 1]);

  test.each(["web", "desktop"] as const)("is what the newest row says, of one day the lower one (%s)", (host) => {
    expect(excel.call("NEXTSTEP", [clients, offerClients, offerDates, steps], host)).toEqual(
      column([day + 20, "", "", ""]),
    );
  });

  test("does not see rows after the day", () => {
    expect(excel.call("NEXTSTEP", [clients, offerClients, offerDates, steps, day + 8])).toEqual(
      column([day + 5, "", "", ""]),
    );
    expect(excel.call("NEXTSTEP", [column(["Ana"]), offerClients, offerDates, steps, day - 1])).toEqual([[""]]);
  });

  test("takes a date that is a text, and leaves rows without a client or a date out", () => {
    const dates = column([day, blank, "2024-01-03"]);
    const next = column(["2024-02-01", day + 50, "2024-03-01"]);
    expect(excel.call("NEXTSTEP", [column(["Ana"]), column(["Ana", "Ana", blank]), dates, next])).toEqual([[day + 31]]);
  });

  test.each<[Argument[], string]>([
    [[clients, offerClients, column([day]), column([day, day])], "nextStepDates"],
    [[clients, offerClients, offerDates, column([day, day, "soon", day, day])], "nextStepDates"],
    [[clients, offerClients, column([day, "03/04/2024", day, day, day]), steps], "offerDates"],
    [[clients, column(["Ana", "#REF!", "Ana", "Bor", "Zoe"]), offerDates, steps], "offerClients"],
    [[clients, offerClients, offerDates, steps, "soon"], "asOf"],
  ])("explains bad input %#", (args, argument) => {
    expect(excel.call("NEXTSTEP", args)).toEqual({ error: "#VALUE!", reason: expect.stringMatching(`^${argument} `) });
  });
});

describe("FUNNELSTAGE", () => {
  const offerClients = column(["Ana", "Ana", "Bor", "Ana"]);
  const offerDates = column([day, day + 9, day, day + 4]);
  const stages = column(["Offer", blank, "Presentation", "Contract"]);

  test.each(["web", "desktop"] as const)("is the stage of the newest row that has one, as written (%s)", (host) => {
    const args: Argument[] = [column(["ana", "Bor", "Eva"]), offerClients, offerDates, stages, omitted];
    expect(excel.call("FUNNELSTAGE", args, host)).toEqual(column(["Contract", "Presentation", ""]));
  });

  test("is told of each product, the newest first", () => {
    const products = column(["Ink", "Ink", blank, "Paper"]);
    expect(excel.call("FUNNELSTAGE", [column(["Ana", "Bor"]), offerClients, offerDates, stages, products])).toEqual(
      column(["Paper: Contract; Ink: Offer", "Presentation"]),
    );
  });

  test("refuses stages that are not of the rows", () => {
    expect(excel.call("FUNNELSTAGE", ["Ana", offerClients, offerDates, column(["Offer", "Offer"])])).toEqual({
      error: "#VALUE!",
      reason: expect.stringMatching(/^offerStages /),
    });
  });

  test("is that of a slow reading, for any rows", () => {
    const row = fc.record({
      client: fc.constantFrom("Ana", "Bor"),
      day: fc.integer({ min: day, max: day + 4 }),
      stage: fc.constantFrom("Offer", "Contract", ""),
      product: fc.constantFrom("Ink", "Paper"),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const args = [
          column(rows.map(({ client }) => client)),
          column(rows.map((each) => each.day)),
          column(rows.map(({ stage }) => stage)),
          column(rows.map(({ product }) => product)),
        ];
        const newestFirst = rows.map((each, at) => ({ ...each, at })).sort((a, b) => b.day - a.day || b.at - a.at);
        const expected = ["Ana", "Bor"].map((client) => {
          const own = newestFirst.filter((each) => each.client === client && each.stage !== "");
          const firsts = own.filter((each, at) => own.findIndex(({ product }) => product === each.product) === at);
          return firsts.map(({ product, stage }) => `${product}: ${stage}`).join("; ");
        });
        expect(excel.call("FUNNELSTAGE", [column(["Ana", "Bor"]), ...args])).toEqual(column(expected));
      }),
    );
  });
});
