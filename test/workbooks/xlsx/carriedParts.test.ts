import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { openXlsxPackage } from "../../../src/workbooks/xlsx/openXlsxPackage";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import type { DataChart, WorkbookData } from "../../../src/workbooks/workbookData";
import { headless } from "../../setup/headless";
import { foreignXlsx, partOf, stylesWithFormats } from "../foreignFiles";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const modern = "http://schemas.microsoft.com/office/2017/10/relationships";
const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageKind = "http://schemas.openxmlformats.org/package/2006/relationships";

const relation = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;

const comments =
  `<comments xmlns="${main}"><authors><author>Мария</author></authors><commentList>` +
  '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Check the </t></r><r><t>sum</t></r></text></comment>' +
  "</commentList></comments>";
const note =
  '<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
const button = '<v:shape id="_x0000_s1026"><x:ClientData ObjectType="Button"/></v:shape>';
const frames = (shapes: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`;
const threads =
  '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
  '<threadedComment ref="A1" dT="2024-01-15T10:00:00.00" personId="{P1}" id="{T1}"><text>Is it net?</text></threadedComment></ThreadedComments>';
const people =
  '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Мария" id="{P1}" userId="m" providerId="None"/></personList>';

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]);
const corner = (name: string, column: number, row: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const logo =
  `<xdr:twoCellAnchor editAs="oneCell">${corner("from", 1, 1)}${corner("to", 3, 6)}<xdr:pic><xdr:nvPicPr>` +
  `<xdr:cNvPr id="2" name="Logo" descr="Our logo"><a:hlinkClick xmlns:r="${office}" r:id="rId2"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr>` +
  `<xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
  '<xdr:spPr><a:xfrm rot="900000"/><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>';
const textBox =
  `<xdr:oneCellAnchor>${corner("from", 5, 1)}<xdr:ext cx="900000" cy="400000"/><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="3" name="Box"/>` +
  '<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
  "<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Only for us</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>";

const decorated = () =>
  foreignXlsx({
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><f>A1*2</f><v>2</v></c></row>',
    styles: stylesWithFormats([0]).replace(
      /<cellXfs count="1">(.*)<\/cellXfs>/,
      '<cellXfs count="2">$1<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf></cellXfs>',
    ),
    after:
      '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" sort="0"/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
    relationships:
      relation("rId1", `${office}/drawing`, "../drawings/drawing1.xml") +
      relation("rId2", `${office}/vmlDrawing`, "../drawings/vmlDrawing1.vml") +
      relation("rId3", `${office}/comments`, "../comments1.xml") +
      relation("rId4", `${modern}/threadedComment`, "../threadedComments/threadedComment1.xml"),
    workbookRelationships: relation("rId9", `${modern}/person`, "persons/person.xml"),
    more: {
      "xl/comments1.xml": comments,
      "xl/drawings/vmlDrawing1.vml": frames(note + button),
      "xl/threadedComments/threadedComment1.xml": threads,
      "xl/persons/person.xml": people,
      "xl/media/image1.png": picture,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main">${logo}${textBox}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels":
        `<Relationships xmlns="${packageKind}">` +
        relation("rId1", `${office}/image`, "../media/image1.png") +
        relation("rId2", `${office}/hyperlink`, "https://example.com/", ' TargetMode="External"') +
        "</Relationships>",
    },
  });

/** Through the grid, as a user opens and saves. */
function reopened(data: WorkbookData): WorkbookData {
  const host = headless.createHeadlessHost(data);
  const saved = host.save();
  host.dispose();
  return saved;
}

const chart: DataChart = {
  id: "chart1",
  name: "Turnover",
  title: "Turnover",
  series: [
    {
      name: "Sum",
      kind: "column",
      axis: "primary",
      values: { sheet: "Data", range: { row: 0, column: 0, rows: 1, columns: 2 } },
      categories: null,
    },
  ],
  legend: null,
  axes: {},
  left: 100,
  top: 100,
  width: 200,
  height: 100,
};

describe("what a file has and the grid does not show", () => {
  it("goes along when the workbook is opened and saved, with nothing left out", async () => {
    const read = await readXlsx(await decorated());
    expect(read.leftOut).toEqual([]);
    const saved = await writeXlsx(reopened(read));
    const { carried } = (await readXlsx(saved)).sheets[0];
    expect(carried.notes).toEqual({
      comments,
      frames: frames(note),
      threads,
      people: expect.stringContaining("Мария"),
    });
    expect(carried.drawings.map(({ parts }) => parts.length)).toEqual([2, 0]);
    expect(carried.drawings[0].parts).toEqual([
      expect.objectContaining({ kind: "hyperlink", address: "https://example.com/" }),
      expect.objectContaining({ kind: "image", extension: "png", bytes: picture }),
    ]);
    expect(carried.drawings[0].xml).toContain('<a:xfrm rot="900000"/>');
    expect(carried.drawings[1].xml).toContain("Only for us");
    expect(carried.protection).toMatchObject({ hashValue: "aGFzaA==", saltValue: "c2FsdA==", sort: "0" });
  });

  it("stays the same however often it is saved", async () => {
    const once = await writeXlsx(reopened(await readXlsx(await decorated())));
    expect(await writeXlsx(reopened(await readXlsx(once)))).toEqual(once);
  });

  it("stands in the package as Excel wants it: every part typed, every relationship led somewhere", async () => {
    const file = await openXlsxPackage(await writeXlsx(await readXlsx(await decorated())));
    const types = file.text("[Content_Types].xml") ?? "";
    for (const path of file.paths()) {
      if (path === "[Content_Types].xml") continue;
      const ending = path.slice(path.lastIndexOf(".") + 1);
      expect([path, types.includes(`"/${path}"`) || types.includes(`Extension="${ending}"`)]).toEqual([path, true]);
      for (const { target, external } of file.relationships(path).values()) {
        expect([target, external || file.has(target)]).toEqual([target, true]);
      }
    }
    const sheet = file.text("xl/worksheets/sheet1.xml") ?? "";
    const order = ["<sheetData", "<sheetProtection", "<pageMargins", "<drawing", "<legacyDrawing"];
    const places = order.map((element) => sheet.indexOf(element));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("shares the sheet's drawing with charts that were added", async () => {
    const read = await readXlsx(await decorated());
    const [sheet] = read.sheets;
    const again = await readXlsx(await writeXlsx({ ...read, sheets: [{ ...sheet, charts: [chart] }] }));
    expect(again.sheets[0].charts.map(({ name }) => name)).toEqual(["Turnover"]);
    expect(again.sheets[0].carried.drawings.map(({ parts }) => parts.length)).toEqual([2, 0]);
  });

  it("stores a picture once, however many sheets show it", async () => {
    const read = await readXlsx(await decorated());
    const [sheet] = read.sheets;
    const other = { ...sheet, id: "{00000000-0001-0000-0001-000000000000}", name: "Other" };
    const file = await openXlsxPackage(await writeXlsx({ ...read, sheets: [sheet, other] }));
    expect(file.paths().filter((path) => path.startsWith("xl/media/"))).toHaveLength(1);
    expect(file.paths().filter((path) => path.startsWith("xl/persons/"))).toHaveLength(1);
  });

  it("is named where it cannot go along", async () => {
    const file = await foreignXlsx({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      // A picture behind the cells, and notes without frames.
      after: '<picture r:id="rId1"/>',
      relationships:
        relation("rId1", `${office}/image`, "../media/image1.png") +
        relation("rId2", `${office}/comments`, "../comments1.xml"),
      more: { "xl/media/image1.png": picture, "xl/comments1.xml": comments },
    });
    expect((await readXlsx(file)).leftOut).toEqual(["pictures", "comments"]);
  });
});

describe("protection", () => {
  it("keeps which cells may be changed and which formulas are hidden", async () => {
    const saved = await writeXlsx(reopened(await readXlsx(await decorated())));
    expect(await partOf(saved, "xl/styles.xml")).toMatch(
      /<protection (?:locked="0" hidden="1"|hidden="1" locked="0")\/>/,
    );
    const { sheets, styles } = await readXlsx(saved);
    const cell = sheets[0].cells.get(0)?.get(1);
    expect(styles[cell?.style ?? -1]).toEqual({ unlocked: true, formulaHidden: true });
  });

  it("with a password is not lifted by an add-in", async () => {
    const host = headless.createHeadlessHost(await readXlsx(await decorated()));
    const lift = host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect();
      await context.sync();
    });
    await expect(lift).rejects.toMatchObject({ code: "AccessDenied" });
    host.dispose();
  });
});
