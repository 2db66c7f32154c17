import { wordKey } from "../cells/wordKey";
import { pipelineOf, usualStage } from "../tables/dealWords";
import { dealStages, type DealStage } from "../types";
import { withoutPipeline } from "../tables/withoutPipeline";

/** Where the order of the stages comes from. */
export type StageOrigin = "setting" | "usual" | "program" | "numbers";

/** A usual stage is named in the language of the reader, another one as the sheet or the setting writes it. */
export type StageName = { readonly usual: DealStage } | { readonly written: string };

/** The stages of the funnel in their order. */
export interface StageList {
  readonly origin: StageOrigin;
  readonly names: readonly StageName[];
  /** The place of the stage that a text names; -1 = none of them. */
  readonly placeOf: (text: string) => number;
  /** The last stage means won where no result is given. */
  readonly lastIsWon: boolean;
}

const NUMBERED = /^\s*(\d{1,2})(?![\d./])/;

/**
 * The stages in force: those of the setting, else the usual six, else those of the sheet where a CRM program or numbers
 * before their names tell the order.
 *
 * `written` = the different stages of the sheet, without won and refused. Where nothing tells their order the usual six
 * hold, and the others are reported. The name of a pipeline in brackets behind the stages does not matter. Edges: no
 * stages at all = the usual six; a single stage never means won.
 * Source: spec 3.15.
 *
 * @example stageList("", ["Engaging", "Prospecting"]).names // [{ written: "Prospecting" }, { written: "Engaging" }]
 */
export function stageList(setting: string, written: readonly string[]): StageList {
  const given = setting.split(/[;\n]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  const bare = withoutPipeline(written);
  if (given.length > 0) return namedStages("setting", given, given.length > 1, bare);
  if (written.every((stage) => usualStage(stage) !== null)) return usualStages;
  const program = pipelineOf(written.map(bare));
  if (program !== null) return namedStages("program", program, false, bare);
  const numbered = inNumberOrder(written);
  return numbered === null ? usualStages : namedStages("numbers", numbered, false);
}

const usualStages: StageList = {
  origin: "usual",
  names: dealStages.map((usual) => ({ usual })),
  placeOf: placeOfUsual,
  lastIsWon: true,
};

function placeOfUsual(text: string): number {
  const stage = usualStage(text);
  return stage === null ? -1 : dealStages.indexOf(stage);
}

function namedStages(
  origin: StageOrigin,
  names: readonly string[],
  lastIsWon: boolean,
  bare: (stage: string) => string = (stage) => stage,
): StageList {
  const places = new Map<string, number>();
  const kept: StageName[] = [];
  for (const written of names) {
    if (places.has(wordKey(written))) continue;
    places.set(wordKey(written), kept.length);
    kept.push({ written });
  }
  const placeOf = (text: string): number => places.get(wordKey(text)) ?? places.get(wordKey(bare(text))) ?? -1;
  return { origin, names: kept, placeOf, lastIsWon };
}

/** "1. Call", "2. Visit": null where a stage has no number, or two have the same one. */
function inNumberOrder(written: readonly string[]): readonly string[] | null {
  const byNumber = new Map<number, string>();
  for (const stage of new Map(written.map((each) => [wordKey(each), each])).values()) {
    const number = NUMBERED.exec(stage)?.[1];
    if (number === undefined || byNumber.has(Number(number))) return null;
    byNumber.set(Number(number), stage);
  }
  return [...byNumber].sort(([one], [other]) => one - other).map(([, stage]) => stage);
}
