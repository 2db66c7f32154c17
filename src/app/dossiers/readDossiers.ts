import type { Day } from "../../analysis/types";
import { kindOfMark } from "../../merging/rowMark";
import type { KnownHeaders, StandingTable } from "../../merging/typedTable";
import { isRecord } from "../isRecord";
import type { FoundTable, WorkbookPort } from "../workbookPort";
import { dossierParts, partOfKind, type DossierPart } from "./dossierParts";

const KEY = "clientele.dossiers";

/** What the workbook remembers of a dossier. */
export interface DossierRecord {
  /** The key of the client when the dossier was made. */
  readonly client: string;
  readonly name: string;
  /** The day of the figures by which it was no key client first; null = it is one. */
  readonly notKeySince: Day | null;
  readonly tables: Readonly<Partial<Record<DossierPart, KnownTable>>>;
}

export interface KnownTable {
  readonly name: string;
  readonly headers: KnownHeaders;
}

/** A dossier as it stands. */
export interface StandingDossier {
  readonly record: DossierRecord;
  readonly sheet: string;
  /** Tables that are gone, or are tables no more, are not among them. */
  readonly tables: ReadonlyMap<DossierPart, FoundTable>;
}

export async function readRecords(port: WorkbookPort): Promise<readonly DossierRecord[]> {
  const value = await port.readStored(KEY);
  return Array.isArray(value) ? value.filter(isDossierRecord) : [];
}

/** Nothing is written where all of it is known already. */
export async function rememberDossiers(port: WorkbookPort, records: readonly DossierRecord[]): Promise<void> {
  if (JSON.stringify(await port.readStored(KEY)) === JSON.stringify(records)) return;
  await port.writeStored(KEY, records);
}

/**
 * The dossiers of a workbook, known by the keys in their tables, whatever their sheets are called. Of a sheet and its copy
 * the one is meant whose tables were written. What is remembered of a dossier whose sheet is gone is not among them.
 */
export async function readDossiers(port: WorkbookPort): Promise<readonly StandingDossier[]> {
  const records = await readRecords(port);
  const marked = (await port.findTables()).flatMap((table) => {
    const found = partIn(table, records);
    return found === null ? [] : [{ table, ...found }];
  });
  const clients = [...new Set([...records.map(({ client }) => client), ...marked.map(({ client }) => client)])];
  return clients.flatMap((client) => {
    const own = marked.filter((one) => one.client === client);
    const [first] = [...own].sort((one, other) => Number(other.isRemembered) - Number(one.isRemembered));
    if (first === undefined) return [];
    const { sheet } = first.table;
    const tables = new Map<DossierPart, FoundTable>();
    for (const { part, table } of own) if (table.sheet === sheet && !tables.has(part)) tables.set(part, table);
    const known = records.find((record) => record.client === client);
    const record = known ?? { client, name: client, notKeySince: null, tables: {} };
    return [{ record, sheet, tables }];
  });
}

interface PartInTable {
  readonly part: DossierPart;
  readonly client: string;
  /** It bears the name under which it was written. */
  readonly isRemembered: boolean;
}

/** Which table of which dossier a table is; null = of none. */
function partIn({ kind, name, sample }: FoundTable, records: readonly DossierRecord[]): PartInTable | null {
  if (kind !== "table") return null;
  const same = name.toLowerCase();
  for (const { client, tables } of records) {
    const part = dossierParts.find((each) => tables[each]?.name.toLowerCase() === same);
    if (part !== undefined) return { part, client, isRemembered: true };
  }
  for (const row of sample) {
    for (const cell of row) {
      const mark = kindOfMark(cell);
      const found = mark === null ? null : partOfKind(mark);
      if (found !== null) return { ...found, isRemembered: false };
    }
  }
  return null;
}

/** The cells of all tables of a dossier, which are read in one piece. */
export interface StandingCells {
  readonly cells: ReadonlyMap<DossierPart, StandingTable>;
  /** Parts of which there are rows with keys, and no table. */
  readonly lost: readonly DossierPart[];
}

export async function readStanding(port: WorkbookPort, { sheet, tables }: StandingDossier): Promise<StandingCells> {
  const all = [...tables.values()];
  const row = Math.min(...all.map((table) => table.row));
  const column = Math.min(...all.map((table) => table.column));
  const end = Math.max(...all.map((table) => table.row + table.rows + 1));
  const columns = Math.max(...all.map((table) => table.column + table.columns)) - column;
  const block = await port.readCells({ kind: "sheet", name: sheet, sheet, row, column, rows: end - row - 1, columns });
  const values = [block.headers, ...block.values];
  const formulas = [block.headers, ...block.formulas];
  const cut = (rows: typeof values, table: FoundTable) =>
    rows
      .slice(table.row - row, table.row - row + table.rows + 1)
      .map((cells) => cells.slice(table.column - column, table.column - column + table.columns));
  const marked = new Set(
    values.flatMap((line) => line.flatMap((cell) => partOfKind(kindOfMark(cell) ?? "")?.part ?? [])),
  );
  const cells = new Map(
    [...tables].map(([part, table]) => {
      const [headers, ...body] = cut(values, table);
      const standing: StandingTable = {
        headers: headers.map((header) => String(header ?? "")),
        values: body,
        formulas: cut(formulas, table).slice(1),
      };
      return [part, standing];
    }),
  );
  return { cells, lost: [...marked].filter((part) => !tables.has(part)) };
}

function isDossierRecord(value: unknown): value is DossierRecord {
  if (!isRecord(value)) return false;
  const { client, name, notKeySince, tables } = value;
  const isDay = notKeySince === null || typeof notKeySince === "number";
  if (typeof client !== "string" || typeof name !== "string" || !isDay || !isRecord(tables)) return false;
  return Object.values(tables).every(
    (table) => isRecord(table) && typeof table.name === "string" && isRecord(table.headers),
  );
}
