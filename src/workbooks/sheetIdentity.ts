/** Identities of the form that Excel uses, for the sheets of a file that knows none. */
export function sheetIdentity(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
