import { figureDefinition } from "../analysis/explanations/explainFigure";
import { figureRegistry } from "../analysis/explanations/figureRegistry";
import type { FigureFamilies, FigureFamily } from "../analysis/figures/figure";
import type { HelpPlace } from "../analysis/figures/figureExplanation";
import type { Translate } from "../locales";
import type { ReportText } from "../reports/reportContext";

/** What a figure is called in the reports, and what it means. */
export interface FigureHelp {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** The keys that are no texts of the reports. A family whose keys are not known beforehand has none. */
type UnnamedKey = {
  readonly [Family in FigureFamily]: string extends FigureFamilies[Family]["key"]
    ? never
    : Exclude<FigureFamilies[Family]["key"], ReportText>;
}[FigureFamily];

const otherNames: Readonly<Record<UnnamedKey, ReportText>> = {
  callOverdue: "atStake",
  winBack: "atStake",
  fillGaps: "atStake",
  reduceDependence: "atStake",
  relieveManager: "atStake",
  secondStep: "atStake",
  callDissatisfied: "atStake",
  answerComplaints: "atStake",
};

/** The figures that a place of the help is about, each once. */
export function figuresAt(place: HelpPlace, t: Translate): readonly FigureHelp[] {
  const found = new Map<string, FigureHelp>();
  for (const family of Object.keys(figureRegistry) as FigureFamily[]) {
    for (const key of Object.keys(figureRegistry[family])) {
      const { help, rules, needs } = figureDefinition(family, key as never);
      if (help !== place) continue;
      const name = nameOf(key, t);
      const id = [name, ...rules].join(" ");
      if (found.has(id)) continue;
      const sentences = rules.map((rule) => t(`figures.rule.${rule}`));
      if (needs !== null) sentences.push(t(`helpPage.without.${needs}`));
      found.set(id, { name, sentences });
    }
  }
  return [...found.values()];
}

function nameOf(key: string, t: Translate): string {
  const text = (otherNames as Readonly<Record<string, ReportText>>)[key] ?? (key as ReportText);
  // Some captions of the sheets go on behind a colon.
  return t(`reports.${text}`).split(":")[0];
}
