import { isStatement } from "../readStatement";
import type { ByteSource } from "./byteSource";
import { isPacked } from "./fileBytes";
import { FileRefused, type SalesFile } from "./salesFile";

const HEAD = 4096;
const ZIP = "PK\u0003\u0004";
const WEB_PAGE = /<(?:!doctype\s+html|html|head|body|table)[\s>]/i;

/**
 * Opens a file of sales, known by its bytes: CSV or text, packed by gzip or not, Parquet, or an .xlsx workbook, of which each
 * filled sheet is a file of its own. Others are refused with the reason. Source: spec 7.
 *
 * @example (await openFiles(sourceOf("Date,Client\n2024-01-01,Anna")))[0].top // [["Date", "Client"], [45292, "Anna"]]
 */
export async function openFiles(source: ByteSource): Promise<readonly SalesFile[]> {
  if (source.size === 0) throw new FileRefused("empty", source.name);
  const head = await source.slice(0, Math.min(HEAD, source.size));
  const letters = new TextDecoder("latin1").decode(head);
  if (letters.startsWith(ZIP)) return (await import("./xlsx/workbookFile")).openWorkbookFile(source);
  return [await openFile(source, head, letters)];
}

async function openFile(source: ByteSource, head: Uint8Array, letters: string): Promise<SalesFile> {
  if (letters.startsWith("PAR1")) return (await import("./parquetFile")).ParquetFile.open(source);
  const packed = await isPacked(source);
  if (!packed) refuse(source.name, head, letters);
  return (await import("./textFile")).TextFile.open(source, packed);
}

function refuse(name: string, head: Uint8Array, letters: string): void {
  if (letters.startsWith("\u00d0\u00cf\u0011\u00e0")) throw new FileRefused("workbookFile", name);
  if (isStatement(head)) throw new FileRefused("statement", name);
  if (letters.startsWith("%PDF")) throw new FileRefused("notText", name);
  if (WEB_PAGE.test(letters)) throw new FileRefused("webPage", name);
  // Every other byte of UTF-16 is zero; in other texts there is none.
  const zeros = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (zeros > 0 && zeros < head.length / 5) throw new FileRefused("notText", name);
}
