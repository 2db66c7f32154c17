import { hasHeader } from "./hasHeader";
import { defineTable, SURE, wholeTable, type RoleDefinition } from "./tableDefinition";

/** What the columns of a Surveys table tell: one row per client asked, or per question that was asked. */
export const surveyRoles = {
  client: { kind: "name", required: true, previewed: true, words: ["client", "dealClient"] },
  date: { kind: "day", required: true, previewed: true, words: ["surveyDate"] },
  score: { kind: "score", required: true, previewed: true },
  product: { kind: "name", previewed: true },
  question: { kind: "text", previewed: true },
  note: { kind: "text", words: ["activityNote"] },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type SurveyRole = keyof typeof surveyRoles;

// Sales, deals and lists of clients may have a rating too: a header of theirs speaks against a survey that is not called so.
const otherTables = [
  "amount",
  "quantity",
  "price",
  "stage",
  "segment",
  "potential",
  "phone",
  "email",
  "taxNumber",
  "dueDate",
  "doneDate",
] as const;

/** How satisfied the clients are. */
export const surveysTable = defineTable({
  key: "surveys",
  section: "process",
  usualSheet: "Surveys",
  roles: surveyRoles,
  template: ["date", "client", "product", "question", "score", "note"],
  columns: "chosen",
  turn: 1,
  score: (candidate) => {
    // Most tables have none, and deciding on all their columns takes long.
    if (!hasHeader(candidate, ["score"])) return 0;
    const bonus = candidate.bonus("surveys");
    const isCalledOther = (["sales", "clients", "offers", "complaints"] as const).some(
      (key) => candidate.bonus(key) > bonus,
    );
    if (isCalledOther) return 0;
    const speaks = hasHeader(candidate, ["surveyWord"]);
    if (bonus === 0 && hasHeader(candidate, speaks ? ["amount"] : otherTables)) return 0;
    const matches = candidate.roles(surveyRoles);
    const { client, date, score } = matches;
    if (client === undefined || date === undefined || score === undefined) return 0;
    if (bonus === 0 && !speaks && score.confidence < SURE) return 0;
    return 1 + bonus + 0.1 * Object.keys(matches).length;
  },
  needs: ["aliases"],
  reader: async () => {
    const { readSurveys } = await import("./surveysReader");
    return (source, { aliases }) =>
      wholeTable<SurveyRole, ReturnType<typeof readSurveys>>((table) => readSurveys(table, aliases ?? null))(source);
  },
});
