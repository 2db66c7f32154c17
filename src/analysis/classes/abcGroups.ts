import { abcClassIndexes } from "./abc";
import type { ClientRegister } from "../register/clientRegister";
import { clientKey } from "../cells/clientKey";
import { BLANK, Dictionary } from "../cells/dictionary";

/** The group of each client of the base, in which the ABC classes are found a second time. */
export interface ClientGroups {
  readonly names: readonly string[];
  /** BLANK = no group; these clients make up one of their own. */
  readonly groups: Int32Array;
}

export interface ClientGroupsInput {
  readonly register: ClientRegister;
  /** Manager of each client as the reports show it, a place in base.managers; BLANK = none. */
  readonly managers: Int32Array;
  /** Of the Clients table; [] = there is none. */
  readonly headers: readonly string[];
  /** As Settings.abcGroup. */
  readonly by: string;
}

/**
 * Groups by segment, by manager or by a column of the Clients table; null where nothing groups the clients.
 *
 * A header is met as a client's name is: case, spaces and quotation marks do not matter. Edges: an unknown header, a
 * column without texts, and "none" give null; error cells count as no group. Source: spec 3.2.
 *
 * @example clientGroups({ register, managers, headers: ["Client", "Region"], by: "region" })?.names // ["North", "South"]
 */
export function clientGroups({ register, managers, headers, by }: ClientGroupsInput): ClientGroups | null {
  // Groups of one class hold no classes of their own.
  if (by === "segment" && register.segmentsBy === "abc") return null;
  if (by === "segment") return orNull({ names: register.segments.names, groups: register.segment });
  if (by === "manager") return orNull({ names: register.managers, groups: managers });
  const column = by === "none" ? -1 : headers.findIndex((header) => clientKey(header) === clientKey(by));
  if (column < 0) return null;
  const dictionary = new Dictionary();
  const groups = new Int32Array(register.names.length);
  for (let client = 0; client < groups.length; client++) {
    groups[client] = Math.max(dictionary.add(register.records[client]?.cells[column]), BLANK);
  }
  return orNull({ names: dictionary.names, groups });
}

function orNull(groups: ClientGroups): ClientGroups | null {
  return groups.groups.some((group) => group !== BLANK) ? groups : null;
}

/**
 * ABC class of every value among those of its own group, as abcClassIndexes() numbers them.
 *
 * Shapes: one value and one group per client; BLANK is a group too. Cost: that of sorting each group. Source: spec 3.2.
 *
 * @example abcClassesInGroups([50, 9, 30, 20], Int32Array.of(0, 1, 0, 0), [0.5, 0.8]) // Uint8Array [1, 1, 2, 3]
 */
export function abcClassesInGroups(
  values: ArrayLike<number>,
  groups: Int32Array,
  boundaries: readonly number[],
): Uint8Array {
  const members = new Map<number, number[]>();
  for (let client = 0; client < values.length; client++) {
    const own = members.get(groups[client]);
    if (own === undefined) members.set(groups[client], [client]);
    else own.push(client);
  }
  const classes = new Uint8Array(values.length);
  for (const clients of members.values()) {
    const ofGroup = abcClassIndexes(
      clients.map((client) => values[client]),
      boundaries,
    );
    for (let place = 0; place < clients.length; place++) classes[clients[place]] = ofGroup[place];
  }
  return classes;
}
