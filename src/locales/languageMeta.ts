/** How a language is called, and how its figures are written. */
export interface LanguageMeta {
  /** By its own name, so that it is found from any other. */
  readonly name: string;
  /** The locale that gives it its plurals. */
  readonly tag: string;
  /** For figures: the first that the browser knows. */
  readonly formatLocales: readonly string[];
  /** Where the browser has no plural forms of its own; absent = it always has. */
  readonly plurals?: () => Intl.PluralRules;
  /** How percentage points are written behind a number. */
  readonly pointsSign: string;
}
