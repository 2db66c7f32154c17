import { turnoverOfClients, type PeriodKpis } from "./periodKpis";
import type { Period } from "../types";
import type { Analysis } from "../analysis";
import { amount, input, type FigureInput } from "../figures/figureExplanation";
import { purchaseRows, rowsBehind, type ExplainedRows } from "../figures/rowsBehind";
import { clientsBought } from "../figures/clientLists";
import { periodBefore, periodClients, type PeriodClients } from "./periodClients";
import { type FigureDefinition, type Behind, type FigureOf, defineFigure } from "../figures/defineFigure";
import { quotient } from "../figures/equation";

interface OnePeriod {
  readonly analysis: Analysis;
  readonly of: PeriodKpis;
  readonly before: Period;
  readonly clients: PeriodClients;
}

type PeriodDefinition = Omit<FigureDefinition<PeriodKpis>, "behind"> & { readonly behind: (one: OnePeriod) => Behind };

/** A figure of a month, a window or the KPI period; what is behind it is of the clients that the period counts. */
function ofPeriod({ behind, ...definition }: PeriodDefinition): FigureOf<PeriodKpis> {
  return defineFigure({
    ...definition,
    behind: (of, analysis) => {
      const before = periodBefore(analysis, of);
      const clients = periodClients(analysis, of.period, before);
      return { ...behind({ analysis, of, before, clients }), period: of.period };
    },
  } as FigureDefinition<PeriodKpis>);
}

const rowsOfPeriod = ({ analysis, of }: OnePeriod): Behind => ({ sales: rowsBehind(analysis, { period: of.period }) });

function bought({ analysis, of }: OnePeriod, clients: readonly number[]): Behind {
  return { sales: purchaseRows(analysis, of.period, clients), list: clientsBought(analysis, clients, of.period) };
}

/** The clients of the period before. */
function startOf({ regular, lost }: PeriodKpis): FigureInput {
  return input("startClients", regular + lost);
}

/** What buyers whom nobody named spent is in no figure by client or purchase. */
function ofClients(of: PeriodKpis): FigureInput {
  return amount(of.collective === undefined ? "turnover" : "clientTurnover", turnoverOfClients(of));
}

function partsOf(of: PeriodKpis): readonly FigureInput[] {
  return [ofClients(of), amount("collectiveTurnover", of.collective ?? 0)];
}

/** The figures of a month, a window or the KPI period. */
export const figuresOfPeriod = {
  turnover: ofPeriod({
    format: "amount",
    rule: "turnover",
    help: "period",
    value: ({ turnover }) => turnover,
    behind: (one) => ({ ...rowsOfPeriod(one), ...(one.of.collective !== undefined && { inputs: partsOf(one.of) }) }),
  }),
  purchases: ofPeriod({
    format: "integer",
    rule: "purchases",
    help: "status",
    value: ({ purchases }) => purchases,
    behind: ({ analysis, of }) => ({ sales: purchaseRows(analysis, of.period) }),
  }),
  averageCheck: ofPeriod({
    format: "amount",
    rule: "averageCheck",
    help: "managers",
    why: (of) => quotient(ofClients(of), input("purchases", of.purchases)),
    behind: rowsOfPeriod,
  }),
  active: ofPeriod({
    format: "integer",
    rule: "active",
    help: "crr",
    why: (of) => ({
      operation: "sum",
      terms: [input("newClients", of.new), input("keptClients", of.regular), input("restoredClients", of.restored)],
    }),
    behind: (one) => bought(one, [...one.clients.new, ...one.clients.regular, ...one.clients.restored]),
  }),
  turnoverPerClient: ofPeriod({
    format: "amount",
    rule: "turnoverPerClient",
    help: "managers",
    why: (of) => quotient(ofClients(of), input("active", of.active)),
    behind: rowsOfPeriod,
  }),
  new: ofPeriod({
    format: "integer",
    rule: "new",
    help: "status",
    value: (of) => of.new,
    behind: (one) => bought(one, one.clients.new),
  }),
  regular: ofPeriod({
    format: "integer",
    rule: "regular",
    help: "status",
    value: ({ regular }) => regular,
    behind: (one) => bought(one, one.clients.regular),
  }),
  restored: ofPeriod({
    format: "integer",
    rule: "restored",
    help: "status",
    value: ({ restored }) => restored,
    behind: (one) => bought(one, one.clients.restored),
  }),
  lost: ofPeriod({
    format: "integer",
    rule: "lost",
    help: "status",
    value: ({ lost }) => lost,
    behind: ({ analysis, before, clients }) => ({
      sales: purchaseRows(analysis, before, clients.lost),
      list: clientsBought(analysis, clients.lost, before),
    }),
  }),
  crr: ofPeriod({
    format: "percent",
    rule: "crr",
    help: "crr",
    why: (of) => ({
      operation: "retention",
      terms: [input("active", of.active), input("newClients", of.new), startOf(of)],
    }),
    behind: (one) => bought(one, [...one.clients.regular, ...one.clients.restored]),
  }),
  setRate: ofPeriod({
    format: "percent",
    rule: "setRate",
    help: "crr",
    why: (of) => quotient(input("keptClients", of.regular), startOf(of)),
    behind: (one) => ({ ...bought(one, one.clients.regular), inputs: [input("lostClients", one.of.lost)] }),
  }),
  oldShare: ofPeriod({
    format: "percent",
    rule: "oldShare",
    help: "crr",
    value: ({ oldClientsShare }) => oldClientsShare,
    why: (of, analysis) => quotient(amount("oldTurnover", oldSales(of, analysis).sum), ofClients(of)),
    behind: ({ of, analysis }) => ({ sales: oldSales(of, analysis) }),
  }),
};

export type PeriodFigureKey = keyof typeof figuresOfPeriod;

/** The rows of clients whose first purchase lies before the period. */
function oldSales({ period }: PeriodKpis, analysis: Analysis): ExplainedRows {
  const { firstPurchase } = analysis.evidence.history;
  const isOld = (_row: number, client: number): boolean =>
    firstPurchase[client] > 0 && firstPurchase[client] < period[0];
  return rowsBehind(analysis, { period, counts: isOld });
}
