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
    ).toBe("1,234.5");
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
