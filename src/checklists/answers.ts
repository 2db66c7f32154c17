import { wordKey } from "../analysis/cells/wordKey";

/** What a point of a checklist is answered with. */
export const answers = ["yes", "partly", "no", "notApplicable"] as const;
export type Answer = (typeof answers)[number];

/** The value of an answer; null = it leaves the denominator. */
export const answerValues: Readonly<Record<Answer, number | null>> = {
  yes: 1,
  partly: 0.5,
  no: 0,
  notApplicable: null,
};

/** What people of one language write for each answer. */
export type AnswerWords = Readonly<Record<Answer, readonly string[]>>;

// Signs and numbers are the same in every language.
const signs: Readonly<Record<string, Answer>> = {
  "+": "yes",
  "1": "yes",
  "1.0": "yes",
  "+-": "partly",
  "-+": "partly",
  "+/-": "partly",
  "-/+": "partly",
  "±": "partly",
  "0.5": "partly",
  ".5": "partly",
  "-": "no",
  "0": "no",
};

/**
 * What a cell of a checklist says; null = blank, "unknown" = words that are no answer.
 *
 * Signs hold in every language: + or 1, +- or ± or 0.5, - or 0, whatever dash and whatever decimal mark was typed. Words are
 * looked up in all languages without regard to case, accents and full stops. Source: spec 3.16.
 *
 * @example readAnswer("+/–", []) // "partly"
 */
export function readAnswer(text: string, words: readonly AnswerWords[]): Answer | "unknown" | null {
  // An apostrophe keeps a sign from being taken for a formula.
  const plain = text
    .trim()
    .replace(/^'/, "")
    .replace(/[–—−‒]/g, "-")
    .replace(/\s+/g, "")
    .replace(",", ".");
  if (plain === "") return null;
  if (Object.hasOwn(signs, plain)) return signs[plain];
  const key = wordKey(text);
  for (const ofLanguage of words) {
    for (const answer of answers) {
      if (ofLanguage[answer].some((word) => wordKey(word) === key)) return answer;
    }
  }
  return "unknown";
}
