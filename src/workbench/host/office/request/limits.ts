// Limits of Excel on the web (learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins").

export const payloadBytes = 5 * 1024 * 1024;
/** Above it, a read answers null without an error. */
export const cellsPerRead = 5_000_000;
export const textLength = 32_767;
/** One setting of a workbook. */
export const settingBytes = 100 * 1024;
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/**
 * What a request and its answer take on the wire beside the values in them, measured on the requests of Excel's own
 * client: an action, an object that is come by (its path and its instantiation), the reference to a range (kept, and
 * answered), and what is answered for a property.
 */
export const wireBytes = { action: 85, object: 190, reference: 190, answered: 12 } as const;

/** As JSON, in which quotes and control characters are escaped. */
const bytesOfText = (text: string): number => {
  let bytes = 2;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22 || unit === 0x5c) bytes += 2;
    else if (unit < 0x20) bytes += shortEscapes.has(unit) ? 2 : 6;
    // A surrogate is half of a character of four bytes.
    else bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
};

/** Backspace, tab, line feed, form feed and carriage return. */
const shortEscapes: ReadonlySet<number> = new Set([8, 9, 10, 12, 13]);

/** About what the value takes as JSON in a request. */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return bytesOfText(value);
  if (typeof value === "number") return String(value).length;
  if (typeof value === "boolean") return value ? 4 : 5;
  if (Array.isArray(value)) {
    let bytes = 2;
    for (const item of value) bytes += jsonBytes(item) + 1;
    return bytes;
  }
  if (typeof value === "object" && value !== null) {
    // A proxy travels as a reference, not with all that hangs on it.
    if ("toJSON" in value) return jsonBytes((value as { toJSON(): unknown }).toJSON());
    let bytes = 2;
    for (const [key, item] of Object.entries(value)) bytes += key.length + 4 + jsonBytes(item);
    return bytes;
  }
  return 4;
}
