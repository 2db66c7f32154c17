import { nameSkeleton } from "../analysis/duplicates/nameSkeleton";

const LEAST_LIKENESS = 0.9;
const LEAST_LEAD = 0.05;
const SHORTEST = 4;
const BLOCK = 3;
/** Words that so many names begin with tell nothing. */
const MOST_IN_BLOCK = 400;

interface ComparedName {
  readonly name: string;
  readonly form: string;
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * Pairs of a new name and a known one that are likely spellings of one client.
 *
 * Likeness = 1 - changed letters / letters, over the words in the order of the alphabet; at least 0.9, and 0.05 more than
 * the next best: between two candidates it proposes none. Different legal forms are different companies. Source: spec 6
 * (payers: proposals).
 *
 * @example likelyNames(["Ромашк"], ["Ромашка", "Вектор"]) // []
 */
export function likelyNames(
  fresh: readonly string[],
  known: readonly string[],
): readonly (readonly [written: string, client: string])[] {
  const blocks = new Map<string, ComparedName[]>();
  for (const name of new Set(known)) {
    const compared = comparedOf(name);
    for (const block of blocksOf(compared)) {
      const list = blocks.get(block);
      if (list === undefined) blocks.set(block, [compared]);
      else list.push(compared);
    }
  }
  const pairs: (readonly [string, string])[] = [];
  for (const name of fresh) {
    const compared = comparedOf(name);
    const candidates = new Set<ComparedName>();
    for (const block of blocksOf(compared)) {
      const list = blocks.get(block) ?? [];
      if (list.length <= MOST_IN_BLOCK) for (const candidate of list) candidates.add(candidate);
    }
    const best = bestOf(compared, candidates);
    if (best !== null) pairs.push([name, best]);
  }
  return pairs;
}

function comparedOf(name: string): ComparedName {
  const { form, words } = nameSkeleton(name);
  const sorted = [...new Set(words)].sort();
  return { name, form, key: sorted.join(" "), words: sorted };
}

function blocksOf({ words }: ComparedName): ReadonlySet<string> {
  return new Set(
    words.filter((word) => word.length >= BLOCK).flatMap((word) => [word.slice(0, BLOCK), word.slice(-BLOCK)]),
  );
}

function bestOf(compared: ComparedName, candidates: Iterable<ComparedName>): string | null {
  let best = { name: "", likeness: 0 };
  let second = 0;
  for (const candidate of candidates) {
    if (candidate.name === compared.name) continue;
    const isOtherForm = candidate.form !== "" && compared.form !== "" && candidate.form !== compared.form;
    if (isOtherForm || !haveSameNumbers(compared, candidate)) continue;
    const likeness = likenessOf(compared.key, candidate.key);
    if (likeness > best.likeness) {
      second = best.likeness;
      best = { name: candidate.name, likeness };
    } else if (likeness > second) second = likeness;
  }
  return best.likeness >= LEAST_LIKENESS && best.likeness - second >= LEAST_LEAD ? best.name : null;
}

/** "Школа 7" and "Школа 8" differ by one letter and are two. */
function haveSameNumbers(one: ComparedName, other: ComparedName): boolean {
  const numbers = ({ words }: ComparedName): string => words.filter((word) => /\d/.test(word)).join(" ");
  return numbers(one) === numbers(other);
}

function likenessOf(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest < SHORTEST || Math.abs(one.length - other.length) > longest * (1 - LEAST_LIKENESS)) return 0;
  return 1 - changedLetters(one, other) / longest;
}

/** Levenshtein's distance. */
function changedLetters(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let left = 1; left <= one.length; left++) {
    const next = [left];
    for (let right = 1; right <= other.length; right++) {
      const changed = row[right - 1] + (one[left - 1] === other[right - 1] ? 0 : 1);
      next.push(Math.min(changed, row[right] + 1, next[right - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}
