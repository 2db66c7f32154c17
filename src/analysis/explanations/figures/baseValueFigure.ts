import { wholeMonths } from "../../time/calendar";
import { isReferral } from "../../cells/referral";
import { idOfClient, type ExplanationBasis } from "../explanationBasis";
import type { FigureFamilies } from "../figure";
import { amount, explained, input, type FigureExplanation } from "../figureExplanation";
import { purchaseRows } from "../rowsBehind";
import { rowsOfClients } from "./classFigure";
import { clientList, clientNames } from "./clientLists";
import { sumOver } from "../../sum";

type ValueKey = FigureFamilies["baseValue"]["key"];

/**
 * How a figure of what the client base is worth came about.
 *
 * Source: spec 3.13.
 *
 * @example explainBaseValue(basis, "loyaltyIndex").equation?.terms[0].name // "repeatBuyers"
 */
export function explainBaseValue(basis: ExplanationBasis, key: ValueKey): FigureExplanation {
  return builders[key](basis);
}

const builders: Readonly<Record<ValueKey, (basis: ExplanationBasis) => FigureExplanation>> = {
  ltv: ({ analysis: { ltv } }) =>
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
  expectedLifetime: ({ analysis }) => {
    const { monthlyRetention, months } = analysis.value.expectedLifetime;
    const whole = analysis.dynamics.months.filter(({ period }) => wholeMonths(period) !== null);
    return explained("expectedLifetime", "ltv", months, {
      period: analysis.settings.period,
      inputs: [
        input(
          "keptClients",
          sumOver(whole, ({ regular }) => regular),
        ),
        input(
          "lostClients",
          sumOver(whole, ({ lost }) => lost),
        ),
      ],
      equation: { operation: "lifetime", terms: [input("monthlyRetention", monthlyRetention, "percent")] },
    });
  },
  loyaltyIndex: (basis) => {
    const { retention, clients } = basis.analysis;
    const buyers = clients.filter(({ purchases }) => purchases >= 1);
    const again = clients.filter(({ purchases }) => purchases >= 2);
    return explained("loyaltyIndex", "crr", retention.loyaltyIndex, {
      list: clientNames(again),
      sales: purchaseRows(basis, null, idsOf(basis, again)),
      equation: {
        operation: "ratio",
        terms: [input("repeatBuyers", again.length), input("buyers", buyers.length)],
      },
    });
  },
  penetration: (basis) => {
    const { value, clients, settings } = basis.analysis;
    const demandOf = (client: string): number => basis.base.records[idOfClient(basis, client)]?.penetrationBase ?? 0;
    const known = clients.filter(({ client }) => demandOf(client) > 0);
    const ours = sumOver(known, ({ turnover }) => turnover);
    const all = sumOver(known, ({ client }) => demandOf(client));
    return explained("suppliersShare", "ladder", value.penetration, {
      period: settings.period,
      list: clientList(known),
      sales: rowsOfClients(basis, known),
      equation: { operation: "ratio", terms: [amount("turnover", ours), amount("allSuppliers", all)] },
    });
  },
  referral: (basis) => {
    const { value, clients, settings } = basis.analysis;
    const isReferred = (client: string): boolean => {
      const source = basis.base.records[idOfClient(basis, client)]?.source ?? null;
      return source !== null && isReferral(source);
    };
    const referred = clients.filter(({ client, purchases }) => purchases > 0 && isReferred(client));
    return explained("referral", "ladder", value.referral?.clients ?? null, {
      period: settings.period,
      list: clientList(referred),
      inputs: [amount("turnover", value.referral?.turnover ?? null)],
      sales: rowsOfClients(basis, referred),
    });
  },
  marketCapacity: (basis) => {
    const { value, summary, managersTotal, settings } = basis.analysis;
    const { averageCheck, purchases, active } = summary.kpi.now;
    return explained("marketCapacity", "managers", value.marketCapacity, {
      period: settings.kpiPeriod,
      sales: purchaseRows(basis, settings.kpiPeriod),
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

function idsOf(basis: ExplanationBasis, clients: readonly { readonly client: string }[]): readonly number[] {
  return clients.map(({ client }) => idOfClient(basis, client));
}
