import { blankSheet, blankWorkbook } from "../blankWorkbook";
import type { WorkbookData } from "../workbookData";
import { readCells } from "../csv/csvReader";
import { FileError } from "../fileError";
import { brokenLetters, undecidedDecimals } from "../fileNotices";
import { sheetIdentity } from "../sheetIdentity";
import { loadReader } from "./loadReader";

/** Each table of the page is a sheet. Its texts are read as those of a CSV file: a page does not say what a number is. */
export async function readWebPage(text: string): Promise<WorkbookData> {
  const { read, utils } = await loadReader(text.length);
  let tables: string[][][];
  try {
    const { SheetNames, Sheets } = read(text, { type: "string", raw: true, dense: true });
    tables = SheetNames.map((name) =>
      utils.sheet_to_json<string[]>(Sheets[name], { header: 1, raw: true, defval: "", blankrows: true }),
    );
  } catch (error) {
    throw new FileError("webPage", { cause: error });
  }
  const filled = tables.map((rows) => rows.map((row) => row.map(String))).map((rows) => readCells(rows, ""));
  const sheets = filled
    .filter(({ cells }) => cells.size > 0)
    .map(({ cells, decimals }, index) => {
      const sheet = blankSheet({ id: sheetIdentity(index), name: `Sheet${index + 1}`, cells });
      return { sheet, undecided: undecidedDecimals(sheet, decimals) };
    });
  if (sheets.length === 0) throw new FileError("webPage");
  const broken = sheets.flatMap(({ sheet }) => brokenLetters(sheet)).slice(0, 1);
  return blankWorkbook(
    sheets.map(({ sheet }) => sheet),
    { notices: [...broken, ...sheets.flatMap(({ undecided }) => undecided)] },
  );
}

const charset = /<meta\b[^>]*\bcharset=["']?\s*([\w-]+)/i;

/** The encoding that the page names for itself. */
export function webPageEncoding(head: string): string | null {
  const name = charset.exec(head)?.[1];
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
