import type { Loyalty } from "../analysis/loyalty/loyalty";
import type { LoyaltyGroup } from "../analysis/loyalty/loyaltyGroups";
import { breakEvenOf, costShareOf, marginShareOf } from "../analysis/loyalty/figuresOfLoyalty";
import { hasTiers, risingTiers, type Programme } from "../analysis/loyalty/programme";
import { wordsOf } from "../analysis/loyalty/eligibleClients";
import { clientStatuses, type LoyaltyTier } from "../analysis/types";
import { amountText, numberText, percentText, roundPercentText } from "../locales";
import type { ReportContext } from "./reportContext";
import { statusText } from "./words";

type Words = Pick<ReportContext, "translate" | "language">;

/** The programme in sentences, as it was counted. */
export function programmeLines(programme: Programme, words: Words): readonly string[] {
  const { translate, language } = words;
  const percent = (share: number): string => roundPercentText(share, language, 2);
  const rate = percent(programme.loyaltyRate ?? 0);
  const tiers = tiersText(programme.loyaltyTiers, words);
  const { loyaltyMode: mode } = programme;
  const lines: string[] = [];
  if (mode === "fixed") lines.push(translate("reports.programmeFixed", { rate }));
  if (mode === "purchase") {
    lines.push(translate("reports.programmeSize", { tiers }));
    lines.push(translate("reports.programmeSizeShare", { share: programme.loyaltyShare }));
  }
  if (mode === "turnover") {
    lines.push(translate("reports.programmeTurnover", { tiers, window: programme.loyaltyWindow }));
    lines.push(
      translate("reports.programmeTurnoverRules", {
        crossing: programme.loyaltyCrossing,
        fall: programme.loyaltyFall,
        history: programme.loyaltyHistory,
      }),
    );
  }
  if (mode === "bonus") {
    lines.push(
      translate("reports.programmeBonus", { rate, cap: percent(programme.loyaltyCap) }),
      translate("reports.programmeBonusRules", {
        months: programme.loyaltyExpiry,
        use: percent(programme.loyaltyUse),
        all: String(programme.loyaltyUse === 1),
      }),
    );
  }
  if (programme.loyaltyLeast > 0) {
    lines.push(translate("reports.programmeLeast", { least: numberText(programme.loyaltyLeast, language) }));
  }
  const only = onlyText(programme, words);
  if (only !== "") lines.push(translate("reports.programmeOnly", { groups: only }));
  return lines;
}

/** "from 50,000: 3%; from 100,000: 5%" */
export function tiersText(tiers: readonly LoyaltyTier[], words: Words): string {
  return risingTiers(tiers)
    .map((tier) => tierText(tier, words))
    .join("; ");
}

/** "from 50,000: 3%"; undefined = no threshold is reached. */
export function tierText(tier: LoyaltyTier | undefined, { translate, language }: Words): string {
  if (tier === undefined) return translate("reports.noTier");
  const [from, rate] = tier;
  return translate("reports.tierText", {
    from: numberText(from, language),
    rate: roundPercentText(rate, language, 2),
  });
}

/** A status in the words of the reports, by its English name; another word as it is. */
export function statusName(word: string, translate: ReportContext["translate"]): string {
  const known = clientStatuses.find((status) => status.toLowerCase() === word.toLowerCase());
  return known === undefined ? word : translate(`reports.${statusText[known]}`);
}

function onlyText({ loyaltyClasses, loyaltySegments, loyaltyStatuses }: Programme, { translate }: Words): string {
  const statuses = wordsOf(loyaltyStatuses).map((word) => statusName(word, translate));
  return [wordsOf(loyaltyClasses), wordsOf(loyaltySegments), statuses]
    .filter((words) => words.length > 0)
    .map((words) => words.join(", "))
    .join("; ");
}

/** What the programme comes to, in sentences: the cost, whether it can pay back, and what nobody can know. */
export function costLines(loyalty: Loyalty, growth: number | null, words: Words): readonly string[] {
  const { translate, language } = words;
  const { all, lack, unknown, programme } = loyalty;
  if (lack !== null) return [translate(lack === "rate" ? "reports.loyaltyNoRate" : "reports.loyaltyNoTiers")];
  const lines: string[] = [];
  if (unknown.length > 0) lines.push(translate("reports.loyaltyUnknown", { words: unknown.join(", ") }));
  if (all.clients === 0) return [...lines, translate("reports.loyaltyNobody")];
  const [share, margin] = [costShareOf(all), marginShareOf(all)];
  lines.push(
    translate("reports.loyaltyCostLine", {
      cost: amountText(all.cost, language),
      share: share === null ? "–" : percentText(share, language),
      touched: all.touched,
      clients: all.clients,
    }),
  );
  lines.push(paybackLine(all, words));
  if (margin !== null && isPartly(all)) {
    const known = percentText(all.marginBase / all.turnover, language);
    lines.push(translate("reports.loyaltyMarginPartly", { known }));
  }
  if (growth !== null && margin !== null && share !== null) {
    const result = all.turnover * (1 + growth) * (margin - share) - all.turnover * margin;
    lines.push(
      translate("reports.loyaltyGrowthLine", {
        growth: roundPercentText(growth, language, 2),
        result: amountText(Math.abs(result), language),
        way: result < 0 ? "less" : "more",
      }),
    );
  }
  lines.push(translate("reports.loyaltyGift", { bonus: String(programme.loyaltyMode === "bonus") }));
  return lines;
}

const isPartly = ({ marginBase, turnover }: LoyaltyGroup): boolean =>
  Math.abs(turnover - marginBase) > 1e-9 * Math.abs(turnover);

function paybackLine(group: LoyaltyGroup, { translate, language }: Words): string {
  const [share, margin, growth] = [costShareOf(group), marginShareOf(group), breakEvenOf(group)];
  if (margin === null) return translate("reports.loyaltyMarginUnknown");
  if (share === null || growth === null) {
    return translate("reports.loyaltyNever", { margin: percentText(margin, language) });
  }
  return translate("reports.loyaltyPayback", {
    growth: percentText(growth, language),
    extra: amountText(group.turnover * growth, language),
    margin: percentText(margin, language),
  });
}

/** Whether the cost of a group can come back. */
export function verdictText(group: LoyaltyGroup, { translate }: Words): string {
  if (group.cost === 0) return translate("reports.verdictFree");
  if (marginShareOf(group) === null) return translate("reports.verdictUnknown");
  return translate(breakEvenOf(group) === null ? "reports.verdictNever" : "reports.verdictPays");
}

/** Which thresholds the base would suggest, or why none; none where the programme has no tiers. */
export function proposalLines({ proposal, programme }: Loyalty, { translate, language }: Words): readonly string[] {
  if (proposal === null || !hasTiers(programme.loyaltyMode)) return [];
  const of = programme.loyaltyMode === "purchase" ? "purchases" : "clients";
  if (proposal.kind === "few") return [translate("reports.proposalFew", { of, values: proposal.values })];
  if (proposal.kind === "alike") {
    return [translate("reports.proposalAlike", { from: numberText(proposal.from, language) })];
  }
  const [first, second] = proposal.from.map((from) => numberText(from, language));
  return [translate("reports.proposalTiers", { of, first, second })];
}
