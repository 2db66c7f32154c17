import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { languages } from "../../src/locales/language";
import { column, excelCalls, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});
afterEach(() => setFunctionLanguage("en"));

const day = 45292;
const call = () => excel.call("CLIENTSTATUS", [column(["Ana", "Bor"]), column(["Ana"]), column([day])]);

describe("setFunctionLanguage", () => {
  test("lets the status words follow the language that the pane sets in its own script", () => {
    expect(call()).toEqual([["New"], ["Potential"]]);
    setFunctionLanguage("ru");
    expect(call()).toEqual([["Новый"], ["Потенциальный"]]);
    setFunctionLanguage("tr");
    expect(call()).toEqual([["Yeni"], ["Potansiyel"]]);
  });

  test("lets the reasons of errors follow, with the argument's name as it is in the formula", () => {
    const reasons = new Set<string>();
    for (const language of languages) {
      setFunctionLanguage(language);
      const result = excel.call("LTV", [1000, "?", 0.2, 12]);
      expect(result).toEqual({ error: "#VALUE!", reason: expect.stringMatching(/^purchasesPerMonth.*"\?"/) });
      reasons.add((result as { reason: string }).reason);
    }
    expect(reasons.size).toBe(languages.length);
  });

  test("fills every placeholder of every reason", () => {
    for (const language of languages) {
      setFunctionLanguage(language);
      const results = [
        excel.call("ABC", [1, 0]),
        excel.call("ABC", [1, 0.5, 2]),
        excel.call("ABC", [1, 0.5, 0.4]),
        excel.call("ABC", ["#N/A"]),
        excel.call("ABC", [Array<number[]>(100_001).fill([1])]),
        excel.call("XYZ", [[[1, 2, 3]], 0.1, 0.2, "?"]),
        excel.call("LTV", [column([1, 2]), column([1, 2, 3]), 1, 1]),
        excel.call("CRR", [1, 1, 0]),
        excel.call("CLIENTSTATUS", ["Ana", "Ana", "?"]),
        excel.call("CLIENTSTATUS", ["Ana", "Ana", day, day, 0]),
        excel.call("CLIENTLADDER", ["Ana", "Ana", day, 1, "?"]),
        excel.call("CLIENTSEGMENT", ["Size", "Segment"]),
        excel.call("CLIENTSEGMENT", [
          column(["Size", 5]),
          [
            ["Segment", "Age"],
            ["Old", ">5"],
          ],
        ]),
        excel.call("CLIENTSEGMENT", [
          column(["Size", 5]),
          [
            ["Segment", "Size"],
            ["Big", ">?"],
          ],
        ]),
        excel.call("CLIENTSEGMENT", [
          column(["Size", 5]),
          [
            ["Segment", "Size"],
            ["", ">5"],
          ],
        ]),
        excel.call("CLIENTGRADE", [5, "?"]),
        excel.call("CLIENTSHARE", [0]),
        excel.call("CLIENTDEVELOPMENT", [
          column(["Big", "Big"]),
          column(["Ink", 5]),
          [
            ["Segment", "Ink"],
            ["Big", "+"],
          ],
        ]),
      ];
      for (const result of results) {
        expect(result).toHaveProperty("reason");
        expect((result as { reason: string }).reason).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
