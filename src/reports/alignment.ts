import type { ReportAlignment, ReportFormat } from "./reportSheet";

/** Numbers stand right, so that their digits line up; their headers stand over them. Months and codes name a line, as texts do. */
export function alignmentOf(format: ReportFormat): ReportAlignment {
  return format === "text" || format === "month" || format === "code" ? "left" : "right";
}
