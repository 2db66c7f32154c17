import type { ClientFigures } from "./clientFigures";
import { Sum } from "../sum";
import { explainXyz } from "../classes/explainXyz";
import { lineOfClient, idOfClient } from "../figures/clientOfText";
import type { Analysis } from "../analysis";
import { amount, input, type Equation, type FigureList } from "../figures/figureExplanation";
import { purchaseRows, rowsBehind } from "../figures/rowsBehind";
import { productsOfClient } from "../products/usedProducts";
import { type FigureDefinition, type Behind, type FigureOf, defineFigure, figureFor } from "../figures/defineFigure";
import { usualInterval } from "../lifecycle/purchaseGaps";
import type { Day } from "../types";
import { valueOrNull } from "./figureColumns";
import { quotient } from "../figures/equation";

/** The rows of the analysis period. */
function rowsOfPeriod({ client }: ClientFigures, analysis: Analysis): Behind {
  const { period } = analysis.settings;
  return { period, sales: rowsBehind(analysis, { clients: [idOfClient(analysis, client)], period }) };
}

/** All rows. */
function rowsOfHistory({ client }: ClientFigures, analysis: Analysis): Behind {
  return { sales: rowsBehind(analysis, { clients: [idOfClient(analysis, client)] }) };
}

/** The rows of all purchases. */
function purchasesOf({ client }: ClientFigures, analysis: Analysis): Behind {
  return { sales: purchaseRows(analysis, null, [idOfClient(analysis, client)]) };
}

/** The rows of the purchases of one day. */
const purchasesOn =
  (dayOf: (line: ClientFigures) => Day | null) =>
  (of: ClientFigures, analysis: Analysis): Behind => {
    const day = dayOf(of);
    if (day === null) return { sales: null };
    return { sales: purchaseRows(analysis, [day, day], [idOfClient(analysis, of.client)]) };
  };

/** Of clients that only the Clients table knows the sums have no place. */
function purchasesInPeriod(analysis: Analysis, client: string): number {
  return analysis.evidence.sums.purchases[idOfClient(analysis, client)] ?? 0;
}

const figure = (definition: FigureDefinition<ClientFigures>): FigureOf<ClientFigures> => defineFigure(definition);

/** The figures of one client, on whatever sheet it stands. */
export const figuresOfClient = {
  turnover: figure({
    format: "amount",
    rule: "turnover",
    help: "period",
    value: ({ turnover }) => turnover,
    behind: rowsOfPeriod,
  }),
  share: figure({
    format: "percent",
    rule: "shareOfTurnover",
    help: "abc",
    value: ({ share }) => share,
    why: ({ turnover }, { totals }) =>
      quotient(amount("turnover", turnover), amount("companyTurnover", totals.turnover)),
    behind: rowsOfPeriod,
  }),
  cumulativeShare: figure({
    format: "percent",
    rule: "cumulativeShare",
    help: "abc",
    value: ({ cumulativeShare }) => cumulativeShare,
    why: reachedShare,
    behind: rowsOfPeriod,
  }),
  margin: figure({
    format: "amount",
    rule: "margin",
    help: "period",
    needs: "margin",
    value: ({ margin }) => margin,
    behind: ({ client }, analysis) => {
      const { period } = analysis.settings;
      const clients = [idOfClient(analysis, client)];
      return { period, sales: rowsBehind(analysis, { clients, period, values: "margin" }) };
    },
  }),
  measuredQuantity: figure({
    format: "amount",
    rule: "quantity",
    help: "abc",
    value: ({ measured }) => measured,
    behind: ({ client }, analysis) => {
      const { period } = analysis.settings;
      const clients = [idOfClient(analysis, client)];
      return { period, sales: rowsBehind(analysis, { clients, period, values: "quantity" }) };
    },
  }),
  cv: figure({
    format: "percent",
    rule: "cv",
    help: "xyz",
    value: ({ cv }) => cv,
    why: ({ client }, analysis) => {
      const { mean, spread } = explainXyz(analysis, idOfClient(analysis, client));
      return quotient(amount("deviation", spread), amount("mean", mean));
    },
    behind: rowsOfPeriod,
  }),
  purchasesInPeriod: figure({
    format: "integer",
    rule: "purchases",
    help: "period",
    value: ({ client }, analysis) => purchasesInPeriod(analysis, client),
    behind: ({ client }, analysis) => {
      const { period } = analysis.settings;
      return { period, sales: purchaseRows(analysis, period, [idOfClient(analysis, client)]) };
    },
  }),
  averageCheckInPeriod: figure({
    format: "amount",
    rule: "averageCheck",
    help: "period",
    why: ({ client, turnover }, analysis) =>
      quotient(amount("turnover", turnover), input("purchases", purchasesInPeriod(analysis, client))),
    behind: rowsOfPeriod,
  }),
  purchases: figure({
    format: "integer",
    rule: "purchasesEver",
    help: "status",
    value: ({ purchases }) => purchases,
    behind: purchasesOf,
  }),
  firstPurchase: figure({
    format: "date",
    rule: "firstPurchase",
    help: "status",
    value: ({ firstPurchase }) => firstPurchase,
    behind: purchasesOn(({ firstPurchase }) => firstPurchase),
  }),
  lastPurchase: figure({
    format: "date",
    rule: "lastPurchase",
    help: "status",
    value: ({ lastPurchase }) => lastPurchase,
    behind: purchasesOn(({ lastPurchase }) => lastPurchase),
  }),
  months: figure({
    format: "integer",
    rule: "months",
    help: "ltv",
    value: ({ months }) => months,
    behind: (of, analysis) => {
      const { firstPurchase, lastPurchase } = of;
      const days = [input("firstPurchase", firstPurchase, "date"), input("lastPurchase", lastPurchase, "date")];
      return { ...purchasesOf(of, analysis), inputs: days };
    },
  }),
  averageCheck: figure({
    format: "amount",
    rule: "averageCheck",
    help: "ltv",
    value: ({ averageCheck }) => averageCheck,
    why: (of, analysis) => {
      const turnover = analysis.evidence.history.turnover[idOfClient(analysis, of.client)] ?? null;
      return quotient(amount("turnover", turnover), input("purchases", of.purchases));
    },
    behind: rowsOfHistory,
  }),
  purchasesPerMonth: figure({
    format: "ratio",
    rule: "purchasesPerMonth",
    help: "ltv",
    why: ({ purchases, months }) => quotient(input("purchases", purchases), input("months", months)),
    behind: purchasesOf,
  }),
  daysSinceLast: figure({
    format: "integer",
    rule: "daysSinceLast",
    help: "status",
    why: ({ lastPurchase }, { settings }) => ({
      operation: "difference",
      terms: [input("asOf", settings.asOf, "date"), input("lastPurchase", lastPurchase, "date")],
    }),
    behind: purchasesOn(({ lastPurchase }) => lastPurchase),
  }),
  usualInterval: figure({
    format: "integer",
    rule: "usualInterval",
    help: "overdue",
    value: ({ client }, analysis) => {
      const { ledger, history } = analysis.evidence;
      const days = usualInterval(ledger, history, idOfClient(analysis, client));
      return days === null ? null : Math.round(days);
    },
    behind: (of, analysis) => {
      const { firstPurchase, lastPurchase } = of;
      const days = [input("firstPurchase", firstPurchase, "date"), input("lastPurchase", lastPurchase, "date")];
      return { ...purchasesOf(of, analysis), inputs: days };
    },
  }),
  productsUsed: figure({
    format: "integer",
    rule: "productsUsed",
    help: "development",
    needs: "products",
    value: ({ productsUsed }) => productsUsed,
    behind: (of, analysis) => ({ ...rowsOfPeriod(of, analysis), list: usedProducts(of, analysis) }),
  }),
  targetProducts: figure({
    format: "integer",
    rule: "targetProducts",
    help: "development",
    needs: "targets",
    value: (line) => line.targetProducts,
    behind: (of, analysis) => ({ list: targetProducts(of, analysis) }),
  }),
  development: figure({
    format: "percent",
    rule: "development",
    help: "development",
    needs: "targets",
    value: ({ development }) => development,
    why: (line) => quotient(input("usedTargets", line.usedTargets), input("targetProducts", line.targetProducts)),
    behind: (of, analysis) => ({ period: analysis.settings.period, list: targetProducts(of, analysis) }),
  }),
  ltv: figure({
    format: "amount",
    rule: "ltv",
    help: "ltv",
    needs: "lifetimes",
    value: ({ ltv }) => ltv,
    why: lifetimeOf,
    behind: rowsOfHistory,
  }),
};

export type ClientFigureKey = keyof typeof figuresOfClient;

/** A line that names its client, on whatever sheet. */
interface NamedClient {
  readonly client: string;
}

/** The same figures for lines that only name their client. */
export const figuresOfNamedClient = Object.fromEntries(
  Object.entries(figuresOfClient).map(([key, figure]) => [key, figureFor(figure, lineOf)]),
) as Readonly<Record<ClientFigureKey, FigureOf<NamedClient>>>;

function lineOf(of: NamedClient | ClientFigures, analysis: Analysis): ClientFigures {
  return "cumulativeShare" in of ? of : lineOfClient(analysis, idOfClient(analysis, of.client));
}

/** S × C × P × T. */
function lifetimeOf({ client }: ClientFigures, analysis: Analysis): Equation {
  const { lifetimes } = analysis.evidence;
  const id = idOfClient(analysis, client);
  const hasBought = lifetimes.months[id] > 0;
  const known = (values: Float64Array): number | null => (hasBought ? valueOrNull(values[id]) : null);
  return {
    operation: "product",
    terms: [
      amount("averageCheck", known(lifetimes.averageCheck)),
      input("purchasesPerMonth", known(lifetimes.purchasesPerMonth), "ratio"),
      input("marginShare", known(lifetimes.marginShare), "percent"),
      input("months", hasBought ? lifetimes.months[id] : null),
    ],
  };
}

/** By the ABC measure: this client and those above it, of all values above 0. */
function reachedShare({ client }: ClientFigures, analysis: Analysis): Equation | null {
  const id = idOfClient(analysis, client);
  const { clients, settings } = analysis;
  const values = analysis.evidence.sums[settings.measure];
  const reached = new Sum();
  const base = new Sum();
  let isAbove = true;
  for (const line of clients) {
    const other = idOfClient(analysis, line.client);
    const value = other < values.length ? values[other] : NaN;
    if (value > 0) {
      base.add(value);
      if (isAbove) reached.add(value);
    }
    if (other === id) isAbove = false;
  }
  const format = settings.measure === "purchases" ? "integer" : "amount";
  const terms = [input("measureReached", reached.value, format), input("measureBase", base.value, format)];
  // Where all is returns there is nothing to have a share of.
  return base.value > 0 ? { operation: "ratio", terms } : null;
}

function usedProducts({ client }: ClientFigures, analysis: Analysis): FigureList {
  return { kind: "products", values: "turnover", format: "amount", items: productsOfClient(analysis, client) };
}

/** With the turnover of those that the client uses. */
function targetProducts({ client, segment: own }: ClientFigures, analysis: Analysis): FigureList {
  const { rows, products } = analysis.segments;
  const marks = rows.find(({ segment }) => segment !== null && segment === own)?.cells ?? [];
  const used = new Map(productsOfClient(analysis, client).map(({ name, value }) => [name, value]));
  const targets = products.filter((_name, place) => marks[place]?.target === true);
  return {
    kind: "products",
    values: "turnover",
    format: "amount",
    items: targets.map((name) => ({ name, value: used.get(name) ?? null })),
  };
}
