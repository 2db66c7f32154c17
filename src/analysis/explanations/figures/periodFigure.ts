import type { PeriodKpis } from "../../periods/periodKpis";
import { periodFigure } from "../../periods/periodFigure";
import type { Period } from "../../types";
import type { Analysis } from "../../analysis";
import type { ChangedFigure, FigureFamilies, PeriodFigureKey } from "../figure";
import {
  amount,
  explained,
  input,
  type Equation,
  type FigureExplanation,
  type FigureFormat,
  type FigureInput,
} from "../figureExplanation";
import { purchaseRows, rowsBehind } from "../rowsBehind";
import { clientsBought } from "./clientLists";
import { periodBefore, periodClients, type PeriodClients } from "./periodClients";

interface OnePeriod {
  readonly analysis: Analysis;
  readonly of: PeriodKpis;
  readonly before: Period;
  readonly clients: PeriodClients;
}

/**
 * How a figure of a month, a window or the KPI period came about.
 *
 * Source: spec 3.8, 3.13.
 *
 * @example explainPeriodFigure(analysis, "setRate", analysis.dynamics.windows[1]).equation?.terms[1].name // "startClients"
 */
export function explainPeriodFigure(analysis: Analysis, key: PeriodFigureKey, of: PeriodKpis): FigureExplanation {
  const before = periodBefore(analysis, of);
  const clients = periodClients(analysis, of.period, before);
  return { ...builders[key]({ analysis, of, before, clients }), period: of.period };
}

const isRate = (key: PeriodFigureKey): boolean => key === "crr" || key === "setRate" || key === "oldShare";

/**
 * How a figure has changed from the period before, in itself or as a share.
 *
 * Rates change by percentage points. Source: spec 3.9.
 *
 * @example explainChange(analysis, "relative", { figure: "turnover", now, before }).equation?.operation // "relative"
 */
export function explainChange(
  analysis: Analysis,
  key: FigureFamilies["change"]["key"],
  { figure, now, before }: ChangedFigure,
): FigureExplanation {
  const format = formatOf(figure);
  const was = before === null ? null : periodFigure(before, figure);
  const is = periodFigure(now, figure);
  const terms = [input("now", is, format), input("before", was, format)];
  const { sales, list, period } = explainPeriodFigure(analysis, figure, now);
  const known = { sales, list, period };
  const isKnown = is !== null && was !== null;
  if (key === "relative") {
    const value = isKnown && was > 0 && !isRate(figure) ? (is - was) / was : null;
    return explained("relativeChange", "managers", finite(value), {
      ...known,
      equation: { operation: "relative", terms },
    });
  }
  const operation = isRate(figure) ? "points" : "difference";
  const change = isKnown ? (is - was) * (isRate(figure) ? 100 : 1) : null;
  return explained("change", "managers", change, { ...known, equation: { operation, terms } });
}

function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}

function formatOf(key: PeriodFigureKey): FigureFormat {
  if (isRate(key)) return "percent";
  return ["turnover", "averageCheck", "turnoverPerClient"].includes(key) ? "amount" : "integer";
}

const builders: Readonly<Record<PeriodFigureKey, (of: OnePeriod) => FigureExplanation>> = {
  turnover: ({ analysis, of }) =>
    explained("turnover", "period", of.turnover, { sales: rowsBehind(analysis, { period: of.period }) }),
  purchases: ({ analysis, of }) =>
    explained("purchases", "status", of.purchases, { sales: purchaseRows(analysis, of.period) }),
  averageCheck: ({ analysis, of }) =>
    explained("averageCheck", "managers", of.averageCheck, {
      sales: rowsBehind(analysis, { period: of.period }),
      equation: ratio(amount("turnover", of.turnover), input("purchases", of.purchases)),
    }),
  active: (one) => {
    const { of, clients } = one;
    const terms = [
      input("newClients", of.new),
      input("keptClients", of.regular),
      input("restoredClients", of.restored),
    ];
    const all = [...clients.new, ...clients.regular, ...clients.restored];
    return explained("active", "crr", of.active, { ...counted(one, all), equation: { operation: "sum", terms } });
  },
  turnoverPerClient: ({ analysis, of }) =>
    explained("turnoverPerClient", "managers", periodFigure(of, "turnoverPerClient"), {
      sales: rowsBehind(analysis, { period: of.period }),
      equation: ratio(amount("turnover", of.turnover), input("active", of.active)),
    }),
  new: (one) => explained("new", "status", one.of.new, counted(one, one.clients.new)),
  regular: (one) => explained("regular", "status", one.of.regular, counted(one, one.clients.regular)),
  restored: (one) => explained("restored", "status", one.of.restored, counted(one, one.clients.restored)),
  lost: ({ analysis, of, before, clients }) =>
    explained("lost", "status", of.lost, {
      sales: purchaseRows(analysis, before, clients.lost),
      list: clientsBought(analysis, clients.lost, before),
    }),
  crr: (one) => {
    const { of, clients } = one;
    const start = of.regular + of.lost;
    const terms = [input("active", of.active), input("newClients", of.new), input("startClients", start)];
    return explained("crr", "crr", periodFigure(of, "crr"), {
      ...counted(one, [...clients.regular, ...clients.restored]),
      equation: { operation: "retention", terms },
    });
  },
  setRate: (one) => {
    const { of, clients } = one;
    const start = input("startClients", of.regular + of.lost);
    return explained("setRate", "crr", periodFigure(of, "setRate"), {
      ...counted(one, clients.regular),
      inputs: [input("lostClients", of.lost)],
      equation: ratio(input("keptClients", of.regular), start),
    });
  },
  oldShare: ({ analysis, of }) => {
    const { firstPurchase } = analysis.evidence.history;
    const isOld = (_row: number, client: number): boolean =>
      firstPurchase[client] > 0 && firstPurchase[client] < of.period[0];
    const sales = rowsBehind(analysis, { period: of.period, counts: isOld });
    return explained("oldShare", "crr", of.oldClientsShare, {
      sales,
      equation: ratio(amount("oldTurnover", sales.sum), amount("turnover", of.turnover)),
    });
  },
};

function ratio(above: FigureInput, below: FigureInput): Equation {
  return { operation: "ratio", terms: [above, below] };
}

function counted({ analysis, of }: OnePeriod, clients: readonly number[]): Pick<FigureExplanation, "sales" | "list"> {
  return { sales: purchaseRows(analysis, of.period, clients), list: clientsBought(analysis, clients, of.period) };
}
