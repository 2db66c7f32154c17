import { blankSheet, blankWorkbook } from "../../../../src/workbooks/blankWorkbook";
import type { HeadlessHost } from "../../../../src/workbench/headless";
import type { DataCell, WorkbookData } from "../../../../src/workbooks/workbookData";

/** A question that is put to both clients; the answers are compared as JSON. */
export type Probe = (host: HeadlessHost) => Promise<unknown>;
export type Probes = Readonly<Record<string, Probe>>;

const rows = [
  ["Client", "Amount"],
  ["A", 1],
  ["B", 2],
];

/** Every probe finds the same workbook: a sheet of sales with a table, and a sheet of notes. */
export function probedWorkbook(): WorkbookData {
  const cells = new Map(
    rows.map((row, r): [number, Map<number, DataCell>] => [r, new Map(row.map((value, c) => [c, { value }]))]),
  );
  const table = {
    name: "Sales",
    range: { row: 0, column: 0, rows: 3, columns: 2 },
    totals: false,
    style: null,
    filterButton: true,
  };
  return blankWorkbook([
    blankSheet({ id: "{1}", name: "Data", cells, tables: [table] }),
    blankSheet({ id: "{2}", name: "Notes" }),
  ]);
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** A probe of one batch. */
export const batch =
  (run: Batch): Probe =>
  ({ Excel }) =>
    Excel.run(run);

/** A probe of a range; what it answers is JSON. */
export const onRange = (
  address: string,
  run: (range: Excel.Range, context: Excel.RequestContext) => Promise<unknown>,
) => batch((context) => run(context.workbook.worksheets.getItem("Notes").getRange(address), context));

/** What the cells hold after they were written. */
export const written = (address: string, values: unknown): Probe =>
  onRange(address, async (range, context) => {
    range.values = 7 as unknown as unknown[][];
    await context.sync();
    range.values = values as unknown[][];
    range.load("values, valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });

export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

/** Keeps an object beyond the end of its batch. */
export function kept<Kept>({ Excel }: HeadlessHost, take: (context: Excel.RequestContext) => Kept): Promise<Kept> {
  return Excel.run(async (context) => {
    const object = take(context);
    await context.sync();
    return object;
  });
}

/** A name that no client knows at compile time. */
export const unchecked = (object: object): Record<string, unknown> => object as Record<string, unknown>;

interface OfficeFailure extends Error {
  readonly code?: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** What is thrown, as the code of it. */
export async function codeOf(attempt: () => unknown): Promise<string> {
  return (await failure(attempt)).code ?? "not an error of Office.js";
}

export async function failure(attempt: () => unknown): Promise<OfficeFailure> {
  try {
    await attempt();
  } catch (error) {
    return error as OfficeFailure;
  }
  return { code: "no error", name: "", message: "" };
}
