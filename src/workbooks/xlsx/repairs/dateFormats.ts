import { attr, query, queryAll } from "@cj-tech-master/excelts/xml";
import type { XlsxPackage } from "../xlsxPackage";

// The library turns numbers with a date format into Date objects, which are rounded to milliseconds and meet amounts
// too whose format only looks like one ("[$MDL] 0.00"). So before it reads, every format code of the file is replaced
// by a quoted number, which is no date to it; the true code is put back cell by cell.

const stylesPath = "xl/styles.xml";

/** Built-in formats that are dates; files name them by number only. The first is what Excel shows for 14 in English. */
const builtInDates: Readonly<Record<string, string>> = {
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};

/** Custom formats have numbers from 164 on; ours lie beyond any that a file uses. */
const hiddenBase = 100_000;

/** Rewrites the styles of the package; the answer leads from the replaced codes to the true ones. */
export function hideDateFormats(file: XlsxPackage): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const text = file.text(stylesPath);
  const root = file.root(stylesPath);
  if (text === null || root === null) return codes;

  for (const format of queryAll(root, "numFmts/numFmt")) {
    const id = attr(format, "numFmtId");
    const code = attr(format, "formatCode");
    if (id !== undefined && code !== undefined) codes.set(`"${id}"`, code);
  }
  const usedBuiltIns = new Set<string>();
  for (const style of queryAll(root, "cellXfs/xf")) {
    const id = attr(style, "numFmtId") ?? "0";
    if (id in builtInDates && !codes.has(`"${id}"`)) usedBuiltIns.add(id);
  }

  let changed = text.replace(/<numFmt\s[^>]*>/g, (tag) => {
    const id = /\bnumFmtId="(\d+)"/.exec(tag);
    return id === null ? tag : tag.replace(/\bformatCode=("[^"]*"|'[^']*')/, `formatCode="&quot;${id[1]}&quot;"`);
  });
  if (usedBuiltIns.size > 0) {
    let added = "";
    for (const id of usedBuiltIns) {
      codes.set(`"${id}"`, builtInDates[id]);
      added += `<numFmt numFmtId="${hiddenBase + Number(id)}" formatCode="&quot;${id}&quot;"/>`;
    }
    changed = changed.replace(/\bnumFmtId="(\d+)"/g, (attribute, id: string) =>
      usedBuiltIns.has(id) ? `numFmtId="${hiddenBase + Number(id)}"` : attribute,
    );
    changed =
      query(root, "numFmts") === undefined
        ? changed.replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${added}</numFmts>`)
        : changed.replace(/<numFmts\b[^>]*?(\/?)>/, (_tag, closed: string) =>
            closed === "" ? `<numFmts>${added}` : `<numFmts>${added}</numFmts>`,
          );
  }
  file.setText(stylesPath, changed);
  return codes;
}

/** Formats that files must name by number, so that every reader sees them in the order of his own country. */
export function formatForFile(code: string): string {
  if (code === builtInDates[14]) return "mm-dd-yy";
  return code === builtInDates[22] ? "m/d/yy h:mm" : code;
}
