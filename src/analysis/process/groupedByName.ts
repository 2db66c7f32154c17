import { remembered } from "../cells/remembered";

/** What has a name in common. */
export interface NamedGroup<Member> {
  /** As its first member writes it; null = without a name. */
  readonly name: string | null;
  readonly members: readonly Member[];
}

/**
 * Members by a name that they have in common, whose spellings have one key; in the order in which the names come.
 *
 * Source: spec 3.15.
 *
 * @example groupedByName(["Anna", "anna", "Boris"], (name) => name, clientKey).length // 2
 */
export function groupedByName<Member>(
  members: readonly Member[],
  nameOf: (member: Member) => string | null,
  keyOf: (name: string) => string,
): readonly NamedGroup<Member>[] {
  const groups = new Map<string, { readonly name: string | null; readonly members: Member[] }>();
  const keyOfName = remembered(keyOf);
  for (const member of members) {
    const name = nameOf(member);
    const key = name === null ? "" : keyOfName(name);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { name, members: [member] });
    else known.members.push(member);
  }
  return [...groups.values()];
}
