import { encodingOf } from "../textEncoding";
import { guessDelimiter, toldDelimiter } from "./delimiter";

/** How a text of rows is written, as far as its beginning or all of it shows. */
export interface TextForm {
  readonly encoding: string;
  readonly delimiter: string;
  /** Quotation marks hold fields together; false = they are letters. */
  readonly hasQuotes: boolean;
  /** What ends a row: a line feed, with or without a carriage return, or that alone. */
  readonly lineEnd: "\n" | "\r";
  /** Bytes before the first row: a byte order mark, a line that tells the delimiter. */
  readonly skipped: number;
  /** A first line tells the delimiter: rows are counted from behind it. */
  readonly hasToldDelimiter: boolean;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** The form of a text by its beginning, which is UTF-8 where it was UTF-16. Source: spec 1.10, 7. */
export function textFormOf(head: Uint8Array, encoding = encodingOf(head)): TextForm {
  const isUtf16 = encoding.startsWith("utf-16");
  const bytes = isUtf16 ? "utf-8" : encoding;
  const mark = UTF8_MARK.every((byte, place) => head[place] === byte) ? UTF8_MARK.length : 0;
  const text = new TextDecoder(bytes).decode(head.subarray(mark));
  const told = toldDelimiter(text);
  const isTold = told !== null && told.delimiter.charCodeAt(0) < 0x80;
  return {
    encoding,
    delimiter: isTold ? told.delimiter : guessDelimiter(told === null ? text : text.slice(told.length)),
    hasQuotes: true,
    lineEnd: text.includes("\n") ? "\n" : "\r",
    skipped: mark + (told === null ? 0 : bytesOf(text.slice(0, told.length), bytes)),
    hasToldDelimiter: told !== null,
  };
}

function bytesOf(text: string, encoding: string): number {
  return encoding === "utf-8" ? new TextEncoder().encode(text).length : text.length;
}
