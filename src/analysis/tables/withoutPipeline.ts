import { wordKey } from "../cells/wordKey";

const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)\s*$/;

/**
 * Takes off the name of a pipeline that a CRM program writes in brackets behind every stage.
 *
 * It is one where all stages end with the same words in brackets, or each of these words stands behind several stages;
 * else brackets are part of the stage. Source: spec 3.15.
 *
 * @example withoutPipeline(["New (Sales)", "Qualified (Sales)"])("New (Sales)") // "New"
 */
export function withoutPipeline(stages: readonly string[]): (stage: string) => string {
  const stagesOf = new Map<string, number>();
  for (const stage of stages) {
    const words = IN_BRACKETS.exec(stage)?.[2];
    if (words === undefined) return (text) => text;
    stagesOf.set(wordKey(words), (stagesOf.get(wordKey(words)) ?? 0) + 1);
  }
  const isPipeline = stagesOf.size === 1 || [...stagesOf.values()].every((count) => count > 1);
  return (text) => (isPipeline ? text.replace(IN_BRACKETS, "$1") : text);
}
