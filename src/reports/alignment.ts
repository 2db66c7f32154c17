import type { ReportAlignment, ReportBlock, ReportFormat, ReportValue } from "./reportSheet";

/** Numbers stand right, so that their digits line up; their headers stand over them. Months and codes name a line, as texts do. */
export function alignmentOf(format: ReportFormat): ReportAlignment {
  return format === "text" || format === "month" || format === "code" ? "left" : "right";
}

/** One per column; undefined where Excel by itself aligns all cells so: texts to the left, numbers to the right. */
export function ownAlignments({ alignments = [], values }: ReportBlock): readonly (ReportAlignment | undefined)[] {
  return alignments.map((alignment, column) =>
    values.every((row) => isAlignedAnyway(row[column], alignment)) ? undefined : alignment,
  );
}

function isAlignedAnyway(value: ReportValue, alignment: ReportAlignment): boolean {
  if (value === null || value === "") return true;
  return typeof value === "string" ? alignment === "left" : typeof value === "number" && alignment === "right";
}
