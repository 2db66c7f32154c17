import type { Settings } from "../settings/settings";
import type { LoyaltyMode, LoyaltyTier } from "../types";

/** What of the settings is the programme. */
export type Programme = Pick<Settings, Extract<keyof Settings, `loyalty${string}`>>;

/** What a programme lacks before it costs anything. */
export type ProgrammeLack = "rate" | "tiers";

/**
 * The programme in the settings. Source: spec 3.20.
 *
 * @example programmeOf(defaultSettings).loyaltyMode // "none"
 */
export function programmeOf(settings: Programme): Programme {
  const entries = Object.entries(settings).filter(([key]) => key.startsWith("loyalty"));
  return Object.fromEntries(entries) as unknown as Programme;
}

/** Whether a mode gives by thresholds. */
export const hasTiers = (mode: LoyaltyMode): boolean => mode === "purchase" || mode === "turnover";

/**
 * What must still be given of the programme; null = nothing.
 *
 * Source: spec 3.20.
 *
 * @example lackOf({ ...defaultSettings, loyaltyMode: "fixed" }) // "rate"
 */
export function lackOf({ loyaltyMode, loyaltyRate, loyaltyTiers }: Programme): ProgrammeLack | null {
  if (loyaltyMode === "none") return null;
  if (hasTiers(loyaltyMode)) return loyaltyTiers.length === 0 ? "tiers" : null;
  return loyaltyRate === null ? "rate" : null;
}

/**
 * The tiers from the lowest threshold up. Source: spec 3.20.
 *
 * @example risingTiers([[500, 0.05], [100, 0.03]])[0] // [100, 0.03]
 */
export function risingTiers(tiers: readonly LoyaltyTier[]): readonly LoyaltyTier[] {
  return [...tiers].sort(([one], [other]) => one - other);
}

/** No threshold is reached. */
export const BELOW = -1;

/**
 * The place of the highest tier whose threshold an amount reaches; BELOW = none. `tiers` rise.
 *
 * What floating point leaves of a sum of cents does not count. Source: spec 3.20.
 *
 * @example tierAt([[100, 0.03], [500, 0.05]], 100) // 0
 */
export function tierAt(tiers: readonly LoyaltyTier[], amount: number): number {
  let place = BELOW;
  const reached = Math.round(amount * 100) / 100;
  while (place + 1 < tiers.length && reached >= tiers[place + 1][0]) place++;
  return place;
}

/**
 * What the tiers give off a purchase: the rate of the highest threshold reached off the whole, or each rate off the part
 * above its threshold. `tiers` rise; before rounding.
 *
 * Source: spec 3.20.
 *
 * @example discountBySize([[100, 0.03], [500, 0.05]], "above", 600) // 17: 3 % of 400 and 5 % of 100
 */
export function discountBySize(
  tiers: readonly LoyaltyTier[],
  share: Programme["loyaltyShare"],
  amount: number,
): number {
  const tier = tierAt(tiers, amount);
  if (tier === BELOW) return 0;
  if (share === "whole") return amount * tiers[tier][1];
  let discount = 0;
  for (let place = 0; place <= tier; place++) {
    const [from, rate] = tiers[place];
    const to = place < tier ? tiers[place + 1][0] : amount;
    discount += (to - from) * rate;
  }
  return discount;
}
