import type { ByteSource } from "../byteSource";
import { FileRefused } from "../salesFile";

/** A file in a zip, as the list at the end of the zip describes it. */
export interface ZipEntry {
  readonly path: string;
  /** Packed by deflate; false = stored as it is. */
  readonly isDeflated: boolean;
  /** Bytes in the zip. */
  readonly packedSize: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const PLACE_OF_END_64 = 0x07064b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const LARGEST_LIST = 1 << 26;
const IN_EXTRA = 0xffffffff;

/**
 * The files of a zip by their paths, read from the list at its end: nothing is unpacked.
 *
 * Zips of more than 4 GB are read too (zip64). Throws FileRefused: "damaged" without a whole list, "locked" where a file is
 * encrypted.
 */
export async function zipDirectory(source: ByteSource): Promise<ReadonlyMap<string, ZipEntry>> {
  const from = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT);
  const tail = viewOf(await source.slice(from, source.size));
  let at = tail.byteLength - END_SIZE;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) throw damaged(source);
  const { offset, size } = await placeOfList(source, tail, at);
  if (size > LARGEST_LIST || offset + size > source.size) throw damaged(source);
  return entriesOf(source, viewOf(await source.slice(offset, offset + size)));
}

/** Where the bytes of a file begin and end in the zip. */
export async function placeOfEntry(source: ByteSource, { offset, packedSize }: ZipEntry): Promise<[number, number]> {
  if (offset + LOCAL_SIZE > source.size) throw damaged(source);
  const header = viewOf(await source.slice(offset, offset + LOCAL_SIZE));
  if (header.byteLength < LOCAL_SIZE || header.getUint32(0, true) !== LOCAL) throw damaged(source);
  const start = offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedSize > source.size) throw damaged(source);
  return [start, start + packedSize];
}

async function placeOfList(source: ByteSource, tail: DataView, at: number): Promise<{ offset: number; size: number }> {
  const size = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  if (size !== IN_EXTRA && offset !== IN_EXTRA && tail.getUint16(at + 10, true) !== 0xffff) return { offset, size };
  if (at < 20 || tail.getUint32(at - 20, true) !== PLACE_OF_END_64) return { offset, size };
  const place = Number(tail.getBigUint64(at - 12, true));
  if (place + 56 > source.size) throw damaged(source);
  const end = viewOf(await source.slice(place, place + 56));
  if (end.getUint32(0, true) !== END_64) throw damaged(source);
  return { size: Number(end.getBigUint64(40, true)), offset: Number(end.getBigUint64(48, true)) };
}

function entriesOf(source: ByteSource, list: DataView): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= list.byteLength && list.getUint32(at, true) === LISTED;) {
    const flags = list.getUint16(at + 8, true);
    const method = list.getUint16(at + 10, true);
    const nameEnd = at + 46 + list.getUint16(at + 28, true);
    const extraEnd = nameEnd + list.getUint16(at + 30, true);
    const end = extraEnd + list.getUint16(at + 32, true);
    if (end > list.byteLength) throw damaged(source);
    if ((flags & 1) !== 0) throw new FileRefused("locked", source.name);
    if (method !== 0 && method !== 8) throw damaged(source);
    const name = new TextDecoder().decode(bytesOf(list, at + 46, nameEnd));
    const [size, packedSize, offset] = largeNumbers(
      [list.getUint32(at + 24, true), list.getUint32(at + 20, true), list.getUint32(at + 42, true)],
      new DataView(list.buffer, list.byteOffset + nameEnd, extraEnd - nameEnd),
    );
    // Some writers store paths with a backslash or a leading slash.
    const path = name.replace(/\\/g, "/").replace(/^\//, "");
    entries.set(path, { path, isDeflated: method === 8, packedSize, size, offset });
    at = end;
  }
  return entries;
}

/** Numbers that four bytes do not hold stand one after the other in the extra field of zip64. */
function largeNumbers(numbers: readonly number[], extra: DataView): readonly number[] {
  if (!numbers.includes(IN_EXTRA)) return numbers;
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    let place = at + 4;
    const end = Math.min(place + length, extra.byteLength);
    if (extra.getUint16(at, true) === 1) {
      return numbers.map((number) => {
        if (number !== IN_EXTRA || place + 8 > end) return number;
        place += 8;
        return Number(extra.getBigUint64(place - 8, true));
      });
    }
    at = place + length;
  }
  return numbers;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const bytesOf = ({ buffer, byteOffset }: DataView, from: number, to: number): Uint8Array =>
  new Uint8Array(buffer, byteOffset + from, to - from);

const damaged = ({ name }: ByteSource): FileRefused => new FileRefused("damaged", name);
