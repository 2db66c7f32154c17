import { abcClassAt } from "./abc";
import { clientGroups, type ClientGroups } from "./abcGroups";
import { BLANK, Dictionary } from "../cells/dictionary";
import type { SegmentRules } from "../tables/segmentRules";
import type { ClientRegister } from "../register/clientRegister";

export interface ServingSegmentsInput {
  readonly rules: SegmentRules | null;
  /** As Settings.segmentBy. */
  readonly by: string;
  /** Of the Clients table; [] = there is none. */
  readonly headers: readonly string[];
  /** By client of the base, as abcClassIndexes() numbers them. */
  readonly abc: () => Uint8Array;
  /** By client of the base: place in ClientRegister.managers; BLANK = none. */
  readonly managers: () => Int32Array;
}

/**
 * Where neither rules nor the Clients table name segments, the ABC class, the manager or a column of the Clients table
 * serves as segment.
 *
 * Edges: with a rules table, or one segment named in the Clients table, the base stays as it is; "none" and a header that
 * is not there do nothing. Source: spec 3.10.
 *
 * @example servingSegments(register, { rules: null, by: "abc", headers: [], abc, managers }).segmentsBy // "abc"
 */
export function servingSegments(register: ClientRegister, input: ServingSegmentsInput): ClientRegister {
  const { rules, by } = input;
  const isNamed = register.records.some((record) => record !== null && record.segment !== null);
  if (rules !== null || isNamed || by === "none") return register;
  const serving = by === "abc" ? classesAsGroups(input.abc()) : groupsBy(register, input);
  if (serving === null) return register;
  const segments = new Dictionary();
  // Those of the target matrix stand first, as segments of rules do.
  for (const name of register.segments.names) segments.add(name);
  const segment = Int32Array.from(serving.groups, (group) =>
    group === BLANK ? BLANK : segments.add(serving.names[group]),
  );
  return { ...register, segments, segment, segmentsBy: by === "abc" || by === "manager" ? by : "column" };
}

function groupsBy(register: ClientRegister, { by, headers, managers }: ServingSegmentsInput): ClientGroups | null {
  return clientGroups({ register, headers, by, managers: by === "manager" ? managers() : Int32Array.of() });
}

function classesAsGroups(abc: Uint8Array): ClientGroups | null {
  const most = abc.reduce((one, other) => Math.max(one, other), 0);
  if (most === 0) return null;
  const names = Array.from({ length: most }, (_none, place) => abcClassAt(place + 1) ?? "");
  return { names, groups: Int32Array.from(abc, (index) => index - 1) };
}
