import { DAYS_FROM_1900_TO_1904 } from "../analysis/cells/dateCell";
import type { RefusableCheck, SelfCheckFinding, SelfCheckResult } from "../app/selfCheck";
import { WorkbookError } from "../app/workbookPort";
import { asWorkbookError } from "./hostErrors";
import { askNewYear, NEW_YEAR_2024 } from "./hostLocale";
import { hostRun, hostRunAfterEdit } from "./hostRun";
import { MOST_BYTES, pause } from "./pacing";
import { rangeAt } from "./rangeAt";
import { removeSheet } from "./removeSheet";
import { askSetting, putSetting, settingValue } from "./workbookSettings";

/** The name of the sheet on which a check tries things: what a crash left behind is removed by the next check. */
const SHEET_KEY = "clientele.selfCheck";

/** What manifest.xml asks for. */
const neededSets = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.9"],
] as const;
const NEWEST_EXCEL_API = 20;

/** 5 MB: what Excel on the web takes in one request at most, and the add-in in portions. */
const LARGE_CELLS = 50_000;
const LETTERS = 100;
const ROWS_OF_PORTION = MOST_BYTES / LETTERS / 10;
const COLUMNS = 10;

type Params = Readonly<Record<string, string | number>>;
type Report = (result: SelfCheckResult) => void;

/**
 * Tries on a hidden sheet of its own what the product needs from Excel, tells each result, and removes what it has made.
 * `patience` = milliseconds that it waits for an event and for a function; `largeCells` = how many cells of 100 letters
 * it writes and reads.
 */
export async function selfCheck(onResult: Report, { patience = 10_000, largeCells = LARGE_CELLS } = {}): Promise<void> {
  const found = (finding: SelfCheckFinding, params: Params = {}): void => onResult({ finding, params });
  found("host.passed", hostParams());
  checkSets(found);
  const sheetId = await refusable("sheet", onResult, () => addSheet(found));
  if (sheetId === null) return;
  try {
    await refusable("culture", onResult, () => checkCulture(sheetId, found));
    await refusable("dates", onResult, () => checkDates(sheetId, found));
    await refusable("texts", onResult, () => checkTexts(sheetId, found));
    await refusable("large", onResult, () => checkLarge(sheetId, found, largeCells));
    await refusable("hidden", onResult, () => checkHidden(sheetId, found));
    await refusable("events", onResult, () => checkEvents(sheetId, found, patience));
    await refusable("functions", onResult, () => checkFunctions(sheetId, found, patience));
  } finally {
    await refusable("removed", onResult, () => remove(sheetId, found));
  }
}

type Found = (finding: SelfCheckFinding, params?: Params) => void;

/** What Excel refuses is a result; null = it was refused. */
async function refusable<Answer>(
  check: RefusableCheck,
  onResult: Report,
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    onResult({ refused: check, code: error.code, params: error.params });
    return null;
  }
}

function hostParams(): Params {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return { version: diagnostics.version, platform: String(diagnostics.platform), displayLanguage, contentLanguage };
}

function checkSets(found: Found): void {
  const { requirements } = Office.context;
  const missing = neededSets.filter(([name, version]) => !requirements.isSetSupported(name, version));
  let newest = 0;
  for (let minor = 1; minor <= NEWEST_EXCEL_API; minor++) {
    if (requirements.isSetSupported("ExcelApi", `1.${minor}`)) newest = minor;
  }
  const newestSet = newest === 0 ? "–" : `ExcelApi 1.${newest}`;
  if (missing.length === 0) found("sets.passed", { newest: newestSet });
  else found("sets.failed", { newest: newestSet, missing: missing.map((set) => set.join(" ")).join(", ") });
}

/** The id of the new sheet. */
async function addSheet(found: Found): Promise<string> {
  return hostRun(async (context) => {
    const { worksheets } = context.workbook;
    const left = askSetting(context, SHEET_KEY);
    await context.sync();
    const name = settingValue(left);
    if (typeof name === "string") {
      const leftover = worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!leftover.isNullObject) removeSheet(leftover);
    }
    const ownName = `Clientele check ${Math.random().toString(36).slice(2, 10)}`;
    putSetting(context, SHEET_KEY, ownName);
    const sheet = worksheets.add(ownName);
    sheet.visibility = "Hidden";
    sheet.load("id");
    await context.sync();
    found("sheet.passed");
    return sheet.id;
  });
}

/** Writes one cell and answers what it holds and shows then. */
async function tried(
  sheetId: string,
  format: string,
  value: string | number,
): Promise<{ readonly value: unknown; readonly text: string }> {
  return hostRun(async (context) => {
    const cell = rangeAt(context.workbook.worksheets.getItem(sheetId), 0, 0, 1, 1);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    // A column that is too narrow shows ####.
    cell.format.autofitColumns();
    cell.load("values,text");
    cell.clear();
    await context.sync();
    return { value: cell.values[0][0] as unknown, text: cell.text[0][0] };
  });
}

async function checkCulture(sheetId: string, found: Found): Promise<void> {
  const { text: shown } = await tried(sheetId, "0.00", 1234.5);
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12"))
    return found("culture.unsupported", { shown, language: Office.context.contentLanguage });
  const told = await hostRun(async (context) => {
    const { numberFormat, datetimeFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    datetimeFormat.load("shortDatePattern");
    await context.sync();
    return { decimal: numberFormat.numberDecimalSeparator, date: datetimeFormat.shortDatePattern };
  });
  found(shown === `1234${told.decimal}50` ? "culture.passed" : "culture.failed", { ...told, shown });
}

async function checkDates(sheetId: string, found: Found): Promise<void> {
  const day = await hostRun(async (context) => {
    const newYear = askNewYear(context);
    await context.sync();
    return newYear.value;
  });
  const { value, text: shown } = await tried(sheetId, "yyyy-mm-dd", day);
  const system = day === NEW_YEAR_2024 ? 1900 : 1904;
  const isKnown = day === NEW_YEAR_2024 || day === NEW_YEAR_2024 - DAYS_FROM_1900_TO_1904;
  const isRight = isKnown && value === day && shown === "2024-01-01";
  found(isRight ? "dates.passed" : "dates.failed", { day: String(day), system: String(system), shown });
}

async function checkTexts(sheetId: string, found: Found): Promise<void> {
  for (const text of ["=1+1", "007", "2024-01-02"]) {
    const { value } = await tried(sheetId, "@", text);
    if (value !== text) return found("texts.failed", { text, value: String(value) });
  }
  found("texts.passed");
}

async function checkLarge(sheetId: string, found: Found, cellCount: number): Promise<void> {
  const rows = cellCount / COLUMNS;
  const portions: Portion[] = [];
  for (let top = 0; top < rows; top += ROWS_OF_PORTION)
    portions.push({ sheetId, top, rows: Math.min(ROWS_OF_PORTION, rows - top) });
  const start = performance.now();
  for (const portion of portions) await writePortion(portion);
  const written = performance.now();
  let wrong = 0;
  for (const portion of portions) wrong += await changedCells(portion);
  const seconds = { writing: secondsOf(written - start), reading: secondsOf(performance.now() - written) };
  if (wrong === 0) found("large.passed", seconds);
  else found("large.failed", { ...seconds, wrong });
}

interface Portion {
  readonly sheetId: string;
  readonly top: number;
  readonly rows: number;
}

const textAt = (row: number, column: number): string => `${row}:${column} `.padEnd(LETTERS, "x");

async function writePortion({ sheetId, top, rows }: Portion): Promise<void> {
  await pause();
  const cells = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_column, column) => textAt(top + row, column)),
  );
  await hostRun(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    rangeAt(context.workbook.worksheets.getItem(sheetId), top, 0, rows, COLUMNS).values = cells;
    await context.sync();
  });
}

/** How many cells of the portion do not hold what was written; afterwards they are blank. */
async function changedCells({ sheetId, top, rows }: Portion): Promise<number> {
  await pause();
  return hostRun(async (context) => {
    const range = rangeAt(context.workbook.worksheets.getItem(sheetId), top, 0, rows, COLUMNS).load("values");
    range.clear();
    await context.sync();
    let changed = 0;
    for (const [row, cells] of (range.values as unknown[][]).entries()) {
      for (const [column, cell] of cells.entries()) if (cell !== textAt(top + row, column)) changed++;
    }
    return changed;
  });
}

function secondsOf(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

/** Reports of the run before lie on sheets that are out of sight, and are known by their ids whatever they are called. */
async function checkHidden(sheetId: string, found: Found): Promise<void> {
  for (const wanted of ["VeryHidden", "Hidden"] as const) {
    const visibility = await withVisibility(sheetId, wanted);
    if (visibility !== wanted) return found("hidden.failed", { wanted, visibility });
  }
  found("hidden.passed");
}

async function withVisibility(sheetId: string, wanted: "VeryHidden" | "Hidden"): Promise<string> {
  return hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.visibility = wanted;
    sheet.load("visibility");
    await context.sync();
    return String(sheet.visibility);
  });
}

async function checkEvents(sheetId: string, found: Found, patience: number): Promise<void> {
  let tell: (isTold: boolean) => void = () => undefined;
  const told = new Promise<boolean>((resolve) => (tell = resolve));
  const handler = await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const added = sheet.onChanged.add(async () => tell(true));
    await context.sync();
    return added;
  });
  const expiry = setTimeout(() => tell(false), patience);
  try {
    await hostRun(async (context) => {
      rangeAt(context.workbook.worksheets.getItem(sheetId), 0, 0, 1, 1).values = [["told"]];
      await context.sync();
    });
    found((await told) ? "events.passed" : "events.failed");
  } finally {
    clearTimeout(expiry);
    await stop(handler);
  }
}

async function stop(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** The formula of a function of ours, and what it gives: 80 of 100 clients were kept. */
const TRIED_FORMULA = "=CRR(90,10,100)";
const TRIED_RESULT = 80;

async function checkFunctions(sheetId: string, found: Found, patience: number): Promise<void> {
  const ask = (formula?: string) =>
    hostRun(async (context) => {
      const cell = rangeAt(context.workbook.worksheets.getItem(sheetId), 0, 0, 1, 1);
      if (formula !== undefined) cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values[0][0] as unknown;
    });
  let shown = await ask(TRIED_FORMULA);
  const end = performance.now() + patience;
  while (shown !== TRIED_RESULT && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(250, patience)));
    shown = await ask();
  }
  const params = { formula: TRIED_FORMULA, shown: String(shown) };
  if (shown === TRIED_RESULT) return found("functions.passed", params);
  // A Turkish Excel knows no function of an add-in in a formula that is written by a program.
  const isTurkish = /^tr\b/i.test(Office.context.displayLanguage);
  found(isTurkish && shown === "#NAME?" ? "functions.unsupported" : "functions.failed", params);
}

async function remove(sheetId: string, found: Found): Promise<void> {
  const isGone = await hostRunAfterEdit(async (context) => {
    const { worksheets } = context.workbook;
    removeSheet(worksheets.getItem(sheetId));
    await context.sync();
    const again = worksheets.getItemOrNullObject(sheetId);
    context.workbook.settings.getItemOrNullObject(SHEET_KEY).delete();
    await context.sync();
    return again.isNullObject;
  });
  found(isGone ? "removed.passed" : "removed.failed");
}
