/**
 * Letters by how many pixels they take in the bold font of a header: Calibri of 11 points, or Arial of 10 points, in
 * which the workbench shows a workbook, where that is wider. In halves of a pixel, rounded up.
 */
const lettersOfWidth: readonly (readonly [pixels: number, letters: string])[] = [
  [3.5, "'"],
  [4, " ,.Iijlİîı’·\u00a0іј"],
  [4.5, "-:;`"],
  [5, "!()[]f"],
  [5.5, "rt{}țţ"],
  [6, "гѓ"],
  [6.5, '"/\\'],
  [7, "z|\u201e\u201c\u201dзт"],
  [7.5, "#$*0123456789J_aceksvxyăâșşç–±≥≤аексухэёќѕЈѐ"],
  [8, "+<=>^~\u00ab\u00bb×−ГчяЃ"],
  [8.5, "?FLTZbdghnopquȚŢğöüЗКТУбвийлнопрцьЌџѝ"],
  [9, "EPSVXYȘŞЕРХдЁЅЀ"],
  [9.5, "ЛЧЭ"],
  [10, "ABCDHKNRUĂÂÇÜАБВДИЙНПСЦЬЯъЏЍ"],
  [10.5, "&GOQĞÖОм"],
  [11, "wж"],
  [11.5, "Фшыю"],
  [12, "%mЪфщ"],
  [12.5, "Жњ"],
  [13, "MМљ"],
  [13.5, "@W—…→ШЫ"],
  [14, "ЩЮ"],
  [14.5, "Њ"],
  [15, "Љ"],
  [15.5, "№"],
];

const pixelsOfLetter = new Map(
  lettersOfWidth.flatMap(([pixels, letters]) => [...letters].map((it) => [it, pixels] as const)),
);
/** Of other letters, such as those of names: as the widest in use, so that none is cut. */
const OTHER_LETTER = 15.5;

/** How many pixels a text takes in the bold font of a header. */
export function boldPixels(text: string): number {
  let pixels = 0;
  for (const letter of text) pixels += pixelsOfLetter.get(letter) ?? OTHER_LETTER;
  return pixels;
}
