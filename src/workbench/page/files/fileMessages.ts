import type { FileErrorCode, FileErrorParams } from "../../../workbooks/fileError";
import type { WorkbookData } from "../../../workbooks/workbookData";
import type { RowsPart } from "./workbookParts";

// What the page and its file worker say to each other.

/** Read this file, or take this workbook, part by part, and write it as a file. */
export type FileRequest =
  | { readonly kind: "read"; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: "frame"; readonly frame: WorkbookData }
  | { readonly kind: "rows"; readonly part: RowsPart }
  | { readonly kind: "write" }
  /** Into the browser's database. */
  | { readonly kind: "keep"; readonly name: string }
  | { readonly kind: "recall" }
  | { readonly kind: "forget" };

export type FileAnswer =
  | { readonly kind: "frame"; readonly frame: WorkbookData }
  | { readonly kind: "rows"; readonly part: RowsPart }
  | { readonly kind: "read" }
  | { readonly kind: "written"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "kept" }
  /** After its parts; null = nothing was kept. */
  | { readonly kind: "recalled"; readonly name: string | null }
  | { readonly kind: "forgotten" }
  /** null = not the file's fault. */
  | { readonly kind: "failed"; readonly code: FileErrorCode; readonly params: FileErrorParams }
  | { readonly kind: "failed"; readonly code: null; readonly message: string };
