import { marksIn, startsWithSegment } from "./segmentScore";
import { defineTable, wholeTable } from "./tableDefinition";

/** Segments down, products across, a mark where the segment should buy the product. */
export const targetsTable = defineTable({
  key: "targets",
  section: "segments",
  usualSheet: "Target matrix",
  roles: {},
  template: ["targetedSegment", "targetedProduct"],
  columns: "headers",
  turn: 4,
  score: (candidate) => {
    const bonus = candidate.bonus("targets");
    const marks = marksIn(candidate);
    if (!startsWithSegment(candidate) || candidate.columns < 2 || marks === "others") return 0;
    return marks === "marks" ? 1 + bonus : bonus;
  },
  reader: async () => wholeTable((await import("./targetMatrix")).readTargets),
});
