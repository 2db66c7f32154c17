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
  const portions = packed ? unpackedPortions(source, size) : plainPortions(source, size);
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

async function* plainPortions(source: ByteSource, size: number): AsyncGenerator<BytePortion, void, undefined> {
  for (let from = 0; from < source.size; from += size) {
    const to = Math.min(from + size, source.size);
    yield { bytes: await source.slice(from, to), done: to };
  }
}

async function* unpackedPortions(source: ByteSource, size: number): AsyncGenerator<BytePortion, void, undefined> {
  let done = 0;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        if (done >= source.size) {
          controller.close();
          return;
        }
        const to = Math.min(done + Math.ceil(size / 4), source.size);
        controller.enqueue(new Uint8Array(await source.slice(done, to)));
        done = to;
      },
    },
    { highWaterMark: 0 },
  );
  const reader = packed.pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (;;) {
      const read = await unpacked(() => reader.read(), source.name);
      if (read.done) return;
      yield { bytes: read.value, done };
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function unpacked<Read>(read: () => Promise<Read>, name: string): Promise<Read> {
  try {
    return await read();
  } catch (cause) {
    throw new FileRefused("damaged", name, { cause });
  }
}
