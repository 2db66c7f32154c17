import type { DeclaredFunction, FunctionMetadata } from "../../../src/build/functionMetadata.cjs";
import { FunctionSheet, loadMetadata } from "./functionSheet";

beforeAll(loadMetadata);

let sheet: FunctionSheet;
beforeEach(() => {
  sheet = new FunctionSheet();
});
afterEach(() => sheet.dispose());

type Given = readonly unknown[];

const declare = (changes: Partial<DeclaredFunction> = {}): FunctionMetadata => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "PROBE",
      name: "PROBE",
      description: "Shows what it is given.",
      parameters: [
        { name: "range", description: "A range.", type: "any", dimensionality: "matrix" },
        { name: "single", description: "One value.", type: "any", optional: true },
      ],
      result: { dimensionality: "matrix" },
      ...changes,
    },
  ],
});

/** Writes the rows with a function that notes its arguments (without the invocation) and returns what the test wants. */
async function probe(rows: Parameters<FunctionSheet["write"]>[0], answer: (...args: Given) => unknown = () => "done") {
  const calls: Given[] = [];
  sheet.runtime.registerMetadata(declare());
  sheet.runtime.CustomFunctions.associate("PROBE", (...args) => {
    calls.push(args.slice(0, -1));
    return answer(...args);
  });
  await sheet.write(rows);
  return calls;
}

describe("what a function is given", () => {
  // learn.microsoft.com, "Options for Excel custom functions": ranges are rows of values, left-out arguments are null.
  test("is the range as rows, with blanks as null, dates as serial numbers and texts as they are", async () => {
    const calls = await probe([[1.5, "'007", true, null, "", 45292, "=PROBE(A1:F1)"]]);
    expect(calls.at(-1)).toEqual([[[1.5, "007", true, null, null, 45292]], null]);
  });

  test("has 0 in blank cells where the host plays desktop Excel", async () => {
    sheet.runtime.blankCells = 0;
    const calls = await probe([[null, "=PROBE(A1:A2,A1)"]]);
    expect(calls.at(-1)).toEqual([[[0], [0]], 0]);
  });

  test("has error cells as CustomFunctions.Error with Excel's code", async () => {
    const calls = await probe([["=1/0", "=PROBE(A1:A1)"]]);
    const [[[error]]] = calls.at(-1) as [[[{ code: string }]]];
    expect(error).toBeInstanceOf(sheet.runtime.CustomFunctions.Error);
    expect(error.code).toBe("#DIV/0!");
  });

  test("has the values that other formulas have spilled", async () => {
    const calls = await probe([["=SEQUENCE(3)", "=PROBE(A1:A3)"]]);
    expect(calls.at(-1)).toEqual([[[1], [2], [3]], null]);
  });

  test("is #VALUE! instead where one value is wanted and a range is given", async () => {
    const calls = await probe([[1, "=PROBE(1,A1:A2)"]]);
    expect(calls).toEqual([]);
    expect(await sheet.cell("B1")).toBe("#VALUE!");
  });
});

describe("what a function is told of its call", () => {
  async function told(options: DeclaredFunction["options"], name: string): Promise<unknown> {
    let invocation: unknown = null;
    sheet.runtime.registerMetadata(declare({ options }));
    sheet.runtime.CustomFunctions.associate("PROBE", (...args) => {
      invocation = args.at(-1);
      return 1;
    });
    await sheet.rename(name);
    await sheet.write([
      [null, null],
      [null, "=PROBE(1)"],
    ]);
    return invocation;
  }

  // learn.microsoft.com, "Options for Excel custom functions": every function is given the invocation as its last
  // argument; the address is there only if the metadata asks for it (custom-functions-runtime, "Invocation.address").
  test("is its name alone where it has not asked for more", async () => {
    expect(await told(undefined, "Sales")).toEqual({ functionName: "PROBE" });
  });

  test("is the cell that calls it where its metadata has requiresAddress", async () => {
    expect(await told({ requiresAddress: true }, "Sales")).toEqual({ functionName: "PROBE", address: "Sales!B2" });
  });

  test("is the cell with its sheet's name as Office.js writes it", async () => {
    expect(await told({ requiresAddress: true }, "Sales '26")).toEqual({
      functionName: "PROBE",
      address: "'Sales ''26'!B2",
    });
  });
});

// learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins": 5 MB per call in Excel on the
// web; github.com/OfficeDev/office-js/issues/4654: arguments above it are not given to the function at all.
describe("a call of more than Excel on the web carries", () => {
  const longText = "x".repeat(30_000);

  test("is refused before the function when its arguments are too many bytes", async () => {
    await sheet.write(Array.from({ length: 100 }, () => [null, longText]));
    sheet.faults.payloadLimit = 1_000_000;
    const calls = await probe([["=PROBE(B1:B100)"]]);
    expect(calls).toEqual([]);
    expect(await sheet.cell("A1")).toBe("#VALUE!");
    expect(String(sheet.reason(0, 0))).toBe("Symbol(too much data)");
  });

  test("is refused when its result is, and answers again as soon as it is not", async () => {
    let result: unknown = Array.from({ length: 200 }, () => [longText]);
    await probe([["=PROBE(B1:B1)", 1]], () => result);
    expect(await sheet.cell("A1")).toBe("#VALUE!");
    expect(String(sheet.reason(0, 0))).toBe("Symbol(too much data)");
    result = "small";
    await sheet.writeCell("B1", 2);
    expect(await sheet.cell("A1")).toBe("small");
    expect(sheet.reason(0, 0)).toBeNull();
  });
});

// support.microsoft.com, "How to correct a #REF! error": a reference to a sheet that is not there.
describe("a formula that names a missing sheet", () => {
  test.each([
    ["=Gone!A1", "#REF!"],
    ["='Not here'!B2*2", "#REF!"],
    ["=SUM(Gone!A1:A2)", "#REF!"],
    ["=SUM(Gone!A:A)", "#REF!"],
    ["=INDEX(Gone!A1:A3,2)", "#REF!"],
    ["=ERROR.TYPE(Gone!A1)", 4],
    ["=IFERROR(Gone!A1,5)", 5],
  ])("shows, for %s, %s", async (formula, shown) => {
    await sheet.write([[formula]]);
    expect(await sheet.cell("A1")).toBe(shown);
  });

  test("gives a custom function the error, as one value", async () => {
    const calls = await probe([["=PROBE(Gone!A1:A3)"]]);
    const [[[error]]] = calls.at(-1) as [[[{ code: string }]]];
    expect(error.code).toBe("#REF!");
  });
});

describe("what a function returns", () => {
  test.each([
    ["a text", "x", "x"],
    ["a number", 2.5, 2.5],
    ["a logical value", true, true],
    ["nothing, which Excel shows as 0", null, 0],
    ["an empty text", "", ""],
    ["no number", NaN, "#NUM!"],
    ["an object", {}, "#VALUE!"],
    ["rows of unequal length", [[1, 2], [3]], "#VALUE!"],
    ["no rows", [], "#VALUE!"],
  ])("may be %s", async (_, result, shown) => {
    await probe([["=PROBE(1)"]], () => result);
    expect(await sheet.cell("A1")).toBe(shown);
  });

  test("may hold errors in some of its cells", async () => {
    await probe([["=PROBE(1)"]], () => [[1], [new sheet.runtime.CustomFunctions.Error("#N/A")], [3]]);
    expect(await sheet.column("A1:A3")).toEqual([1, "#N/A", 3]);
  });

  test("is #SPILL! where another value stands in the way", async () => {
    await probe([["=PROBE(1)"], ["occupied"]], () => [[1], [2]]);
    expect(await sheet.column("A1:A2")).toEqual(["#SPILL!", "occupied"]);
  });

  test.each([
    ["#VALUE!", "#VALUE!", "why"],
    ["#N/A", "#N/A", "why"],
    ["#NUM!", "#NUM!", null],
    ["#DIV/0!", "#DIV/0!", null],
    // Excel takes these from no function.
    ["#REF!", "#VALUE!", "why"],
    ["#NAME?", "#VALUE!", "why"],
  ])("is, for a thrown %s, %s with the reason %p", async (code, shown, reason) => {
    await probe([["=PROBE(1)"]], () => {
      throw new sheet.runtime.CustomFunctions.Error(code, "why");
    });
    expect(await sheet.cell("A1")).toBe(shown);
    expect(sheet.reason(0, 0)).toBe(reason);
  });

  test("is #VALUE! for a defect of the function, and other cells go on", async () => {
    await probe([["=PROBE(1)", "=1+1"]], () => {
      throw new TypeError("defect");
    });
    expect(await sheet.cell("A1")).toBe("#VALUE!");
    expect(sheet.reason(0, 0)).toContain("defect");
    expect(await sheet.cell("B1")).toBe(2);
  });

  test("may come later: #BUSY! until then", async () => {
    let resolve: (value: unknown) => void = () => undefined;
    const promise = new Promise((done) => (resolve = done));
    const calls = await probe([["=PROBE(1)", "=A1"]], () => promise);
    expect(await sheet.cell("A1")).toBe("#BUSY!");
    resolve([["now"]]);
    await promise;
    await sheet.calculated();
    expect(await sheet.cell("A1")).toBe("now");
    expect(await sheet.cell("B1")).toBe("now");
    expect(calls).toHaveLength(1);
  });

  test("may fail later", async () => {
    const failing = Promise.reject(new sheet.runtime.CustomFunctions.Error("#N/A", "no answer"));
    await probe([["=PROBE(1)"]], () => failing);
    await failing.catch(() => undefined);
    await sheet.calculated();
    expect(await sheet.cell("A1")).toBe("#N/A");
    expect(sheet.reason(0, 0)).toBe("no answer");
  });
});

describe("metadata that the host does not support", () => {
  test("is refused by name", () => {
    const streaming = declare({ options: { stream: true } });
    expect(() => sheet.runtime.registerMetadata(streaming)).toThrow("function option not supported: PROBE stream");
    const typed = declare({ parameters: [{ name: "count", description: "", type: "number" }] });
    expect(() => sheet.runtime.registerMetadata(typed)).toThrow("parameter type not supported: PROBE count number");
  });
});
