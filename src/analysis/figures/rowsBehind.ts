import { cellPlaceOf } from "../tables/tablePlace";
import { endOfRowsTo, firstRowFrom } from "../ledger/clientRows";
import { Sum } from "../sum";
import type { Period } from "../types";
import type { ExplainedSale } from "./explainedSales";
import type { Analysis } from "../analysis";
import { idOfClient } from "./clientOfText";

/** Nobody reads on after so many rows: the rest is counted and added up. */
const MOST_LISTED = 200;

/** The rows of the sales table that a figure rests on. */
export interface ExplainedRows {
  readonly count: number;
  /** Of their amounts, margins or quantities. */
  readonly sum: number;
  /** The first ones, client by client. */
  readonly first: readonly ExplainedSale[];
}

export interface RowChoice {
  /** Absent = all clients. */
  readonly clients?: Iterable<number>;
  /** Absent = up to the as-of date. */
  readonly period?: Period;
  /** Absent = every row. */
  readonly counts?: (row: number, client: number) => boolean;
  /** Absent = the amounts; rows whose value is not known do not count. */
  readonly values?: RowValues;
}

export type RowValues = "amount" | "margin" | "quantity";

/**
 * Counts and adds up the chosen rows of the sales table, and names the first of them.
 *
 * Rows after the as-of date are not seen. Cost: a pass over the rows of the chosen clients. Source: spec 2.
 *
 * @example rowsBehind(analysis, { clients: [0], period: [45292, 45657] }).count // 12
 */
export function rowsBehind(analysis: Analysis, choice: RowChoice): ExplainedRows {
  const { ledger, columns, place } = analysis.evidence.input.sales;
  const { asOf } = analysis.evidence.history;
  const { period = [-Infinity, asOf], counts = () => true } = choice;
  const from = period[0];
  const to = Math.min(period[1], asOf);
  const values = ledger[choice.values ?? "amount"];
  const column = {
    amount: columns.amount,
    margin: columns.margin ?? columns.cost ?? columns.marginPercent,
    quantity: columns.quantity,
  }[choice.values ?? "amount"];
  const sum = new Sum();
  const first: ExplainedSale[] = [];
  if (values === null) return { count: 0, sum: 0, first };
  for (const client of choice.clients ?? allLedgerClients(analysis)) {
    if (client + 1 >= ledger.clientStart.length) continue;
    const end = endOfRowsTo(ledger, client, to);
    for (let row = firstRowFrom(ledger, client, from); row < end; row++) {
      const day = ledger.day[row];
      if (day < from || day > to || Number.isNaN(values[row]) || !counts(row, client)) continue;
      sum.add(values[row]);
      if (first.length >= MOST_LISTED) continue;
      const where = cellPlaceOf(place, ledger.sourceRow[row], column ?? 0);
      first.push({ where, day, value: values[row] });
    }
  }
  return { count: sum.count, sum: sum.value, first };
}

/**
 * The rows of some clients in the analysis period. Source: spec 3.2.
 *
 * @example rowsOfClients(analysis, analysis.clients).sum // turnover of the period
 */
export function rowsOfClients(analysis: Analysis, clients: readonly { readonly client: string }[]): ExplainedRows {
  const { period } = analysis.settings;
  return rowsBehind(analysis, { clients: clients.map(({ client }) => idOfClient(analysis, client)), period });
}

/**
 * The rows of documents that are purchases, of a period or of the whole history.
 *
 * The document's day decides, not the row's: a document of two days is one purchase on its first. Source: spec 2.
 *
 * @example purchaseRows(analysis, [45292, 45657], [0]).count // 12
 */
export function purchaseRows(
  analysis: Analysis,
  period: Period | null,
  clients?: Iterable<number>,
  counts: (document: number) => boolean = () => true,
): ExplainedRows {
  const { document } = analysis.evidence.ledger;
  const { isPurchase, documentDay } = analysis.evidence.history;
  return rowsBehind(analysis, {
    clients,
    counts: (row) => {
      const id = document[row];
      if (isPurchase[id] === 0 || !counts(id)) return false;
      return period === null || (documentDay[id] >= period[0] && documentDay[id] <= period[1]);
    },
  });
}

function* allLedgerClients({ evidence }: Analysis): Generator<number, void> {
  for (let client = 0; client + 1 < evidence.ledger.clientStart.length; client++) yield client;
}
