import { abcClassAt } from "../classes/abc";
import { clientKey } from "../cells/clientKey";
import type { Evidence } from "../evidence";
import { clientStatuses } from "../types";
import type { Programme } from "./programme";

/** For whom a programme is. */
export interface EligibleClients {
  readonly isEligible: (client: number) => boolean;
  /** Words of the settings that name no class, segment or status of the base. */
  readonly unknown: readonly string[];
}

/**
 * The clients that a programme is for, by class, segment and status; a blank list stands for all.
 *
 * Class and status are those of the as-of date. A client without a class or segment is in no list. Source: spec 3.20.
 *
 * @example eligibleClients(evidence, { ...programme, loyaltyClasses: "A; Q" }).unknown // ["Q"]
 */
export function eligibleClients(
  { register, columns }: Pick<Evidence, "register" | "columns">,
  { loyaltyClasses, loyaltySegments, loyaltyStatuses }: Programme,
): EligibleClients {
  const unknown: string[] = [];
  const chosen = (list: string, known: readonly string[]): ReadonlySet<string> | null => {
    const words = wordsOf(list);
    if (words.length === 0) return null;
    const keys = new Set(known.map(clientKey));
    unknown.push(...words.filter((word) => !keys.has(clientKey(word))));
    return new Set(words.map(clientKey));
  };
  const names = [...new Set(Array.from(columns.abc, (abc) => abcClassAt(abc) ?? ""))];
  const classes = chosen(loyaltyClasses, names);
  const segments = chosen(loyaltySegments, register.segments.names);
  const statuses = chosen(loyaltyStatuses, clientStatuses);
  const isEligible = (client: number): boolean => {
    const segment = register.segment[client];
    return (
      (classes === null || classes.has(clientKey(abcClassAt(columns.abc[client]) ?? ""))) &&
      (segments === null || (segment >= 0 && segments.has(clientKey(register.segments.names[segment])))) &&
      (statuses === null || statuses.has(clientKey(columns.status[client])))
    );
  };
  return { isEligible, unknown };
}

/**
 * The words of a list that is parted by semicolons. Source: spec 3.20.
 *
 * @example wordsOf("A; B;") // ["A", "B"]
 */
export function wordsOf(list: string): readonly string[] {
  return list
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
