import { languages } from "../../src/locales/language";
import { handFunctionLanguage } from "../../src/functions/handFunctionLanguage";
import { functionMetadata } from "../../src/build/functionMetadata.cjs";
import { column, excelCalls, type Argument, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
let metadata: Awaited<ReturnType<typeof functionMetadata>>;
beforeAll(async () => {
  metadata = await functionMetadata();
  excel = await excelCalls();
});
afterEach(() => handFunctionLanguage("en"));

const day = 45292;
const call = () => excel.call("CLIENTSTATUS", [column(["Ana", "Bor"]), column(["Ana"]), column([day])]);

describe("handFunctionLanguage", () => {
  test("lets the status words follow the language that the pane sets in its own script", () => {
    expect(call()).toEqual([["New"], ["Potential"]]);
    handFunctionLanguage("ru");
    expect(call()).toEqual([["Новый"], ["Потенциальный"]]);
    handFunctionLanguage("tr");
    expect(call()).toEqual([["Yeni"], ["Potansiyel"]]);
  });

  test("lets the reasons of errors follow, with the names of arguments that Excel shows", () => {
    const wholeColumn = Array<number[]>(100_001).fill([1]);
    const size = column(["Size", 5]);
    const rules = (header: string, segment: string, condition: string) => [
      ["Segment", header],
      [segment, condition],
    ];
    const refused: readonly (readonly [id: string, args: readonly Argument[], named: readonly number[]])[] = [
      ["ABC", [1, 0], [1]],
      ["ABC", [1, 0.5, 2], [2]],
      ["ABC", [1, 0.5, 0.4], [2, 1]],
      ["ABC", ["#N/A"], [0]],
      ["ABC", [wholeColumn], [0]],
      ["XYZ", [[[1, 2, 3]], 0.1, 0.2, "?"], [3]],
      ["LTV", [1000, "?", 0.2, 12], [1]],
      ["LTV", [column([1, 2]), column([1, 2, 3]), 1, 1], [0, 1]],
      ["CRR", [1, 1, 0], [2]],
      ["CLIENTSTATUS", ["Ana", "Ana", "?"], [2]],
      ["CLIENTSTATUS", ["Ana", "Ana", column([day, "?"])], [2]],
      ["CLIENTSTATUS", ["Ana", "Ana", day, day, 0], [4]],
      ["CLIENTLADDER", ["Ana", "Ana", day, 1, "?"], [4]],
      ["CLIENTSEGMENT", ["Size", "Segment"], [0]],
      ["CLIENTSEGMENT", [size, rules("Age", "Old", ">5")], [0]],
      ["CLIENTSEGMENT", [size, rules("Size", "Big", ">?")], [1]],
      ["CLIENTSEGMENT", [size, rules("Size", "", ">5")], [1]],
      ["CLIENTGRADE", [5, "?"], [1]],
      ["CLIENTSHARE", [0], [0]],
      ["CLIENTDEVELOPMENT", [column(["Big", "Big"]), column(["Ink", 5]), rules("Ink", "Big", "+")], [0, 1]],
    ];
    const english = new Set(metadata.en.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    for (const [id, args, named] of refused) {
      const reasons = new Set<string>();
      for (const language of languages) {
        handFunctionLanguage(language);
        const { reason } = excel.call(id, args) as { readonly reason: string };
        const shown = metadata[language].functions.find((each) => each.id === id)?.parameters ?? [];
        const words = reason.split(/[^\p{L}_]+/u);
        expect(words[0]).toBe(shown[named[0]].name);
        for (const index of named) expect(words).toContain(shown[index].name);
        if (language !== "en") expect(words.filter((word) => english.has(word))).toEqual([]);
        expect(reason).not.toMatch(/[{}]|undefined/);
        reasons.add(reason);
      }
      expect(reasons.size).toBe(languages.length);
    }
  });
});
