import { hasHeader } from "./hasHeader";
import { defineTable, SURE, wholeTable, type RoleDefinition } from "./tableDefinition";

/** What the columns of a Complaints table tell: one row per complaint, with what was done about it. */
export const complaintRoles = {
  client: { kind: "name", required: true, previewed: true, words: ["client", "dealClient"] },
  date: { kind: "day", required: true, previewed: true, words: ["complaintDate"] },
  product: { kind: "name", previewed: true },
  complaint: { kind: "text", previewed: true },
  cause: { kind: "text", previewed: true },
  repaired: { kind: "flag" },
  processMended: { kind: "flag" },
  closeDate: { kind: "day", words: ["complaintClosed"] },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type ComplaintRole = keyof typeof complaintRoles;

/** What clients complained of, and what became of it. */
export const complaintsTable = defineTable({
  key: "complaints",
  section: "process",
  usualSheet: "Complaints",
  roles: complaintRoles,
  template: ["date", "client", "product", "complaint", "cause", "repaired", "processMended", "closeDate"],
  columns: "chosen",
  turn: 1,
  // A dated list of clients with a reason may be many things, and sales may say whether there was a complaint: its name
  // tells, or two columns that only complaints have.
  score: (candidate) => {
    const bonus = candidate.bonus("complaints");
    // Most tables have none, and deciding on all their columns takes long.
    if (bonus === 0 && !hasHeader(candidate, ["complaintWord", "repaired", "processMended"])) return 0;
    if (bonus === 0 && (["sales", "clients", "offers", "surveys"] as const).some((key) => candidate.bonus(key) > 0))
      return 0;
    const matches = candidate.roles(complaintRoles);
    const { client, date, complaint, cause, repaired, processMended } = matches;
    if (client === undefined || date === undefined) return 0;
    const known = [complaint, cause, repaired, processMended].filter((match) => (match?.confidence ?? 0) >= SURE);
    if (known.length < (bonus > 0 ? 1 : 2)) return 0;
    return 1 + bonus + 0.1 * Object.keys(matches).length;
  },
  needs: ["aliases"],
  reader: async () => {
    const { readComplaints } = await import("./complaintsReader");
    return (source, { aliases }) =>
      wholeTable<ComplaintRole, ReturnType<typeof readComplaints>>((table) => readComplaints(table, aliases ?? null))(
        source,
      );
  },
});
