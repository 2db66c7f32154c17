import type { ByteSource } from "./byteSource";
import { FileRefused } from "./salesFile";

/** A portion of what is in a file, unpacked, and how many bytes of the file itself have been read for it. */
export interface BytePortion {
  readonly bytes: Uint8Array;
  readonly done: number;
}

/** Whether the file is packed by gzip. */
export async function isPacked(source: ByteSource): Promise<boolean> {
  const [first, second] = await source.slice(0, 2);
  return first === 0x1f && second === 0x8b;
}

/** The bytes of a text from its beginning, unpacked where they are packed; UTF-16 comes as UTF-8. */
export async function* textPortions(
  source: ByteSource,
  packed: boolean,
  encoding: string,
  size: number,
): AsyncGenerator<BytePortion, void, undefined> {
  const whole = [0, source.size] as const;
  const portions = packed
    ? unpackedPortions(source, "gzip", whole, Math.ceil(size / 4))
    : plainPortions(source, whole, size);
  if (encoding !== "utf-16le" && encoding !== "utf-16be") {
    yield* portions;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let end = 0;
  for await (const { bytes, done } of portions) {
    end = done;
    yield { bytes: encoder.encode(decoder.decode(bytes, { stream: true })), done };
  }
  yield { bytes: encoder.encode(decoder.decode()), done: end };
}

/** The bytes of a part of a file, so many at a time. */
export async function* plainPortions(
  source: ByteSource,
  [start, end]: readonly [number, number],
  size: number,
): AsyncGenerator<BytePortion, void, undefined> {
  for (let from = start; from < end; from += size) {
    const to = Math.min(from + size, end);
    yield { bytes: await source.slice(from, to), done: to - start };
  }
}

// Each portion costs whoever takes it a pause.
const LEAST_UNPACKED = 1 << 18;

/**
 * What is packed in a part of a file. So many packed bytes are read at a time, and only when what the ones before them held
 * has been taken: a stream that is piped through another one runs ahead of its reader in some programs.
 */
export async function* unpackedPortions(
  source: ByteSource,
  packing: "gzip" | "deflate-raw",
  place: readonly [number, number],
  size: number,
): AsyncGenerator<BytePortion, void, undefined> {
  const stream = new DecompressionStream(packing);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let pieces: Uint8Array[] = [];
  let length = 0;
  const taken = (): Uint8Array => {
    const all = joined(pieces, length);
    pieces = [];
    length = 0;
    return all;
  };
  let next = reader.read();
  /** Takes what is unpacked until something else is done, or until the end. */
  const takeUntil = async (done: Promise<null>): Promise<"more" | "done" | "end"> => {
    const read = await Promise.race([next, done]);
    if (read === null) return "done";
    if (read.done) return "end";
    pieces.push(read.value);
    length += read.value.length;
    next = reader.read();
    return "more";
  };
  const never = new Promise<null>(() => undefined);
  let done = 0;
  try {
    for await (const portion of plainPortions(source, place, size)) {
      done = portion.done;
      const written = writer.write(new Uint8Array(portion.bytes)).then(() => null);
      while ((await unpacked(() => takeUntil(written), source.name)) === "more") {
        if (length >= LEAST_UNPACKED) yield { bytes: taken(), done };
      }
    }
    const closed = writer.close();
    closed.catch(() => undefined);
    while ((await unpacked(() => takeUntil(never), source.name)) === "more") {
      if (length >= LEAST_UNPACKED) yield { bytes: taken(), done };
    }
    await unpacked(() => closed, source.name);
    if (length > 0) yield { bytes: taken(), done };
  } finally {
    next.catch(() => undefined);
    // Neither is waited for: a write that is under way may never end.
    reader.cancel().catch(() => undefined);
    writer.abort().catch(() => undefined);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

async function unpacked<Read>(read: () => Promise<Read>, name: string): Promise<Read> {
  try {
    return await read();
  } catch (cause) {
    throw new FileRefused("damaged", name, { cause });
  }
}
