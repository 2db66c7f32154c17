import { translator, type Language, type TextKey } from "../../src/locales";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import type { Row } from "../workbench/command/runCommand";
import { valuesOf } from "../workbooks/workbooks";

/** Columns of the Clients report by the keys of their headers. */
const columns = [
  "status",
  "abc",
  "turnover",
  "purchases",
  "ladder",
  "averageCheck",
  "segment",
  "manager",
  "firstPurchase",
  "lastPurchase",
  "daysSinceLast",
  "productsUsed",
] as const;
const words = [
  ...["statusPotential", "statusNew", "statusRegular", "statusRestored", "statusLost"],
  ...["ladderBuyer", "ladderCustomer", "ladderRegularClient", "ladderAdherent", "ladderAdvocate"],
];

/** The rows of the Clients report by client, its columns and words in English whatever the language is. */
export function clientsReport(data: WorkbookData, language: Language): Map<string, Row> {
  const text = (key: string) => translator(language)(`reports.${key}` as TextKey);
  const english = (key: string) => translator("en")(`reports.${key}` as TextKey);
  const wordOf = new Map(words.map((key) => [text(key), english(key)]));
  for (const sheet of data.sheets) {
    const grid = valuesOf(sheet);
    const needed = ["status", "abc", "turnover"].map(text);
    const top = grid.findIndex((row) => row[0] === text("client") && needed.every((header) => row.includes(header)));
    if (top === -1) continue;
    const rows = new Map<string, Row>();
    for (const cells of grid.slice(top + 1)) {
      const name = String(cells[0] ?? "");
      if (name === "" || name === text("total")) break;
      const row = new Map<string, Row extends ReadonlyMap<string, infer Value> ? Value : never>();
      for (const key of columns) {
        const place = grid[top].indexOf(text(key));
        const value = place === -1 ? null : (cells[place] ?? null);
        row.set(english(key), (typeof value === "string" ? wordOf.get(value) : undefined) ?? value);
      }
      rows.set(name, row);
    }
    return rows;
  }
  throw new Error(`no Clients report: ${language}`);
}
