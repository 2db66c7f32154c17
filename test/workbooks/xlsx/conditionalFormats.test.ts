import { blankSheet, blankWorkbook } from "../../../src/workbooks/blankWorkbook";
import { presetCriteria, type DataConditionalFormat, type FormatRule } from "../../../src/workbooks/formatRules";
import { openXlsxPackage } from "../../../src/workbooks/xlsx/openXlsxPackage";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";

const range = { row: 1, column: 1, rows: 4, columns: 2 };
const look = { fill: "#FFC7CE", color: "#9C0006", bold: true, italic: true, underline: true, strike: true } as const;

const rules: readonly FormatRule[] = [
  { kind: "colorScale", colors: ["#0000FF", "#FF0000"] },
  {
    kind: "colorScale",
    colors: ["#0000FF", "#FFFF00", "#FF0000"],
    places: ["lowest", { percent: 50 }, { number: -5.5 }],
  },
  { kind: "colorScale", colors: ["#0000FF", "#FF0000"], places: [{ percentile: 10 }, "highest"] },
  { kind: "dataBar", color: "#638EC6" },
  { kind: "dataBar", color: "#638EC6", gradient: true, barOnly: true, direction: "leftToRight" },
  { kind: "cellValue", operator: "lessThan", formula: "=0", ...look },
  { kind: "text", operator: "contains", text: `"a" & b`, color: "#9C0006" },
  { kind: "text", operator: "notContains", text: "x" },
  { kind: "text", operator: "beginsWith", text: "x", bold: true },
  { kind: "text", operator: "endsWith", text: "x", bold: true },
  { kind: "custom", formula: '=IF(B2>INDIRECT("RC[-1]",0),TRUE)', italic: true },
  { kind: "topBottom", rank: 1, fill: "#008000" },
  { kind: "topBottom", rank: 10, percent: true, bottom: true, strike: true },
  ...presetCriteria.map((criterion) => ({ kind: "preset", criterion, underline: true }) as const),
  {
    kind: "iconSet",
    icons: "3TrafficLights1",
    steps: [
      { by: "percent", value: 33 },
      { by: "percentile", value: 67 },
    ],
  },
  {
    kind: "iconSet",
    icons: "3Triangles",
    steps: [
      { by: "number", value: 700 },
      { by: "number", value: 1000, above: true },
    ],
    iconsOnly: true,
    reversed: true,
  },
  { kind: "iconSet", icons: "5Boxes", steps: [20, 40, 60, 80].map((value) => ({ by: "percent", value })) },
];

const bookWith = (conditionalFormats: readonly DataConditionalFormat[]) =>
  blankWorkbook([{ ...blankSheet({ id: "{00000000-0001-0000-0000-000000000000}", name: "S" }), conditionalFormats }]);

describe("conditional formats in a file", () => {
  it("come back from it as they were, in their order", async () => {
    const formats = rules.map((rule, index) => ({
      ...rule,
      range,
      ...(index % 2 === 0 && { stopIfTrue: true as const }),
    }));
    const { sheets } = await readXlsx(await writeXlsx(bookWith(formats)));
    expect(sheets[0].conditionalFormats).toEqual(formats);
  });

  it("share what looks alike, and carry their formula for programs that do not know the rule", async () => {
    const marks = [{ kind: "text", operator: "contains", text: "Late", bold: true, range } as const];
    const file = await openXlsxPackage(await writeXlsx(bookWith([...marks, ...marks])));
    const sheet = file.text("xl/worksheets/sheet1.xml") ?? "";
    const rule = `<cfRule type="containsText" operator="containsText" text="Late" dxfId="0" priority="2">`;
    expect(sheet).toContain(`${rule}<formula>NOT(ISERROR(SEARCH(&quot;Late&quot;,B2)))</formula>`);
    expect(file.text("xl/styles.xml")).toContain(`<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`);
  });

  it("of other programs are read with deviations, equal averages and bars that fade", async () => {
    const file = await openXlsxPackage(await writeXlsx(bookWith([])));
    const path = "xl/worksheets/sheet1.xml";
    const added = `<conditionalFormatting sqref="A1:A3 C1"><cfRule type="aboveAverage" priority="2" aboveAverage="0" stdDev="2"/><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`;
    file.setText(path, (file.text(path) ?? "").replace("<pageMargins", `${added}<pageMargins`));
    const { zip } = await import("@cj-tech-master/excelts/archive");
    const archive = zip({ level: 0 });
    for (const [name, content] of Object.entries(file.record())) archive.add(name, content);
    const { sheets } = await readXlsx(await archive.bytes());
    expect(sheets[0].conditionalFormats.map(({ range: { column }, ...rule }) => ({ ...rule, column }))).toEqual([
      { kind: "dataBar", color: "#638EC6", gradient: true, column: 0 },
      { kind: "dataBar", color: "#638EC6", gradient: true, column: 2 },
      { kind: "preset", criterion: "twoStdDevBelowAverage", column: 0 },
      { kind: "preset", criterion: "twoStdDevBelowAverage", column: 2 },
    ]);
  });
});
