import type { ReportAlignment, ReportFormat } from "./reportSheet";

/** Numbers stand right, so that their digits line up; their headers stand over them. */
export function alignmentOf(format: ReportFormat): ReportAlignment {
  return format === "text" ? "left" : "right";
}
