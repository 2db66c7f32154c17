import type { AnswerWords } from "../../checklists/answers";

export const answerWords: AnswerWords = {
  yes: ["да", "д", "есть", "полностью"],
  partly: ["частично", "отчасти", "част", "наполовину"],
  no: ["нет", "н", "отсутствует"],
  notApplicable: ["неприменимо", "не применимо", "не применяется", "н/п", "не касается"],
};
