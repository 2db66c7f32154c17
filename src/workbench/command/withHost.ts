import { languageMeta, type Language } from "../../locales";
import { createHeadlessHost, type HeadlessHost } from "../headless";
import type { WorkbookData } from "../../workbooks/workbookData";

/** Works on a workbook as the add-in does in Excel. null = the language that the host has by itself. */
export async function withHost<Done>(
  workbook: WorkbookData,
  language: Language | null,
  work: (host: HeadlessHost) => Promise<Done>,
): Promise<Done> {
  const tag = language === null ? null : languageMeta(language).tag;
  const host = createHeadlessHost(workbook, tag === null ? {} : { displayLanguage: tag, contentLanguage: tag });
  const { Office, Excel, OfficeExtension } = host;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  try {
    return await work(host);
  } finally {
    host.dispose();
  }
}
