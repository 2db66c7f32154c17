import type { AnswerWords } from "../checklists/answers";
import { answerWords as en } from "./en/answerWords";
import { answerWords as mk } from "./mk/answerWords";
import { answerWords as ro } from "./ro/answerWords";
import { answerWords as ru } from "./ru/answerWords";
import { answerWords as tr } from "./tr/answerWords";

/** The answers of a checklist in all languages: a fill may be in another one than Excel. Loaded with the first checklist. */
export const answerWords: readonly AnswerWords[] = [en, ru, mk, ro, tr];
