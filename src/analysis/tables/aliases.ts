import { defineTable, SURE, wholeTable } from "./tableDefinition";

/** A spelling as written, and beside it the client that it means. */
export const aliasesTable = defineTable({
  key: "aliases",
  section: "aliases",
  usualSheet: "Client aliases",
  roles: {},
  columns: "headers",
  // A table of two names could pass for a list of clients.
  turn: 1,
  score: (candidate) => {
    const fits = candidate.fit(0, "asWritten") >= SURE && candidate.fit(1, "client") >= SURE;
    return fits ? 1 + candidate.bonus("aliases") : 0;
  },
  reader: async () => wholeTable((await import("./clientAliases")).readClientAliases),
});
