/** Ratios as percentages in a row, as they are typed: [0.5, 0.8] = "50 / 80". */
export function percentRow(ratios: readonly number[]): string {
  return ratios.map((ratio) => String(percentOf(ratio))).join(" / ");
}

/** 0.07 = 7, not 7.000000000000001. */
export function percentOf(ratio: number): number {
  return Number((ratio * 100).toFixed(6));
}
