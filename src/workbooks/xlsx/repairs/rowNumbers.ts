import { rewriteTags, tagText } from "../canonical/rewriteTags";

// A row without a number follows the one before it. The library counts rows instead, and so mistakes those behind a gap.

/** The sheet's part with a number at every row. */
export function withRowNumbers(text: string): string {
  if (!lacksRowNumber(text)) return text;
  const numbers = rowNumbers(text);
  let index = 0;
  return rewriteTags(text, ({ name, kind, attributes }) => {
    if (name !== "row" || kind === "close") return null;
    const others = attributes.filter(([attribute]) => attribute !== "r");
    return tagText("row", kind, [["r", String(numbers[index++])], ...others]);
  });
}

/** Looked for without reading every tag: nearly all files have all numbers. */
function lacksRowNumber(text: string): boolean {
  for (let at = text.indexOf("<row"); at >= 0; at = text.indexOf("<row", at + 4)) {
    if (text.startsWith(" r=", at + 4)) continue;
    const tag = text.slice(at, text.indexOf(">", at) + 1);
    if (/^<row[\s/>]/.test(tag) && !/\sr\s*=/.test(tag)) return true;
  }
  return false;
}

function rowNumbers(text: string): number[] {
  const numbers: number[] = [];
  let isNumbered = true;
  rewriteTags(text, ({ name, kind, attributes }) => {
    if (kind === "close" || (name !== "row" && (name !== "c" || isNumbered))) return null;
    const address = attributes.find(([attribute]) => attribute === "r")?.[1];
    if (name === "row") {
      isNumbered = address !== undefined;
      numbers.push(address === undefined ? (numbers[numbers.length - 1] ?? 0) + 1 : Number(address));
    } else if (address !== undefined) {
      // The cells of a row know it too.
      numbers[numbers.length - 1] = Number(address.replace(/\D+/g, ""));
      isNumbered = true;
    }
    return null;
  });
  return numbers;
}
