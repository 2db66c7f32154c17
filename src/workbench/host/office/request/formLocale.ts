/**
 * Whose forms of dates and numbers a language gets. A browser that does not know a language, as Chrome does not know
 * Macedonian, would write as in the United States; most of the world writes as Romanians do: 31.12.2024 and 1.234,50.
 */
export function formLocale(language: string): string {
  return Intl.NumberFormat.supportedLocalesOf(language).length > 0 ? language : "ro-RO";
}
