import type { Analysis } from "../analysis";
import type { ClientFigures } from "../clients/clientFigures";
import type { AnalysisInput } from "../analyze";
import { clientRegister, type ClientRegister } from "../register/clientRegister";
import { clientKey } from "../cells/clientKey";
import { pairAmounts, type PairAmounts } from "../ledger/pairAmounts";
import { clientPeriodSums, type ClientPeriodSums } from "../ledger/clientPeriodSums";
import { purchaseHistory, type PurchaseHistory } from "../ledger/purchaseHistory";
import { matrixProducts, type MatrixProducts } from "../products/segmentProduct";
import type { CellPlace, Day, Period } from "../types";
import { userMedians, type UserMedians } from "../products/userMedians";

/** What the explanations of one analysis look things up in. */
export interface ExplanationBasis {
  readonly input: AnalysisInput;
  readonly analysis: Analysis;
  readonly history: PurchaseHistory;
  readonly base: ClientRegister;
  /** Of the analysis period, as the pairs. */
  readonly sums: ClientPeriodSums;
  readonly productAmounts: PairAmounts;
  readonly managerAmounts: PairAmounts;
  readonly products: MatrixProducts;
  readonly medians: UserMedians;
  /** Ids of the clients that exist, by the key of every spelling. */
  readonly idOfKey: ReadonlyMap<string, number>;
  /** Line of each client id; absent where the client does not exist yet. */
  readonly figures: ReadonlyMap<number, ClientFigures>;
}

/** A row of the sales table that a figure rests on. */
export interface ExplainedSale {
  /** The cell of the value. */
  readonly where: CellPlace;
  readonly day: Day;
  /** The amount, or what else the figure is made of. */
  readonly value: number;
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
  const base = clientRegister(
    ledger,
    history,
    input.clients ?? null,
    input.rules ?? null,
    input.targets ?? null,
    input.aliases,
  );
  const productAmounts = pairAmounts(ledger, "product", period, asOf);
  const products = matrixProducts(ledger, productAmounts, base, input.targets ?? null);

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
    sums: clientPeriodSums(ledger, history, period),
    productAmounts,
    managerAmounts: pairAmounts(ledger, "manager", period, asOf),
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
 * The id of a client that a line of the analysis names; throws where there is none. Source: spec 1 (client keys).
 *
 * @example idOfClient(basis, "Anna") // 0
 */
export function idOfClient(basis: ExplanationBasis, client: string): number {
  const id = clientOfText(basis, client);
  if (id === null) throw new Error(`no such client: ${client}`);
  return id;
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
  basis: ExplanationBasis,
  client: number,
  counts: (row: number) => boolean,
): readonly ExplainedSale[] {
  const { ledger, columns } = basis.input.sales;
  return explainedRows(basis, client, counts, ledger.amount, columns.amount);
}

/**
 * The sales of a client in a period, narrowed by `counts` where it is given. Source: spec 2.
 *
 * @example salesInPeriod(basis, 0, [45292, 45657]).length // 12
 */
export function salesInPeriod(
  basis: ExplanationBasis,
  client: number,
  period: Period,
  counts: (row: number) => boolean = () => true,
): readonly ExplainedSale[] {
  const { day } = basis.input.sales.ledger;
  return salesOfClient(basis, client, (row) => isWithin(period, day[row]) && counts(row));
}

/**
 * The rows of a client in a period whose margin is known, with the cell that it comes from: margin, else cost, else
 * margin percent. Source: spec 1, 2.
 *
 * @example marginsInPeriod(basis, 0, [45292, 45657])[0].value // 40
 */
export function marginsInPeriod(basis: ExplanationBasis, client: number, period: Period): readonly ExplainedSale[] {
  const { ledger, columns } = basis.input.sales;
  const { day, margin } = ledger;
  if (margin === null) return [];
  const column = columns.margin ?? columns.cost ?? columns.marginPercent;
  const counts = (row: number) => isWithin(period, day[row]) && !Number.isNaN(margin[row]);
  return explainedRows(basis, client, counts, margin, column);
}

/**
 * Whether a day lies in a period, both ends counted. Source: spec 2.
 *
 * @example isWithin([45292, 45322], 45322) // true
 */
export function isWithin([from, to]: Period, day: Day): boolean {
  return day >= from && day <= to;
}

function explainedRows(
  { input, history }: ExplanationBasis,
  client: number,
  counts: (row: number) => boolean,
  values: Float64Array,
  column: number | undefined,
): readonly ExplainedSale[] {
  const { ledger, place } = input.sales;
  const sales: ExplainedSale[] = [];
  if (client + 1 >= ledger.clientStart.length) return sales;
  for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
    if (ledger.day[row] > history.asOf || !counts(row)) continue;
    const where = {
      sheet: place.sheet,
      row: place.row + 1 + ledger.sourceRow[row],
      column: place.column + (column ?? 0),
    };
    sales.push({ where, day: ledger.day[row], value: values[row] });
  }
  return sales;
}
