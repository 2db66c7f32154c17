import type { Analysis } from "../analysis/analysis";
import { abcXyzReport } from "./abcXyzReport";
import { clientProductReport } from "./clientProductReport";
import { clientsReport } from "./clientsReport";
import { dynamicsReport } from "./dynamicsReport";
import { keyClientsReport } from "./keyClientsReport";
import { lostClientsReport } from "./lostClientsReport";
import { managersReport } from "./managersReport";
import type { ReportContext } from "./reportContext";
import { reportIds, type ReportId, type ReportSheet } from "./reportSheet";
import { segmentProductReport } from "./segmentProductReport";
import { summaryReport } from "./summaryReport";
import { whatElseReport } from "./whatElseReport";

const builders: Readonly<Record<ReportId, (analysis: Analysis, context: ReportContext) => ReportSheet>> = {
  summary: summaryReport,
  clients: clientsReport,
  abcXyz: abcXyzReport,
  segmentProduct: segmentProductReport,
  clientProduct: clientProductReport,
  whatElse: whatElseReport,
  managers: managersReport,
  keyClients: keyClientsReport,
  lostClients: lostClientsReport,
  dynamics: dynamicsReport,
};

/** The report sheets in the order of the workbook; figures come from the analysis, words from the context. */
export function buildReports(analysis: Analysis, context: ReportContext): readonly ReportSheet[] {
  const wanted = context.ids ?? reportIds;
  const sheets: ReportSheet[] = [];
  for (const id of reportIds) {
    if (wanted.includes(id)) sheets.push(builders[id](analysis, context));
  }
  return sheets;
}
