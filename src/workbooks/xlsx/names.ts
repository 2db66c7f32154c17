import { attr, query, queryAll, textContent } from "@cj-tech-master/excelts/xml";
import type { DataName } from "../workbookData";
import { formulaForScreen } from "./formulaText";
import { noPrintNames, withPrintName, type PrintNames } from "./printNames";
import type { XlsxPackage } from "./xlsxPackage";

const workbookPath = "xl/workbook.xml";

export interface ReadNames {
  readonly names: readonly DataName[];
  /** By the name of the sheet. */
  readonly printing: ReadonlyMap<string, PrintNames>;
}

/**
 * The names of the workbook, taken out of the package: the library would keep one object for every cell that a name
 * covers, and whole columns have a million of them.
 */
export function readNames(file: XlsxPackage): ReadNames {
  const root = file.root(workbookPath);
  const sheets = root === null ? [] : queryAll(root, "sheets/sheet").map((sheet) => attr(sheet, "name") ?? "");
  const list = root === null ? undefined : query(root, "definedNames");
  const names: DataName[] = [];
  const printing = new Map<string, PrintNames>();
  const taken = new Set<string>();
  for (const item of list?.children ?? []) {
    if (item.type !== "element") continue;
    const name = attr(item, "name") ?? "";
    const place = attr(item, "localSheetId");
    const sheet = place === undefined ? undefined : sheets[Number(place)];
    if (name.startsWith("_xlnm.") && sheet !== undefined) {
      printing.set(sheet, withPrintName(printing.get(sheet) ?? noPrintNames, name, textContent(item)));
    }
    const key = `${name.toLowerCase()}|${sheet ?? ""}`;
    // The other names of Excel's own are those of its filters.
    if (name === "" || name.startsWith("_xlnm.") || taken.has(key)) continue;
    taken.add(key);
    const hidden = attr(item, "hidden");
    names.push({
      name,
      formula: formulaForScreen(textContent(item)),
      visible: hidden !== "1" && hidden !== "true",
      ...(sheet === undefined ? {} : { sheet }),
    });
  }
  const text = file.text(workbookPath) ?? "";
  file.setText(workbookPath, text.replace(/<definedNames>[\s\S]*?<\/definedNames>/, ""));
  return { names, printing };
}
