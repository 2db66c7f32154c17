import type { CellValue } from "../../src/analysis/types";
import { findHeaderRow } from "../../src/app/headerRow";

const day = 45292;

describe("finding the header row", () => {
  it("takes the first row of a plain table", () => {
    const top = [
      ["Date", "Client", "Amount"],
      [day, "A", 1],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 0, column: 0, headers: ["Date", "Client", "Amount"] });
  });

  it("passes over titles and blank rows", () => {
    const top = [
      ["Sales of our company", "", "", ""],
      ["Year:", 2024, "", ""],
      ["", "", "", ""],
      ["Date", "Client", "Product", "Amount"],
      [day, "A", "P", 1],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 3, headers: ["Date", "Client", "Product", "Amount"] });
  });

  it("takes the lower of two header rows where groups are merged over it", () => {
    const top = [
      ["Sale", "", "", "Client", ""],
      ["Date", "No", "Amount", "Name", "Manager"],
      [day, 1, 10, "A", "M"],
      [day, 2, 20, "B", "M"],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 1, headers: ["Date", "No", "Amount", "Name", "Manager"] });
  });

  it("takes a header that is merged over both rows from the upper one", () => {
    const top = [
      ["Client", "Manager", "Product", "Sale", "", ""],
      ["", "", "", "Date", "No", "Amount"],
      ["A", "M", "P", day, 1, 10],
    ];
    expect(findHeaderRow(top)).toMatchObject({
      row: 1,
      headers: ["Client", "Manager", "Product", "Date", "No", "Amount"],
    });
  });

  it("finds both header rows over days and amounts that were typed as text", () => {
    const top = [
      ["Document", "", "Client", "Amount"],
      ["Date", "No", "", ""],
      ["09.01.2024", "A-1", "Anna", "1 250,00 EUR"],
      ["Total for January", "", "", "1 250,00 EUR"],
      ["06.02.2024", "A-2", "Boris", "310,00 EUR"],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 1, headers: ["Date", "No", "Client", "Amount"] });
  });

  it("takes no row of text days and amounts for headers, whatever column has none", () => {
    const top = [
      ["Date", "Client", "Amount", ""],
      ["09.01.2024", "Anna", "1 250,00", "paid"],
      ["06.02.2024", "Boris", "310,00", "paid"],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 0, headers: ["Date", "Client", "Amount", ""] });
  });

  it("leaves a column without a header nameless", () => {
    const top = [
      ["Client", "", "Country"],
      ["A", "note", "RU"],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 0, headers: ["Client", "", "Country"] });
  });

  it("takes the larger of two tables side by side", () => {
    const top = [
      ["Note", "", "Date", "Client", "Amount"],
      ["x", "", day, "A", 1],
    ];
    expect(findHeaderRow(top)).toMatchObject({ row: 0, column: 2, headers: ["Date", "Client", "Amount"] });
    expect(findHeaderRow(top)?.beside).toEqual([{ column: 0, headers: ["Note"] }]);
  });

  it("trims headers and reads numbers among them", () => {
    expect(
      findHeaderRow([
        [" Segment ", "Paper", 2024],
        ["S", "+", "+"],
      ]),
    ).toMatchObject({
      headers: ["Segment", "Paper", "2024"],
    });
  });

  it("accepts a list of one column and a table of nothing but headers", () => {
    expect(findHeaderRow([["Client"], ["A"], ["B"]])).toMatchObject({ row: 0, headers: ["Client"] });
    expect(findHeaderRow([["Date", "Client", "Amount"]])).toMatchObject({ row: 0 });
  });

  it("finds none in numbers, in blanks and in nothing", () => {
    expect(
      findHeaderRow([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toBeNull();
    expect(findHeaderRow([["", null, ""]])).toBeNull();
    expect(findHeaderRow([])).toBeNull();
  });

  it("does not take error cells for headers", () => {
    expect(
      findHeaderRow([
        ["#N/A", "#REF!", "#N/A"],
        ["Date", "Client", "Amount"],
      ]),
    ).toMatchObject({ row: 1 });
  });

  it.each<[string, CellValue[]]>([
    ["numbers apart from it", ["", 0.5, 12, 13, 14]],
    ["numbers beside it", [0.5, 12, 13]],
    ["texts apart from it", ["", "A", "X", "AX", "Lost", "B"]],
    ["errors", ["#VALUE!", "#NUM!", "#N/A"]],
  ])("is found where formulas in its line give %s", (_formulas, results) => {
    const headers = ["Date", "Client", "Amount"];
    const sales: CellValue[][] = Array.from({ length: 6 }, (_, place) => [day + place, `Client ${place}`, 10 + place]);
    const top = [[...headers, ...results], ...sales.map((sale) => [...sale, ...results.map(() => "")])];
    const found = findHeaderRow(top);
    expect(found).toMatchObject({ row: 0, column: 0 });
    expect(found?.headers.slice(0, 3)).toEqual(headers);
  });
});
