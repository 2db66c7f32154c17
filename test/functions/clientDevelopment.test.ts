import { blank, column, excelCalls, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const targets = [
  ["Segment", "Paper", "Ink", "Toner"],
  ["Printers", "+", "x", "-"],
  ["Shops", blank, "+", 1],
  ["Schools", blank, blank, blank],
];

describe("CLIENTDEVELOPMENT", () => {
  test.each(["web", "desktop"] as const)("divides used target products by target products (spec 3.10, %s)", (host) => {
    // Printers want paper and ink, shops ink and toner; toner is sold to nobody, glue is no target.
    const amounts = [
      ["Glue", "ink", "Paper"],
      [10, 5, 7],
      [10, 5, -7],
      [10, 0, 7],
      [10, 5, blank],
      [10, 5, 7],
      [10, 5, 7],
    ];
    const segments = column(["printers", "Printers", "Shops", "Shops", "Schools", blank]);
    expect(excel.call("CLIENTDEVELOPMENT", [segments, amounts, targets], host)).toEqual(
      column([1, 0.5, 0, 0.5, "", ""]),
    );
  });

  test("adds columns of one product and takes one segment for all clients", () => {
    const amounts = [
      ["Ink", "Ink", "Paper"],
      [10, -10, 5],
      [10, -5, 5],
    ];
    expect(excel.call("CLIENTDEVELOPMENT", ["Printers", amounts, targets])).toEqual(column([0.5, 1]));
  });

  const amounts = [["Ink"], [5], [6]];
  test.each([
    [
      [column(["Printers", "Shops", "Shops"]), amounts, targets],
      "segments must be one column with 2 rows: one for each row below the header of amounts.",
    ],
    [["Printers", [["Ink"]], targets], "amounts needs a header row and filled rows below it."],
    [["Printers", [["Ink"], ["much"]], targets], 'amounts (row 2) must be a number, not "much".'],
    [["Printers", amounts, [["Segment", "Ink"]]], "targets needs a header row and filled rows below it."],
    [
      [
        "Printers",
        amounts,
        [
          ["Segment", "Ink"],
          [blank, "+"],
        ],
      ],
      "targets has a row without a segment.",
    ],
  ])("explains bad input %#", (args, reason) => {
    expect(excel.call("CLIENTDEVELOPMENT", args)).toEqual({ error: "#VALUE!", reason });
  });
});
