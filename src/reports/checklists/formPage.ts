import { answers } from "../../checklists/answers";
import { entryOf, type Fill } from "../../checklists/fill";
import { partsOf, type FormId, type PointId } from "../../checklists/forms";
import { scoreOf } from "../../checklists/scoring";
import { percentText } from "../../locales";
import type { PageSheet, ReportBlock, ReportFormat } from "../reportSheet";
import { leastScale, pageRoom, ROW_HEIGHT } from "../printSetup";
import { textBlock } from "../textBlock";
import { wrappedRows } from "../wrappedRows";
import { answerSign, headText, pointCount, proposalCell, uprightPage, type ChecklistContext } from "./checklistPage";

const HEADER_ROW = 3;
/** A form is on no more of them, unless its notes are too long for that. */
const MOST_PAGES: Readonly<Record<FormId, number>> = { express: 1, process: 2 };
/** Room for a note by hand. */
const LINES_OF_BLANK = 2;

/** The form with its answers and notes; beside them what the workbook shows, or what a full yes requires. */
export function formPage(fill: Fill, context: ChecklistContext): PageSheet {
  const { translate: t, proposals, language } = context;
  const shows = proposals !== null;
  const third = (point: PointId): string => {
    const proposal = proposals?.[point];
    return proposal === undefined ? t(`checklists.requires.${point}`) : proposalCell(proposal, context);
  };
  const score = scoreOf(fill);
  return page(fill.form, context, {
    head: headText(fill, context),
    header: shows ? t("checklists.showsColumn") : t("checklists.requiresColumn"),
    third,
    answer: (point) => {
      const { answer } = entryOf(fill, point);
      return answer === null ? "" : answerSign(answer, fill.form, t);
    },
    note: (point) => entryOf(fill, point).note,
    partNote: (place) => {
      const { score: own } = score.parts[place];
      return own === null ? "" : percentText(own, language);
    },
    total: score.total === null ? "" : percentText(score.total, language),
    footer: [
      denominatorText(fill, context),
      t("checklists.footerScale"),
      ...(shows ? [t("checklists.footerEvidence")] : []),
    ],
  });
}

/** The form without answers, to be filled by hand. */
export function blankFormPage(form: FormId, context: ChecklistContext): PageSheet {
  const { translate: t } = context;
  const signs = answers.map((answer) => answerSign(answer, form, t)).join(" · ");
  return page(form, context, {
    head: t("checklists.blankOf"),
    header: t("checklists.requiresColumn"),
    third: (point) => t(`checklists.requires.${point}`),
    answer: () => "",
    note: () => "",
    partNote: () => "",
    total: null,
    footer: [t("checklists.blankHint", { answers: signs }), t("checklists.footerScale")],
    leastLines: LINES_OF_BLANK,
  });
}

/** Of how many points a score is the mean. */
export function denominatorText(fill: Fill, { translate: t }: ChecklistContext): string {
  const { points, counted, notApplicable, answered } = scoreOf(fill);
  return t("checklists.denominator", { points, counted, notApplicable, blank: points - answered });
}

interface FormTexts {
  readonly head: string;
  readonly header: string;
  readonly third: (point: PointId) => string;
  readonly answer: (point: PointId) => string;
  readonly note: (point: PointId) => string;
  readonly partNote: (place: number) => string;
  /** null = no total row. */
  readonly total: string | null;
  readonly footer: readonly string[];
  readonly leastLines?: number;
}

/** Wider than an upright page at full size: more lines of narrower columns would make the letters smaller still. */
const widths = [5, 36, 11, 38, 30];
const formats: readonly ReportFormat[] = ["integer", "text", "text", "text", "text"];
const headerFormats = formats.map((): ReportFormat => "text");
const alignments = ["center", "left", "center", "left", "left"] as const;

function page(form: FormId, context: ChecklistContext, texts: FormTexts): PageSheet {
  const { translate: t } = context;
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [t(`checklists.form.${form}`)]),
    textBlock(1, 0, "note", [texts.head]),
    {
      row: HEADER_ROW,
      column: 0,
      style: "header",
      formats: headerFormats,
      alignments,
      values: [
        [
          t("checklists.column.number"),
          t("checklists.column.point"),
          t("checklists.column.answer"),
          texts.header,
          t("checklists.column.note"),
        ],
      ],
    },
  ];
  let row = HEADER_ROW + 1;
  let number = 0;
  partsOf(form).forEach(({ id, points }, place) => {
    const values = points.map((point) => {
      number++;
      const cells = [t(`checklists.point.${point}`), texts.answer(point), texts.third(point), texts.note(point)];
      return [number, ...cells];
    });
    const part = t(`checklists.part.${id}`);
    blocks.push(
      { row, column: 0, style: "total", formats, alignments, values: [[null, part, texts.partNote(place), "", ""]] },
      { row: row + 1, column: 0, style: "wrapped", formats, alignments, values },
    );
    row += 1 + values.length;
  });
  if (texts.total !== null) {
    const values = [[null, t("checklists.totalRow"), texts.total, "", ""]];
    blocks.push({ row, column: 0, style: "total", formats, alignments, values });
    row++;
  }
  blocks.push(textBlock(row + 1, 0, "footer", texts.footer));
  const name = t("checklists.formSheet", { points: pointCount(form) });
  const parts = { name, blocks, widths, rows: row + 1 + texts.footer.length, headerRow: HEADER_ROW };
  const { leastLines } = texts;
  const pagesDown = MOST_PAGES[form];
  const tall = wrappedRows(blocks, widths, leastLines).reduce((sum, { lines }) => sum + lines - 1, 0);
  const isLegible = (parts.rows + tall) * ROW_HEIGHT * leastScale <= pagesDown * pageRoom(false).height;
  const fit = isLegible ? { pagesDown } : {};
  return uprightPage({ ...parts, leastLines, ...fit }, context, t(`checklists.form.${form}`));
}
