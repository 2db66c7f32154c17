import { readAmount } from "../cells/amountCell";
import { isBlank, type CellFault } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ReadingFormat } from "../types";
import { ofCellWords } from "../words";

export const potentialTiers = ["max", "high", "low"] as const;
export type PotentialTier = (typeof potentialTiers)[number];

const tiers = ofCellWords((words) => {
  const tierOfWord = new Map<string, PotentialTier>();
  for (const { potential } of words) {
    for (const tier of potentialTiers) for (const word of potential[tier]) tierOfWord.set(clientKey(word), tier);
  }
  return tierOfWord;
});

/**
 * A client's potential: a tier named in one of the languages, or an amount of money.
 *
 * Source: spec 3.5.
 *
 * @example readPotential("высокий", { decimal: ",", dateOrder: "dmy", date1904: false }) // "high"
 */
export function readPotential(value: CellValue | undefined, format: ReadingFormat): PotentialTier | number | CellFault {
  if (isBlank(value)) return "missing";
  const tier = typeof value === "string" ? tiers().get(clientKey(value)) : undefined;
  return tier ?? readAmount(value, format);
}
