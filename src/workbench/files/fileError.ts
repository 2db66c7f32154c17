/** Why a file cannot be opened, as codes; the sentences are the caller's. */
export const fileErrorCodes = [
  "empty", // no bytes, or a CSV without a single value
  "notWorkbook", // neither a zip nor anything else that we know
  "oldWorkbook", // .xls of Excel 97-2003
  "binaryWorkbook", // .xlsb
  "passwordProtected",
  "openDocument", // .ods of LibreOffice
  "tooLarge",
  "unpacksTooLarge", // a small zip of something immense
  "tooManyRows", // more than a sheet holds
  "corrupt",
] as const;
export type FileErrorCode = (typeof fileErrorCodes)[number];

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(`file cannot be read: ${code}`, options);
    this.name = "FileError";
  }
}
