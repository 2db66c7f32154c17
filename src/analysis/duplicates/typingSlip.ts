const SHORTEST = 6;
// One letter for another makes another word more easily than one left out, doubled or out of turn.
const SHORTEST_FOR_ANOTHER_LETTER = 8;

/**
 * Whether two words differ by one slip of the keyboard: a letter left out, added, exchanged with the next or replaced.
 *
 * Variant: precision before recall. Words under six letters (eight for a replaced one), with digits, or with different
 * first letters are two words; so are those that differ in the last letter only (Ivanov, Ivanova). Source: spec 3.17.
 *
 * @example isTypingSlip("romashka", "romaska") // true
 */
export function isTypingSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < SHORTEST || long.length - short.length > 1 || short === long) return false;
  if (short[0] !== long[0] || /\p{N}/u.test(short + long)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (start >= long.length - 1) return false;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return short.length >= SHORTEST_FOR_ANOTHER_LETTER;
  const isExchanged = short[start] === long[start + 1] && short[start + 1] === long[start];
  return isExchanged && short.slice(start + 2) === long.slice(start + 2);
}

/**
 * Texts of which two words that differ by one slip share at least one: the word itself and every word without one letter.
 *
 * Source: spec 3.17.
 *
 * @example slipKeys("romashka").includes("romaska") // true
 */
export function slipKeys(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const keys = new Set([word]);
  for (let place = 1; place < word.length; place++) keys.add(word.slice(0, place) + word.slice(place + 1));
  return [...keys];
}
