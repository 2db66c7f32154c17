import type { AnswerWords } from "../../checklists/answers";

/** What people write in English for the answers of a checklist. */
export const answerWords: AnswerWords = {
  yes: ["yes", "y", "true", "fully", "done"],
  partly: ["partly", "partially", "partial", "in part", "half"],
  no: ["no", "n", "false", "none"],
  notApplicable: ["not applicable", "n/a", "na", "does not apply"],
};
