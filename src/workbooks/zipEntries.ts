import { BufferReader, RemoteZipReader } from "@cj-tech-master/excelts/archive";
import { FileError } from "./fileError";

// The entries of a zip, none of which may grow without end: what the zip says about their sizes is judged before anything
// is unpacked, and unpacking stops where an entry becomes larger than was said.

/** Larger parts would not fit into one string of the browser. */
const largestEntry = 400_000_000;
const largestSum = 1_000_000_000;

/** Sheets shrink to a tenth or, full of equal rows, to a hundredth; only zeros shrink further. */
const highestRatio = 300;
const smallestJudged = 20_000_000;

/** The number of zips for entries that are not packed. */
const stored = 0;

export async function unzipEntries(bytes: Uint8Array): Promise<[string, Uint8Array][]> {
  const reader = await RemoteZipReader.fromReader(new BufferReader(bytes));
  const files = reader.getEntries().filter(({ type }) => type === "file");
  let sum = 0;
  let unlikely = 0;
  for (const { isEncrypted, compressedSize, uncompressedSize } of files) {
    if (isEncrypted) throw new FileError("passwordProtected");
    sum += uncompressedSize;
    // Together: many small entries of zeros fill the memory as one large does.
    if (uncompressedSize > compressedSize * highestRatio) unlikely += uncompressedSize;
    if (unlikely > smallestJudged) throw new FileError("unpacksTooLarge");
    if (uncompressedSize > largestEntry) throw new FileError("tooLarge");
  }
  if (sum > largestSum) throw new FileError("tooLarge");

  const entries: [string, Uint8Array][] = [];
  for (const file of files) {
    const packed = (await reader.getRawCompressedData(file)) ?? new Uint8Array();
    const content = file.compressionMethod === stored ? packed : await inflated(packed, file.uncompressedSize);
    // Some writers store paths with a backslash or a leading slash.
    entries.push([file.path.replace(/\\/g, "/").replace(/^\//, ""), content]);
  }
  return entries;
}

async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new DecompressionStream("deflate-raw");
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(inflate).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (filled + step.value.length > size) {
      await reader.cancel();
      throw new FileError("corrupt");
    }
    content.set(step.value, filled);
    filled += step.value.length;
  }
  if (filled < size) throw new FileError("corrupt");
  return content;
}
