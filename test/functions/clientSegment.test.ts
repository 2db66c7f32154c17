import { blank, column, excelCalls, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const rules = [
  ["Segment", "Industry", "Employees"],
  ["Large retail", "Retail", ">=1000"],
  ["Printers", "Printing; Copying", "10..150"],
  ["Small", blank, "<10"],
  ["Foreign", "<>Farming", blank],
];

describe("CLIENTSEGMENT", () => {
  test.each(["web", "desktop"] as const)("gives the segment of the first rule that fits (spec 1, %s)", (host) => {
    const attributes = [
      ["Client", "Employees", "industry "],
      ["Ana", 1000, "retail"],
      ["Bor", 150, "«Copying»"],
      ["Eva", 5, "Farming"],
      ["Ilo", 500, "Mining"],
      ["Oto", 500, "Farming"],
      ["Una", blank, "Farming"],
    ];
    expect(excel.call("CLIENTSEGMENT", [attributes, rules], host)).toEqual(
      column(["Large retail", "Printers", "Small", "Foreign", "(none)", "(none)"]),
    );
  });

  test.each(["web", "desktop"] as const)("leaves blank rows blank (%s)", (host) => {
    const attributes = [
      ["Industry", "Employees"],
      [blank, blank],
      ["Retail", 2000],
    ];
    expect(excel.call("CLIENTSEGMENT", [attributes, rules], host)).toEqual(column(["", "Large retail"]));
  });

  test.each([
    [
      [["Industry"], ["Retail"]],
      rules,
      'attributes has no column with the header "Employees", which the rules ask for.',
    ],
    [[["Industry", "Employees"]], rules, "attributes needs a header row and filled rows below it."],
    [[["Employees"], [5]], [["Segment", "Employees"]], "rules needs a header row and filled rows below it."],
    [
      [["Employees"], [5]],
      [
        ["Segment", "Employees"],
        [blank, blank],
      ],
      "rules needs a header row and filled rows below it.",
    ],
    [
      [["Employees"], [5]],
      [
        ["Segment", "Employees"],
        ["Large", ">many"],
      ],
      'rules contains a condition that cannot be read: ">many".',
    ],
    [
      [["Employees"], [5]],
      [
        ["Segment", "Employees"],
        [blank, ">5"],
      ],
      "rules has a row without a segment.",
    ],
  ])("explains bad input %#", (attributes, given, reason) => {
    expect(excel.call("CLIENTSEGMENT", [attributes, given])).toEqual({ error: "#VALUE!", reason });
  });

  test("passes an error among the attributes on", () => {
    const attributes = [
      ["Industry", "Employees"],
      ["Retail", "#N/A"],
    ];
    expect(excel.call("CLIENTSEGMENT", [attributes, rules])).toMatchObject({ error: "#N/A" });
  });
});
