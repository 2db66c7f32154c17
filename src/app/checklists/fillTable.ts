import type { CellValue, ColumnMap, Day } from "../../analysis/types";
import { answers, type Answer } from "../../checklists/answers";
import { keyText } from "../../checklists/fillKey";
import { formIds, pointsOf, type FormId, type PointId } from "../../checklists/forms";
import type { Language, Translate } from "../../locales";
import { answerSign } from "../../reports/checklists/checklistPage";
import type { ColumnLook, NewColumn, NewSheet } from "../newSheet";

/** The columns of the table of fills, in the order in which they are written. */
export const fillColumns = [
  "company",
  "date",
  "by",
  "form",
  "number",
  "point",
  "answer",
  "note",
  "weight",
  "key",
] as const;
export type FillColumn = (typeof fillColumns)[number];
export type FillColumns = ColumnMap<FillColumn>;

/** Whom a fill is of. */
export interface FillHead {
  readonly form: FormId;
  readonly number: number;
  readonly company: string;
  readonly date: Day;
  readonly by: string;
}

/** An answer as its cell holds it. */
export const answerText = (answer: Answer | null, form: FormId, t: Translate): string =>
  answer === null ? "" : answerSign(answer, form, t);

export function headersOfFills(t: Translate): readonly string[] {
  return fillColumns.map((column) => t(`checklists.column.${column}`));
}

const formats: readonly NewColumn["format"][] = fillColumns.map((column) => {
  if (column === "date") return "date";
  return column === "weight" ? "ratio" : "text";
});
const widths: readonly number[] = [24, 12, 18, 28, 6, 54, 12, 40, 9, 10];

const centered: readonly FillColumn[] = ["date", "number", "answer"];
const looks = fillColumns.map((column, place): ColumnLook => ({
  format: formats[place],
  // A hidden text that is wrapped makes the rows of a page higher.
  ...(column !== "key" && { wrapped: true }),
  ...(centered.includes(column) && { alignment: "center" }),
}));

/** The looks of the columns at the places where they stand now; columns of the user's own are left as they are. */
export function looksAt(columns: FillColumns, count: number): readonly ColumnLook[] {
  const placed = Array<ColumnLook>(count).fill({ format: "general" });
  fillColumns.forEach((column, place) => {
    const at = columns[column];
    if (at !== undefined) placed[at] = looks[place];
  });
  return placed;
}

/** One row for each point, not answered yet. */
export function rowsOfFill(
  head: FillHead,
  points: readonly PointId[],
  t: Translate,
): readonly Readonly<Record<FillColumn, CellValue>>[] {
  const all = pointsOf(head.form);
  return points.map((point) => ({
    company: head.company,
    date: head.date,
    by: head.by,
    form: t(`checklists.form.${head.form}`),
    number: String(all.indexOf(point) + 1),
    point: t(`checklists.point.${point}`),
    answer: "",
    note: "",
    weight: 1,
    key: keyText({ form: head.form, number: head.number, point }),
  }));
}

/** A row as its columns stand; columns of the user's own stay blank. */
export function placedRow(
  row: Readonly<Record<FillColumn, CellValue>>,
  columns: FillColumns,
  count: number,
): readonly CellValue[] {
  const placed: CellValue[] = Array<CellValue>(count).fill("");
  for (const column of fillColumns) {
    const at = columns[column];
    if (at !== undefined) placed[at] = row[column];
  }
  return placed;
}

/** The sheet on which fills are kept: the user's own. */
export function fillSheet(rows: NewSheet["rows"], t: Translate, language: Language): NewSheet {
  const words = formIds.flatMap((form) => answers.map((answer) => answerText(answer, form, t)));
  return {
    name: t("checklists.sheetName"),
    tableName: "Checklists",
    language,
    columns: headersOfFills(t).map((header, place) => ({
      header,
      width: widths[place],
      ...looks[place],
      ...(fillColumns[place] === "answer" && {
        // Other writings are understood too, so none is refused.
        entry: { kind: "words", words: [...new Set(words)], message: null } as const,
      }),
      ...(fillColumns[place] === "key" && { hidden: true as const }),
    })),
    rows,
  };
}
