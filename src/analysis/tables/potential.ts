import { readAmount } from "../cells/amountCell";
import { isBlank, type CellFault } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ReadingFormat } from "../types";

export const potentialTiers = ["max", "high", "low"] as const;
export type PotentialTier = (typeof potentialTiers)[number];

const words: Readonly<Record<PotentialTier, readonly string[]>> = {
  max: [
    "max",
    "maximum",
    "maximal",
    "макс",
    "макс.",
    "максимальный",
    "максимум",
    "максимален",
    "maxim",
    "maksimum",
    "azami",
    "en yüksek",
  ],
  high: ["high", "высокий", "висок", "ridicat", "înalt", "mare", "yüksek"],
  low: ["low", "низкий", "низок", "scăzut", "redus", "mic", "düşük"],
};
const tiers = new Map<string, PotentialTier>();
for (const tier of potentialTiers) for (const word of words[tier]) tiers.set(clientKey(word), tier);

/**
 * A client's potential: a tier named in one of the five languages, or an amount of money.
 *
 * Source: spec 3.5.
 *
 * @example readPotential("высокий", { decimal: ",", dateOrder: "dmy", date1904: false }) // "high"
 */
export function readPotential(value: CellValue | undefined, format: ReadingFormat): PotentialTier | number | CellFault {
  if (isBlank(value)) return "missing";
  const tier = typeof value === "string" ? tiers.get(clientKey(value)) : undefined;
  return tier ?? readAmount(value, format);
}
