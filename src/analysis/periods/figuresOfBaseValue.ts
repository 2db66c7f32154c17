import type { Analysis } from "../analysis";
import { isReferral } from "../cells/referral";
import type { ClientFigures } from "../clients/clientFigures";
import { clientList, clientNames } from "../figures/clientLists";
import { idOfClient } from "../figures/clientOfText";
import { defineFigure } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount, input } from "../figures/figureExplanation";
import { purchaseRows, rowsOfClients } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import type { ClientRecord } from "../tables/clientsReader";

/** What the client base is worth. */
export const figuresOfBaseValue = {
  companyLtv: defineFigure<null>({
    format: "amount",
    rule: "companyLtv",
    help: "ltv",
    value: (_base, { ltv }) => ltv?.ltv ?? null,
    why: (_base, { ltv }) => ({
      operation: "product",
      terms: [
        amount("averageCheck", ltv?.averageCheck ?? null),
        input("purchasesPerMonth", ltv?.purchasesPerMonth ?? null, "ratio"),
        input("marginShare", ltv?.marginShare ?? null, "percent"),
        input("months", ltv?.lifetimeMonths ?? null, "ratio"),
      ],
    }),
  }),
  expectedLifetime: defineFigure<null>({
    format: "ratio",
    rule: "expectedLifetime",
    help: "ltv",
    value: (_base, { value }) => value.expectedLifetime.months,
    why: (_base, { value: { expectedLifetime } }) => ({
      operation: "lifetime",
      terms: [
        input("windowMonths", expectedLifetime.windowMonths),
        input("windowRetention", expectedLifetime.retention, "percent"),
      ],
    }),
    behind: (_base, { value: { expectedLifetime } }) => {
      const { period, kept, atStart } = expectedLifetime;
      return { period, inputs: [input("keptClients", kept), input("clientsBefore", atStart)] };
    },
  }),
  loyaltyIndex: defineFigure<null>({
    format: "percent",
    rule: "loyaltyIndex",
    help: "crr",
    value: (_base, { retention }) => retention.loyaltyIndex,
    why: (_base, analysis) =>
      quotient(
        input("repeatBuyers", buyersOfTimes(2, analysis).length),
        input("buyers", buyersOfTimes(1, analysis).length),
      ),
    behind: (_base, analysis) => {
      const again = buyersOfTimes(2, analysis);
      const ids = again.map(({ client }) => idOfClient(analysis, client));
      return { list: clientNames(again), sales: purchaseRows(analysis, null, ids) };
    },
  }),
  penetrationFigure: defineFigure<null>({
    format: "percent",
    rule: "suppliersShare",
    help: "ladder",
    value: (_base, { value }) => value.penetration,
    why: (_base, analysis) => {
      const known = clientsOfKnownDemand(analysis);
      const ours = sumOver(known, ({ turnover }) => turnover);
      const all = sumOver(known, (client) => demandOf(client, analysis));
      return quotient(amount("turnover", ours), amount("allSuppliers", all));
    },
    behind: (_base, analysis) => {
      const known = clientsOfKnownDemand(analysis);
      return { period: analysis.settings.period, list: clientList(known), sales: rowsOfClients(analysis, known) };
    },
  }),
  referralClients: defineFigure<null>({
    format: "integer",
    rule: "referral",
    help: "ladder",
    value: (_base, { value }) => value.referral?.clients ?? null,
    behind: (_base, analysis) => {
      const referred = analysis.clients.filter((client) => {
        const source = recordOf(client, analysis)?.source ?? null;
        return client.purchases > 0 && source !== null && isReferral(source);
      });
      return {
        period: analysis.settings.period,
        list: clientList(referred),
        inputs: [amount("turnover", analysis.value.referral?.turnover ?? null)],
        sales: rowsOfClients(analysis, referred),
      };
    },
  }),
  marketCapacity: defineFigure<null>({
    format: "amount",
    rule: "marketCapacity",
    help: "managers",
    value: (_base, { value }) => value.marketCapacity,
    why: (_base, { summary, managersTotal }) => {
      const { averageCheck, purchases, active } = summary.kpi.now;
      return {
        operation: "capacity",
        terms: [
          amount("averageCheck", averageCheck),
          input("purchases", purchases),
          input("active", active),
          input("potentialClients", managersTotal.potential),
        ],
      };
    },
    behind: (_base, analysis) => {
      const { kpiPeriod } = analysis.settings;
      return { period: kpiPeriod, sales: purchaseRows(analysis, kpiPeriod) };
    },
  }),
};

export type BaseValueKey = keyof typeof figuresOfBaseValue;

function recordOf({ client }: ClientFigures, analysis: Analysis): ClientRecord | null {
  return analysis.evidence.register.records[idOfClient(analysis, client)];
}

/** What a client buys of all suppliers; 0 = not known. */
function demandOf(client: ClientFigures, analysis: Analysis): number {
  return recordOf(client, analysis)?.penetrationBase ?? 0;
}

function clientsOfKnownDemand(analysis: Analysis): readonly ClientFigures[] {
  return analysis.clients.filter((client) => demandOf(client, analysis) > 0);
}

function buyersOfTimes(least: number, { clients }: Analysis): readonly ClientFigures[] {
  return clients.filter(({ purchases }) => purchases >= least);
}
