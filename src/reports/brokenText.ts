/** A text as lines of at most so many letters, broken between words; a word that is longer stays whole. */
export function brokenText(text: string, mostLetters: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const word of text.split(" ")) {
    if (part !== "" && part.length + 1 + word.length > mostLetters) {
      parts.push(part);
      part = word;
    } else part = part === "" ? word : `${part} ${word}`;
  }
  return [...parts, part];
}
