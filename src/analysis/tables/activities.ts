import { hasHeader } from "./hasHeader";
import { defineTable, SURE, wholeTable, type RoleDefinition } from "./tableDefinition";

/** What the columns of an Activities table tell: calls, meetings, letters, done or to be done. */
export const activityRoles = {
  client: {
    kind: "name",
    required: true,
    previewed: true,
    words: ["client", "dealClient"],
    computedFrom: [["manager"]],
  },
  date: { kind: "day", required: true, previewed: true, words: ["activityDate"] },
  activity: { kind: "text", required: true, previewed: true },
  manager: { kind: "name", words: ["manager", "dealManager"] },
  dueDate: { kind: "day" },
  doneDate: { kind: "day" },
  note: { kind: "text", words: ["activityNote"] },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type ActivityRole = keyof typeof activityRoles;

/** What was done for clients, and what is to be done. */
export const activitiesTable = defineTable({
  key: "activities",
  section: "process",
  usualSheet: "Activities",
  roles: activityRoles,
  template: ["date", "client", "manager", "activity", "dueDate", "doneDate", "note"],
  columns: "chosen",
  turn: 1,
  // A dated list of clients with a kind may be many things: its name, or a day on which something is due or done, tells.
  score: (candidate) => {
    const bonus = candidate.bonus("activities");
    // Most tables have neither, and deciding on all their columns takes long.
    if (!hasHeader(candidate, ["activity"]) || (bonus === 0 && !hasHeader(candidate, ["dueDate", "doneDate"])))
      return 0;
    // Complaints have a kind and a deadline too.
    if (bonus === 0 && (candidate.bonus("complaints") > 0 || hasHeader(candidate, ["complaintWord"]))) return 0;
    const matches = candidate.roles(activityRoles);
    const { client, manager, date, activity, dueDate, doneDate } = matches;
    if ((client ?? manager) === undefined || date === undefined || activity === undefined) return 0;
    const isDue = (dueDate?.confidence ?? 0) >= SURE || (doneDate?.confidence ?? 0) >= SURE;
    if (bonus === 0 && !(isDue && activity.confidence >= SURE)) return 0;
    return 1 + bonus + 0.1 * Object.keys(matches).length;
  },
  needs: ["aliases"],
  reader: async () => {
    const { readActivities } = await import("./activitiesReader");
    return (source, { aliases }) =>
      wholeTable<ActivityRole, ReturnType<typeof readActivities>>((table) => readActivities(table, aliases ?? null))(
        source,
      );
  },
});
