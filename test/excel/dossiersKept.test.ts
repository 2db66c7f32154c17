import fc from "fast-check";
import type { Language } from "../../src/locales";
import { WorkbookError } from "../../src/app/workbookPort";
import { isOfProduct, parts, partOfKind } from "../../src/app/dossiers/dossierParts";
import { readDossiers } from "../../src/app/dossiers/readDossiers";
import { kindOfMark, readMark } from "../../src/merging/rowMark";
import { analysisOf, dossierOf, open, port, update } from "./dossierWorkbook";
import { closeHost, openHost, type Host } from "./openHost";
import { blankCell, missing, type Cell } from "./trialSheet";
import { sheetNamed } from "./workbook";

afterEach(closeHost);

// Whatever a user does on a dossier, and wherever an update breaks off: nothing that was typed is lost.

/** What the user types bears a number that nothing else does. */
const isTyped = (value: unknown): boolean => /[§=]7\d{4}/.test(String(value)) || /^7\d{4}$/.test(String(value));

/** A table of the sheet of a dossier, with its cells as they stand. */
interface Area {
  readonly name: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

interface Sheet {
  readonly name: string;
  readonly cells: Cell[][];
  readonly areas: Area[];
}

async function sheetOf(host: Host): Promise<Sheet | null> {
  const dossier = (await readDossiers(port)).at(0);
  if (dossier === undefined) return null;
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(dossier.sheet);
    const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name");
    await context.sync();
    const all = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
    all.load("formulas,numberFormat");
    const ranges = sheet.tables.items.map((table) =>
      table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    await context.sync();
    const formats = all.numberFormat as unknown[][];
    return {
      name: dossier.sheet,
      cells: (all.formulas as unknown[][]).map((line, row) =>
        line.map((formula, column) => ({ formula, format: formats[row][column] })),
      ),
      areas: ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }, place) => ({
        name: sheet.tables.items[place].name,
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      })),
    };
  });
}

/** Lays a sheet and its tables anew, as a user who inserts, deletes or sorts. */
async function layAnew(host: Host, { name, cells, areas }: Sheet): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load("items/name");
    await context.sync();
    for (const table of sheet.tables.items) table.convertToRange();
    sheet.getUsedRange(true).clear("Contents");
    const width = Math.max(...cells.map((line) => line.length));
    const whole = cells.map((line) => [...line, ...Array<Cell>(width - line.length).fill(blankCell)]);
    const range = sheet.getRangeByIndexes(0, 0, whole.length, width);
    range.numberFormat = whole.map((line) => line.map(({ format }) => format));
    range.formulas = whole.map((line) => line.map(({ formula }) => formula));
    for (const { row, column, rows, columns, name: table } of areas) {
      sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true).name = table;
    }
    await context.sync();
  });
}

/** Everything typed on the sheet, but for what stands in cells of the product in its own rows. */
async function typedCells(host: Host): Promise<readonly string[]> {
  const sheet = await sheetOf(host);
  if (sheet === null) return [];
  const dossier = (await readDossiers(port))[0];
  const known = new Set<string>();
  const ofProduct = new Set<string>();
  for (const [, table] of dossier.tables) {
    for (let row = table.row + 1; row <= table.row + table.rows; row++) {
      const cells = sheet.cells[row].slice(table.column, table.column + table.columns);
      const at = cells.findIndex(({ formula }) => kindOfMark(formula as string) !== null);
      const kind = at < 0 ? null : kindOfMark(cells[at].formula as string);
      if (kind === null) continue;
      const mark = `${kind} ${readMark(kind, cells[at].formula as string)?.key ?? ""}`;
      if (known.has(mark)) continue;
      known.add(mark);
      const part = partOfKind(kind)?.part;
      const shown = part === undefined ? [] : Object.entries(parts[part].columns);
      const headers = dossier.record.tables[part ?? "figures"]?.headers ?? {};
      shown.forEach(([id, { owner }]) => {
        const column = (table.headers ?? []).indexOf(headers[id]?.seen ?? "");
        if (owner === "product" && column >= 0) ofProduct.add(`${row} ${table.column + column}`);
      });
    }
  }
  return sheet.cells
    .flatMap((line, row) =>
      line.flatMap(({ formula }, column) => (isTyped(formula) && !ofProduct.has(`${row} ${column}`) ? [formula] : [])),
    )
    .map(String)
    .sort();
}

const text = fc.constantFrom<(n: number) => string | number>(
  (n) => `called §${n}`,
  (n) => `=${n}+1`,
  (n) => `00§${n}`,
  (n) => `line\nbreak §${n}`,
  (n) => n,
);
const at = { area: fc.nat(8), row: fc.nat(30), column: fc.nat(8) };
const edits = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), ...at, text }) },
  fc.record({ kind: fc.constant("beside" as const), row: fc.nat(100), column: fc.nat(3), text }),
  fc.record({ kind: fc.constant("clear" as const), ...at }),
  fc.record({ kind: fc.constant("sort" as const), ...at }),
  fc.record({ kind: fc.constant("column" as const), ...at }),
  fc.record({ kind: fc.constant("row" as const), ...at }),
  fc.record({ kind: fc.constant("deleteRow" as const), ...at }),
  fc.record({ kind: fc.constant("copy" as const), ...at }),
  fc.record({ kind: fc.constant("colour" as const), ...at }),
  fc.record({ kind: fc.constant("rename" as const), ...at }),
  fc.record({ kind: fc.constant("deleteColumn" as const), ...at }),
  fc.record({ kind: fc.constant("paste" as const), ...at }),
  fc.record({ kind: fc.constant("filter" as const), ...at }),
  fc.record({ kind: fc.constant("renameSheet" as const) }),
);
type Edit = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

let names = 0;

async function edit(host: Host, one: Edit): Promise<void> {
  const sheet = await sheetOf(host);
  if (sheet === null) return;
  const { cells, areas, name } = sheet;
  const write = (row: number, column: number, act: (range: Excel.Range) => void) =>
    host.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, 1, 1));
      await context.sync();
    });
  if (one.kind === "renameSheet") {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).name = `Best ${++names}`;
      await context.sync();
    });
    return;
  }
  if (one.kind === "beside") {
    const width = Math.max(...areas.map((area) => area.column + area.columns));
    return write(one.row, width + 1 + one.column, (range) => (range.values = [[one.text(70000 + ++names)]]));
  }
  const area = areas[one.area % areas.length];
  const row = area.row + 1 + (one.row % (area.rows - 1));
  const keys = cells[row].findIndex(({ formula }) => kindOfMark(formula as string) !== null);
  const columns = Array.from({ length: area.columns }, (_column, place) => area.column + place).filter(
    (column) => column !== keys && !cells.some((line) => kindOfMark(line[column]?.formula as string) !== null),
  );
  const column = columns[one.column % columns.length];
  switch (one.kind) {
    case "type":
      return write(row, column, (range) => (range.values = [[one.text(70000 + ++names)]]));
    case "clear":
      return write(row, column, (range) => range.clear("Contents"));
    case "colour":
      return write(row, column, (range) => (range.format.fill.color = "#FFFF00"));
    case "rename":
      return write(area.row, column, (range) => (range.values = [[`Renamed ${++names}`]]));
    case "sort": {
      const body = cells.slice(area.row + 1, area.row + area.rows).map((line) => [...line]);
      const keyOf = (line: Cell[]) => String(line[column]?.formula ?? "");
      body.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
      body.forEach((line, place) => {
        for (let each = area.column; each < area.column + area.columns; each++) {
          cells[area.row + 1 + place][each] = line[each] ?? blankCell;
        }
      });
      return layAnew(host, sheet);
    }
    case "column": {
      const number = ++names;
      cells.forEach((line, place) => {
        const within = areas.find((each) => place >= each.row && place < each.row + each.rows);
        const isHeader = within?.row === place && column < within.column + within.columns;
        const formula = isHeader ? `Mine ${number} ${place}` : place === row ? `note §${70000 + number}` : "";
        if (line.length >= column) line.splice(column, 0, { ...blankCell, formula });
      });
      for (const each of areas) if (column < each.column + each.columns) each.columns++;
      return layAnew(host, sheet);
    }
    case "row":
    case "copy": {
      const copied = cells[row].map((cell) => ({ ...cell }));
      const own: Cell[] = cells[row].map(() => blankCell);
      own[column] = { ...blankCell, formula: `own §${70000 + ++names}` };
      cells.splice(row, 0, one.kind === "copy" ? copied : own);
      for (const each of areas) if (each.row > row) each.row++;
      area.rows++;
      return layAnew(host, sheet);
    }
    case "deleteColumn": {
      cells.forEach((line) => line.splice(column, 1));
      for (const each of areas) if (column < each.column + each.columns) each.columns--;
      return layAnew(host, sheet);
    }
    case "paste": {
      for (const [down, line] of cells.slice(row, area.row + area.rows).entries()) {
        if (down > 1) break;
        for (const place of columns.filter((each) => each >= column).slice(0, 3)) {
          line[place] = { ...blankCell, formula: `§${70000 + ++names}` };
        }
      }
      return layAnew(host, sheet);
    }
    case "filter":
      return host.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(area.name);
        const shown = table.getRange().load("text");
        await context.sync();
        const values = [shown.text[row - area.row][column - area.column]];
        table.autoFilter.apply(table.getRange(), column - area.column, { filterOn: "Values", values });
        await context.sync();
      });
    case "deleteRow": {
      if (area.rows < 3) return;
      cells.splice(row, 1);
      for (const each of areas) if (each.row > row) each.row--;
      area.rows--;
      return layAnew(host, sheet);
    }
  }
}

const more = [["2024-12-30", "Anna", 900, "Lamps", "Ivanov", "n"]];
const worlds = {
  before: analysisOf(),
  after: analysisOf({ asOf: "2024-12-31", more }),
  notKey: analysisOf({ keys: ["Boris"], asOf: "2025-01-15" }),
  joined: analysisOf({ aliases: [["Anna", "Boris"]], asOf: "2025-01-15" }),
  gone: analysisOf({ clients: ["Boris"] }),
} as const;

describe("a user and the product at work on one dossier", () => {
  const runs = fc.record({
    world: fc.constantFrom(...(Object.keys(worlds) as (keyof typeof worlds)[])),
    language: fc.constantFrom<Language>("en", "ru"),
  });

  it("keeps every cell that the user has typed, whatever is done between the updates", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(edits, { maxLength: 4 }), runs), { minLength: 1, maxLength: 3 }),
        async (turns) => {
          const host = open();
          await update(worlds.before, ["Anna"]);
          for (const [changes, { world, language }] of turns) {
            for (const one of changes) await edit(host, one);
            const before = await typedCells(host);
            await update(worlds[world], [], language);
            expect(missing(before, await typedCells(host))).toEqual([]);
            const after = host.save();
            expect(await update(worlds[world], [], language)).toMatchObject({ renewed: [] });
            expect(host.save()).toEqual(after);
          }
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe("an update of a dossier of which one exchange fails", () => {
  async function prepared() {
    const host = open();
    await update(worlds.before, ["Anna"]);
    const { tables } = await dossierOf("anna");
    const typed: readonly (readonly [keyof typeof parts, number, number, string | number])[] = [
      ["people", 0, 3, "decides §70001"],
      ["people", 2, 1, "own §70002"],
      ["figures", 4, 3, "§70003"],
      ["plan", 5, 3, 70004],
      ["tenders", 1, 2, "=70005+1"],
    ];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Anna");
      for (const [part, row, column, value] of typed) {
        const top = tables.get(part)?.row ?? 0;
        sheet.getRangeByIndexes(top + 1 + row, column, 1, 1).values = [[value]];
      }
      await context.sync();
    });
    return host.save();
  }

  const cellsOf = (host: Host) => sheetNamed(host.save(), "Anna").cells;

  const typedOn = (host: Host): readonly string[] =>
    [...cellsOf(host).values()]
      .flatMap((row) => [...row.values()].map(({ formula, value }) => formula ?? value))
      .filter(isTyped)
      .map(String)
      .sort();

  it.each([
    ["that renews one", 5, 1, []],
    // That new sheets come all or none is proven where they are added.
    ["that makes one", 0, 3, ["Boris"]],
  ] as const)(
    "%s, leaves every typed cell in place, and the next one completes",
    async (_what, afterActions, step, make) => {
      const start = await prepared();
      const world = make.length === 0 ? worlds.notKey : worlds.before;
      const whole = openHost(start);
      const typed = typedOn(whole);
      expect(typed).toHaveLength(5);
      whole.faults.syncCount = 0;
      await update(world, make);
      const exchanges = whole.faults.syncCount;
      const expected = cellsOf(whole);
      const sheets = whole.save().sheets.length;
      let failed = 0;
      for (let strike = 1; strike <= exchanges; strike += step) {
        const host = openHost(start);
        host.faults.syncCount = 0;
        host.faults.beforeSync = (count) => {
          if (count !== strike) return;
          host.faults.failAtSync = { n: host.faults.syncCount, code: "GeneralException", afterActions };
        };
        const error: unknown = await update(world, make).catch((reason: unknown) => reason);
        host.faults.beforeSync = null;
        host.faults.failAtSync = null;
        if (error instanceof Error) {
          expect(error).toBeInstanceOf(WorkbookError);
          failed++;
        }
        expect(typedOn(host)).toEqual(typed);
        await update(world, make);
        expect(cellsOf(host)).toEqual(expected);
        expect(host.save().sheets).toHaveLength(sheets);
      }
      expect(failed).toBeGreaterThan(3);
    },
  );
});

test("the parts of a dossier that hold only what the product says are those without a column to type into", () => {
  for (const [part, { columns }] of Object.entries(parts)) {
    const owners = Object.values<{ readonly owner: string }>(columns).map(({ owner }) => owner);
    expect(owners.every((owner) => owner === "product")).toBe(isOfProduct(part as keyof typeof parts));
  }
});
