import { columnProducts, columnSums } from "../../src/analysis/columns/columnArithmetic";
import {
  standsBesideOthers,
  haveSameValues,
  isWithTax,
  namesMeanTheSame,
} from "../../src/analysis/columns/columnsAlike";
import { TableColumns } from "../../src/analysis/columns/columnTable";
import { fitAfterSenses, senseAgainst, type HeaderSense } from "../../src/analysis/columns/headerSense";
import { likelyByValues } from "../../src/analysis/columns/likelyByValues";
import { isRowCounter } from "../../src/analysis/columns/rowCounter";
import { countKinds, sampleKind } from "../../src/analysis/columns/sampleKind";
import { valueWeight } from "../../src/analysis/columns/valueWeight";
import type { Rows } from "../../src/analysis/types";

const nothingSaid: ReadonlySet<HeaderSense> = new Set();
const columnsOf = (sample: Rows) =>
  new TableColumns({ headers: sample[0].map(() => ""), sample, rows: sample.length, senses: () => nothingSaid });

describe("a column that counts the rows", () => {
  it.each([
    [[1, 2, 3, 4]],
    [["1.", "2.", "3."]],
    [[1, 2, 3, 1, 2, 1, 1]],
    [[1, 2, "", 3, 4, null, 5]],
    [[1, 2, 3, 4, 5, 7, 8, 9, 10]],
  ])("is %j", (cells) => {
    expect(isRowCounter(cells, cells.length)).toBe(true);
  });

  it("may count down from the number of rows", () => {
    expect(isRowCounter([90, 89, 88], 90)).toBe(true);
    expect(isRowCounter([90, 89, 88], 91)).toBe(false);
  });

  it.each([[[1001, 1002, 1003]], [[1, 1, 2, 2, 2, 3]], [[1, 5, 17, 21]], [["F1", "F2"]], [[1]], [[2, 3, 4]]])(
    "is not %j",
    (cells) => {
      expect(isRowCounter(cells, cells.length)).toBe(false);
    },
  );
});

describe("arithmetic between columns", () => {
  const numbers = (columns: readonly (readonly number[])[]) => (column: number) => columns[column];

  it("finds the sum in any order of the columns", () => {
    expect(
      columnSums(
        [0, 1, 2],
        numbers([
          [100, 50],
          [20, 10],
          [120, 60],
        ]),
      ),
    ).toEqual([{ total: 2, rest: 0, part: 1 }]);
    expect(
      columnSums(
        [0, 1, 2],
        numbers([
          [120, 60],
          [20, 10],
          [100, 50],
        ]),
      ),
    ).toEqual([{ total: 0, rest: 2, part: 1 }]);
  });

  it("finds it where a part is written below 0, and for returns", () => {
    expect(
      columnSums(
        [0, 1, 2],
        numbers([
          [100, -50],
          [-10, 5],
          [90, -45],
        ]),
      ),
    ).toEqual([{ total: 0, rest: 2, part: 1 }]);
  });

  it("lets one row in ten be wrong, and not two", () => {
    const a = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const total = a.map((value) => value * 1.2);
    const part = a.map((value) => value * 0.2);
    total[3] += 1;
    expect(columnSums([0, 1, 2], numbers([a, part, total]))).toHaveLength(1);
    total[4] += 1;
    expect(columnSums([0, 1, 2], numbers([a, part, total]))).toEqual([]);
  });

  it("finds no sum where the part is nothing", () => {
    expect(
      columnSums(
        [0, 1, 2],
        numbers([
          [100, 50],
          [0, 0],
          [100, 50],
        ]),
      ),
    ).toEqual([]);
  });

  it("finds quantity times price, also less a discount", () => {
    const plain = numbers([
      [2, 3],
      [10, 5.5],
      [20, 16.5],
    ]);
    expect(columnProducts([0], [1], [2], [], plain)).toEqual([{ quantity: 0, price: 1, amount: 2 }]);
    const percent = numbers([
      [2, 3],
      [10, 5],
      [18, 15],
      [10, 0],
    ]);
    expect(columnProducts([0], [1], [2], [3], percent)).toHaveLength(1);
    const once = numbers([
      [1, 1],
      [10, 5],
      [10, 5],
    ]);
    expect(columnProducts([0], [1], [2], [], once)).toEqual([]);
  });
});

describe("columns that are alike", () => {
  it("hold the same in nearly all rows", () => {
    expect(
      haveSameValues(
        columnsOf([
          [1, 1],
          [2, 2],
        ]),
        0,
        1,
      ),
    ).toBe(true);
    expect(
      haveSameValues(
        columnsOf([
          [1, 1],
          [2, 3],
        ]),
        0,
        1,
      ),
    ).toBe(false);
    expect(
      haveSameValues(
        columnsOf([
          [45292, 45292.5],
          [45293, 45293.25],
        ]),
        0,
        1,
      ),
    ).toBe(true);
  });

  it("name the same clients by name and by code", () => {
    expect(
      namesMeanTheSame(
        columnsOf([
          ["Anna", 7],
          ["Boris", 8],
          ["anna", 7],
        ]),
        0,
        1,
      ),
    ).toBe(true);
    expect(
      namesMeanTheSame(
        columnsOf([
          ["Anna", 7],
          ["Boris", 7],
        ]),
        0,
        1,
      ),
    ).toBe(false);
  });

  it("are with and without tax", () => {
    expect(
      isWithTax(
        columnsOf([
          [120, 100],
          [55, 50],
        ]),
        0,
        1,
      ),
    ).toBe(true);
    expect(
      isWithTax(
        columnsOf([
          [100, 120],
          [50, 55],
        ]),
        0,
        1,
      ),
    ).toBe(false);
    expect(
      isWithTax(
        columnsOf([
          [100, 100],
          [50, 50],
        ]),
        0,
        1,
      ),
    ).toBe(false);
  });

  it("tell an account by the other days on which it comes back", () => {
    expect(
      standsBesideOthers(
        columnsOf([
          ["A", 1],
          ["B", 1],
          ["A", 2],
        ]),
        0,
        1,
      ),
    ).toBe(true);
    expect(
      standsBesideOthers(
        columnsOf([
          ["A", 1],
          ["A", 1],
          ["B", 2],
        ]),
        0,
        1,
      ),
    ).toBe(false);
  });
});

describe("what a header and its values say", () => {
  it("takes away from a header that says something else too, unless it is the very word", () => {
    expect(fitAfterSenses(0.65, "date", new Set(["due"]))).toBe(0.13);
    expect(fitAfterSenses(0.9, "date", new Set(["due"]))).toBe(0.9);
    expect(senseAgainst("date", new Set(["due"]))).toBe("due");
    expect(senseAgainst("amount", new Set(["withTax"]))).toBeNull();
  });

  it("takes no measure for a name", () => {
    const wanted = { role: "client", kind: "name", required: true, fit: () => 1 } as const;
    expect(valueWeight(columnsOf([[1.5], [2.5]]), 0, wanted)).toEqual({ weight: 0, doubt: "fewNumbers" });
    expect(valueWeight(columnsOf([[3], [3], [4]]), 0, wanted).doubt).toBe("fewNumbers");
    expect(valueWeight(columnsOf([[100012], [100012], [100034]]), 0, wanted)).toEqual({ weight: 0.75, doubt: null });
    expect(valueWeight(columnsOf([["0000100"], ["0000100"], ["0000200"]]), 0, wanted).doubt).toBeNull();
  });

  it("offers columns by their values where no header names the role", () => {
    const columns = columnsOf([
      [45292, "Anna", 10.5, 1],
      [45293, "Boris", 20, 2],
      [45294, "Anna", 30, 3],
    ]);
    const offered = (role: string, kind: "day" | "number" | "name") =>
      likelyByValues(columns, { role, kind, required: true, fit: () => 0 }, new Set());
    expect([offered("date", "day"), offered("amount", "number"), offered("client", "name")]).toEqual([[0], [2], [1]]);
  });

  it("knows days, numbers and names, one cell in two spoilt", () => {
    expect(sampleKind(["31.01.2024", "", "?"])).toBe("days");
    expect(sampleKind([45292, 45293])).toBe("daysOrNumbers");
    expect(sampleKind([20240131, 20240201])).toBe("daysOrNumbers");
    expect(sampleKind([1, 2.5, "1.250,00"])).toBe("numbers");
    expect(sampleKind(["Anna", "Boris"])).toBe("names");
    expect(countKinds(["31.01.2024", "?"])).toEqual({ known: 2, days: 1, numbers: 0 });
  });
});
