import type { AnalysisInput } from "../analysis/analyze";
import type { SalesLedger } from "../analysis/ledger/ledger";
import { LedgerBuilder } from "../analysis/ledger/ledgerBuilder";
import type { ClientRole } from "../analysis/tables/clientRoles";
import type { SalesRole } from "../analysis/tables/salesRoles";
import type { TablesOf } from "../analysis/tables/tables";
import type { ColumnMap, ReadingFormat } from "../analysis/types";
import type { EngineSource } from "./engineSource";

/** Tables that stay in the workbook: they are set against the answers of the database, and never sent to it. */
export type TablesBeside = Pick<TablesOf<"targets" | "plan" | "spend">, "targets" | "plan" | "spend">;

export const noTablesBeside: TablesBeside = { targets: null, plan: null, spend: null };

const format: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

/** What analyze() would be given, without any rows: the database keeps them. */
export function engineInput(
  source: EngineSource,
  beside: TablesBeside,
  rows: { readonly total: number; readonly unreadable: number },
): AnalysisInput {
  const { sales, clients } = source;
  const problems = { items: [], counts: {} };
  const columns = columnsOf<SalesRole>({ ...sales.columns });
  return {
    ...beside,
    sales: {
      place: { sheet: sales.table, row: 0, column: 0 },
      columns,
      ledger: noRows(source),
      rows: { ...rows, totalRows: 0, duplicates: 0 },
      problems,
    },
    clients:
      clients === null
        ? null
        : {
            place: { sheet: clients.table, row: 0, column: 0 },
            headers: [],
            columns: columnsOf<ClientRole>({ ...clients.columns }),
            format,
            records: [],
            problems,
          },
  };
}

/** The roles that have a column, in the order of the table. */
function columnsOf<Role extends string>(columns: Readonly<Partial<Record<string, string>>>): ColumnMap<Role> {
  const named = Object.keys(columns).filter((role) => columns[role] !== undefined);
  return Object.fromEntries(named.map((role, place) => [role, place])) as ColumnMap<Role>;
}

function noRows({ sales: { columns } }: EngineSource): SalesLedger {
  const builder = new LedgerBuilder({
    margin: columns.margin === undefined && columns.cost === undefined ? "none" : "amount",
    quantity: columns.quantity !== undefined,
    product: columns.product !== undefined,
    manager: columns.manager !== undefined,
  });
  return builder.finish(0).ledger;
}
