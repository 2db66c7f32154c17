import { readFileSync } from "node:fs";
import { functionFiles } from "../../src/build/functionMetadata.cjs";
import { excelCalls, type Argument } from "./excelCalls";

type Constant = string | number | boolean;

const source = functionFiles.map((file) => readFileSync(file, "utf8")).join("\n");
const examples = [...source.matchAll(/@example (\w+)\((.*)\) \/\/ (.*)/g)].map((match) => match.slice(1, 4));

/** An Excel constant: 12, 20%, "text", {1,2;3,4}. */
function constant(text: string): Constant {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.endsWith("%")) return Number(text.slice(0, -1)) / 100;
  return Number(text);
}

function valueOf(text: string): Constant | Constant[][] {
  if (!text.startsWith("{")) return constant(text);
  return text
    .slice(1, -1)
    .split(";")
    .map((row) => row.split(",").map(constant));
}

describe("the examples in the comments of the functions", () => {
  test("exist for every function", async () => {
    const excel = await excelCalls();
    expect(examples.map(([id]) => id).sort()).toEqual([...excel.ids].sort());
  });

  test.each(examples)("%s(%s) gives %s", async (id, args, expected) => {
    const excel = await excelCalls();
    const given = args.split(/,(?![^{]*\})/).map((text) => valueOf(text.trim()) as Argument);
    const result = valueOf(expected);
    expect(excel.call(id, given)).toEqual(Array.isArray(result) ? result : [[result]]);
  });
});
