// Spaces that people and programs put between thousands: plain, no-break, thin, narrow no-break, figure.
const thousandsSpaces = /[ \u00a0\u2009\u202f\u2007]/g;

/** A number typed with a comma or a dot as its decimal sign, with or without "%"; null = not a number. */
export function decimalOf(text: string): number | null {
  const plain = text.replace(thousandsSpaces, "").replace(/%$/, "").replace(",", ".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}

/** Numbers typed as a row: "50 / 80", "50; 80", "50 80", "50, 80". Null = one of them is not a number. */
export function decimalsOf(text: string): readonly number[] | null {
  const numbers: number[] = [];
  for (const part of text.split(/[\s/;%]+/)) {
    // "50, 80": the comma before a space separates, the one inside "12,5" is decimal.
    const trimmed = part.replace(/,$/, "");
    if (trimmed === "") continue;
    const number = decimalOf(trimmed);
    if (number === null) return null;
    numbers.push(number);
  }
  return numbers;
}
