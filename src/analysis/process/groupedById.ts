import { BLANK } from "../cells/dictionary";

/** Places of columns that have an id in common. */
export interface GroupOfPlaces {
  /** BLANK = none. */
  readonly id: number;
  readonly places: Int32Array;
}

/**
 * Places by an id below `count`, or BLANK; in the order in which the ids come. Source: spec 3.15.
 *
 * @example groupedById(Int32Array.of(0, 1, 2), 2, (place) => [1, 0, 1][place]).length // 2
 */
export function groupedById(
  places: Int32Array,
  count: number,
  idOf: (place: number) => number,
): readonly GroupOfPlaces[] {
  const size = new Int32Array(count + 1);
  const slots = new Int32Array(places.length);
  const ids: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const id = idOf(places[at]);
    slots[at] = id - BLANK;
    if (size[id - BLANK]++ === 0) ids.push(id);
  }
  const groups = ids.map((id) => ({ id, places: new Int32Array(size[id - BLANK]) }));
  const groupOf = new Int32Array(count + 1);
  ids.forEach((id, group) => (groupOf[id - BLANK] = group));
  size.fill(0);
  for (let at = 0; at < places.length; at++) {
    const slot = slots[at];
    groups[groupOf[slot]].places[size[slot]++] = places[at];
  }
  return groups;
}
