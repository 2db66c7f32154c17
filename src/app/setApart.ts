import type { ColumnLook } from "./newSheet";

/**
 * The looks of the columns of a table: a text is indented beside a figure, a day or a text that fills its lines, where the
 * two would touch.
 */
export function setApart<Look extends ColumnLook>(looks: readonly Look[]): readonly Look[] {
  return looks.map((look, place) => {
    const before = looks[place - 1] as Look | undefined;
    const touches = before !== undefined && isText(look) && (endsAtRight(before) || before.wrapped === true);
    return touches ? { ...look, indented: true } : look;
  });
}

const isText = ({ format, alignment }: ColumnLook): boolean =>
  format === "text" && (alignment === undefined || alignment === "left");

/** Cells without a format of their own may hold figures. */
const endsAtRight = ({ format, alignment }: ColumnLook): boolean =>
  alignment === undefined ? format !== "text" : alignment === "right";
