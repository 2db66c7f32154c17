import { printMargins } from "../reports/look";
import type { ReportPrint } from "../reports/reportSheet";
import { rangeAt } from "./rangeAt";

/** How the sheet goes onto paper: A4, no column cut, the header on every page, name, period and page number at the edges. */
export function applyPrint(sheet: Excel.Worksheet, print: ReportPrint): void {
  const { pageLayout } = sheet;
  const { area, titleRows, titleColumns } = print;
  setPage(sheet, print);
  pageLayout.setPrintArea(rangeAt(sheet, area.row, area.column, area.rows, area.columns));
  if (titleRows !== null) {
    pageLayout.setPrintTitleRows(rangeAt(sheet, titleRows.first, 0, titleRows.count, 1).getEntireRow().untrack());
  }
  if (titleColumns !== null) {
    pageLayout.setPrintTitleColumns(
      rangeAt(sheet, 0, titleColumns.first, 1, titleColumns.count).getEntireColumn().untrack(),
    );
  }
}

/** Done on the visible sheet, as what an Excel makes of the pages of a hidden one is not certain. */
export function beginPages(sheet: Excel.Worksheet, { breaks = [], columnBreaks = [] }: ReportPrint): void {
  for (const row of breaks) sheet.horizontalPageBreaks.add(rangeAt(sheet, row, 0, 1, 1));
  for (const column of columnBreaks) sheet.verticalPageBreaks.add(rangeAt(sheet, 0, column, 1, 1));
}

/** The paper, and what stands at its edges. */
export function setPage(
  { pageLayout }: Excel.Worksheet,
  print: Pick<ReportPrint, "landscape" | "pagesAcross" | "pagesDown" | "scale" | "header" | "footer">,
): void {
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Points", printMargins);
  pageLayout.zoom =
    print.scale !== undefined
      ? { scale: print.scale }
      : {
          horizontalFitToPages: print.pagesAcross,
          ...(print.pagesDown !== undefined && { verticalFitToPages: print.pagesDown }),
        };
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = "&A";
  texts.rightHeader = print.header.replaceAll("&", "&&");
  texts.centerFooter = print.footer;
}
