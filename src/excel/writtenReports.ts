import type { WrittenReports } from "../app/workbookPort";
import type { ReportId } from "../reports/reports";
import { hostRun } from "./hostRun";
import { readState } from "./workbookState";

export async function writtenReports(): Promise<WrittenReports> {
  const { owned, kept, sheets } = await hostRun(readState);
  const written = (Object.keys(owned) as ReportId[]).flatMap((id) => {
    const sheet = sheets.find((candidate) => candidate.id === owned[id]);
    return sheet === undefined ? [] : [{ id, name: sheet.name }];
  });
  return { sheets: written, kept: kept === null ? null : kept.sheets.length };
}
