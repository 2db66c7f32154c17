/**
 * Of each text the place of the first one that has its key. Source: spec 3.15.
 *
 * @example firstAlike(["Too dear", "too dear!"], wordKey) // [0, 0]
 */
export function firstAlike(texts: readonly string[], keyOf: (text: string) => string): readonly number[] {
  const places = new Map<string, number>();
  return texts.map((text, place) => {
    const key = keyOf(text);
    const known = places.get(key) ?? place;
    places.set(key, known);
    return known;
  });
}
