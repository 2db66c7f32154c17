/** What a text is that could be a workbook. */
export type TextKind = "webPage" | "xmlWorkbook" | "openDocument" | "plain";

const webPage =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|div|center|title)[\s>]/i;

/** By its beginning, a few thousand letters. */
export function textKind(head: string): TextKind {
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet") && head.trimStart().startsWith("<?xml")) {
    return "xmlWorkbook";
  }
  if (webPage.test(head)) return "webPage";
  return head.includes("urn:oasis:names:tc:opendocument") && head.includes("<office:document")
    ? "openDocument"
    : "plain";
}
