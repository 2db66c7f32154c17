/**
 * A rule over texts that is asked once for each different one: columns of words repeat them. Source: spec 1.
 *
 * @example remembered((text) => text.length)("Anna") // 4
 */
export function remembered<Value>(rule: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = rule(text);
      known.set(text, value);
    }
    return value as Value;
  };
}
