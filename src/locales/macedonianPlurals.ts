/**
 * The plural forms of Macedonian where the browser has none: Chromium comes without the language, and the forms of
 * another one say "21 клиенти". Rule of CLDR: "one" for whole numbers, or decimals, that end in 1 but not in 11.
 */
export class MacedonianPlurals extends Intl.PluralRules {
  constructor() {
    super("en");
  }

  override select(count: number): Intl.LDMLPluralRule {
    const [whole, decimals] = String(Math.abs(count)).split(".");
    const deciding = decimals ?? whole;
    return deciding.endsWith("1") && !deciding.endsWith("11") ? "one" : "other";
  }
}
