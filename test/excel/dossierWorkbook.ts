import type { Analysis } from "../../src/analysis/analysis";
import { readClientAliases } from "../../src/analysis/tables/clientAliases";
import type { CellValue } from "../../src/analysis/types";
import { readDossiers, type StandingDossier } from "../../src/app/dossiers/readDossiers";
import { updateDossiers } from "../../src/app/dossiers/updateDossiers";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { translator, type Language } from "../../src/locales";
import { clientTable, run, targetTable } from "../analysis/analysisOfRows";
import { isoDay } from "../setup/csvTables";
import { openHost, type Host } from "./openHost";
import { sheetData, workbookData } from "./workbook";

// Dossiers in a workbook of their own: the figures come from sales that lie elsewhere.

export const port = officeWorkbook();

export const open = (): Host => openHost(workbookData([sheetData("Notes", [["nothing here"]])]));

interface Sales {
  /** The names of the clients whose image counts: they are key clients. */
  readonly keys?: readonly string[];
  readonly clients?: readonly string[];
  readonly asOf?: string;
  /** Spellings that are joined. */
  readonly aliases?: readonly (readonly [written: string, client: string])[];
  /** Rows beside those that are always there. */
  readonly more?: readonly CellValue[][];
}

/** So many small clients that no other one brings a tenth of anything. */
const SMALL = 40;

/** Sales of some clients over two years, month by month. */
export function analysisOf({
  clients = ["Anna", "Boris"],
  keys = clients,
  asOf = "2024-12-15",
  aliases = [],
  more = [],
}: Sales = {}): Analysis {
  const products = ["Paper", "Ink", "Toner", "Glue", "Pens", "Clips", "Folders"];
  const rows: CellValue[][] = [];
  const months = Array.from({ length: 24 }, (_month, place) => place);
  const everybody = [...clients, ...Array.from({ length: SMALL }, (_small, place) => `Small ${place}`)];
  everybody.forEach((client, turn) => {
    for (const month of months) {
      const day = isoDay(`${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-05`);
      const product = products[(month + turn) % products.length];
      rows.push([day, client, 100 + turn + month, product, "Ivanov", `${turn}-${month}`]);
    }
  });
  const table = clientTable(
    ["client", "segment", "image", "phone", "email", "birthday"],
    everybody.map((client, turn) => [
      client,
      "Shops",
      keys.includes(client) ? "yes" : "",
      `+389 70 ${100 + turn}`,
      "",
      "",
    ]),
  );
  const joined = aliases.length === 0 ? null : readClientAliases({ place, rows: aliases.map((row) => [...row]) });
  const marks = products.map((_product, turn) => (turn < 6 ? "x" : ""));
  const targets = targetTable(["Segment", ...products, "Lamps"], [["Shops", ...marks, "x"]]);
  return run([...rows, ...more], { asOf: isoDay(asOf) }, { clients: table, targets, aliases: joined });
}

const place = { sheet: "Client aliases", row: 0, column: 0 };

export const update = (analysis: Analysis, make: readonly string[] = [], language: Language = "en") =>
  updateDossiers(port, analysis, make, translator(language), language);

export async function dossierOf(client: string): Promise<StandingDossier> {
  const found = (await readDossiers(port)).find(({ record }) => record.client === client);
  if (found === undefined) throw new Error(`no dossier: ${client}`);
  return found;
}
