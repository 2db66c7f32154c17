import { openXlsxPackage } from "./xlsxPackage";

/** What a workbook can hold and workbook data cannot: it is missing in a file that is written from them. */
export const leftOutKinds = ["pictures", "comments", "pivotTables", "macros"] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

const folders: Readonly<Record<LeftOutKind, RegExp>> = {
  pictures: /^xl\/media\//,
  comments: /^xl\/(?:comments|threadedComments)/,
  pivotTables: /^xl\/pivotTables\//,
  macros: /^xl\/vbaProject\.bin$/,
};

/** Which of them the file holds. Throws a FileError, as reading it would. */
export async function leftOutOf(bytes: Uint8Array): Promise<readonly LeftOutKind[]> {
  const file = await openXlsxPackage(bytes);
  const paths = file.paths();
  return leftOutKinds.filter((kind) => paths.some((path) => folders[kind].test(path)));
}
