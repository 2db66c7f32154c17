import type { Analysis } from "../../analysis/analysis";
import { databaseInUse } from "./databaseInUse";
import type { PaneState } from "./paneState";

/** What was read or run last; null = nothing was. */
function lastAnalysis({ reading, result }: PaneState): Analysis | null {
  return ((reading.kind === "done" ? reading.reading : null) ?? result)?.analysis ?? null;
}

/** What was read or run last, with the rows behind its figures; null = nothing was, or its rows stay in a database. */
export function analysisOfRows(state: PaneState): Analysis | null {
  const analysis = lastAnalysis(state);
  const isOfDatabase = process.env.CLIENTELE_ENGINE && analysis?.notices.some(({ code }) => code === "databaseFigures");
  return isOfDatabase ? null : analysis;
}

/** Whether the single sales stay in a database: what is made from them cannot be had. */
export function areRowsInDatabase(state: PaneState): boolean {
  if (!process.env.CLIENTELE_ENGINE) return false;
  return databaseInUse(state) !== null || (lastAnalysis(state) !== null && analysisOfRows(state) === null);
}
