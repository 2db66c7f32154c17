import type { SettingsInForce } from "../analysis/settings/resolveSettings";
import { abcClasses, clientStatuses, grades, ladderRungs, xyzClasses, type AbcClass } from "../analysis/types";
import type { ClientFigures } from "../analysis/clients/clientFigures";

/** By what clients are told apart. */
export const schemes = ["abcXyz", "grade", "status", "ladder"] as const;
export type Scheme = (typeof schemes)[number];

/** Who sees to it. */
export const measureRoles = ["manager", "director", "marketing"] as const;
export type MeasureRole = (typeof measureRoles)[number];

export const channels = ["visit", "call", "mailing"] as const;
export type Channel = (typeof channels)[number];

/** What is done for the clients of a class, as the product proposes it; the words are in locales/. */
export interface Measure {
  readonly scheme: Scheme;
  /** "AX", "A" without XYZ; a grade, a status, a rung. */
  readonly group: string;
  readonly who: MeasureRole;
  /** null = on request only. */
  readonly everyDays: number | null;
  readonly channel: Channel;
}

type Terms = Pick<Measure, "who" | "everyDays" | "channel">;

const terms = (who: MeasureRole, everyDays: number | null, channel: Channel): Terms => ({ who, everyDays, channel });

// The more a client brings and the less its orders can be foreseen, the more often somebody calls.
const first = { X: terms("director", 30, "visit"), Y: terms("manager", 14, "call"), Z: terms("manager", 7, "call") };
const middle = { X: terms("manager", 30, "call"), Y: terms("manager", 30, "call"), Z: terms("manager", 30, "call") };
const last = {
  X: terms("manager", 90, "call"),
  Y: terms("marketing", 90, "mailing"),
  Z: terms("marketing", null, "mailing"),
};
const ofAbcXyz = {
  first: { ...first, none: terms("manager", 14, "call") },
  middle: { ...middle, none: terms("manager", 30, "call") },
  last: { ...last, none: terms("marketing", 90, "mailing") },
};

const ofGroups: Readonly<Record<Exclude<Scheme, "abcXyz">, Readonly<Record<string, Terms>>>> = {
  grade: {
    A: terms("director", 30, "visit"),
    B: terms("manager", 14, "call"),
    C: terms("manager", 60, "call"),
    D: terms("marketing", 90, "mailing"),
    E: terms("director", null, "call"),
  },
  status: {
    Potential: terms("manager", 30, "call"),
    New: terms("manager", 14, "call"),
    Regular: terms("manager", 30, "call"),
    Restored: terms("manager", 14, "call"),
    Lost: terms("manager", 14, "call"),
  },
  ladder: {
    Buyer: terms("manager", 14, "call"),
    Customer: terms("manager", 30, "call"),
    "Regular client": terms("manager", 30, "call"),
    Adherent: terms("director", 90, "visit"),
    Advocate: terms("director", 90, "visit"),
  },
};

const groupsOf = { grade: grades, status: clientStatuses, ladder: ladderRungs } as const;

/** The classes of ABC in force. */
export const classesOf = ({ abc }: Pick<SettingsInForce, "abc">): readonly AbcClass[] =>
  abcClasses.slice(0, abc.length + 1);

/** The key of a measure, by which its row is known. */
export const measureKey = ({ scheme, group }: Pick<Measure, "scheme" | "group">): string => `${scheme}|${group}`;

/**
 * The first filling: a measure for each cell of ABC × XYZ, each grade, status and rung. Source: spec 3.22.
 *
 * @example firstMeasures(["A", "B", "C"])[0] // { scheme: "abcXyz", group: "AX", who: "director", everyDays: 30, channel: "visit" }
 */
export function firstMeasures(classes: readonly AbcClass[]): readonly Measure[] {
  const cells = classes.flatMap((abc, place) => {
    const rank = place === 0 ? "first" : place === classes.length - 1 ? "last" : "middle";
    return [...xyzClasses, "none" as const].map((xyz) => ({
      scheme: "abcXyz" as const,
      group: xyz === "none" ? abc : `${abc}${xyz}`,
      ...ofAbcXyz[rank][xyz],
    }));
  });
  const others = (["grade", "status", "ladder"] as const).flatMap((scheme) =>
    groupsOf[scheme].map((group) => ({ scheme, group, ...ofGroups[scheme][group] })),
  );
  return [...cells, ...others];
}

/**
 * The key of the measure that holds for a client: that of its cell of ABC × XYZ; without a class, and for a lost one, that
 * of its status. Source: spec 3.22.
 *
 * @example measureOfClient({ status: "Regular", abc: "A", xyz: "X" }) // "abcXyz|AX"
 */
export function measureOfClient({ status, abc, xyz }: Pick<ClientFigures, "status" | "abc" | "xyz">): string {
  if (abc === null || status === "Lost") return measureKey({ scheme: "status", group: status });
  return measureKey({ scheme: "abcXyz", group: `${abc}${xyz ?? ""}` });
}
