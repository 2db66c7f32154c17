import type { AnswerWords } from "../../checklists/answers";

export const answerWords: AnswerWords = {
  yes: ["evet", "e", "tam", "var"],
  partly: ["kısmen", "kısmî", "yarım"],
  no: ["hayır", "h", "yok"],
  notApplicable: ["uygulanamaz", "geçersiz", "u/d", "ilgili değil"],
};
