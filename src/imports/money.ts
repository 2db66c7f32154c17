/** A sum of money in millionths of its currency: whole numbers, so that sums are exact. */
export type Money = bigint;

const DECIMALS = 6;
const UNIT = 10n ** BigInt(DECIMALS);
const PLAIN = /^([-+−]?)(\d*)(?:\.(\d*))?$/;

/**
 * The amount that digits with a decimal point or comma mean; null = none.
 *
 * The last of several marks is the decimal mark, spaces and apostrophes part thousands. Edges: more than six decimals are
 * no amount unless they are zeros; "" is none. Source: spec 6 (exact sums).
 *
 * @example moneyOf("1 052,98") // 1052980000n
 */
export function moneyOf(text: string): Money | null {
  const compact = text.replace(/[\s'’]/g, "");
  const last = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","));
  const whole = last < 0 ? compact : compact.slice(0, last).replace(/[.,]/g, "");
  const found = PLAIN.exec(last < 0 ? whole : `${whole}.${compact.slice(last + 1)}`);
  if (found === null) return null;
  const [, sign, digits, fraction = ""] = found;
  if (digits === "" && fraction === "") return null;
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > DECIMALS) return null;
  const amount = BigInt(digits === "" ? "0" : digits) * UNIT + BigInt(kept.padEnd(DECIMALS, "0"));
  return sign === "" || sign === "+" ? amount : -amount;
}

/**
 * The amount of a cell that is a number: its shortest decimal form, so that 0.1 is exactly a tenth.
 *
 * Edge: what a number cannot write out plainly (1e21) is no amount. Source: spec 6 (exact sums).
 *
 * @example moneyOfNumber(8.85) // 8850000n
 */
export function moneyOfNumber(value: number): Money | null {
  return moneyOf(String(Math.abs(value) < 1e-6 ? value.toFixed(DECIMALS) : Number(value.toFixed(DECIMALS))));
}

/**
 * The amount as a decimal string with a point: two decimals, or as many more as it has. Source: spec 6 (exact sums).
 *
 * @example moneyText(8850000n) // "8.85"
 */
export function moneyText(amount: Money): string {
  const magnitude = amount < 0n ? -amount : amount;
  const fraction = String(magnitude % UNIT)
    .padStart(DECIMALS, "0")
    .replace(/0{1,4}$/, "");
  return `${amount < 0n ? "-" : ""}${magnitude / UNIT}.${fraction}`;
}

/**
 * The amount as a number, for a cell. Source: spec 6.
 *
 * @example moneyNumber(8850000n) // 8.85
 */
export function moneyNumber(amount: Money): number {
  return Number(moneyText(amount));
}
