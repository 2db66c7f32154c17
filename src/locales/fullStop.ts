// Stands behind a value until it is known whether the sentence ends there.
const END = "\uE000";
const STOPS = /[.…]$/;

/**
 * Formats a sentence whose values may end with a full stop ("Wheels Inc.", "31 дек. 2024 г."): where the sentence ends
 * behind one of them, one stop is enough.
 */
export function withOneFullStop<Value>(
  params: Readonly<Record<string, Value>> | undefined,
  format: (params: Readonly<Record<string, Value | string>> | undefined) => string,
): string {
  if (params === undefined) return format(params);
  let stops = false;
  const marked: Record<string, Value | string> = {};
  for (const [name, value] of Object.entries(params)) {
    const isStop = typeof value === "string" && STOPS.test(value);
    marked[name] = isStop ? `${value}${END}` : value;
    stops ||= isStop;
  }
  return stops ? format(marked).replaceAll(`${END}.`, "").replaceAll(END, "") : format(params);
}
