import type { Control } from "../app/workbookPort";
import type { PageSheet } from "../reports/reportSheet";
import { askNewYear, is1904 } from "./hostLocale";
import { hostRun } from "./hostRun";
import { giveWay, MOST_BYTES, MOST_CELLS } from "./pacing";
import { rangesOf, type RangeAt } from "./rangeAt";
import { removeSheet } from "./removeSheet";
import { cellParts, type CellPart, type HostCells } from "./reportCells";
import { SheetLooks } from "./reportLook";
import { addFeatures, freezeHeaders } from "./reportFeatures";
import { beginPages } from "./reportPrint";
import { putSetting, UNFINISHED_KEY } from "./workbookSettings";

/** More of them in one request would let Cancel wait. */
const MOST_PARTS = 120;
const SHEETS_AT_ONCE = 2;

/** Names that no user would give: a sheet that bears one is ours, and unfinished. */
export interface TemporaryNames {
  readonly newSheet: (index: number) => string;
  readonly oldSheet: (index: number) => string;
  readonly table: (wanted: string) => string;
}

export function temporaryNames(): TemporaryNames {
  const mark = Math.random().toString(36).slice(2, 10);
  return {
    newSheet: (index) => `Clientele ${mark} ${index + 1}`,
    oldSheet: (index) => `Clientele ${mark} old ${index + 1}`,
    table: (wanted) => `${wanted}_${mark}`,
  };
}

/** Writes the reports onto new sheets under temporary names and returns the ids of these sheets. */
export async function buildSheets(
  reports: readonly PageSheet[],
  names: TemporaryNames,
  leftovers: readonly string[],
  control: Control,
): Promise<readonly string[]> {
  const { ids, host } = await addSheets(reports, names, leftovers);
  await writeCells(reports, ids, host, control);
  await addAllFeatures(reports, ids, names, control);
  await showSheets(reports, ids);
  return ids;
}

/** Removes what a crash has left behind, and adds the hidden sheets, announced before they exist. */
async function addSheets(
  reports: readonly PageSheet[],
  names: TemporaryNames,
  leftovers: readonly string[],
): Promise<{ readonly ids: readonly string[]; readonly host: HostCells }> {
  return hostRun(async (context) => {
    const newYear = askNewYear(context);
    const { worksheets } = context.workbook;
    for (const id of leftovers) removeSheet(worksheets.getItem(id));
    putSetting(
      context,
      UNFINISHED_KEY,
      reports.map((_report, i) => names.newSheet(i)),
    );
    const sheets = reports.map((_report, i) => {
      const sheet = worksheets.add(names.newSheet(i));
      sheet.visibility = "Hidden";
      return sheet.load("id");
    });
    // What Excel makes of an apostrophe in a text cell is not documented: it is tried.
    const trial = sheets[0].getRangeByIndexes(0, 0, 1, 1);
    trial.numberFormat = [["@"]];
    trial.values = [["'a"]];
    trial.load("values");
    await context.sync();
    const swallowsApostrophe = trial.values[0][0] === "a";
    trial.clear();
    const ids = sheets.map((sheet) => sheet.id);
    putSetting(context, UNFINISHED_KEY, ids);
    await context.sync();
    return { ids, host: { date1904: is1904(newYear), swallowsApostrophe } };
  });
}

async function writeCells(
  reports: readonly PageSheet[],
  ids: readonly string[],
  host: HostCells,
  control: Control,
): Promise<void> {
  const parts = reports.flatMap((report, i) => cellParts(report, host).map((part) => ({ ...part, sheetId: ids[i] })));
  let total = 0;
  for (const part of parts) total += part.cells;
  let done = 0;
  control.onProgress({ step: "writing", done, total });
  for (const portion of portionsOf(parts)) {
    await giveWay(control.signal);
    await writePortion(portion);
    for (const part of portion) done += part.cells;
    control.onProgress({ step: "writing", done, total });
  }
}

interface SheetPart extends CellPart {
  readonly sheetId: string;
}

/** What goes into one request, of one sheet or of several small ones. */
function portionsOf(parts: readonly SheetPart[]): SheetPart[][] {
  const portions: SheetPart[][] = [];
  let cells = Infinity;
  let bytes = 0;
  for (const part of parts) {
    const isFull = (portions.at(-1)?.length ?? 0) >= MOST_PARTS;
    if (isFull || cells + part.cells > MOST_CELLS || bytes + part.bytes > MOST_BYTES) {
      portions.push([]);
      cells = 0;
      bytes = 0;
    }
    portions[portions.length - 1].push(part);
    cells += part.cells;
    bytes += part.bytes;
  }
  return portions;
}

async function writePortion(parts: readonly SheetPart[]): Promise<void> {
  await hostRun(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const written = new Map<string, { sheet: Excel.Worksheet; rangeAt: RangeAt; looks: SheetLooks }>();
    for (const { sheetId, write } of parts) {
      let ofSheet = written.get(sheetId);
      if (ofSheet === undefined) {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        ofSheet = { sheet, rangeAt: rangesOf(sheet), looks: new SheetLooks() };
        written.set(sheetId, ofSheet);
      }
      write(ofSheet.rangeAt, ofSheet.looks);
    }
    for (const { sheet, looks } of written.values()) looks.apply(sheet);
    await context.sync();
  });
}

/** Tables, formats and charts, a few sheets at once, so that Cancel is heard between two requests. */
async function addAllFeatures(
  reports: readonly PageSheet[],
  ids: readonly string[],
  names: TemporaryNames,
  control: Control,
): Promise<void> {
  for (let first = 0; first < ids.length; first += SHEETS_AT_ONCE) {
    await giveWay(control.signal);
    const end = first + SHEETS_AT_ONCE;
    await finishSheets(ids.slice(first, end), reports.slice(first, end), names);
  }
}

async function finishSheets(
  ids: readonly string[],
  reports: readonly PageSheet[],
  names: TemporaryNames,
): Promise<void> {
  await hostRun(async (context) => {
    ids.forEach((id, i) => addFeatures(context.workbook.worksheets.getItem(id), reports[i], names.table));
    await context.sync();
  });
}

/** Shows the finished sheets, still under their temporary names. */
async function showSheets(reports: readonly PageSheet[], ids: readonly string[]): Promise<void> {
  await hostRun(async (context) => {
    reports.forEach((report, i) => {
      const sheet = context.workbook.worksheets.getItem(ids[i]);
      sheet.visibility = "Visible";
      freezeHeaders(sheet, report);
      if (report.print !== undefined) beginPages(sheet, report.print);
    });
    await context.sync();
  });
}
