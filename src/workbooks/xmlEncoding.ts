const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml\b[^>]*?\sencoding=["']([\w-]+)["']/;

/** The encoding of an XML text: by its first bytes, else as it says of itself, else UTF-8. */
export function xmlEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const name = declared.exec(String.fromCharCode(...bytes.subarray(0, 100)))?.[1];
  // Some programs say UTF-16 and write UTF-8.
  return name === undefined || /^utf-?16/i.test(name) ? "utf-8" : knownEncoding(name);
}

function knownEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "utf-8";
  }
}
