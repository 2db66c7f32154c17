import { Workbook } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { WorkbookData } from "../workbookData";
import { formulaForFile } from "./formulaText";
import { editPackage } from "./packageEdits";
import { chartedRanges, planRows } from "./plainRows";
import { writeSheet } from "./sheetWriter";
import { openXlsxPackage } from "./openXlsxPackage";
import type { XlsxPackage } from "./xlsxPackage";

/** Instead of the clock, so that the same workbook gives the same bytes. */
const writtenAt = new Date(Date.UTC(2024, 0, 1));

/** `remembers` = with what an opened workbook must know again: its settings and the identity of its sheets. */
export async function writeXlsx(data: WorkbookData, remembers = true): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = "Clientele";
  workbook.lastModifiedBy = "Clientele";
  workbook.created = writtenAt;
  workbook.modified = writtenAt;
  workbook.properties.date1904 = data.date1904;
  const charted = chartedRanges(data.sheets);
  const plans = data.sheets.map((sheet) => planRows(sheet, charted.get(sheet.name) ?? []));
  data.sheets.forEach((sheet, index) => writeSheet(workbook, sheet, data.styles, plans[index].plain));
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 17_620, firstSheet: 0, activeTab: data.activeSheet, visibility: "visible" },
  ];
  workbook.definedNames.model = data.names.map(({ name, formula, visible, sheet }) => ({
    name,
    ranges: [],
    formulaExpression: formulaForFile(formula),
    hidden: !visible,
    ...(sheet === undefined ? {} : { localSheetId: data.sheets.findIndex((candidate) => candidate.name === sheet) }),
  }));
  // Stored, not packed: the package is opened once more before it is finished.
  const written = await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } });

  const file = await openXlsxPackage(written);
  editPackage(file, data, plans, remembers);
  return packXlsx(file);
}

/** Entries of a zip hold local time: told as such, the bytes are the same in every time zone. */
async function packXlsx(file: XlsxPackage): Promise<Uint8Array> {
  const archive = zip({ modTime: new Date(2024, 0, 1), timestamps: "dos", level: 6 });
  for (const [path, content] of Object.entries(file.record())) archive.add(path, content);
  return archive.bytes();
}
