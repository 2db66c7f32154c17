import type { XlsxPackage } from "../xlsxPackage";

// Characters that XML cannot hold stand in files as _x0001_. The library drops the characters when it writes, and leaves
// the escapes alone when it reads; so they travel through it as private characters that nobody uses.

const stringsPath = "xl/sharedStrings.xml";
const firstMark = 0x10f700;

// Tab and line feed stay; a carriage return does not survive XML either.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f]/g;
const marks = /[\u{10f700}-\u{10f71f}]/gu;
const escapes = /_x([0-9A-Fa-f]{4})_/g;

export function markControls(text: string): string {
  return text.replace(controls, (control) => String.fromCodePoint(firstMark + control.charCodeAt(0)));
}

export function unmarkControls(text: string): string {
  return text.replace(marks, (mark) => String.fromCharCode(codeOf(mark)));
}

function codeOf(mark: string): number {
  return (mark.codePointAt(0) ?? firstMark) - firstMark;
}

/** After writing. */
export function escapeMarks(file: XlsxPackage): void {
  changeStrings(file, (xml) =>
    xml.replace(marks, (mark) => `_x${codeOf(mark).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

/** Before reading. An escaped underscore (_x005F_) is met first and hides what only looks like an escape behind it. */
export function markEscapes(file: XlsxPackage): void {
  changeStrings(file, (xml) =>
    xml.replace(escapes, (escape, hex: string) => {
      const character = String.fromCharCode(parseInt(hex, 16));
      const marked = markControls(character);
      return marked === character ? escape : marked;
    }),
  );
}

function changeStrings(file: XlsxPackage, change: (xml: string) => string): void {
  const xml = file.text(stringsPath);
  const changed = xml === null ? null : change(xml);
  if (changed !== null && changed !== xml) file.setText(stringsPath, changed);
}
