import { leftOutKinds, type LeftOutKind } from "../workbookData";
import type { XlsxPackage } from "./xlsxPackage";

const folders: Readonly<Record<LeftOutKind, RegExp>> = {
  pictures: /^xl\/media\//,
  comments: /^xl\/(?:comments|threadedComments)/,
  pivotTables: /^xl\/pivotTables\//,
  macros: /^xl\/vbaProject\.bin$/,
};

/** What the file holds and workbook data can neither say nor carry along. */
export function leftOutOf(file: XlsxPackage, carried: ReadonlySet<string>): LeftOutKind[] {
  const paths = file.paths().filter((path) => !carried.has(path));
  return leftOutKinds.filter((kind) => paths.some((path) => folders[kind].test(path)));
}
