/** Why a file cannot be opened, as codes; the sentences are the caller's. */
export const fileErrorCodes = [
  "empty", // no bytes, or a CSV without a single value
  "notWorkbook", // neither a zip nor anything else that we know
  "oldWorkbook", // .xls of Excel 97-2003
  "binaryWorkbook", // .xlsb
  "passwordProtected",
  "openDocument", // .ods of LibreOffice
  "webPage", // HTML without a table
  "tooLarge",
  "unpacksTooLarge", // a small zip of something immense
  "tooManyRows", // more than a sheet holds
  "missingText", // a cell whose text the file has lost; `place` names it
  "corrupt",
] as const;
export type FileErrorCode = (typeof fileErrorCodes)[number];

/** What the sentence of a code names beside the file. */
export type FileErrorParams = Readonly<Record<string, string>>;

export class FileError extends Error {
  readonly params: FileErrorParams;

  constructor(
    readonly code: FileErrorCode,
    { params = {}, ...options }: ErrorOptions & { readonly params?: FileErrorParams } = {},
  ) {
    super(`file cannot be read: ${code}`, options);
    this.name = "FileError";
    this.params = params;
  }
}
