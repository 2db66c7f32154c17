import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { Day, ReadingFormat } from "../../analysis/types";
import { dayText, type Language, type Translate } from "../../locales";
import { columnsInPlace } from "../../merging/columnsInPlace";
import { headersBefore, mergeTable } from "../../merging/mergeTable";
import { isFilled, type KnownHeaders, type TypedRow } from "../../merging/typedTable";
import { placeText } from "../../reports/cellAddress";
import type { ReportContext } from "../../reports/reportContext";
import type { NewSheet } from "../newSheet";
import type { StandingSheet } from "../typedSheets/readTypedSheet";
import { writeMerge } from "../typedSheets/writeMerge";
import { headersAsWritten, inWorkbook, newTableOf, type TypedSheet } from "../typedSheets/typedSheet";
import { keepTypedTexts, restoreTypedTexts, type TypedStanding } from "../typedSheets/typedText";
import type { WorkbookPort } from "../workbookPort";
import { dossierClient, type DossierClient } from "./dossierClient";
import { dossierParts, kindOfPart, parts, type DossierPart } from "./dossierParts";
import { partSheet, type DossierHead } from "./dossierSheet";
import { figureRowsOf } from "./figuresPart";
import { documentRows, monthRows } from "./productParts";
import { proposalsFor, proposedRows } from "./proposals";
import {
  readDossiers,
  readRecords,
  readStanding,
  rememberDossiers,
  type DossierRecord,
  type KnownTable,
  type StandingDossier,
} from "./readDossiers";
import { freeSlots, standingSlots, type Slot } from "./slots";

/** What an update of the dossiers has done. */
export interface DossierUpdate {
  /** The sheets that were made. */
  readonly made: readonly string[];
  /** The sheets on which something was renewed, and those that said all of it already. */
  readonly renewed: readonly string[];
  readonly unchanged: readonly string[];
  /** Cells of the product that somebody had typed over: they are written again. */
  readonly restored: readonly string[];
  /** Sheets of which some table is no table any more, or has lost its hidden column: that part is not kept up to date. */
  readonly broken: readonly string[];
}

interface Wanted {
  readonly analysis: Analysis;
  readonly context: ReportContext;
  readonly format: ReadingFormat;
}

/** Under which key the typed text of a dossier is kept. */
export const textKeyOf = (client: string): string => `dossier|${client}`;

/** The key clients that have no dossier yet, by turnover. */
export function withoutDossier(analysis: Analysis, dossiers: readonly StandingDossier[]): readonly string[] {
  const known = new Set(
    dossiers.map(({ record }) => clientKey(dossierClient(analysis, record.client, record.name).name)),
  );
  return analysis.keyClients.clients.map(({ client }) => client).filter((client) => !known.has(clientKey(client)));
}

/**
 * Brings all dossiers up to date and makes those of some clients. What the user has typed stays; before anything is written
 * it is kept, so that it can be brought back. A dossier that says all of it already is not written at all.
 */
export async function updateDossiers(
  port: WorkbookPort,
  analysis: Analysis,
  make: readonly string[],
  t: Translate,
  language: Language,
): Promise<DossierUpdate> {
  const { format } = await port.locale();
  const wanted: Wanted = { analysis, context: { translate: t, language, sources: {} }, format };
  const standing = await readDossiers(port);
  const records = new Map((await readRecords(port)).map((record) => [record.client, record]));
  // The day is remembered before it is shown, so that it stays the first one wherever this breaks off.
  for (const { record } of standing) {
    records.set(record.client, { ...record, notKeySince: notKeySinceOf(record, analysis) });
  }
  await rememberDossiers(port, [...records.values()]);
  const done = { renewed: [] as string[], unchanged: [] as string[], restored: [] as string[], broken: [] as string[] };
  for (const dossier of standing) {
    const updated = await updateOne(port, dossier, wanted);
    records.set(updated.record.client, updated.record);
    (updated.isChanged ? done.renewed : done.unchanged).push(dossier.sheet);
    done.restored.push(...updated.restored);
    if (updated.isBroken) done.broken.push(dossier.sheet);
  }
  await rememberDossiers(port, [...records.values()]);
  const fresh = withoutDossier(analysis, standing).filter((client) => make.includes(client));
  const made = fresh.length === 0 ? [] : await makeAll(port, fresh, wanted, records);
  return { made, ...done };
}

async function makeAll(
  port: WorkbookPort,
  clients: readonly string[],
  wanted: Wanted,
  records: Map<string, DossierRecord>,
): Promise<readonly string[]> {
  const plans = clients.map((name) => {
    const client = dossierClient(wanted.analysis, clientKey(name), name);
    return { client, sheets: dossierParts.map((part) => wantedPart(part, client, null, null, wanted)) };
  });
  const names = await port.addSheets(plans.map(({ client, sheets }) => newSheetOf(client, sheets, wanted)));
  const tables = await port.findTables();
  plans.forEach(({ client, sheets }, place) => {
    const own = tables.filter(({ kind, sheet }) => kind === "table" && sheet === names[place]);
    // The tables are found in the order in which they stand.
    const inOrder = [...own].sort((one, other) => one.row - other.row);
    const known = dossierParts.flatMap((part, turn): [DossierPart, KnownTable][] =>
      inOrder[turn] === undefined
        ? []
        : [[part, { name: inOrder[turn].name, headers: headersAsWritten(sheets[turn]) }]],
    );
    const record = { client: client.key, name: client.name, notKeySince: null, tables: Object.fromEntries(known) };
    records.set(client.key, record);
  });
  await rememberDossiers(port, [...records.values()]);
  return names;
}

function newSheetOf(client: DossierClient, sheets: readonly TypedSheet[], { context, format }: Wanted): NewSheet {
  const [first, ...below] = sheets.map((sheet) => newTableOf(sheet, format.date1904));
  // The first table of a dossier has fewer columns than the widest one.
  const widest = sheets.reduce((one, other) => (other.columns.length > one.columns.length ? other : one));
  return {
    name: sheets[0].name,
    language: context.language,
    ...first,
    widths: [10, ...widest.columns.map(({ width }) => width)],
    below,
    print: {
      header: context.translate("dossiers.column.what", { client: client.name }),
      footer: context.translate("reports.printPage", { page: "&P", pages: "&N" }),
      newPageAt: (["people", "months", "documents"] as const).map((part) => dossierParts.indexOf(part)),
    },
  };
}

/** The day by which a client is no key client any more; null = it is one. */
function notKeySinceOf(record: DossierRecord, analysis: Analysis): Day | null {
  const { keyClient } = dossierClient(analysis, record.client, record.name);
  return keyClient === null ? (record.notKeySince ?? analysis.settings.asOf) : null;
}

interface UpdatedDossier {
  readonly record: DossierRecord;
  readonly isChanged: boolean;
  readonly isBroken: boolean;
  readonly restored: readonly string[];
}

async function updateOne(port: WorkbookPort, dossier: StandingDossier, wanted: Wanted): Promise<UpdatedDossier> {
  const { record } = dossier;
  const client = dossierClient(wanted.analysis, record.client, record.name);
  const notKeySince = notKeySinceOf(record, wanted.analysis);
  const { tables, lost } = await standingParts(port, dossier, client, notKeySince, wanted);
  const whole = tables.filter(({ found }) => found.inPlace.keys !== null);
  const merges = whole.map((table) => ({
    ...table,
    merge: mergeTable(table.sheet, table.found.standing, table.found.known),
  }));
  const changed = merges.filter(
    ({ merge }) => merge.rows.length + merge.added.length + merge.addedColumns.length + merge.headers.length > 0,
  );
  if (changed.length > 0) await keepTypedTexts(port, textKeyOf(record.client), tables);
  if (changed.some(({ merge }) => merge.addedColumns.length > 0)) {
    const tables = changed.map(({ part, found, merge }) => [
      part,
      { name: found.table.name, headers: headersBefore(merge, found.known) },
    ]);
    const before = { ...record, notKeySince, tables: { ...record.tables, ...Object.fromEntries(tables) } };
    const others = (await readRecords(port)).filter(({ client }) => client !== record.client);
    await rememberDossiers(port, [...others, before]);
  }
  for (const { sheet, found, merge } of changed) {
    await writeMerge(port, sheet, found, merge);
  }
  const known = merges.map(({ part, found, merge }) => [part, { name: found.table.name, headers: merge.known }]);
  const { sheet } = dossier;
  return {
    record: {
      client: record.client,
      name: client.name,
      notKeySince,
      tables: { ...record.tables, ...(Object.fromEntries(known) as DossierRecord["tables"]) },
    },
    isChanged: changed.length > 0,
    isBroken: whole.length < tables.length || lost.length > 0,
    restored: merges.flatMap(({ found: { table }, merge }) =>
      merge.restored.map(({ row, column }) =>
        placeText({ sheet, row: table.row + 1 + row, column: table.column + column }),
      ),
    ),
  };
}

interface PartStanding extends TypedStanding {
  readonly part: DossierPart;
}

/** The tables of a dossier as they stand, with what each is to say. */
async function standingParts(
  port: WorkbookPort,
  dossier: StandingDossier,
  client: DossierClient,
  notKeySince: Day | null,
  wanted: Wanted,
): Promise<{ readonly tables: readonly PartStanding[]; readonly lost: readonly DossierPart[] }> {
  const { cells, lost } = await readStanding(port, dossier);
  const tables = [...dossier.tables].flatMap(([part, table]) => {
    const standing = cells.get(part);
    if (standing === undefined) return [];
    const known: KnownHeaders = dossier.record.tables[part]?.headers ?? {};
    const bare = partSheet(part, headOf(client, wanted), [], wanted.context.translate, wanted.context.language);
    const found: StandingSheet = { table, standing, known, inPlace: columnsInPlace(bare, standing, known) };
    const sheet = wantedPart(part, client, notKeySince, found, wanted);
    return [{ part, sheet: inWorkbook(sheet, wanted.format.date1904), found }];
  });
  return { tables, lost };
}

const headOf = (client: DossierClient, { analysis, context }: Wanted): DossierHead => ({
  client: client.key,
  name: client.name,
  day: dayText(analysis.settings.asOf, context.language),
});

/** A table of a dossier as it is to be; it has the rows that it has, and all of them where it is new. */
function wantedPart(
  part: DossierPart,
  client: DossierClient,
  notKeySince: Day | null,
  found: StandingSheet | null,
  wanted: Wanted,
): TypedSheet {
  const { analysis, context } = wanted;
  const kind = kindOfPart(part, client.key);
  const slots = found === null ? freeSlots(parts[part].keys) : standingSlots(kind, found);
  const rows = rowsOf(part, slots, client, notKeySince, found, wanted);
  return partSheet(part, headOf(client, { ...wanted, analysis }), rows, context.translate, context.language);
}

function rowsOf(
  part: DossierPart,
  slots: readonly Slot[],
  client: DossierClient,
  notKeySince: Day | null,
  found: StandingSheet | null,
  { analysis, context }: Wanted,
): readonly TypedRow[] {
  const there = new Set(slots.map(({ key }) => key));
  const { translate: t } = context;
  switch (part) {
    case "figures":
      return figureRowsOf(client, notKeySince, analysis, context).filter(({ key }) => there.has(key));
    case "about":
      return parts.about.keys
        .filter((key) => there.has(key))
        .map((key) => ({ key, cells: { about: t(`dossiers.about.${key}`) } }));
    case "months":
      return monthRows(slots, client, analysis, context);
    case "documents":
      return documentRows(slots, client, analysis);
    default:
      return proposedRows(part, slots, proposalsFor(part, client, analysis, t), (column) => typedIn(column, found));
  }
}

/** What stands in a column, in all spellings. */
function typedIn(column: string, found: StandingSheet | null): ReadonlySet<string> {
  const at = found?.inPlace.places.get(column);
  if (found === null || at === undefined) return new Set();
  const filled = found.standing.values.map((row) => row[at]).filter(isFilled);
  return new Set(filled.map((cell) => clientKey(String(cell))));
}

/** Brings back what was typed into a dossier before one of its last updates; null = the dossier is gone. */
export async function restoreDossier(
  port: WorkbookPort,
  analysis: Analysis,
  client: string,
  turn: number,
  t: Translate,
  language: Language,
): Promise<number | null> {
  const { format } = await port.locale();
  const wanted: Wanted = { analysis, context: { translate: t, language, sources: {} }, format };
  return restoreTypedTexts(port, textKeyOf(client), turn, async () => {
    const dossier = (await readDossiers(port)).find(({ record }) => record.client === client);
    if (dossier === undefined) return [];
    const { record } = dossier;
    const now = dossierClient(analysis, record.client, record.name);
    return (await standingParts(port, dossier, now, record.notKeySince, wanted)).tables;
  });
}
