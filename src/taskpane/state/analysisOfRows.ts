import type { Analysis } from "../../analysis/analysis";
import type { PaneState } from "./paneState";

/** What was read or run last, with the rows behind its figures; null = nothing was, or its rows stay in a database. */
export function analysisOfRows({ reading, result }: PaneState): Analysis | null {
  const analysis = ((reading.kind === "done" ? reading.reading : null) ?? result)?.analysis ?? null;
  const isOfDatabase = process.env.CLIENTELE_ENGINE && analysis?.notices.some(({ code }) => code === "databaseFigures");
  return isOfDatabase ? null : analysis;
}
