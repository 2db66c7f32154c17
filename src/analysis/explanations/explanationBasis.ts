import type { Analysis, ClientFigures } from "../analysis";
import type { AnalysisInput } from "../analyze";
import { joinClients, type ClientBase } from "../clientBase";
import { clientKey } from "../clientKey";
import { pairAmounts, type PairAmounts } from "../pairAmounts";
import { periodFigures, type PeriodFigures } from "../periodFigures";
import { purchaseHistory, type PurchaseHistory } from "../purchaseHistory";
import { matrixProducts, type MatrixProducts } from "../segmentProduct";
import type { CellPlace, Day } from "../types";
import { userMedians, type UserMedians } from "../userMedians";

/** What the explanations of one analysis look things up in. */
export interface ExplanationBasis {
  readonly input: AnalysisInput;
  readonly analysis: Analysis;
  readonly history: PurchaseHistory;
  readonly base: ClientBase;
  /** Of the analysis period, as the pairs. */
  readonly sums: PeriodFigures;
  readonly productAmounts: PairAmounts;
  readonly products: MatrixProducts;
  readonly medians: UserMedians;
  /** Ids of the clients that exist, by the key of every spelling. */
  readonly idOfKey: ReadonlyMap<string, number>;
  /** Line of each client id; absent where the client does not exist yet. */
  readonly figures: ReadonlyMap<number, ClientFigures>;
}

/** A row of the sales table that a figure rests on. */
export interface ExplainedSale {
  /** The cell of its amount. */
  readonly where: CellPlace;
  readonly day: Day;
  readonly amount: number;
}

/**
 * Everything that the explanations of an analysis share, computed once for all clients.
 *
 * `analysis` must be what analyze() made of `input`. Cost: a few passes over the sales. Source: spec 2, 3.
 *
 * @example explainStatus(explanationBasis(input, analyze(input, defaultSettings)), 0).status // "Regular"
 */
export function explanationBasis(input: AnalysisInput, analysis: Analysis): ExplanationBasis {
  const { ledger } = input.sales;
  const { asOf, period } = analysis.settings;
  const history = purchaseHistory(ledger, asOf);
  const base = joinClients(ledger, history, input.clients, input.rules, input.targets, input.aliases);
  const productAmounts = pairAmounts(ledger, ledger.product, period, asOf);
  const products = matrixProducts(ledger, productAmounts, base, input.targets);

  const idOfKey = new Map<string, number>();
  for (let id = 0; id < base.names.length; id++) {
    if (base.exists[id] === 1) idOfKey.set(clientKey(base.names[id]), id);
  }
  const figures = new Map<number, ClientFigures>();
  for (const line of analysis.clients) {
    const id = idOfKey.get(clientKey(line.client));
    if (id !== undefined) figures.set(id, line);
  }
  for (const [key, name] of input.aliases?.names ?? []) {
    const id = idOfKey.get(clientKey(name));
    if (id !== undefined) idOfKey.set(key, id);
  }
  return {
    input,
    analysis,
    history,
    base,
    sums: periodFigures(ledger, history, period),
    productAmounts,
    products,
    medians: userMedians(base, productAmounts, products),
    idOfKey,
    figures,
  };
}

/**
 * The client that a text names, in any of its spellings; null = nobody.
 *
 * Source: spec 1 (client keys), 6 (aliases).
 *
 * @example clientOfText(basis, " «anna» ") // 0
 */
export function clientOfText(basis: ExplanationBasis, text: string): number | null {
  return basis.idOfKey.get(clientKey(text)) ?? null;
}

/**
 * The line of a client's figures; throws where the client does not exist yet. Source: spec 3.9.
 *
 * @example figuresOfClient(basis, 0).abc // "A"
 */
export function figuresOfClient(basis: ExplanationBasis, client: number): ClientFigures {
  const figures = basis.figures.get(client);
  if (figures === undefined) throw new Error(`no such client: ${client}`);
  return figures;
}

/**
 * The sales of a client for which `counts` is true, in the order of the sheet; none where only the Clients table knows it.
 *
 * Rows after the as-of date are not seen. Source: spec 2.
 *
 * @example salesOfClient(basis, 0, (row) => ledger.amount[row] < 0) // the returns
 */
export function salesOfClient(
  { input, history }: ExplanationBasis,
  client: number,
  counts: (row: number) => boolean,
): readonly ExplainedSale[] {
  const { ledger, place, columns } = input.sales;
  const sales: ExplainedSale[] = [];
  if (client + 1 >= ledger.clientStart.length) return sales;
  for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
    if (ledger.day[row] > history.asOf || !counts(row)) continue;
    const where = {
      sheet: place.sheet,
      row: place.row + 1 + ledger.sourceRow[row],
      column: place.column + (columns.amount ?? 0),
    };
    sales.push({ where, day: ledger.day[row], amount: ledger.amount[row] });
  }
  return sales;
}
