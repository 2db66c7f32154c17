import { isReferral } from "../../cells/referral";
import { idOfClient } from "../../figures/clientOfText";
import type { Analysis } from "../../analysis";
import type { FigureFamilies } from "../../figures/figure";
import { amount, explained, input, type FigureExplanation } from "../../figures/figureExplanation";
import { purchaseRows } from "../../figures/rowsBehind";
import { rowsOfClients } from "./classFigure";
import { clientList, clientNames } from "../../figures/clientLists";
import { sumOver } from "../../sum";

type ValueKey = FigureFamilies["baseValue"]["key"];

/**
 * How a figure of what the client base is worth came about.
 *
 * Source: spec 3.13.
 *
 * @example explainBaseValue(analysis, "loyaltyIndex").equation?.terms[0].name // "repeatBuyers"
 */
export function explainBaseValue(analysis: Analysis, key: ValueKey): FigureExplanation {
  return builders[key](analysis);
}

const builders: Readonly<Record<ValueKey, (analysis: Analysis) => FigureExplanation>> = {
  ltv: ({ ltv }) =>
    explained("companyLtv", "ltv", ltv?.ltv ?? null, {
      equation: {
        operation: "product",
        terms: [
          amount("averageCheck", ltv?.averageCheck ?? null),
          input("purchasesPerMonth", ltv?.purchasesPerMonth ?? null, "ratio"),
          input("marginShare", ltv?.marginShare ?? null, "percent"),
          input("months", ltv?.lifetimeMonths ?? null, "ratio"),
        ],
      },
    }),
  expectedLifetime: (analysis) => {
    const { windowMonths, period, kept, atStart, retention, months } = analysis.value.expectedLifetime;
    return explained("expectedLifetime", "ltv", months, {
      period,
      inputs: [input("keptClients", kept), input("clientsBefore", atStart)],
      equation: {
        operation: "lifetime",
        terms: [input("windowMonths", windowMonths), input("windowRetention", retention, "percent")],
      },
    });
  },
  loyaltyIndex: (analysis) => {
    const { retention, clients } = analysis;
    const buyers = clients.filter(({ purchases }) => purchases >= 1);
    const again = clients.filter(({ purchases }) => purchases >= 2);
    return explained("loyaltyIndex", "crr", retention.loyaltyIndex, {
      list: clientNames(again),
      sales: purchaseRows(analysis, null, idsOf(analysis, again)),
      equation: {
        operation: "ratio",
        terms: [input("repeatBuyers", again.length), input("buyers", buyers.length)],
      },
    });
  },
  penetration: (analysis) => {
    const { value, clients, settings } = analysis;
    const demandOf = (client: string): number =>
      analysis.evidence.register.records[idOfClient(analysis, client)]?.penetrationBase ?? 0;
    const known = clients.filter(({ client }) => demandOf(client) > 0);
    const ours = sumOver(known, ({ turnover }) => turnover);
    const all = sumOver(known, ({ client }) => demandOf(client));
    return explained("suppliersShare", "ladder", value.penetration, {
      period: settings.period,
      list: clientList(known),
      sales: rowsOfClients(analysis, known),
      equation: { operation: "ratio", terms: [amount("turnover", ours), amount("allSuppliers", all)] },
    });
  },
  referral: (analysis) => {
    const { value, clients, settings } = analysis;
    const isReferred = (client: string): boolean => {
      const source = analysis.evidence.register.records[idOfClient(analysis, client)]?.source ?? null;
      return source !== null && isReferral(source);
    };
    const referred = clients.filter(({ client, purchases }) => purchases > 0 && isReferred(client));
    return explained("referral", "ladder", value.referral?.clients ?? null, {
      period: settings.period,
      list: clientList(referred),
      inputs: [amount("turnover", value.referral?.turnover ?? null)],
      sales: rowsOfClients(analysis, referred),
    });
  },
  marketCapacity: (analysis) => {
    const { value, summary, managersTotal, settings } = analysis;
    const { averageCheck, purchases, active } = summary.kpi.now;
    return explained("marketCapacity", "managers", value.marketCapacity, {
      period: settings.kpiPeriod,
      sales: purchaseRows(analysis, settings.kpiPeriod),
      equation: {
        operation: "capacity",
        terms: [
          amount("averageCheck", averageCheck),
          input("purchases", purchases),
          input("active", active),
          input("potentialClients", managersTotal.potential),
        ],
      },
    });
  },
};

function idsOf(analysis: Analysis, clients: readonly { readonly client: string }[]): readonly number[] {
  return clients.map(({ client }) => idOfClient(analysis, client));
}
