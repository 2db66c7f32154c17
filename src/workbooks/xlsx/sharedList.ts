import { copied, plainText } from "./plainText";

// The list into which cells hold their texts as numbers, as far as its texts are plain.

const items = /<si>(?:<t(?: xml:space="preserve")?>([^<]+)<\/t><\/si>)?|<si\b/g;

/** By the numbers of the texts; null = not plain, so that the library has to read it. */
export function plainSharedTexts(part: string): readonly (string | null)[] {
  const texts: (string | null)[] = [];
  for (const [, written] of part.matchAll(items)) texts.push(written === undefined ? null : plainText(copied(written)));
  return texts;
}
