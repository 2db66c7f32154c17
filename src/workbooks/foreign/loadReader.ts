import type * as Xlsx from "@e965/xlsx";

type Reader = typeof Xlsx;
type CodePages = Parameters<Reader["set_cptable"]>[0];
interface Decoding {
  decode(codePage: number, bytes: readonly number[] | Uint8Array): string;
}

/** A text is decoded as a whole or letter by letter, several times at most. */
const decodedPerByte = 50;

/**
 * The library for other kinds of workbooks, loaded when the first of them is opened. Old ones write texts in the code page
 * of their country. In a damaged one the library can ask for letters without end: it is stopped where it asks for many
 * more than the file can hold.
 */
export async function loadReader(fileLength: number): Promise<Reader> {
  const [reader, codePages] = await Promise.all([import("@e965/xlsx"), import("@e965/xlsx/dist/cpexcel")]);
  const { utils } = codePages as unknown as { readonly utils: Decoding };
  let left = 1_000_000 + fileLength * decodedPerByte;
  const decode: Decoding["decode"] = (codePage, bytes) => {
    if (--left < 0) throw new Error(`workbook is damaged: ${fileLength} bytes hold endless texts`);
    return utils.decode(codePage, bytes);
  };
  reader.set_cptable({ ...(codePages as object), utils: { ...utils, decode } } as CodePages);
  return reader;
}
