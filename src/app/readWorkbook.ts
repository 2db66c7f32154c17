import { analysisSteps, type AnalysisInput } from "../analysis/analyze";
import type { Analysis } from "../analysis/analysis";
import type { Notice } from "../analysis/problem";
import {
  rolesOf,
  type RoleKind,
  type Roles,
  type TableReader,
  type TablesReadBefore,
} from "../analysis/tables/tableDefinition";
import { ReadAgain, type LearntRows } from "../analysis/tables/readAgain";
import { tableKeys, tableOf, type TableKey } from "../analysis/tables/tables";
import { saleKindWords } from "../locales/saleWords";
import { findTable } from "./findTable";
import { formatCurrencies } from "./formatCurrencies";
import { together } from "./readTogether";
import { sheetNotices } from "./sheetNotices";
import type { Session, SessionWithSales, TableChoice } from "./session";
import { choicesOf, currentChoice } from "./tableChoices";
import { withDoneTasks } from "./tasks/doneTasks";
import { UnusedColumns } from "./unusedColumns";
import { WorkbookError, type Control, type FoundTable, type WorkbookPort } from "./workbookPort";

/** What was read from the workbook. */
export interface TablesRead {
  readonly input: AnalysisInput;
  /** The session with its tables as they are now. */
  readonly session: SessionWithSales;
  /** The tables that could be chosen. */
  readonly tables: readonly FoundTable[];
}

/** What was read, and the analysis of it. */
export interface Reading extends TablesRead {
  readonly analysis: Analysis;
}

/** Reads the chosen tables and computes; writes nothing. */
export async function readWorkbook(port: WorkbookPort, session: Session, control: Control): Promise<Reading> {
  const read = await readTables(port, session, control);
  control.onProgress({ step: "computing", done: 0, total: 0 });
  // With very many sales the figures alone take longer than a pane may be silent.
  const steps = analysisSteps(read.input, session.settings);
  for (;;) {
    await port.giveWay(control.signal);
    const step = steps.next();
    if (step.done) return { ...read, analysis: step.value };
  }
}

type FoundChoice = TableChoice & { readonly table: FoundTable };

/**
 * Reads the chosen tables.
 * The tables are looked at again, because the user may have changed the workbook since they were chosen. Files are read
 * once more where their last rows prove that the first ones were understood wrongly.
 */
export async function readTables(port: WorkbookPort, session: Session, control: Control): Promise<TablesRead> {
  const learnt: LearntRows = {};
  for (;;) {
    try {
      return await readTablesOnce(port, session, learnt, control);
    } catch (error) {
      if (!(error instanceof ReadAgain)) throw error;
    }
  }
}

async function readTablesOnce(
  port: WorkbookPort,
  session: Session,
  learnt: LearntRows,
  control: Control,
): Promise<TablesRead> {
  if (session.choices.sales === null) throw new Error("no sales table chosen: null");
  return (await readChosen(port, session, control, learnt)) as TablesRead;
}

/** What was read of tables among which there may be no sales. */
export interface ChosenRead {
  readonly input: Partial<AnalysisInput>;
  readonly session: Session;
  readonly tables: readonly FoundTable[];
}

/** As readTables(), with or without sales. */
export async function readChosen(
  port: WorkbookPort,
  session: Session,
  control: Control,
  learnt: LearntRows = {},
): Promise<ChosenRead> {
  const tables = await port.findTables();
  const chosen = new Map<TableKey, FoundChoice>();
  for (const key of readingOrder()) {
    const choice = session.choices[key];
    if (choice === null) continue;
    const current = currentChoice(key, choice, tables);
    if (current === null) throw new WorkbookError("sheetMissing", { name: choice.table.name });
    const gone = choice.more?.find((further) => findTable(current.more ?? [], further) === null);
    if (gone !== undefined) throw new WorkbookError("sheetMissing", { name: gone.name });
    chosen.set(key, current);
  }
  const { format } = await port.locale();

  const readControl = progressOver(
    [...chosen.values()].flatMap(({ table, more = [] }) => [table, ...(more as readonly FoundTable[])]),
    control,
  );
  const input: Partial<Record<TableKey, unknown>> = {};
  const notices: Notice[] = [];
  for (const [key, choice] of chosen) {
    const { place, headers, columns, read } = together(choice, measureColumns(key, choice));
    const { reading = {} } = choice;
    const currencies = await formatCurrencies(port, key, choice, control.signal);
    const ofFile = choice.table.kind === "file" && { learnt, expectedRows: likelyRows(choice) };
    // Days of files come by the 1900 system, whatever that of the workbook is.
    const ofRows = choice.table.kind === "file" ? { ...format, date1904: false } : format;
    const source = { place, headers, columns, format: ofRows, words: saleKindWords, reading, currencies, ...ofFile };
    const reader = (await tableOf(key).reader())(source, input as TablesReadBefore);
    const unused = key === "sales" ? new UnusedColumns(choice) : null;
    await read(
      port,
      (rows) => {
        reader.add(rows);
        unused?.add(rows);
      },
      readControl,
    );
    notices.push(...(unused?.notices() ?? []));
    input[key] = await finished(reader, port, control);
  }
  const current = { ...session, choices: choicesOf((key) => chosen.get(key) ?? null) };
  for (const { table, more = [] } of chosen.values()) {
    notices.push(...[table, ...(more as readonly FoundTable[])].flatMap(sheetNotices));
  }
  const sheetName = chosen.get("sales")?.reading?.sheetName ?? null;
  if (sheetName !== null) notices.push({ code: "sheetNameAs", params: { role: sheetName } });
  const withTasks = await withDoneTasks(port, input as unknown as Partial<AnalysisInput>);
  return { input: { ...withTasks, notices }, session: current, tables };
}

// What is estimated by the beginning of a file may be too little.
const MORE_THAN_ESTIMATED = 1.02;
const MOST_EXPECTED = 1 << 26;

function likelyRows({ table, more = [] }: TableChoice): number {
  const rows = [table, ...more].reduce((sum, part) => sum + part.rows, 0);
  return Math.min(Math.ceil(rows * MORE_THAN_ESTIMATED) + 1, MOST_EXPECTED);
}

const measureKinds: readonly RoleKind[] = ["amount", "percent", "quantity"];

/** The columns that hold measures: a merged one of them is one number, whatever the rows it is beside. */
function measureColumns(key: TableKey, { columns }: TableChoice): readonly number[] {
  const roles: Roles<string> = tableOf(key).roles;
  return rolesOf(roles)
    .filter((role) => measureKinds.includes(roles[role].kind))
    .flatMap((role) => columns[role] ?? []);
}

/** What a reader has read, giving way between its steps. */
async function finished(reader: TableReader<unknown>, port: WorkbookPort, control: Control): Promise<unknown> {
  if (reader.steps === undefined) return reader.finish();
  const steps = reader.steps();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await port.giveWay(control.signal);
  }
}

/** The tables that others need come before them. */
function readingOrder(): readonly TableKey[] {
  const order: TableKey[] = [];
  const add = (key: TableKey): void => {
    if (order.includes(key)) return;
    for (const needed of tableOf(key).needs ?? []) add(needed);
    order.push(key);
  };
  tableKeys.forEach(add);
  return order;
}

/**
 * One reading progress over all tables: each table's own is moved behind those before it. It counts rows; where there are
 * files it counts bytes, beside which the rows of sheets are next to nothing.
 */
function progressOver(tables: readonly FoundTable[], control: Control): (table: FoundTable) => Control {
  let total = 0;
  const before = new Map<FoundTable, number>();
  for (const table of tables) {
    before.set(table, total);
    total += table.file?.bytes ?? table.rows;
  }
  const isBytes = tables.some(({ file }) => file !== undefined);
  return (table) => ({
    signal: control.signal,
    onProgress: (progress) =>
      control.onProgress({
        step: progress.step,
        done: Math.min((before.get(table) ?? 0) + progress.done, total),
        total,
        ...(isBytes && { isBytes }),
      }),
  });
}
