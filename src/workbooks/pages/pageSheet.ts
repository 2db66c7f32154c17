import { ownPlaces, type CellPlace } from "../../reports/alignment";
import { hiddenColumns } from "../../reports/columnWidths";
import { ACCENT, FAINT_TEXT, heightOfLines, looks, printMargins, TABLE_STYLE } from "../../reports/look";
import { numberFormatCode } from "../../reports/numberFormats";
import type {
  PageSheet,
  ReportBlock,
  ReportConditionalFormat,
  ReportPrint,
  ReportRange,
  ReportSheet,
} from "../../reports/reportSheet";
import { blankSheet, usualPage } from "../blankWorkbook";
import { sheetIdentity } from "../sheetIdentity";
import type { DataConditionalFormat } from "../formatRules";
import type { DataCell, DataPage, DataSheet, DataStyle } from "../workbookData";
import { pageChart } from "./pageChart";
import type { StyleNumbers } from "./styleNumbers";

/** A sheet of a report, or one to print. */
export type BookPage = PageSheet &
  Partial<Pick<ReportSheet, "id" | "links" | "anchors">> & {
    /** Rows as high as their texts, until these are changed; absent = none is. */
    readonly fittedRows?: PageSheet["tallRows"];
  };

/** A cell holds no longer text. */
const MOST_LETTERS = 32_767;

/**
 * A sheet as it stands in a file of its own: values, looks, widths and print, and nothing of the workbook that they were
 * found in. Links lead to other pages of the file, or are left out.
 */
export function pageSheet(page: BookPage, place: number, pages: readonly BookPage[], styles: StyleNumbers): DataSheet {
  const cells = new Map<number, Map<number, DataCell>>();
  const links = linksOf(page, pages);
  const linked = new Set(links.map(({ row, column }) => `${row} ${column}`));
  const faint = page.faint ?? [];
  const rowHeights = new Map<number, number>();
  for (const block of page.blocks) {
    const { rowHeight } = looks[block.style];
    const places = ownPlaces(block, page.tables);
    // Rows below the first one look alike.
    const looksOf = [0, 1].map((offset) =>
      block.formats.map((_format, index) => styleOf(block.style, offset, places[index])),
    );
    const usual = looksOf.map((line) => line.map((look) => styles.numberOf(look)));
    block.values.forEach((values, offset) => {
      const row = block.row + offset;
      if (rowHeight !== undefined) rowHeights.set(row, rowHeight);
      const line = cells.get(row) ?? new Map<number, DataCell>();
      cells.set(row, line);
      values.forEach((value, index) => {
        const column = block.column + index;
        const isFaint = faint.some((range) => isWithin(range, row, column));
        const isLink = linked.has(`${row} ${column}`);
        const special: DataStyle = {
          ...looksOf[Math.min(offset, 1)][index],
          ...(isFaint && { color: FAINT_TEXT }),
          ...(isLink && { color: ACCENT, underline: true }),
        };
        line.set(column, {
          value: typeof value === "string" ? value.slice(0, MOST_LETTERS) : value,
          numberFormat: numberFormatCode(block.formats[index], page.language, block.cutMonths),
          style: isFaint || isLink ? styles.numberOf(special) : usual[Math.min(offset, 1)][index],
        });
      });
    });
  }
  for (const { row, lines } of page.tallRows ?? []) rowHeights.set(row, heightOfLines(lines));
  const columnWidths = new Map(page.columnWidths.map((width, column) => [column, width]));
  const fittedHeights = new Map((page.fittedRows ?? []).map(({ row, lines }) => [row, heightOfLines(lines)]));
  const sizes = { columnWidths, rowHeights, fittedHeights };
  return blankSheet({
    id: sheetIdentity(place),
    name: page.name,
    tabColor: ACCENT,
    cells,
    ...sizes,
    hiddenColumns: [...hiddenColumns(page.blocks)],
    frozenRows: page.frozenRows,
    frozenColumns: page.frozenColumns,
    showGridlines: false,
    page: page.print === undefined ? usualPage : printOf(page.print),
    tables: page.tables.map(({ name, range }) => ({
      name,
      range,
      totals: false,
      style: TABLE_STYLE,
      filterButton: true,
    })),
    // As Excel has them: the last one added is the first one.
    conditionalFormats: page.conditionalFormats.map(conditionalFormat).reverse(),
    charts: page.charts.flatMap((chart, index) => pageChart(chart, index, page.name, sizes)),
    hyperlinks: links,
  });
}

const isWithin = ({ row, column, rows, columns }: ReportRange, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

function styleOf(style: ReportBlock["style"], row: number, place: CellPlace | undefined): DataStyle {
  const { bold, italic, size, color, fill, lineAbove, lineBelow, wrap } = looks[style];
  const line = (of: string) => ({ line: "thin", color: of }) as const;
  const borders = {
    ...(lineAbove !== undefined && row === 0 && { top: line(lineAbove) }),
    ...(lineBelow !== undefined && { bottom: line(lineBelow) }),
  };
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(wrap !== undefined && { wrap: true, vertical: wrap }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(place !== undefined && { horizontal: place.alignment }),
    ...(place?.indent !== undefined && { indent: place.indent }),
  };
}

function linksOf({ links = [] }: BookPage, pages: readonly BookPage[]): DataSheet["hyperlinks"] {
  return links.flatMap(({ row, column, to, anchor }) => {
    const target = pages.find(({ id }) => id === to);
    if (target === undefined) return [];
    const at = anchor === undefined ? 0 : (target.anchors?.[anchor] ?? 0);
    return [{ row, column, address: `#'${target.name.replace(/'/g, "''")}'!A${at + 1}` }];
  });
}

function printOf(print: ReportPrint): DataPage {
  const {
    landscape,
    pagesAcross,
    pagesDown,
    scale,
    breaks = [],
    columnBreaks = [],
    area,
    titleRows,
    titleColumns,
    header,
    footer,
  } = print;
  return {
    ...usualPage,
    landscape,
    paper: 9,
    ...(scale === undefined
      ? { fit: { across: pagesAcross, down: pagesDown ?? null } }
      : { scale, rowBreaks: breaks, columnBreaks }),
    margins: printMargins,
    titleRows,
    titleColumns,
    areas: [area],
    texts: { header: `&L&A&R${header.replaceAll("&", "&&")}`, footer: `&C${footer}` },
  };
}

function conditionalFormat(rule: ReportConditionalFormat): DataConditionalFormat {
  const { range } = rule;
  switch (rule.kind) {
    case "colorScale":
      return { kind: "colorScale", range, colors: [rule.low, rule.high] };
    case "dataBar":
      return { kind: "dataBar", range, color: rule.color };
    case "textEquals": {
      const formula = `="${rule.text.replace(/"/g, '""')}"`;
      return { kind: "cellValue", range, operator: "equal", formula, fill: rule.fill, color: rule.font };
    }
  }
}
