import type { FigureTableBlocks } from "./figureTable";
import type { GridTable } from "./gridTable";
import type { ListTable } from "./listTable";
import type {
  ReportBlock,
  ReportChart,
  ReportConditionalFormat,
  ReportLink,
  ReportRange,
  ReportSheet,
  ReportStyle,
  ReportTable,
} from "./reportSheet";
import { textBlock } from "./textBlock";

/** The first cell of a part. */
export interface PartPlace {
  readonly row: number;
  readonly column: number;
}

/** What a part puts on the sheet. */
export interface PlacedPart {
  readonly blocks: readonly ReportBlock[];
  /** Blocks for which no column is made wider: they run over the free cells beside them. */
  readonly sentences?: readonly ReportBlock[];
  readonly tables?: readonly ReportTable[];
  readonly conditionalFormats?: readonly ReportConditionalFormat[];
  readonly charts?: readonly ReportChart[];
  readonly links?: readonly ReportLink[];
  readonly anchors?: ReportSheet["anchors"];
  /** ReportSheet.faint */
  readonly faint?: readonly ReportRange[];
  /** The first free row below. */
  readonly nextRow: number;
  /** The first free column to the right; needed where another part is beside. */
  readonly nextColumn?: number;
}

/** A part of a report, which is told where it stands; null = there is nothing to say. */
export type ReportPart = (place: PartPlace) => PlacedPart | null;

/** Where the header of a list stands whose bands are the first row of the part. */
export function below({ row, column }: PartPlace): PartPlace {
  return { row: row + 1, column };
}

/** A list with what belongs to it; charts stand below it. */
export function placedList(
  list: ListTable,
  { column }: PartPlace,
  beside: Pick<PlacedPart, "conditionalFormats" | "charts"> = {},
): PlacedPart {
  return {
    ...beside,
    blocks: list.blocks,
    tables: list.table === null ? [] : [list.table],
    nextRow: Math.max(list.nextRow, ...(beside.charts ?? []).map(({ place }) => place.row + place.rows)),
    nextColumn: column + list.columns,
  };
}

/** Nothing where the grid says nothing. */
export function placedGrid(
  grid: GridTable,
  conditionalFormats: readonly ReportConditionalFormat[] = [],
): PlacedPart | null {
  return grid.isBlank ? null : { blocks: grid.blocks, conditionalFormats, nextRow: grid.nextRow };
}

export function placedFigures(
  { blocks, sentences, nextRow }: FigureTableBlocks,
  links: readonly ReportLink[] = [],
): PlacedPart {
  return { blocks, sentences, links, nextRow };
}

/** A line of our own words. */
export function sentence(style: ReportStyle, text: string): ReportPart {
  return ({ row, column }) => ({ blocks: [textBlock(row, column, style, [text])], nextRow: row + 1 });
}

/** Parts below one another, a row free between them. */
export function stacked(parts: readonly ReportPart[]): (place: PartPlace) => PlacedPart {
  return ({ row, column }) => {
    const placed: PlacedPart[] = [];
    let next = row;
    for (const part of parts) {
      const one = part({ row: next, column });
      if (one === null) continue;
      placed.push(one);
      next = one.nextRow + 1;
    }
    return { ...joined(placed), nextRow: next - 1 };
  };
}

/** A part and another to the right of it, a column free between them or at a column of its own. */
export function beside(left: ReportPart, right: ReportPart, atColumn?: number): ReportPart {
  return (place) => {
    const first = left(place);
    if (first === null) return right(place);
    const column = atColumn ?? (first.nextColumn ?? place.column) + 1;
    const second = right({ row: place.row, column });
    if (second === null) return first;
    return {
      ...joined([first, second]),
      nextRow: Math.max(first.nextRow, second.nextRow),
      nextColumn: second.nextColumn,
    };
  };
}

function joined(parts: readonly PlacedPart[]): Omit<PlacedPart, "nextRow"> & Pick<ReportSheet, "tables"> {
  return {
    blocks: parts.flatMap((part) => part.blocks),
    sentences: parts.flatMap((part) => part.sentences ?? []),
    tables: parts.flatMap((part) => part.tables ?? []),
    conditionalFormats: parts.flatMap((part) => part.conditionalFormats ?? []),
    charts: parts.flatMap((part) => part.charts ?? []),
    links: parts.flatMap((part) => part.links ?? []),
    anchors: Object.assign({}, ...parts.map((part) => part.anchors ?? {})) as ReportSheet["anchors"],
    faint: parts.flatMap((part) => part.faint ?? []),
  };
}
