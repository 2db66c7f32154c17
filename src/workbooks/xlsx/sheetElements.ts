import type { XlsxPackage } from "./xlsxPackage";

/** What follows pictures and notes in a sheet's part, where the order of elements is fixed. */
const behind =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** For `drawing`, then for `legacyDrawing`. */
export function insertLate(file: XlsxPackage, sheetPath: string, element: string): void {
  file.setText(
    sheetPath,
    (file.text(sheetPath) ?? "").replace(behind, (next) => element + next),
  );
}
