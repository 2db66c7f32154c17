import type { LoyaltyTier } from "../types";
import type { BoundsKind, PartKind, RatioKind, SharesKind, TiersKind, WholeNumberKind } from "./settingKind";

/**
 * Settings that are a whole number between two others, both of them allowed.
 *
 * Source: spec 2.
 *
 * @example wholeNumber(2, 12).refusal(13) // { value: 13 }
 */
export function wholeNumber(least: number, most: number): WholeNumberKind {
  return {
    name: "wholeNumber",
    least,
    most,
    expected: "wholeNumber",
    isStored: (value): value is number => typeof value === "number",
    fromFile: (value) => (typeof value === "number" && Number.isInteger(value) ? value : undefined),
    refusal: (value) => (Number.isInteger(value) && value >= least && value <= most ? null : { value }),
  };
}

/**
 * Settings that divide a whole: rising shares above 0 and below 1, not fewer and not more than given.
 *
 * Source: spec 3.2.
 *
 * @example shares(1, 5).refusal([0.8, 0.5]) // { value: "0.8; 0.5" }
 */
export function shares(fewest: number, most: number): SharesKind {
  return {
    name: "shares",
    fewest,
    most,
    expected: "numbers",
    isStored: isNumbers,
    fromFile: (value) => (isNumbers(value) ? value : undefined),
    refusal: (value) => {
      const areRising = value.every((share, place) => share > (place === 0 ? 0 : value[place - 1]) && share < 1);
      return areRising && value.length >= fewest && value.length <= most ? null : { value: value.join("; ") };
    },
  };
}

/**
 * Settings that are two rising ratios above 0, or chosen by the program.
 *
 * Source: spec 3.3.
 *
 * @example bounds().refusal([0.1, 0.25]) // null
 */
export function bounds(): BoundsKind {
  return {
    name: "bounds",
    expected: "twoNumbers",
    isStored: (value): value is readonly [number, number] | null => value === null || isPair(value),
    fromFile: (value) => (value === null || isPair(value) ? value : undefined),
    refusal: (value) => {
      if (value === null) return null;
      const [lower, upper] = value;
      return lower > 0 && upper > lower && Number.isFinite(upper) ? null : { value: value.join("; ") };
    },
  };
}

/**
 * Settings that are a part of a whole from 0 to 1, or not known.
 *
 * Source: spec 2.
 *
 * @example ratio().refusal(20) // { value: 20 }
 */
export function ratio(): RatioKind {
  const isRatio = (value: unknown): value is number | null => value === null || typeof value === "number";
  return {
    name: "ratio",
    expected: "number",
    isStored: isRatio,
    fromFile: (value) => (isRatio(value) ? value : undefined),
    refusal: (value) => (value === null || (value >= 0 && value <= 1) ? null : { value }),
  };
}

/**
 * Settings that are a part of a whole from 0 to 1.
 *
 * Source: spec 3.20.
 *
 * @example part().refusal(1.5) // { value: 1.5 }
 */
export function part(): PartKind {
  return {
    name: "part",
    expected: "number",
    isStored: (value): value is number => typeof value === "number",
    fromFile: (value) => (typeof value === "number" ? value : undefined),
    refusal: (value) => (value >= 0 && value <= 1 ? null : { value }),
  };
}

/**
 * Settings that are tiers: amounts above 0 that all differ, each with a part of a whole above 0 and at most 1.
 *
 * In which order they stand does not matter. Source: spec 3.20.
 *
 * @example tiers().refusal([[1000, 0.03], [1000, 0.05]]) // { value: "1000: 0.03; 1000: 0.05" }
 */
export function tiers(): TiersKind {
  return {
    name: "tiers",
    expected: "tiers",
    isStored: isTiers,
    fromFile: (value) => (isTiers(value) ? value : undefined),
    refusal: (value) => {
      const areUsable = value.every(([from, rate]) => from > 0 && Number.isFinite(from) && rate > 0 && rate <= 1);
      const different = new Set(value.map(([from]) => from));
      if (areUsable && different.size === value.length) return null;
      return { value: value.map(([from, rate]) => `${from}: ${rate}`).join("; ") };
    },
  };
}

function isTiers(value: unknown): value is readonly LoyaltyTier[] {
  return Array.isArray(value) && value.every(isPair);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === "number");
}

function isPair(value: unknown): value is readonly [number, number] {
  return isNumbers(value) && value.length === 2;
}
