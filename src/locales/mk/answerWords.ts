import type { AnswerWords } from "../../checklists/answers";

export const answerWords: AnswerWords = {
  yes: ["да", "целосно", "има"],
  partly: ["делумно", "донекаде", "наполовина"],
  no: ["не", "нема"],
  notApplicable: ["неприменливо", "не е применливо", "н/п", "не се однесува"],
};
