import type { ClientFigures } from "../../clients/clientFigures";
import { Sum } from "../../sum";
import { explainLifetime } from "../explainLifetime";
import { explainXyz } from "../explainXyz";
import { figuresOfClient, idOfClient } from "../clientOfText";
import type { Analysis } from "../../analysis";
import type { ClientFigureKey } from "../figure";
import { amount, explained, input, type FigureExplanation, type FigureList } from "../figureExplanation";
import { purchaseRows, rowsBehind } from "../rowsBehind";
import { productsOfClient } from "./usedProducts";

interface OneClient {
  readonly analysis: Analysis;
  readonly id: number;
  readonly figures: ClientFigures;
}

/**
 * How a figure of one client came about, on whatever sheet it stands.
 *
 * Source: spec 3.9.
 *
 * @example explainClientFigure(analysis, "averageCheck", { client: "Anna" }).equation?.operation // "ratio"
 */
export function explainClientFigure(
  analysis: Analysis,
  key: ClientFigureKey,
  { client }: { readonly client: string },
): FigureExplanation {
  const id = idOfClient(analysis, client);
  return builders[key]({ analysis, id, figures: figuresOfClient(analysis, id) });
}

const builders: Readonly<Record<ClientFigureKey, (of: OneClient) => FigureExplanation>> = {
  turnover: (of) => explained("turnover", "period", of.figures.turnover, rowsOfPeriod(of)),
  share: (of) =>
    explained("shareOfTurnover", "abc", of.figures.share, {
      ...rowsOfPeriod(of),
      equation: {
        operation: "ratio",
        terms: [amount("turnover", of.figures.turnover), amount("companyTurnover", of.analysis.totals.turnover)],
      },
    }),
  cumulativeShare,
  margin: (of) => {
    const { period } = of.analysis.settings;
    const sales = rowsBehind(of.analysis, { clients: [of.id], period, values: "margin" });
    return explained("margin", "period", of.figures.margin, { period, sales });
  },
  measured: (of) => {
    const { settings } = of.analysis;
    const { period } = settings;
    if (settings.measure === "purchases") {
      return explained("purchases", "abc", of.figures.measured, {
        sales: purchaseRows(of.analysis, period, [of.id]),
        period,
      });
    }
    const sales = rowsBehind(of.analysis, { clients: [of.id], period, values: "quantity" });
    return explained("quantity", "abc", of.figures.measured, { period, sales });
  },
  cv: (of) => {
    const { mean, spread } = explainXyz(of.analysis, of.id);
    const terms = [amount("deviation", spread), amount("mean", mean)];
    return explained("cv", "xyz", of.figures.cv, { ...rowsOfPeriod(of), equation: { operation: "ratio", terms } });
  },
  purchases: (of) => explained("purchasesEver", "status", of.figures.purchases, purchasesOf(of)),
  firstPurchase: (of) => {
    const day = of.figures.firstPurchase;
    return explained("firstPurchase", "status", day, purchasesOf(of, day));
  },
  lastPurchase: (of) => {
    const day = of.figures.lastPurchase;
    return explained("lastPurchase", "status", day, purchasesOf(of, day));
  },
  months: (of) =>
    explained("months", "ltv", of.figures.months, {
      ...purchasesOf(of),
      inputs: [
        input("firstPurchase", of.figures.firstPurchase, "date"),
        input("lastPurchase", of.figures.lastPurchase, "date"),
      ],
    }),
  averageCheck: (of) =>
    explained("averageCheck", "ltv", of.figures.averageCheck, {
      sales: rowsBehind(of.analysis, { clients: [of.id] }),
      equation: {
        operation: "ratio",
        terms: [
          amount("turnover", of.analysis.evidence.history.turnover[of.id] ?? null),
          input("purchases", of.figures.purchases),
        ],
      },
    }),
  purchasesPerMonth: (of) =>
    explained("purchasesPerMonth", "ltv", of.figures.purchasesPerMonth, {
      ...purchasesOf(of),
      equation: {
        operation: "ratio",
        terms: [input("purchases", of.figures.purchases), input("months", of.figures.months)],
      },
    }),
  daysSinceLast: (of) =>
    explained("daysSinceLast", "status", of.figures.daysSinceLast, {
      ...purchasesOf(of, of.figures.lastPurchase),
      equation: {
        operation: "difference",
        terms: [
          input("asOf", of.analysis.settings.asOf, "date"),
          input("lastPurchase", of.figures.lastPurchase, "date"),
        ],
      },
    }),
  productsUsed: (of) =>
    explained("productsUsed", "development", of.figures.productsUsed, { ...rowsOfPeriod(of), list: usedProducts(of) }),
  targetProducts: (of) =>
    explained("targetProducts", "development", of.figures.targetProducts, { list: targetProducts(of) }),
  development: (of) =>
    explained("development", "development", of.figures.development, {
      period: of.analysis.settings.period,
      list: targetProducts(of),
      equation: {
        operation: "ratio",
        terms: [input("usedTargets", of.figures.usedTargets), input("targetProducts", of.figures.targetProducts)],
      },
    }),
  ltv: (of) => {
    const lifetime = explainLifetime(of.analysis, of.id);
    return explained("ltv", "ltv", of.figures.ltv, {
      sales: rowsBehind(of.analysis, { clients: [of.id] }),
      equation: {
        operation: "product",
        terms: [
          amount("averageCheck", lifetime?.averageCheck ?? null),
          input("purchasesPerMonth", lifetime?.purchasesPerMonth ?? null, "ratio"),
          input("marginShare", lifetime?.marginShare ?? null, "percent"),
          input("months", lifetime?.months ?? null),
        ],
      },
    });
  },
};

function rowsOfPeriod({ analysis, id }: OneClient): Pick<FigureExplanation, "period" | "sales"> {
  const { period } = analysis.settings;
  return { period, sales: rowsBehind(analysis, { clients: [id], period }) };
}

/** The rows of all purchases, or of those of one day. */
function purchasesOf({ analysis, id }: OneClient, day?: number | null): Pick<FigureExplanation, "sales"> {
  if (day === null) return { sales: null };
  return { sales: purchaseRows(analysis, day === undefined ? null : [day, day], [id]) };
}

/** By the ABC measure: this client and those above it, of all values above 0. */
function cumulativeShare({ analysis, id, figures }: OneClient): FigureExplanation {
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
  return explained("cumulativeShare", "abc", figures.cumulativeShare, {
    ...rowsOfPeriod({ analysis, id, figures }),
    // Where all is returns there is nothing to have a share of.
    equation: base.value > 0 ? { operation: "ratio", terms } : null,
  });
}

function usedProducts({ analysis, figures }: OneClient): FigureList {
  return { kind: "products", values: "turnover", format: "amount", items: productsOfClient(analysis, figures.client) };
}

/** With the turnover of those that the client uses. */
function targetProducts({ analysis, figures }: OneClient): FigureList {
  const { rows, products } = analysis.segments;
  const marks = rows.find(({ segment }) => segment !== null && segment === figures.segment)?.cells ?? [];
  const used = new Map(productsOfClient(analysis, figures.client).map(({ name, value }) => [name, value]));
  const targets = products.filter((_name, place) => marks[place]?.target === true);
  return {
    kind: "products",
    values: "turnover",
    format: "amount",
    items: targets.map((name) => ({ name, value: used.get(name) ?? null })),
  };
}
