import { asksForAttributes, startsWithSegment } from "./segmentScore";
import { defineTable, wholeTable } from "./tableDefinition";

/** One row per segment, one column per attribute of the clients. */
export const rulesTable = defineTable({
  key: "rules",
  section: "segments",
  usualSheet: "Segment rules",
  roles: {},
  template: ["ruledSegment", "industry", "ruledEmployees"],
  columns: "headers",
  turn: 5,
  // Rules ask for attributes that the clients table has, or their name says what they are.
  score: (candidate, { clients }) => {
    if (candidate.columns < 2) return 0;
    const attributes = clients?.headers ?? [];
    const bonus = candidate.bonus("rules");
    if (!startsWithSegment(candidate)) return asksForAttributes(candidate, attributes, bonus > 0) ? 1 + bonus : 0;
    let known = 0;
    for (let column = 1; column < candidate.headers.length; column++) {
      if (candidate.headers[column] !== "" && candidate.hasSameHeader(column, attributes)) known++;
    }
    return bonus + known;
  },
  reader: async () => wholeTable((await import("./segmentRules")).readSegmentRules),
});
