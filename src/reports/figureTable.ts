import type { Analysis } from "../analysis/analysis";
import { figureDefinition, figureValue } from "../analysis/explanations/explainFigure";
import type { Figure } from "../analysis/figures/figure";
import { alignmentOf } from "./alignment";
import { rowFigures } from "./blockFigures";
import { brokenText } from "./brokenText";
import type { ReportAlignment, ReportBlock, ReportFormat, ReportValue } from "./reportSheet";

/** One line of a table whose lines are of different kinds: an amount, a number of clients, a share. */
export interface FigureRow {
  /** One per value. */
  readonly formats: readonly ReportFormat[];
  readonly values: readonly ReportValue[];
  /** A sentence in the last column, which runs over the free cells beside it. */
  readonly sentence?: string;
  /** One per value; null = a label. */
  readonly figures: readonly (Figure | null)[];
}

/** A line of figures under one label. */
export function figureRow(label: string, figures: readonly Figure[], analysis: Analysis): FigureRow {
  return {
    formats: ["text", ...figures.map(({ family, key }) => figureDefinition(family, key).format)],
    values: [label, ...figures.map((figure) => figureValue(figure, analysis))],
    figures: [null, ...figures],
  };
}

/** A line whose sentence is longer than so many letters goes on in further lines, which have nothing but words. */
export function brokenLine<Line extends FigureRow>(line: Line, most: number): readonly Line[] {
  const { sentence, values, figures } = line;
  if (sentence === undefined) return [line];
  return brokenText(sentence, most).map((part, place) =>
    place === 0
      ? { ...line, sentence: part }
      : { ...line, sentence: part, values: values.map(() => null), figures: figures.map(() => null) },
  );
}

export interface FigureTable {
  readonly row: number;
  readonly heading: string;
  /** One per value of a line, then one over the sentences. */
  readonly headers: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureTableBlocks {
  readonly blocks: readonly ReportBlock[];
  readonly sentences: readonly ReportBlock[];
  /** The row of the first line. */
  readonly firstRow: number;
  readonly nextRow: number;
}

/** Lines of figures under a heading; `sentences` are parted from the other blocks, because no column is made for them. */
export function figureTable({ row, heading, headers, rows }: FigureTable): FigureTableBlocks {
  const texts = headers.map((): ReportFormat => "text");
  // A figure is in the middle where a sentence begins right behind it.
  const hasSentences = rows.some((line) => line.sentence !== undefined);
  const alignmentsOf = (formats: readonly ReportFormat[]): readonly ReportAlignment[] =>
    formats.map((format, index) => (hasSentences && index === formats.length - 1 ? "center" : alignmentOf(format)));
  const lineAlignments = alignmentsOf(rows[0]?.formats ?? []);
  const alignments = headers.map((_header, index) => lineAlignments[index] ?? alignmentOf("text"));
  const band = headers.map((_header, index) => (index === 0 ? heading : null));
  const blocks: ReportBlock[] = [
    { row, column: 0, style: "band", formats: texts, values: [band] },
    { row: row + 1, column: 0, style: "header", formats: texts, alignments, values: [headers] },
  ];
  const sentences: ReportBlock[] = [];
  let nextRow = row + 2;
  for (const { formats, values, sentence, figures } of rows) {
    const line = { formats, alignments: alignmentsOf(formats), values: [values], figures: rowFigures(figures) };
    blocks.push({ row: nextRow, column: 0, style: "body", ...line });
    if (sentence !== undefined) {
      sentences.push({ row: nextRow, column: formats.length, style: "body", formats: ["text"], values: [[sentence]] });
    }
    nextRow++;
  }
  return { blocks, sentences, firstRow: row + 2, nextRow };
}
