import type { Analysis } from "../analysis/analysis";
import { cellText } from "../analysis/cells/cells";
import { clientKey } from "../analysis/cells/clientKey";
import { clientOfText } from "../analysis/figures/clientOfText";
import type { Figure } from "../analysis/figures/figure";
import type { AbcClass, CellValue, XyzClass } from "../analysis/types";
import type { ReportSheet } from "../reports/reportSheet";
import { dossierCell } from "./dossiers/dossierCell";
import { figureIn, headerAbove, selectedLine, type SelectedFigure } from "./selectedFigure";
import type { TableChoices } from "./session";
import type { SelectedCell } from "./workbookPort";

/** Whom or what the line of a cell is about. */
export type CellSubject =
  /** By client id. */
  | { readonly kind: "client"; readonly client: number }
  | { readonly kind: "manager"; readonly manager: string | null }
  | { readonly kind: "segmentProduct"; readonly segment: string | null; readonly product: string }
  | { readonly kind: "abcXyz"; readonly abc: AbcClass; readonly xyz: XyzClass | null };

/** What there is to say of a selected cell; null = nothing that the figures know. */
export interface ExplainedCell {
  readonly figure: SelectedFigure | null;
  readonly subject: CellSubject | null;
}

/**
 * What a selected cell shows and what its line is about.
 *
 * On a report (`sheet` as it would be written now) both follow from the figures of the line, whatever the language of the
 * sheet; on the user's own tables the line is known by the client that it names. `date1904` is that of the workbook.
 */
export function explainedCell(
  cell: SelectedCell,
  analysis: Analysis,
  sheet: ReportSheet | null,
  choices: TableChoices,
  date1904 = false,
): ExplainedCell {
  const line = sheet === null ? null : selectedLine(cell, sheet, date1904);
  if (line === null) {
    const dossier = dossierCell(cell, analysis);
    if (dossier === null) return { figure: null, subject: clientIn(cell, analysis, choices) };
    return { figure: dossier.figure, subject: { kind: "client", client: dossier.client } };
  }
  const product = headerAbove(line);
  const figures = line.block.figures ?? [];
  const inColumn = figures[line.offset];
  const columns = inColumn ? [inColumn, ...figures] : figures;
  for (const column of columns) {
    if (column === null) continue;
    const subject = subjectOf({ ...column, of: column.of[line.place] } as Figure, product, analysis);
    if (subject !== null) return { figure: figureIn(line), subject };
  }
  return { figure: figureIn(line), subject: clientIn(cell, analysis, choices) };
}

function subjectOf(figure: Figure, product: string, analysis: Analysis): CellSubject | null {
  const { managersTotal, segments } = analysis;
  switch (figure.family) {
    case "manager":
      return figure.of === managersTotal ? null : { kind: "manager", manager: figure.of.manager };
    case "managerLoad":
    case "plan":
      return figure.of.manager === null ? null : { kind: "manager", manager: figure.of.manager };
    case "segmentProduct": {
      const { row } = figure.of;
      const isProduct = row !== segments.total && segments.products.includes(product);
      return isProduct ? { kind: "segmentProduct", segment: row.segment, product } : null;
    }
    case "abcXyz": {
      const { abc, xyz } = figure.of;
      return abc === "all" || xyz === "all" ? null : { kind: "abcXyz", abc, xyz };
    }
    default:
      return clientNamedBy(figure.of, analysis);
  }
}

function clientNamedBy(of: Figure["of"], analysis: Analysis): CellSubject | null {
  if (typeof of !== "object" || of === null) return null;
  const name = "client" in of ? of.client : "deal" in of ? of.deal.client : null;
  const client = name === null ? null : clientOfText(analysis, name);
  return client === null ? null : { kind: "client", client };
}

/** The client column of the user's own tables comes first, then the cell itself, then its row from the left. */
function clientIn({ place, row }: SelectedCell, analysis: Analysis, choices: TableChoices): CellSubject | null {
  const candidates: (CellValue | undefined)[] = [];
  for (const choice of [choices.sales, choices.clients]) {
    if (choice === null || choice.columns.client === undefined) continue;
    const { table } = choice;
    const isInside = table.sheet === place.sheet && place.row > table.row && place.row <= table.row + table.rows;
    if (isInside) candidates.push(row[table.column + choice.columns.client]);
  }
  candidates.push(row[place.column], ...row);
  for (const candidate of candidates) {
    const text = cellText(candidate);
    const client = clientKey(text) === "" ? null : clientOfText(analysis, text);
    if (client !== null) return { kind: "client", client };
  }
  return null;
}
