import { FileRefused, type FileFinding, type SalesFile } from "../../imports/files/salesFile";
import { areOfSales } from "../knownHeaders";
import { MergedFiller } from "../mergedCells";
import { tableInSight } from "../tableInSight";
import { withUnfolded } from "../unfoldTables";
import {
  WorkbookError,
  type BookInFiles,
  type Control,
  type FoundTable,
  type TableRef,
  type WorkbookPort,
} from "../workbookPort";

/** A file beside the workbook, under the name by which it is told from the others. */
export interface PickedFile {
  readonly name: string;
  readonly file: SalesFile;
}

/**
 * The workbook with the tables of files beside its own: they are found, recognised and read as if they were sheets.
 * Nothing is written to them, and nobody is told when they change.
 */
export function withFiles(port: WorkbookPort, picked: readonly PickedFile[]): WorkbookPort {
  const findings = new Map<string, readonly FileFinding[]>();
  return {
    ...port,
    findTables: async () => [...(await port.findTables()), ...tablesOfFiles(picked, findings)],
    readRows: async (table, onRows, control) => {
      if (table.kind !== "file") return port.readRows(table, onRows, control);
      const { file } = fileOf(picked, table);
      const block = { row: table.row + 1, column: table.column, columns: table.columns };
      const step = stepper(port, file.size, control);
      findings.set(table.name, await asWorkbook(table.name, () => file.read(block, onRows, step)));
    },
    numberFormats: async (table, column, signal) => {
      if (table.kind !== "file") return port.numberFormats(table, column, signal);
      const { file } = fileOf(picked, table);
      const block = { row: table.row + 1, column: table.column + column, columns: 1 };
      return asWorkbook(table.name, async () => (await file.formats?.(block, () => port.giveWay(signal))) ?? []);
    },
    watchTables: (tables, ...listeners) =>
      port.watchTables(
        tables.filter(({ kind }) => kind !== "file"),
        ...listeners,
      ),
    goToCell: (place) =>
      picked.some(({ name }) => name === place.sheet)
        ? Promise.reject(new WorkbookError("inFile", { name: place.sheet }))
        : port.goToCell(place),
  };
}

function fileOf(picked: readonly PickedFile[], table: TableRef): PickedFile {
  const found = picked.find(({ name }) => name === table.name);
  if (found === undefined) throw new WorkbookError("sheetMissing", { name: table.name });
  return found;
}

/** What a file refuses while it is read, as the workbook would. */
async function asWorkbook<Read>(name: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof FileRefused)) throw cause;
    throw new WorkbookError("fileUnreadable", { name }, { cause });
  }
}

/** Says how far the reading is, and lets the user press Cancel. */
function stepper(port: WorkbookPort, total: number, control: Control): (done: number) => Promise<void> {
  return async (done) => {
    control.onProgress({ step: "reading", done, total, isBytes: true });
    await port.giveWay(control.signal);
  };
}

/** The table with its first rows as they are read: a merged cell holds its value for all its rows. */
function withMerged(table: FoundTable, { merged = [], firstRow = 0 }: SalesFile): FoundTable {
  const above = table.row + 1 - firstRow;
  const own = merged
    .map((area) => ({ ...area, row: area.row - above, column: area.column - table.column }))
    .filter(({ row, column }) => row >= 0 && row < table.sample.length && column >= 0 && column < table.columns);
  return { ...table, sample: new MergedFiller().filled(table.sample, own) };
}

/** The tables of files, in their order; a file without a row of headers has none. */
export function tablesOfFiles(
  picked: readonly PickedFile[],
  findings: ReadonlyMap<string, readonly FileFinding[]> = new Map(),
): readonly FoundTable[] {
  const inSight = picked.flatMap(({ name, file }) => {
    const block = { kind: "file", name, sheet: name, row: file.firstRow ?? 0, column: 0, rows: file.rows } as const;
    const seen = tableInSight(block, file.top);
    return seen === null ? [] : { ...seen, table: withMerged(seen.table, file) };
  });
  const bare = picked.filter(({ name }) => !inSight.some(({ table }) => table.name === name));
  const bookOf = ({ file: { book } }: PickedFile): BookInFiles | undefined =>
    book && {
      ...book,
      bare: bare.flatMap(({ file }) => (file.book?.name === book.name ? file.book.sheet : [])),
    };
  const known = (table: FoundTable): FoundTable => ({
    ...table,
    // How many rows there are, and what is to be said of them, is known once they have been read.
    get rows() {
      return fileOf(picked, table).file.rows - table.row - 1;
    },
    file: {
      bytes: fileOf(picked, table).file.size,
      book: bookOf(fileOf(picked, table)),
      get findings() {
        return findings.get(table.name) ?? [];
      },
    },
  });
  const isList = inSight.some(({ table }) => areOfSales(table.headers));
  return (isList ? inSight.map(({ table }) => table) : withUnfolded(inSight)).map(known);
}
