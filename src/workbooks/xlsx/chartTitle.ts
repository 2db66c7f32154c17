import { xmlDecode } from "@cj-tech-master/excelts";
import type { ChartRichText, ChartTitle } from "@cj-tech-master/excelts/chart";
import type { ChartFont } from "../chartLooks";
import { textLook } from "./chartLooks";

/** As a new chart of Excel has it; left out, titles are so large that they take half of a small chart. */
export function titleOf(text: string, font: ChartFont = {}): ChartRichText {
  return { paragraphs: [{ runs: [{ text, properties: { size: 1400, bold: false, ...textLook(font) } }] }] };
}

/** The library keeps a title of its own making as text, and one that it has read as the XML of the file. */
export function titleText(title: ChartTitle | undefined): string | null {
  const runs = (title?.text?.paragraphs ?? []).flatMap((paragraph) => paragraph.runs ?? []);
  const texts = title?.rawTx === undefined ? runs.map((run) => run.text) : readRuns(title.rawTx);
  return texts.length === 0 ? null : texts.join("");
}

function readRuns(xml: string): string[] {
  return [...xml.matchAll(/<(?:a:t|c:v)>([^<]*)</g)].map((match) => xmlDecode(match[1]));
}
