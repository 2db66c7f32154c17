import { startsWithSegment } from "./segmentScore";
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
    if (!startsWithSegment(candidate) || candidate.columns < 2) return 0;
    const attributes = clients?.headers ?? [];
    let known = 0;
    for (let column = 1; column < candidate.headers.length; column++) {
      if (candidate.headers[column] !== "" && candidate.hasSameHeader(column, attributes)) known++;
    }
    return candidate.bonus("rules") + known;
  },
  reader: async () => wholeTable((await import("./segmentRules")).readSegmentRules),
});
