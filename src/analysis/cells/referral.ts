import { ofTableWords } from "../words";
import { wordKey } from "./wordKey";

const beginnings = ofTableWords((words) => words.flatMap(({ referral }) => referral).map(wordKey));

/**
 * Whether the words for how a client came speak of a recommendation, in one of the languages.
 *
 * Source: spec 1 (Clients: source), 3.13.
 *
 * @example isReferral("По рекомендации") // true
 */
export function isReferral(source: string): boolean {
  const key = ` ${wordKey(source)}`;
  return beginnings().some((beginning) => key.includes(` ${beginning}`));
}
