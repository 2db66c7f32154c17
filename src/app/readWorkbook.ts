import { analysisSteps, type AnalysisInput } from "../analysis/analyze";
import { readClientAliases } from "../analysis/tables/clientAliases";
import { readClients } from "../analysis/tables/clientsReader";
import { readPlan } from "../analysis/tables/planReader";
import type { Analysis } from "../analysis/analysis";
import { createSalesReader } from "../analysis/tables/salesReader";
import { readSegmentRules } from "../analysis/tables/segmentRules";
import { readSpend } from "../analysis/tables/spendReader";
import { readTargets } from "../analysis/tables/targetMatrix";
import type { CellValue, ColumnMap, ReadingFormat, Rows, SalesRole, TablePlace } from "../analysis/types";
import { findTable, followColumns } from "./findTable";
import { recognisePlan, recogniseSpend } from "./recogniseColumns";
import type { Session, TableChoice } from "./session";
import { WorkbookError, type Control, type FoundTable, type TableRef, type WorkbookPort } from "./workbookPort";

/** What was read from the workbook. */
export interface TablesRead {
  readonly input: AnalysisInput;
  /** The session with its tables as they are now. */
  readonly session: Session & { readonly choices: { readonly sales: TableChoice<SalesRole> } };
  /** The tables that could be chosen. */
  readonly tables: readonly FoundTable[];
}

/** What was read, and what it comes to. */
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

/**
 * Reads the chosen tables.
 * The tables are looked at anew, because the user may have changed the workbook since they were chosen.
 */
export async function readTables(port: WorkbookPort, session: Session, control: Control): Promise<TablesRead> {
  const { choices } = session;
  if (choices.sales === null) throw new Error("no sales table chosen: null");
  const tables = await port.findTables();
  const sales = currentChoice(tables, choices.sales);
  const clients = choices.clients === null ? null : currentChoice(tables, choices.clients);
  const rules = choices.rules === null ? null : currentTable(tables, choices.rules);
  const targets = choices.targets === null ? null : currentTable(tables, choices.targets);
  const aliases = choices.aliases === null ? null : currentTable(tables, choices.aliases);
  const plan = choices.plan === null ? null : currentTable(tables, choices.plan);
  const spend = choices.spend === null ? null : currentTable(tables, choices.spend);
  const { format } = await port.locale();

  const readControl = progressOver([aliases, sales.table, clients?.table, rules, targets, plan, spend], control);
  const clientAliases = aliases && readClientAliases(await tableInput(port, aliases, format, readControl));
  const salesReader = createSalesReader(placeOf(sales.table), sales.columns, format, clientAliases);
  await port.readRows(sales.table, (rows) => salesReader.add(rows), readControl(sales.table));
  const clientData =
    clients &&
    readClients({ ...(await tableInput(port, clients.table, format, readControl)), columns: clients.columns });
  const segmentRules = rules && readSegmentRules(await tableInput(port, rules, format, readControl));
  const targetMatrix = targets && readTargets(await tableInput(port, targets, format, readControl));
  const planTable =
    plan && readPlan({ ...(await tableInput(port, plan, format, readControl)), columns: recognisePlan(plan) });
  const spendTable =
    spend && readSpend({ ...(await tableInput(port, spend, format, readControl)), columns: recogniseSpend(spend) });

  const input = {
    sales: salesReader.finish(),
    clients: clientData,
    rules: segmentRules,
    targets: targetMatrix,
    aliases: clientAliases,
    plan: planTable,
    spend: spendTable,
  };
  const current = { ...session, choices: { sales, clients, rules, targets, aliases, plan, spend } };
  return { input, session: current, tables };
}

function currentTable(tables: readonly FoundTable[], wanted: TableRef): FoundTable {
  const table = findTable(tables, wanted);
  if (table === null) throw new WorkbookError("sheetMissing", { name: wanted.name });
  return table;
}

function currentChoice<Role extends string>(
  tables: readonly FoundTable[],
  choice: TableChoice<Role>,
): { readonly table: FoundTable; readonly columns: ColumnMap<Role> } {
  const table = currentTable(tables, choice.table);
  const columns = followColumns(choice.columns, choice.table.headers ?? table.headers, table.headers);
  if (columns === null) throw new WorkbookError("sheetMissing", { name: choice.table.name });
  return { table, columns };
}

async function tableInput(
  port: WorkbookPort,
  table: FoundTable,
  format: ReadingFormat,
  readControl: (table: FoundTable) => Control,
): Promise<{ place: TablePlace; headers: readonly string[]; rows: Rows; format: ReadingFormat }> {
  const rows: CellValue[][] = [];
  await port.readRows(
    table,
    (chunk) => {
      for (const row of chunk) rows.push(row);
    },
    readControl(table),
  );
  return { place: placeOf(table), headers: table.headers, rows, format };
}

function placeOf(table: TableRef): TablePlace {
  return { sheet: table.sheet, row: table.row, column: table.column };
}

/** One reading progress over all tables, in rows: each table's own is moved behind those before it. */
function progressOver(
  tables: readonly (FoundTable | null | undefined)[],
  control: Control,
): (table: FoundTable) => Control {
  let total = 0;
  const before = new Map<FoundTable, number>();
  for (const table of tables) {
    if (!table) continue;
    before.set(table, total);
    total += table.rows;
  }
  return (table) => ({
    signal: control.signal,
    onProgress: (progress) =>
      control.onProgress({
        step: progress.step,
        done: Math.min((before.get(table) ?? 0) + progress.done, total),
        total,
      }),
  });
}
