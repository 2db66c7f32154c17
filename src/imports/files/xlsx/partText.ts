import type { ByteSource } from "../byteSource";
import { plainPortions, unpackedPortions } from "../fileBytes";
import { FileRefused } from "../salesFile";
import { placeOfEntry, type ZipEntry } from "./zipDirectory";

/** A portion of a part's text. */
export interface TextPortion {
  readonly text: string;
  /** Bytes of the file that have been read up to its end. */
  readonly done: number;
  /** Bytes that have been unpacked up to its end. */
  readonly unpacked: number;
}

// Packed to a hundredth at best, so that what comes out of one portion stays small.
const PORTION = 1 << 16;

/** The text of a part of the zip, portion by portion: none is unpacked before it is asked for. */
export async function* partPortions(source: ByteSource, entry: ZipEntry): AsyncGenerator<TextPortion, void, undefined> {
  const place = await placeOfEntry(source, entry);
  const portions = entry.isDeflated
    ? unpackedPortions(source, "deflate-raw", place, PORTION)
    : plainPortions(source, place, PORTION);
  let decoder: TextDecoder | null = null;
  let size = 0;
  let done = 0;
  for await (const portion of portions) {
    decoder ??= new TextDecoder(encodingOf(portion.bytes), { fatal: true });
    size += portion.bytes.length;
    done = portion.done;
    yield { text: decoded(source, decoder, portion.bytes), done, unpacked: size };
  }
  if (size !== entry.size) throw new FileRefused("damaged", source.name);
  yield { text: decoder === null ? "" : decoded(source, decoder), done, unpacked: size };
}

/** The whole text of a small part. */
export async function partText(source: ByteSource, entry: ZipEntry): Promise<string> {
  let whole = "";
  for await (const { text } of partPortions(source, entry)) whole += text;
  return whole;
}

function decoded(source: ByteSource, decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new FileRefused("damaged", source.name, { cause });
  }
}

/** Parts are UTF-8 or UTF-16, as the format wants it. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}
