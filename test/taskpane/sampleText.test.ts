import type { CellValue } from "../../src/analysis/types";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import { sampleText } from "../../src/taskpane/data/sampleText";
import { asWorkbook } from "../../src/taskpane/data/roleFormat";
import { foundTable, plainFormat } from "./paneFixtures";

const plain = asWorkbook(plainFormat)("date");

const sample = (values: readonly CellValue[]) =>
  foundTable("Sales", { headers: ["x"], rows: values.map((value) => [value]) });

describe("the sample values of a column", () => {
  it("show dates as they will be read in this workbook", () => {
    const table = sample(["03/04/2024", 45292]);
    expect(sampleText(table, 0, salesRoles.date, plain, "en")).toBe("Mar 4, 2024 · Jan 1, 2024");
    expect(
      sampleText(table, 0, salesRoles.date, { ...plain, format: { ...plainFormat, dateOrder: "dmy" } }, "en"),
    ).toBe("Apr 3, 2024 · Jan 1, 2024");
  });

  it("show amounts in text as the numbers they are", () => {
    expect(
      sampleText(
        sample(["1\u00a0234,50"]),
        0,
        salesRoles.amount,
        { ...plain, format: { ...plainFormat, decimal: "," } },
        "en",
      ),
    ).toBe("1,234.50");
  });

  it("show the numbers of a column with one number of decimals: none, or two where any has a fraction", () => {
    const amounts = (...values: readonly CellValue[]) => sampleText(sample(values), 0, salesRoles.amount, plain, "en");
    expect(amounts(168, 98, "174")).toBe("168 · 98 · 174");
    expect(amounts(6809.6, 98, "12.05")).toBe("6,809.60 · 98.00 · 12.05");
    // One that is not among the three shown counts too.
    expect(amounts(1, 2, 3, -0.5)).toBe("1.00 · 2.00 · 3.00");
    // What is no fraction of a kopeck is the rest of a computation.
    expect(amounts(0.1 + 0.2 + 2.7 + 1e-13)).toBe("3");
  });

  it("show what cannot be read as it stands", () => {
    expect(sampleText(sample(["soon"]), 0, salesRoles.date, plain, "en")).toBe("soon");
  });

  it("name each value once, at most three, long ones cut, blanks left out", () => {
    const table = sample(["a", "a", "", "x".repeat(300), "b"]);
    expect(sampleText(table, 0, salesRoles.client, plain, "en")).toBe(`a · ${"x".repeat(40)}… · b`);
    expect(sampleText(sample(["", null]), 0, salesRoles.client, plain, "en")).toBe("");
  });
});
