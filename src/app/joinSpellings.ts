import type { Language, Translate } from "../locales";
import type { TableRef, WorkbookPort } from "./workbookPort";

/** A spelling, and the client that it means. */
export type Alias = readonly [written: string, client: string];

const WIDTH = 36;

/** Takes the aliases that were joined last out of the table again. */
export async function separateSpellings(
  port: WorkbookPort,
  aliases: TableRef,
  joined: readonly Alias[],
): Promise<void> {
  await port.takeBackRows({ table: aliases, rows: joined });
}

/** Writes aliases into the alias table, a new one on a sheet of its own where there is none yet. */
export async function joinSpellings(
  port: WorkbookPort,
  aliases: TableRef | null,
  added: readonly Alias[],
  translate: Translate,
  language: Language,
): Promise<void> {
  if (aliases !== null) {
    await port.appendRows([{ table: aliases, looks: [{ format: "text" }, { format: "text" }], language, rows: added }]);
    return;
  }
  const columns = [translate("duplicates.asWritten"), translate("duplicates.client")];
  const sheet = {
    name: translate("duplicates.sheetName"),
    tableName: "ClienteleAliases",
    language,
    columns: columns.map((header) => ({ header, width: WIDTH, format: "text" as const })),
    rows: added,
  };
  // Who joins spellings goes on with the next pair.
  await port.addSheets([sheet], "none");
}
