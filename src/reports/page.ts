import type { Analysis } from "../analysis/analysis";
import type { Language } from "../locales";
import { besideRepeatedColumns } from "./besideRepeatedColumns";
import { brokenText } from "./brokenText";
import { columnWidths, narrowHeaders, tallRows } from "./columnWidths";
import { dataLines, periodParams, rulesLines, sourcesLine, unseenCommentLines } from "./footer";
import { pagesOfBlocks } from "./pagesOfBlocks";
import { listPrint, onOnePage, printSetup } from "./printSetup";
import type { Report } from "./report";
import type { ReportContext } from "./reportContext";
import { stacked } from "./reportPart";
import type { ReportId } from "./reports";
import type { ReportBlock, ReportSheet } from "./reportSheet";
import { textBlock } from "./textBlock";

/** Longer sentences would make all else on the page smaller. */
const lettersOfOnePage = 160;

/** The sheet of a report: title, note, parts and footer below one another, then widths, frozen panes and print. */
export function page(report: Report, analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate } = context;
  const period =
    report.printHeader?.(analysis, context) ?? translate("reports.notePeriod", periodParams(analysis, context));
  const pageNumber = translate("reports.printPage", { page: "&P", pages: "&N" });
  const built = sheetOf(report, analysis, context);
  const sheet = besideRepeatedColumns(built, printSetup(built, period, pageNumber));
  const tall = { ...sheet, tallRows: tallRows(sheet.blocks, sheet.columnWidths) };
  const print = printSetup(tall, period, pageNumber);
  return { ...tall, print: report.isOnePage ? { ...print, ...onOnePage(tall) } : pagesOfBlocks(tall, print) };
}

function sheetOf(report: Report, analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const { headerRow, frozenColumns = 0, widestText } = report;
  // Every report of the registry has its name among the texts.
  const id = report.id as ReportId;
  const name = translate(`reports.${id}Name`);
  const note = report.note(analysis, context);
  // More lines of the note push the header down.
  const firstRow = headerRow === undefined ? note.length + 2 : headerRow + note.length - 1;
  const parts = stacked(report.parts(analysis, context))({ row: firstRow, column: 0 });
  const lines = [
    sourcesLine(context),
    ...rulesLines(report, analysis, context),
    ...report.footer(analysis, context),
    ...unseenCommentLines(report, context),
    ...dataLines(analysis, context),
  ];
  const footer = report.isOnePage === true ? lines.flatMap((line) => brokenText(line, lettersOfOnePage)) : lines;
  const blocks = [
    textBlock(0, 0, "title", [name]),
    textBlock(1, 0, "note", note),
    ...parts.blocks,
    textBlock(parts.nextRow + 1, 0, "footer", footer),
  ];
  return {
    id,
    language,
    name,
    nameSuffix: ` - ${translate("reports.nameSuffix")}`,
    blocks: [...blocks, ...(parts.sentences ?? [])],
    tables: parts.tables ?? [],
    columnWidths: onePageAcross(blocks, language, widestText),
    frozenRows: headerRow === undefined ? 0 : firstRow + 1,
    frozenColumns,
    conditionalFormats: parts.conditionalFormats ?? [],
    charts: parts.charts ?? [],
    links: parts.links ?? [],
    anchors: parts.anchors,
    faint: parts.faint ?? [],
  };
}

/** Headers are in more lines where all columns come onto one page by it. */
function onePageAcross(blocks: readonly ReportBlock[], language: Language, widest?: number): readonly number[] {
  const usual = columnWidths(blocks, language, widest);
  if (listPrint(usual, 0).pagesAcross === 1) return usual;
  const narrow = columnWidths(blocks, language, widest, narrowHeaders);
  return listPrint(narrow, 0).pagesAcross === 1 ? narrow : usual;
}
