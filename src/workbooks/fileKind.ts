// What a file is by its first bytes, whatever its name says.

export type FileKind = "empty" | "zip" | "compoundFile" | "oldStream" | "passwordProtected" | "other";

const compoundHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipHeader = [0x50, 0x4b, 0x03, 0x04];
/** The first record of workbooks of Excel 2 to 5 that lie in no container. */
const oldHeaders = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, zipHeader)) return "zip";
  if (oldHeaders.some((header) => startsWith(bytes, header))) return "oldStream";
  if (!startsWith(bytes, compoundHeader)) return "other";
  return isEncrypted(bytes) ? "passwordProtected" : "compoundFile";
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((value, index) => bytes[index] === value);
}

/** An encrypted .xlsx is a compound file with a stream of this name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + wanted.length <= bytes.length; start++) {
    if (bytes[start] !== wanted[0]) continue;
    if (wanted.every((value, index) => bytes[start + index] === value)) return true;
  }
  return false;
}
