import type { DataStyle } from "../workbookData";

/** The styles of a workbook that is being made, each once. */
export class StyleNumbers {
  readonly styles: DataStyle[] = [];
  private readonly numbers = new Map<string, number>();

  /** undefined = nothing but what every cell has. */
  numberOf(style: DataStyle): number | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}
