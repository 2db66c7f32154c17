import { allAt, at, type XmlElement } from "../../formats/xml";

/** The look of cells, as far as it says what their numbers mean. */
export interface CellFormats {
  /** The number format of each style; "General" where the file names a usual one by its number. */
  readonly codes: readonly string[];
  /** Whether each style shows a day. */
  readonly areDays: readonly boolean[];
}

export const noFormats: CellFormats = { codes: [], areDays: [] };

const usualDays = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

/** The formats of a workbook by its part of styles. */
export function cellFormatsOf(styles: XmlElement | undefined): CellFormats {
  const codeOf = new Map<string, string>();
  for (const { attributes } of allAt(at(styles, "numFmts"), "numFmt")) {
    codeOf.set(attributes.numFmtId, attributes.formatCode ?? "");
  }
  const numbers = allAt(at(styles, "cellXfs"), "xf").map(({ attributes }) => attributes.numFmtId ?? "0");
  return {
    codes: numbers.map((number) => codeOf.get(number) ?? "General"),
    areDays: numbers.map((number) => {
      const code = codeOf.get(number);
      return code === undefined ? usualDays.includes(Number(number)) : showsDay(code);
    }),
  };
}

const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(QUOTED, "").replace(/general/i, ""));
