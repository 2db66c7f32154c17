import { encodingOf } from "../textEncoding";

const MOST_UNITS = 1024;
const LOST = "\ufffd";
/** More than enough letters to tell a code page. */
const LONGEST_SAMPLE = 100_000;
/** Letters of several bytes for each one that is none: fewer, and it is another encoding. */
const LEAST_SHARE = 3;

/** Texts of single fields out of bytes: a decoder of the platform takes longer to begin than a field to read. */
export class FieldDecoder {
  private readonly units = new Uint16Array(MOST_UNITS);
  private readonly platform: TextDecoder;
  /** The letter of each byte; null = letters take several bytes. */
  private readonly letters: Uint16Array | null;
  private whole = 0;
  private lost = 0;
  /** Bytes of texts with letters that are none. */
  private readonly lostBytes: number[] = [];

  constructor(readonly encoding: string) {
    this.platform = new TextDecoder(encoding, { ignoreBOM: true });
    this.letters = encoding === "utf-8" ? null : lettersOf(encoding);
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    const { letters, units } = this;
    if (end - start > MOST_UNITS) return this.rareText(bytes, start, end);
    let length = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte < 0x80) units[length++] = byte;
      else if (letters !== null) units[length++] = letters[byte];
      else if (byte >= 0xc2 && byte < 0xe0 && at + 1 < end && isContinued(bytes[at + 1])) {
        units[length++] = ((byte & 0x1f) << 6) | (bytes[++at] & 0x3f);
        this.whole++;
      } else if (
        byte > 0xe0 &&
        byte < 0xed &&
        at + 2 < end &&
        isContinued(bytes[at + 1]) &&
        isContinued(bytes[at + 2])
      ) {
        units[length++] = ((byte & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
        at += 2;
        this.whole++;
      } else return this.rareText(bytes, start, end);
    }
    return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  }

  /** The code page that the texts are in, where most letters are none in UTF-8; null = they are in the encoding given. */
  otherEncoding(): string | null {
    if (this.letters !== null || this.lost === 0 || this.whole >= this.lost * LEAST_SHARE) return null;
    const found = encodingOf(Uint8Array.from(this.lostBytes));
    return found === "utf-8" ? null : found;
  }

  private rareText(bytes: Uint8Array, start: number, end: number): string {
    const field = bytes.subarray(start, end);
    const text = this.platform.decode(field);
    const parts = text.split(LOST).length - 1;
    if (parts === 0) return text;
    this.lost += parts;
    if (this.lostBytes.length < LONGEST_SAMPLE) this.lostBytes.push(...field.subarray(0, MOST_UNITS), 0x20);
    return text;
  }

  /** Whether letters of a text could not be read. */
  static hasLost(text: string): boolean {
    return text.includes(LOST);
  }
}

const isContinued = (byte: number): boolean => (byte & 0xc0) === 0x80;

function lettersOf(encoding: string): Uint16Array {
  const every = Uint8Array.from({ length: 256 }, (_zero, byte) => byte);
  const text = new TextDecoder(encoding).decode(every);
  return Uint16Array.from({ length: 256 }, (_zero, byte) => text.charCodeAt(byte));
}
