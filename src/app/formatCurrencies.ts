import { formatCurrency } from "../analysis/cells/formatCurrency";
import { rowCurrencies, type CurrencyRun, type RowCurrencies } from "../analysis/tables/rowCurrencies";
import { tableOf, type TableKey } from "../analysis/tables/tables";
import { columnsLike } from "./likeTables";
import type { TableChoice } from "./session";
import type { CancelSignal, TableRef, WorkbookPort } from "./workbookPort";

/** The currencies that the number formats of a table's amounts name, over all its parts; null = none, or none is asked for. */
export async function formatCurrencies(
  port: WorkbookPort,
  key: TableKey,
  choice: TableChoice,
  signal: CancelSignal,
): Promise<RowCurrencies | null> {
  const column = tableOf(key).currencyBeside?.(choice.columns) ?? null;
  if (column === null || isUnfolded(choice)) return null;
  const codes = new Map<string, string | null>();
  const codeOf = (format: string): string | null => {
    let code = codes.get(format);
    if (code === undefined) codes.set(format, (code = formatCurrency(format)));
    return code;
  };
  const runs: CurrencyRun[] = [];
  const read = async (table: TableRef, own: number): Promise<void> => {
    for (const { format, rows } of await port.numberFormats(table, own, signal))
      runs.push({ code: codeOf(format), rows });
  };
  await read(choice.table, column);
  for (const table of choice.more ?? []) {
    const own = columnsLike(choice, table)?.[column];
    if (own !== undefined) await read(table, own);
  }
  return rowCurrencies(runs);
}

/** The cells of a crosstab stand in many columns. */
const isUnfolded = ({ table, more = [] }: TableChoice): boolean =>
  [table, ...more].some(({ unfolding }) => unfolding !== undefined);
