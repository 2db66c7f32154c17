import { readFlag } from "../cells/flagCell";
import { wordKey } from "../cells/wordKey";
import { dealStages, type DealStage } from "../types";
import { ofTableWords } from "../words";

/** How a deal ended. */
export type DealOutcome = "won" | "refused";

const outcomeWords = ofTableWords((languages) => {
  const words = (of: "won" | "refused" | "cancelled" | "open"): readonly string[] =>
    languages.flatMap(({ deals }) => deals[of]).map(wordKey);
  return { won: words("won"), refused: words("refused"), cancelled: words("cancelled"), open: words("open") };
});

const stageWords = ofTableWords((languages) =>
  dealStages.map((stage) => languages.flatMap(({ deals }) => deals.stages[stage]).map(wordKey)),
);

const pipelineWords = ofTableWords((languages) =>
  languages.flatMap(({ deals }) => deals.pipelines.map((stages) => stages.map(wordKey))),
);

/**
 * How a deal ended, as the text of its result or stage says; null = it does not say that the deal has ended.
 *
 * Refused counts before won: "not won". Source: spec 3.15.
 *
 * @example dealOutcome("Closed Won") // "won"
 */
export function dealOutcome(text: string): DealOutcome | null {
  const key = wordKey(text);
  const { won, refused, cancelled } = outcomeWords();
  // In a column "Won/lost", and in one "Is won".
  if (key === "w" || key === "true") return "won";
  if (key === "l") return "refused";
  if (beginsWithOne(key, refused) || beginsWithOne(key, cancelled)) return "refused";
  return beginsWithOne(key, won) ? "won" : null;
}

/**
 * Whether a cell says that it is not so. Source: spec 3.15.
 *
 * @example isFalse("FALSE") // true
 */
export function isFalse(text: string): boolean {
  return text.toUpperCase() === "FALSE";
}

/**
 * How the texts of a column of results are to be read: where they say nothing but yes and no ("1" and "0"), as TRUE and
 * FALSE, else as they are. Source: spec 3.15.
 *
 * @example asFlags(["Yes", "No", ""])("No") // "FALSE"
 */
export function asFlags(texts: readonly string[]): (text: string) => string {
  const written = texts.filter((text) => text !== "");
  if (written.length === 0 || !written.every((text) => typeof readFlag(text) === "boolean")) return (text) => text;
  return (text) => (text === "" ? text : readFlag(text) === true ? "TRUE" : "FALSE");
}

/**
 * Whether a text says that a deal has not ended yet. Source: spec 3.15.
 *
 * @example saysOpen("В работе") // true
 */
export function saysOpen(text: string): boolean {
  return beginsWithOne(wordKey(text), outcomeWords().open);
}

/**
 * Which of two columns says what was won: that of the results, unless only the stages do. Source: spec 3.15.
 *
 * @example columnOfWins(["Customer", "Opportunity"], ["Won", "Proposal"]) // "stage"
 */
export function columnOfWins(results: readonly string[], stages: readonly string[]): "result" | "stage" {
  const asRead = asFlags(results);
  for (const text of results) if (dealOutcome(asRead(text)) === "won") return "result";
  for (const text of stages) if (dealOutcome(text) === "won") return "stage";
  return "result";
}

const noDayWords = ofTableWords((languages) => new Set(languages.flatMap(({ deals }) => deals.noDay).map(wordKey)));

/**
 * Whether a text says that there is no day, as programs write it. Source: spec 3.15.
 *
 * @example saysNoDay("Not closed") // true
 */
export function saysNoDay(text: string): boolean {
  return noDayWords().has(wordKey(text));
}

/**
 * The usual stage that a text names; null = none of them. A number before the name does not matter.
 *
 * Source: spec 3.15.
 *
 * @example usualStage("2. Коммерческое предложение") // "offer"
 */
export function usualStage(text: string): DealStage | null {
  const key = wordKey(text).replace(/^\d+\s+/, "");
  const words = stageWords();
  // "Contract sent" is a contract: the longest word that fits decides where several do.
  let found: DealStage | null = null;
  let length = 0;
  dealStages.forEach((stage, place) => {
    for (const word of words[place]) {
      if (word.length <= length || !beginsWith(key, word)) continue;
      found = stage;
      length = word.length;
    }
  });
  return found;
}

/**
 * The stages of the CRM program whose list holds all of these stages, in their order and as they are written; null = none
 * does. Of several lists the shortest one counts.
 *
 * Source: spec 3.15.
 *
 * @example pipelineOf(["Engaging", "Prospecting"]) // ["Prospecting", "Engaging"]
 */
export function pipelineOf(stages: readonly string[]): readonly string[] | null {
  const written = new Map(stages.map((stage) => [wordKey(stage), stage]));
  let order: readonly string[] | null = null;
  for (const pipeline of pipelineWords()) {
    if (order !== null && order.length <= pipeline.length) continue;
    if ([...written.keys()].every((key) => pipeline.includes(key))) order = pipeline;
  }
  return order === null ? null : order.flatMap((key) => written.get(key) ?? []);
}

/**
 * Whether a text of a column of stages speaks of a deal: a usual stage, one of a CRM program, or how a deal ended.
 * Documents can be cancelled too. Source: spec 1.11.
 *
 * @example isDealWord("Needs Analysis") // true
 */
export function isDealWord(text: string): boolean {
  if (beginsWithOne(wordKey(text), outcomeWords().cancelled)) return false;
  return (
    dealOutcome(text) !== null ||
    saysOpen(text) ||
    usualStage(text) !== null ||
    pipelineWords().some((stages) => stages.includes(wordKey(text)))
  );
}

function beginsWithOne(key: string, words: readonly string[]): boolean {
  return words.some((word) => beginsWith(key, word));
}

function beginsWith(key: string, word: string): boolean {
  return key === word || key.startsWith(`${word} `);
}
