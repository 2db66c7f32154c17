import { readTable } from "./columns/tableStatement";
import { splitText } from "./columns/splitText";
import { decodeOneC, decodeStatement, type DecodedText } from "./decodeStatement";
import { readCamt } from "./formats/camt";
import { readMt940 } from "./formats/mt940";
import { readOneC } from "./formats/oneC";
import { isRefusal, refusal, type Refusal, type Statement } from "./statement";
import type { ImportWords } from "./words";

const ONE_C = "1CClientBankExchange";
const HEAD = 4000;
const MT940_FIELDS = /^\s?:(?:20|25|28C?|60[FM]|61|62[FM]|86|NS):/m;
const WEB_PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

/**
 * Reads the bytes of a bank statement in whatever format they are: 1C, MT940, CAMT, or a text table of any bank.
 *
 * The bytes decide, not the file's name. `ownAccounts` are the company's, as the user names them. A file that is no
 * statement is refused with the reason. Source: spec 6.
 *
 * @example readStatement(bytesOf("Date;Amount\n05.01.2024;1,50"), words, []) // format "csv"
 */
export function readStatement(
  bytes: Uint8Array,
  words: ImportWords,
  ownAccounts: readonly string[],
): Statement | Refusal {
  if (bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d)) return refusal("empty");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).replaceAll("\u0000", "");
  if (head.startsWith("%PDF")) return refusal("pdf");
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) return refusal("workbookFile");
  const oneC = decodeOneC(bytes);
  if (oneC !== null) return readOneC(oneC.text, oneC.encoding, ownAccounts);
  if (head.includes(ONE_C)) return refusal(hasLostLetters(bytes) ? "lettersLost" : "notStatement");
  const decoded = decodeStatement(bytes, headerWordsOf(words));
  const { text, encoding } = decoded;
  if (MT940_FIELDS.test(text)) return readMt940(text, encoding, words.parties);
  if (/^\s*(?:<\?xml|<(?:\w+:)?Document[\s>])/.test(text)) {
    const xml = asXmlSays(decoded, bytes);
    return readCamt(xml.text, xml.encoding, words.parties);
  }
  if (WEB_PAGE.test(text.slice(0, HEAD))) return refusal("webPage");
  if (text.includes("\u0000")) return refusal("notStatement");
  const rows = splitText(text, words);
  const read = readTable({ ...rows, date1904: false }, "csv", encoding, words, ownAccounts);
  if (isRefusal(read)) return read;
  return text.includes("\ufffd")
    ? { ...read, problems: [{ code: "lettersLost", line: 1, value: "" }, ...read.problems] }
    : read;
}

/**
 * Whether the bytes are a statement by their format alone, as 1C, MT940 and CAMT are; a text table may be anything.
 * Source: spec 6.
 *
 * @example isStatement(bytesOf(":20:START\n:25:1234\n:60F:C240101RON0,")) // true
 */
export function isStatement(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return head.includes(ONE_C) || /^\s?:(?:20|25|60F):/m.test(head) || /camt\.05\d|BkToCstmr(?:Stmt|AcctRpt)/.test(head);
}

/** XML names its encoding itself. */
function asXmlSays(decoded: DecodedText, bytes: Uint8Array): DecodedText {
  const { text, encoding } = decoded;
  const named = /^[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  if (named === undefined || named === encoding || encoding.startsWith("utf")) return decoded;
  try {
    return { text: new TextDecoder(named).decode(bytes), encoding: named };
  } catch {
    // An encoding that nobody knows: the letters have decided.
    return decoded;
  }
}

/** The sign for a letter that could not be read is in the file itself, as UTF-8. */
function hasLostLetters(bytes: Uint8Array): boolean {
  return bytes.some((byte, place) => byte === 0xef && bytes[place + 1] === 0xbf && bytes[place + 2] === 0xbd);
}

function headerWordsOf({ columns }: ImportWords): readonly string[] {
  return Object.values(columns)
    .flat()
    .filter((word) => /[^ -~]/.test(word));
}
