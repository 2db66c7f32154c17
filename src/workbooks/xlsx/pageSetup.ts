import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import { usualPage } from "../blankWorkbook";
import type { DataPage, DataPageTexts, DataSpan } from "../workbookData";
import { columnName, rangeAddress } from "./addresses";
import type { PrintNames } from "./printNames";

// How a sheet is printed, both ways. Files measure margins in inches.

const pointsPerInch = 72;
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

export function readPage(worksheet: Worksheet, names: PrintNames): DataPage {
  const setup: Partial<Worksheet["pageSetup"]> = worksheet.pageSetup ?? {};
  const texts: Partial<Worksheet["headerFooter"]> = worksheet.headerFooter ?? {};
  return {
    landscape: setup.orientation === "landscape",
    paper: setup.paperSize ?? null,
    scale: setup.scale ?? usualPage.scale,
    fit: setup.fitToPage ? { across: pages(setup.fitToWidth), down: pages(setup.fitToHeight) } : null,
    margins: readMargins(setup.margins),
    blackAndWhite: setup.blackAndWhite === true,
    centeredAcross: setup.horizontalCentered === true,
    centeredDown: setup.verticalCentered === true,
    gridlines: setup.showGridLines === true,
    ...names,
    rowBreaks: manualBreaks(worksheet.rowBreaks),
    columnBreaks: manualBreaks(worksheet.colBreaks),
    texts: pageTexts(texts.oddHeader, texts.oddFooter),
    firstPageTexts: texts.differentFirst ? pageTexts(texts.firstHeader, texts.firstFooter) : null,
    evenPageTexts: texts.differentOddEven ? pageTexts(texts.evenHeader, texts.evenFooter) : null,
  };
}

/** Left out, it is one page; 0 is as many as it takes. */
const pages = (count: number | undefined): number | null => (count === 0 ? null : (count ?? 1));

function readMargins(margins: PageSetup["margins"] | undefined): DataPage["margins"] {
  if (margins === undefined || marginNames.every((name) => margins[name] === usualMargins[name])) return null;
  const points = (name: (typeof marginNames)[number]) =>
    Math.round((margins[name] ?? usualMargins[name]) * pointsPerInch * 100) / 100;
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** Excel stores its own breaks too, which it finds again by itself. */
function manualBreaks(breaks: Worksheet["rowBreaks"] | undefined): number[] {
  return (breaks ?? []).filter(({ man }) => Number(man) === 1).map(({ id }) => Number(id));
}

const pageTexts = (header: string | null | undefined, footer: string | null | undefined): DataPageTexts => ({
  header: header ?? "",
  footer: footer ?? "",
});

const allColumns = 16_384;
const allRows = 1_048_576;

export function writePage(worksheet: Worksheet, page: DataPage): void {
  const margins = page.margins ?? null;
  const setup: Partial<PageSetup> = {
    orientation: page.landscape ? "landscape" : "portrait",
    scale: page.scale,
    fitToPage: page.fit !== null,
    ...(page.fit === null ? {} : { fitToWidth: page.fit.across ?? 0, fitToHeight: page.fit.down ?? 0 }),
    margins: { ...usualMargins },
    blackAndWhite: page.blackAndWhite,
    horizontalCentered: page.centeredAcross,
    verticalCentered: page.centeredDown,
    showGridLines: page.gridlines,
    ...(page.paper === null ? {} : { paperSize: page.paper }),
    ...(page.titleRows === null ? {} : { printTitlesRow: rowSpan(page.titleRows) }),
    ...(page.titleColumns === null ? {} : { printTitlesColumn: columnSpan(page.titleColumns) }),
    ...(page.areas.length === 0 ? {} : { printArea: page.areas.map(rangeAddress).join("&&") }),
  };
  if (margins !== null && setup.margins !== undefined) {
    for (const name of marginNames) setup.margins[name] = margins[name] / pointsPerInch;
  }
  Object.assign(worksheet.pageSetup, setup);
  for (const row of page.rowBreaks) worksheet.rowBreaks.push({ id: row, max: allColumns - 1, man: 1 });
  for (const column of page.columnBreaks) worksheet.colBreaks.push({ id: column, max: allRows - 1, man: 1 });
  Object.assign(worksheet.headerFooter, {
    oddHeader: page.texts.header,
    oddFooter: page.texts.footer,
    differentFirst: page.firstPageTexts !== null,
    firstHeader: page.firstPageTexts?.header,
    firstFooter: page.firstPageTexts?.footer,
    differentOddEven: page.evenPageTexts !== null,
    evenHeader: page.evenPageTexts?.header,
    evenFooter: page.evenPageTexts?.footer,
  });
}

const rowSpan = ({ first, count }: DataSpan): string => `${first + 1}:${first + count}`;

const columnSpan = ({ first, count }: DataSpan): string => `${columnName(first)}:${columnName(first + count - 1)}`;
