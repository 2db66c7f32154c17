import { percentText } from "./figureText";
import type { Language } from "./language";

const UNITS = 1000;

/**
 * Parts of one whole as percentages with one decimal that add up to 100.0: where rounding each by itself would not, those
 * parts are rounded up that lose most. null = no value.
 *
 * Edges: parts that are not the parts of one whole (a negative one, or another sum than 1) are rounded by themselves.
 *
 * @example shareTexts([1 / 3, 1 / 3, 1 / 3], "en") // ["33.4%", "33.3%", "33.3%"]
 */
export function shareTexts(shares: readonly (number | null)[], language: Language): readonly (string | null)[] {
  const sum = shares.reduce<number>((all, share) => all + (share ?? 0), 0);
  const isWhole = Math.abs(sum - 1) < 1e-9 && shares.every((share) => share === null || share >= 0);
  const shown = isWhole ? largestRemainder(shares.map((share) => share ?? 0)) : shares;
  return shares.map((share, place) => (share === null ? null : percentText(shown[place] ?? 0, language)));
}

function largestRemainder(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * UNITS);
  // 0.29 × 1000 is a little less than 290.
  const units = exact.map((value) => Math.floor(value + 1e-6));
  const left = UNITS - units.reduce((sum, value) => sum + value, 0);
  const inTurn = exact
    .map((_value, place) => place)
    .sort((one, other) => exact[other] - units[other] - (exact[one] - units[one]) || one - other);
  for (const place of inTurn.slice(0, left)) units[place]++;
  return units.map((value) => value / UNITS);
}
