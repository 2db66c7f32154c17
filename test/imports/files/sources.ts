import { isBlank } from "../../../src/analysis/cells/cells";
import { ReadAgain } from "../../../src/analysis/tables/readAgain";
import type { CellValue } from "../../../src/analysis/types";
import type { ByteSource } from "../../../src/imports/files/byteSource";
import type { FileFinding, SalesFile } from "../../../src/imports/files/salesFile";

/** Bytes as a file that is read piece by piece. */
export function sourceOf(content: string | Uint8Array, name = "sales.csv"): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, slice: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

/** All rows of a file, read again where it asks for it; `times` = how often it was read. */
export async function readWhole(
  file: SalesFile,
  columns = 64,
): Promise<{ rows: CellValue[][]; findings: readonly FileFinding[]; times: number }> {
  for (let times = 1; times <= 4; times++) {
    const rows: CellValue[][] = [];
    try {
      const block = { row: 0, column: 0, columns };
      const findings = await file.read(
        block,
        (more) => void rows.push(...more),
        () => Promise.resolve(),
      );
      return { rows, findings, times };
    } catch (error) {
      if (!(error instanceof ReadAgain)) throw error;
    }
  }
  throw new Error("read again and again: 4 times");
}

/** Rows that hold anything, blank cells at their ends left out. */
export function filledRows(rows: readonly (readonly (CellValue | undefined)[])[]): CellValue[][] {
  const trimmed = rows.map((row) => {
    const cells = Array.from(row, (cell) => (cell === "" || cell === undefined ? null : cell));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  return trimmed.filter((row) => !row.every(isBlank));
}

/** A text in a code page, byte by byte. */
export function inCodePage(text: string, encoding: string): Uint8Array {
  const every = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_zero, byte) => byte));
  return Uint8Array.from([...text], (letter) => every.indexOf(letter));
}

export function inUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}
