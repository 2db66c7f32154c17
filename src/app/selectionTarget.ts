import { cellText } from "../analysis/cells/cells";
import { clientKey } from "../analysis/cells/clientKey";
import { clientOfText } from "../analysis/figures/clientOfText";
import type { Analysis } from "../analysis/analysis";
import { abcClasses, xyzClasses, type AbcClass, type CellValue, type XyzClass } from "../analysis/types";
import type { TableChoices } from "./session";
import type { SelectedCell } from "./workbookPort";

/** What a selected cell is about, so that it can be explained. */
export type SelectionTarget =
  /** By client id. */
  | { readonly kind: "client"; readonly client: number }
  | { readonly kind: "manager"; readonly manager: string | null }
  | { readonly kind: "segmentProduct"; readonly segment: string | null; readonly product: string }
  | { readonly kind: "abcXyz"; readonly abc: AbcClass; readonly xyz: XyzClass | null };

/** How the report sheets call what has no name. */
export interface NamelessWords {
  readonly noGroup: string;
  readonly noXyz: string;
}

/** What the selected cell is about; null = nothing that the figures know. */
export function selectionTarget(
  cell: SelectedCell,
  analysis: Analysis,
  choices: TableChoices,
  words: NamelessWords,
): SelectionTarget | null {
  switch (cell.report) {
    case "managers":
      return managerTarget(cell, analysis, words);
    case "segmentProduct":
      return segmentProductTarget(cell, analysis, words);
    case "abcXyz":
      return abcXyzTarget(cell, analysis, words);
    default:
      return clientTarget(cell, analysis, choices);
  }
}

function managerTarget({ row }: SelectedCell, analysis: Analysis, words: NamelessWords) {
  const name = cellText(row[0]);
  const line = analysis.managers.find(({ manager }) => (manager ?? words.noGroup) === name);
  return line === undefined ? null : ({ kind: "manager", manager: line.manager } as const);
}

function segmentProductTarget({ row, above }: SelectedCell, analysis: Analysis, words: NamelessWords) {
  const { rows, products } = analysis.segments;
  const name = cellText(row[0]);
  const line = rows.find(({ segment }) => (segment ?? words.noGroup) === name);
  const product = firstKnown(above, products);
  if (line === undefined || product === null) return null;
  return { kind: "segmentProduct", segment: line.segment, product } as const;
}

function abcXyzTarget({ row, above }: SelectedCell, analysis: Analysis, words: NamelessWords) {
  const classes = abcClasses.slice(0, analysis.settings.abc.length + 1);
  const abc = classes.find((each) => each === cellText(row[0]));
  const header = firstKnown(above, [...xyzClasses, words.noXyz]);
  if (abc === undefined || header === null) return null;
  return { kind: "abcXyz", abc, xyz: xyzClasses.find((each) => each === header) ?? null } as const;
}

/** The header nearest above the cell. */
function firstKnown(above: readonly CellValue[], known: readonly string[]): string | null {
  for (const value of above) {
    const text = cellText(value);
    if (known.includes(text)) return text;
  }
  return null;
}

/** The client column of the user's own tables comes first, then the cell itself, then its row from the left. */
function clientTarget(cell: SelectedCell, analysis: Analysis, choices: TableChoices): SelectionTarget | null {
  const { place, row } = cell;
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
