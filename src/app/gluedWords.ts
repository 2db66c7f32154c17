// Databases write headers as one word: ORDERDATE, customername, invoiceno.

const LEAST_LETTERS = 7;
const LEAST_PIECE = 3;
const MOST_PIECES = 3;

/**
 * The words that a header of one word was glued of, all of one language; only itself where there are none such. The last
 * one may be as short as "id" or "no".
 *
 * @example withoutGlue("orderdate", [new Set(["order", "date"])]) // ["order", "date"]
 */
export function withoutGlue(token: string, vocabularies: readonly ReadonlySet<string>[]): readonly string[] {
  if (token.length < LEAST_LETTERS || !/^\p{L}+$/u.test(token)) return [token];
  if (vocabularies.some((words) => words.has(token))) return [token];
  for (const words of vocabularies) {
    for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
      const found = piecesOf(token, words, pieces);
      if (found !== null) return found;
    }
  }
  return [token];
}

function piecesOf(text: string, words: ReadonlySet<string>, count: number): readonly string[] | null {
  if (count === 1) return words.has(text) ? [text] : null;
  for (let end = text.length - 1; end >= LEAST_PIECE; end--) {
    const piece = text.slice(0, end);
    const rest = words.has(piece) ? piecesOf(text.slice(end), words, count - 1) : null;
    if (rest !== null) return [piece, ...rest];
  }
  return null;
}
