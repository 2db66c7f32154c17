import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { foreignXlsx, partOf } from "../foreignFiles";
import { everyValidation } from "./validations";
import { sheetWith, workbookWith } from "../workbooks";

describe("the data validations of a file", () => {
  it("come back as they were saved, every kind with every message", async () => {
    const saved = await writeXlsx(workbookWith([sheetWith({ validations: everyValidation })]));
    expect((await readXlsx(saved)).sheets[0].validations).toEqual(everyValidation);
  });

  it("stand in the sheet where Excel wants them: behind the conditional formats, before the links", async () => {
    const sheet = sheetWith({
      validations: everyValidation,
      hyperlinks: [{ row: 0, column: 0, address: "https://example.com/" }],
      conditionalFormats: [{ kind: "dataBar", range: { row: 0, column: 0, rows: 3, columns: 1 }, color: "#638EC6" }],
    });
    const xml = await partOf(await writeXlsx(workbookWith([sheet])), "xl/worksheets/sheet1.xml");
    const places = ["<conditionalFormatting", "<dataValidations", "<hyperlinks", "<pageMargins"].map((tag) =>
      xml.indexOf(tag),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("are read over whole columns, and from the place for rules that look at other sheets", async () => {
    const { sheets } = await readXlsx(
      await foreignXlsx({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after:
          '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A:B D2"><formula1>"a,b"</formula1></dataValidation>' +
          '<dataValidation type="whole" sqref="C1"/></dataValidations>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
          '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
          '<x14:dataValidation type="list" showDropDown="1" xr:uid="{1}"><x14:formula1><xm:f>Other!$A$1:$A$9</xm:f></x14:formula1>' +
          "<xm:sqref>E5:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
      }),
    );
    // The rule without a formula says nothing and is left out.
    expect(sheets[0].validations.map(({ ranges, rule, ignoreBlanks }) => ({ ranges, rule, ignoreBlanks }))).toEqual([
      {
        ranges: [
          { row: 0, column: 0, rows: 1_048_576, columns: 2 },
          { row: 1, column: 3, rows: 1, columns: 1 },
        ],
        rule: { kind: "list", source: "a,b", dropDown: true },
        ignoreBlanks: true,
      },
      {
        ranges: [{ row: 4, column: 4, rows: 5, columns: 1 }],
        rule: { kind: "list", source: "=Other!$A$1:$A$9", dropDown: false },
        ignoreBlanks: false,
      },
    ]);
  });
});
