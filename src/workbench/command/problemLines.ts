import type { Analysis } from "../../analysis/analysis";
import type { Problem } from "../../analysis/problem";
import type { Language, Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { noticeSentence, problemSentence } from "../../reports/problemText";

/** The rest of a kind is only counted. */
const mostOfAKind = 5;

/** Notices, then the problems grouped by kind in the order of their first cell. */
export function problemLines({ notices, problems }: Analysis, translate: Translate, language: Language): string[] {
  const lines = notices.map((notice) => noticeSentence(notice, translate, language));
  const kinds = new Map<Problem["code"], Problem[]>();
  for (const problem of problems.items) {
    const kind = kinds.get(problem.code);
    if (kind === undefined) kinds.set(problem.code, [problem]);
    else kind.push(problem);
  }
  for (const [code, items] of kinds) {
    for (const problem of items.slice(0, mostOfAKind)) {
      const sentence = problemSentence(problem, translate, language);
      lines.push(problem.where === null ? sentence : `${placeText(problem.where)}: ${sentence}`);
    }
    const more = (problems.counts[code] ?? items.length) - mostOfAKind;
    if (more > 0) lines.push(translate("command.moreProblems", { count: more }));
  }
  return lines;
}
