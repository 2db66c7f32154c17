import type { AnswerWords } from "../../checklists/answers";

export const answerWords: AnswerWords = {
  yes: ["da", "complet", "există"],
  partly: ["parțial", "în parte", "pe jumătate"],
  no: ["nu", "lipsește"],
  notApplicable: ["nu se aplică", "neaplicabil", "n/a"],
};
