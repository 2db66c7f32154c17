import type { ReportAlignment, ReportBlock, ReportFormat, ReportTable, ReportValue } from "./reportSheet";

/** Where texts and figures are in their cells. */
export interface CellPlace {
  readonly alignment: ReportAlignment;
  /** In steps, from the side of the alignment; absent = none. */
  readonly indent?: number;
}

const places: Readonly<Record<ReportAlignment, CellPlace>> = {
  left: { alignment: "left" },
  center: { alignment: "center" },
  right: { alignment: "right" },
};

/**
 * Excel draws the filter button of a table over the right end of its header. The indent is as wide as the button; no
 * indent moves a text in the middle.
 */
const besideButton: Readonly<Record<ReportAlignment, CellPlace>> = {
  left: places.left,
  center: places.left,
  right: { alignment: "right", indent: 2 },
};

/** Numbers stand right, so that their digits line up; their headers stand over them. Months and codes name a line, as texts do. */
export function alignmentOf(format: ReportFormat): ReportAlignment {
  return format === "text" || format === "month" || format === "code" ? "left" : "right";
}

/** The alignment of a header beside its filter button, over cells that are aligned so. */
export const headerPlace = (alignment: ReportAlignment): CellPlace => besideButton[alignment];

/** One per column; undefined where Excel by itself puts all cells there: texts to the left, numbers to the right. */
export function ownPlaces(
  { alignments = [], values, style, row, column: first }: ReportBlock,
  tables: readonly ReportTable[],
): readonly (CellPlace | undefined)[] {
  const hasButton = (column: number): boolean =>
    style === "header" &&
    tables.some(({ range }) => range.row === row && column >= range.column && column < range.column + range.columns);
  return alignments.map((alignment, column) => {
    const place = (hasButton(first + column) ? besideButton : places)[alignment];
    return values.every((line) => isAlignedAnyway(line[column], place.alignment)) ? undefined : place;
  });
}

function isAlignedAnyway(value: ReportValue, alignment: ReportAlignment): boolean {
  if (value === null || value === "") return true;
  return typeof value === "string" ? alignment === "left" : typeof value === "number" && alignment === "right";
}
