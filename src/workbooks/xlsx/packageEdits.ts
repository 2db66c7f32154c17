import { parseXml, queryAll, attr, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { cellAddress } from "../../reports/cellAddress";
import type { DataChart, DataHyperlink, DataSheet, WorkbookData } from "../workbookData";
import { addDrawings, type WrittenPictures } from "./carriedDrawings";
import { addNotes, addPeople } from "./carriedNotes";
import { conditionalFormatsXml, WrittenLooks } from "./conditionalWriter";
import { drawableCharts } from "./chartWriter";
import { escapeMarks } from "./repairs/controlCharacters";
import { validationsXml } from "./dataValidations";
import { addKept } from "./keptParts";
import { withMerges } from "./mergedCells";
import { addPlainRows, SharedStrings, type RowPlan } from "./plainRows";
import { officeRelationships, type XlsxPackage } from "./xlsxPackage";

// What the library cannot write, put into its finished package.

/** Of today's Excel: with a lower number it calculates everything again on opening, and formulas of absent add-ins fail. */
const calculatedBy = "191029";

const workbookPath = "xl/workbook.xml";
const hyperlinkKind = `${officeRelationships}/hyperlink`;

/** `plans` = for each sheet, the rows that the library did not get. */
export function editPackage(
  file: XlsxPackage,
  data: WorkbookData,
  plans: readonly RowPlan[],
  remembers: boolean,
): void {
  const workbook = file.text(workbookPath) ?? "";
  file.setText(workbookPath, workbook.replace(/<calcPr calcId="\d+"/, `<calcPr calcId="${calculatedBy}"`));
  const targets = file.relationships(workbookPath);
  const pictures: WrittenPictures = new Map();
  const strings = new SharedStrings(file);
  const looks = new WrittenLooks(file);
  const kept = queryAll(parseXml(workbook).root, "sheets/sheet").map((element, index) => {
    const sheet = data.sheets[index];
    const path = targets.get(attr(element, "r:id") ?? "")?.target ?? "";
    if (sheet.merges.length > 0) file.setText(path, withMerges(file.text(path) ?? "", sheet.merges));
    addLists(file, path, sheet, looks);
    const charts = drawableCharts(sheet);
    if (charts.length > 0) nameCharts(file, path, charts);
    const { notes, drawings, protection } = sheet.carried;
    if (drawings.length > 0) addDrawings(file, path, drawings, pictures);
    if (notes !== null) addNotes(file, path, notes, index + 1);
    if (sheet.protected && protection !== null) protect(file, path, protection);
    addPlainRows(file, path, sheet, plans[index], strings);
    return { id: sheet.id, name: sheet.name, sheetId: Number(attr(element, "sheetId")) };
  });
  addPeople(
    file,
    data.sheets.flatMap(({ carried }) => carried.notes?.people ?? []),
  );
  strings.finish();
  looks.finish();
  escapeMarks(file);
  if (remembers) addKept(file, { settings: data.settings, sheets: kept });
}

/** As it was: with its password and with what is allowed all the same. */
function protect(file: XlsxPackage, path: string, protection: Readonly<Record<string, string>>): void {
  const attributes = Object.entries(protection).map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`);
  const element = `<sheetProtection${attributes.join("")}/>`;
  file.setText(
    path,
    (file.text(path) ?? "").replace(/<sheetProtection\b[^>]*>/, () => element),
  );
}

/** The order of elements is fixed: rules and links stand right before the print options and margins. */
function addLists(file: XlsxPackage, path: string, sheet: DataSheet, looks: WrittenLooks): void {
  const { rules, later } = conditionalFormatsXml(sheet.conditionalFormats, looks);
  const lists = rules + validationsXml(sheet.validations) + hyperlinksXml(file, path, sheet.hyperlinks);
  if (lists === "") return;
  const text = file.text(path) ?? "";
  const listed = text.replace(/<(?:printOptions|pageMargins)\b/, (next) => lists + next);
  const end = later === "" ? "" : `<extLst>${later}</extLst>`;
  file.setText(
    path,
    listed.replace("</worksheet>", () => `${end}</worksheet>`),
  );
}

/** "" for a sheet without links. */
function hyperlinksXml(file: XlsxPackage, path: string, links: readonly DataHyperlink[]): string {
  if (links.length === 0) return "";
  let list = "";
  for (const { row, column, address } of links) {
    const [target, ...place] = address.split("#");
    const location = place.join("#");
    const id = target === "" ? null : file.addRelationship(path, { target, type: hyperlinkKind, external: true });
    const outside = id === null ? "" : ` r:id="${id}"`;
    const inside = location === "" ? "" : ` location="${xmlEncodeAttr(location)}"`;
    list += `<hyperlink ref="${cellAddress(row, column)}"${outside}${inside}/>`;
  }
  return `<hyperlinks>${list}</hyperlinks>`;
}

/** Pictures and shapes that are carried along keep their numbers, which are small. */
const drawnBefore = 10_000;

function nameCharts(file: XlsxPackage, path: string, charts: readonly DataChart[]): void {
  for (const { type, target } of file.relationships(path).values()) {
    if (!type.endsWith("/drawing")) continue;
    let index = 0;
    const named = (file.text(target) ?? "").replace(/(<xdr:cNvPr id=")\d+(" name=")[^"]*"/g, (_tag, id, name) => {
      const chart = charts[index++];
      // The title is also what a screen reader says about the picture.
      const description = chart.title === null ? "" : ` descr="${xmlEncodeAttr(chart.title)}"`;
      return `${id}${drawnBefore + index}${name}${xmlEncodeAttr(chart.name)}"${description}`;
    });
    file.setText(target, named);
  }
}
