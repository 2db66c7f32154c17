import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { foreignXlsx, partOf, stylesWithFormats, type ForeignParts } from "../foreignFiles";
import { valuesOf } from "../workbooks";

async function readForeign(parts: ForeignParts) {
  const data = await readXlsx(await foreignXlsx(parts));
  return {
    data,
    sheet: data.sheets[0],
    cell: (row: number, column: number) => data.sheets[0].cells.get(row)?.get(column),
  };
}

describe("cells of files that other programs wrote", () => {
  it("come as texts from shared, inline and rich strings", async () => {
    const { sheet } = await readForeign({
      strings:
        '<si><t>007</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Bold </t></r><r><t>and plain</t></r></si>' +
        "<si><t>line_x000D_\nbreak</t></si>",
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>=1+1</t></is></c>' +
        '<c r="D1" t="s"><v>2</v></c></row>',
    });
    expect(valuesOf(sheet)).toEqual([["007", "Bold and plain", "=1+1", "line\r\nbreak"]]);
  });

  it("keep formulas with their stored values, shared ones in every cell", async () => {
    const { cell } = await readForeign({
      rows:
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>' +
        '<row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>text</v></c></row>' +
        '<row r="4"><c r="B4" t="e"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f><v>#N/A</v></c><c r="C4"><f t="array" ref="C4:D5">A1:B2</f><v>2</v></c></row>',
    });
    expect(cell(0, 1)).toEqual({ value: 4, formula: "=A1*2" });
    expect(cell(1, 1)).toEqual({ value: 6, formula: "=A2*2" });
    expect(cell(2, 1)).toEqual({ value: "text", formula: "=A3*2" });
    expect(cell(3, 1)).toEqual({ value: "#N/A", error: true, formula: "=XLOOKUP(1,A:A,B:B)" });
    expect(cell(3, 2)).toEqual({ value: 2, formula: "=A1:B2", spill: { rows: 2, columns: 2 } });
  });

  it("know the functions of the add-in again, however the file names them", async () => {
    const { cell } = await readForeign({
      rows: '<row r="1"><c r="A1" t="str"><f>_xldudf_ABC(B1:B9)</f><v>A</v></c><c r="C1" t="str"><f>ABC(B1:B9)&amp;"_xldudf_ABC("</f><v>A</v></c></row>',
    });
    expect(cell(0, 0)).toEqual({ value: "A", formula: "=ABC(B1:B9)" });
    expect(cell(0, 2)).toEqual({ value: "A", formula: '=ABC(B1:B9)&"_xldudf_ABC("' });
  });

  it("show references to this row and to spilled ranges as Excel does, and keep them when saved", async () => {
    const { data, cell } = await readForeign({
      rows:
        '<row r="1"><c r="A1"><f>Sales[[#This Row],[Net sum]]*2</f><v>4</v></c>' +
        '<c r="B1"><f>SUM(_xlfn.ANCHORARRAY($C$1))</f><v>6</v></c></row>',
      names: '<definedNames><definedName name="Spilled">_xlfn.ANCHORARRAY(Data!$C$1)</definedName></definedNames>',
    });
    expect([cell(0, 0)?.formula, cell(0, 1)?.formula]).toEqual(["=Sales[@[Net sum]]*2", "=SUM($C$1#)"]);
    expect(data.names).toEqual([{ name: "Spilled", formula: "=Data!$C$1#", visible: true }]);
    const saved = await writeXlsx(data);
    expect(await partOf(saved, "xl/worksheets/sheet1.xml")).toContain("<f>Sales[[#This Row],[Net sum]]*2</f>");
    expect(await readXlsx(saved)).toEqual(data);
  });

  it("keep a number that is a link a number", async () => {
    const { data, cell } = await readForeign({
      rows: '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1"><v>1</v></c></row>',
      after:
        '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1:C1" location="Data!A1" display="x"/></hyperlinks>',
      relationships:
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>',
    });
    expect(cell(0, 0)).toEqual({ value: 12.5 });
    expect(data.sheets[0].hyperlinks).toEqual([
      { row: 0, column: 0, address: "https://example.com/?a=1&b=2" },
      { row: 0, column: 1, address: "#Data!A1" },
      { row: 0, column: 2, address: "#Data!A1" },
    ]);
    expect(await readXlsx(await writeXlsx(data))).toEqual(data);
  });

  it("show only the first cell of a merged block", async () => {
    const { sheet } = await readForeign({
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    });
    expect(valuesOf(sheet)).toEqual([[1, null, 3]]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });
});

describe("dates and number formats of files that other programs wrote", () => {
  const custom =
    '<numFmts count="3"><numFmt numFmtId="164" formatCode="[$MDL]\\ #,##0.00"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="166" formatCode="#,##0.00&quot; ден.&quot;"/></numFmts>';

  it("stay the numbers that they are, to the last digit", async () => {
    const { cell } = await readForeign({
      styles: stylesWithFormats([0, 14, 22, 164, 165, 166, 46], custom),
      rows:
        '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" s="2"><v>45292.123456789012</v></c><c r="C1" s="3"><v>12345.6789012345</v></c>' +
        '<c r="D1" s="4"><v>1</v></c><c r="E1" s="5"><v>0.1</v></c><c r="F1" s="6"><f>A1-B1</f><v>-0.123456789012</v></c><c r="G1" s="1"><v>1e12</v></c></row>',
    });
    expect(cell(0, 0)).toEqual({ value: 45292, numberFormat: "m/d/yyyy" });
    expect(cell(0, 1)).toEqual({ value: Number("45292.123456789012"), numberFormat: "m/d/yyyy h:mm" });
    expect(cell(0, 2)).toEqual({ value: 12345.6789012345, numberFormat: "[$MDL]\\ #,##0.00" });
    expect(cell(0, 3)).toEqual({ value: 1, numberFormat: "dd\\.mm\\.yyyy;@" });
    expect(cell(0, 4)).toEqual({ value: 0.1, numberFormat: '#,##0.00" ден."' });
    expect(cell(0, 5)).toEqual({ value: -0.123456789012, formula: "=A1-B1", numberFormat: "[h]:mm:ss" });
    expect(cell(0, 6)).toEqual({ value: 1e12, numberFormat: "m/d/yyyy" });
  });

  it("stay serial numbers of the 1904 system in a workbook that counts from 1904", async () => {
    const { data, cell } = await readForeign({
      workbook: '<workbookPr date1904="1"/>',
      styles: stylesWithFormats([0, 14]),
      rows: '<row r="1"><c r="A1" s="1"><v>43830</v></c></row>',
    });
    expect(data.date1904).toBe(true);
    expect(cell(0, 0)).toEqual({ value: 43830, numberFormat: "m/d/yyyy" });
    const again = await writeXlsx(data);
    expect(await partOf(again, "xl/workbook.xml")).toContain('date1904="1"');
    expect(await readXlsx(again)).toEqual(data);
  });

  it("are written by number where Excel shows the date as its own country does", async () => {
    const { data } = await readForeign({
      styles: stylesWithFormats([0, 14]),
      rows: '<row r="1"><c r="A1" s="1"><v>45292</v></c></row>',
    });
    expect(await partOf(await writeXlsx(data), "xl/styles.xml")).toContain('numFmtId="14"');
  });

  it("are read from ISO texts too, as the strict form of the format has them", async () => {
    const { cell } = await readForeign({ rows: '<row r="1"><c r="A1" t="d"><v>2024-01-01T12:00:00Z</v></c></row>' });
    expect(cell(0, 0)?.value).toBe(45292.5);
  });
});

describe("names of files that other programs wrote", () => {
  it("leave out Excel's own and keep those of single sheets", async () => {
    const { data } = await readForeign({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      names:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName>' +
        '<definedName name="Clients">Data!$A:$XFD</definedName><definedName name="clients" localSheetId="0">Data!$A$1</definedName>' +
        '<definedName name="Old" hidden="1">#REF!</definedName></definedNames>',
    });
    expect(data.names).toEqual([
      { name: "Clients", formula: "=Data!$A:$XFD", visible: true },
      { name: "clients", formula: "=Data!$A$1", visible: true, sheet: "Data" },
      { name: "Old", formula: "=#REF!", visible: false },
    ]);
  });
});
