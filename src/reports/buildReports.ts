import type { Analysis } from "../analysis/analysis";
import { abcXyzReport } from "./abcXyzReport";
import { allReports } from "./allReports";
import { besideRepeatedColumns } from "./besideRepeatedColumns";
import { clientProductReport } from "./clientProductReport";
import { clientsReport } from "./clientsReport";
import { tallRows } from "./columnWidths";
import { dynamicsReport } from "./dynamicsReport";
import { periodParams } from "./footer";
import { hasProducts } from "./inputs";
import { keyClientsReport } from "./keyClientsReport";
import { lostClientsReport } from "./lostClientsReport";
import { managersReport } from "./managersReport";
import { printSetup } from "./printSetup";
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
  return [...reportsInTurn(analysis, context)];
}

/** The same, each built when it is asked for: a sheet of many thousand clients takes a moment. */
export function* reportsInTurn(analysis: Analysis, context: ReportContext): Generator<ReportSheet, void> {
  const wanted = context.ids ?? allReports(hasProducts(analysis));
  const period = context.translate("reports.notePeriod", periodParams(analysis, context));
  const pageNumber = context.translate("reports.printPage", { page: "&P", pages: "&N" });
  for (const id of reportIds) {
    if (!wanted.includes(id)) continue;
    const built = builders[id](analysis, context);
    const sheet = besideRepeatedColumns(built, printSetup(built, period, pageNumber));
    yield {
      ...sheet,
      tallRows: tallRows(sheet.blocks, sheet.columnWidths),
      print: printSetup(sheet, period, pageNumber),
    };
  }
}
