import { attr, query, textContent } from "@cj-tech-master/excelts/xml";
import type { DataName } from "../workbookData";
import { formulaForScreen } from "./formulaText";
import type { XlsxPackage } from "./xlsxPackage";

const workbookPath = "xl/workbook.xml";

/**
 * The names of the workbook, taken out of the package: the library would keep one object for every cell that a name
 * covers, and whole columns have a million of them.
 */
export function readNames(file: XlsxPackage): DataName[] {
  const root = file.root(workbookPath);
  const list = root === null ? undefined : query(root, "definedNames");
  const names: DataName[] = [];
  const taken = new Set<string>();
  for (const item of list?.children ?? []) {
    if (item.type !== "element") continue;
    const name = attr(item, "name") ?? "";
    // Print areas and filters of Excel's own; and of names valid on single sheets only the first of each.
    if (name === "" || name.startsWith("_xlnm.") || taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    const hidden = attr(item, "hidden");
    names.push({
      name,
      formula: formulaForScreen(textContent(item)),
      visible: hidden !== "1" && hidden !== "true",
    });
  }
  const text = file.text(workbookPath) ?? "";
  file.setText(workbookPath, text.replace(/<definedNames>[\s\S]*?<\/definedNames>/, ""));
  return names;
}
