import fc from "fast-check";
import { readTypedSheet } from "../../src/app/typedSheets/readTypedSheet";
import { WorkbookError } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { Language } from "../../src/locales";
import { readMark } from "../../src/merging/rowMark";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { closeHost, openHost, type Host } from "./openHost";
import {
  sheetOf,
  run,
  update,
  open,
  layAnew,
  blankCell,
  deleteColumn,
  missing,
  type,
  cells,
  type Cell,
} from "./trialSheet";

afterEach(closeHost);

const keys = ["Anna", "Boris", "Vera", "Gleb", "Dora", "Egor"];

/** What the user types bears a number that nothing else does. */
const isTyped = (value: unknown): boolean => /[§=]7\d{4}/.test(String(value)) || /^7\d{4}$/.test(String(value));

/** Every cell that the user has typed, wherever it is by now, but for those of the product in its own rows. */
async function typedCells(): Promise<readonly string[]> {
  const found = await readTypedSheet(officeWorkbook(), sheetOf(run()));
  if (found === null) return [];
  const { standing, inPlace } = found;
  const ofProduct = ["who", "turnover", "yours"].map((id) => inPlace.places.get(id));
  const known = new Set<string>();
  return standing.formulas
    .flatMap((row) => {
      const mark = inPlace.keys === null ? null : readMark("trial", row[inPlace.keys]);
      // A row that was copied is the user's; without keys the product's are known by the client.
      const isOfProduct = keys.some((key) => row[inPlace.places.get("who") ?? -1] === `=${key}`);
      const isOurs = inPlace.keys === null ? isOfProduct : mark !== null && !known.has(mark.key);
      if (mark !== null) known.add(mark.key);
      return row.filter((value, column) => isTyped(value) && !(isOurs && ofProduct.includes(column)));
    })
    .map(String)
    .sort();
}

describe("a user and the product at work on one sheet", () => {
  const runs = fc.record({
    keys: fc.shuffledSubarray(keys, { minLength: 1 }),
    round: fc.integer({ min: 1, max: 4 }),
    language: fc.constantFrom<Language>("en", "ru"),
    joined: fc.option(
      fc.shuffledSubarray(keys, { minLength: 2, maxLength: 2 }).map(([first, second]) => [first, second] as const),
    ),
  });
  const text = fc.constantFrom<(n: number) => string | number>(
    (n) => `called §${n}`,
    (n) => `=${n}+1`,
    (n) => `00§${n}`,
    (n) => `'§${n}`,
    (n) => `line\nbreak §${n}`,
    (n) => n,
  );
  const edits = fc.oneof(
    fc.record({ kind: fc.constant("type" as const), row: fc.nat(5), column: fc.nat(7), text }),
    fc.record({ kind: fc.constant("clear" as const), row: fc.nat(5), column: fc.nat(7) }),
    fc.record({ kind: fc.constant("sort" as const), column: fc.nat(4) }),
    fc.record({ kind: fc.constant("column" as const), column: fc.nat(6) }),
    fc.record({ kind: fc.constant("row" as const), row: fc.nat(5) }),
    fc.record({ kind: fc.constant("rename" as const), column: fc.nat(6) }),
    fc.record({ kind: fc.constant("deleteColumn" as const), column: fc.nat(6) }),
    fc.record({ kind: fc.constant("deleteRow" as const), row: fc.nat(5) }),
    fc.record({ kind: fc.constant("copy" as const), row: fc.nat(3) }),
    fc.record({ kind: fc.constant("colour" as const), row: fc.nat(5), column: fc.nat(6) }),
    fc.record({ kind: fc.constant("filter" as const), row: fc.nat(5), column: fc.nat(6) }),
    fc.record({ kind: fc.constant("paste" as const), rows: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant("toRange" as const) }),
    fc.record({ kind: fc.constant("renameSheet" as const) }),
  );
  type Edit = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

  let names = 0;
  /** The whole sheet may be renamed: it is found by its table. */
  async function edit(host: Host, one: Edit): Promise<unknown> {
    const found = await readTypedSheet(officeWorkbook(), sheetOf(run()));
    if (found === null) return undefined;
    const { table, standing } = found;
    const height = standing.values.length;
    const at = (n: number) => n % standing.headers.length;
    const below = (n: number) => 1 + (n % height);
    const cellAt = (row: number, column: number, change: (range: Excel.Range) => void) =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(table.sheet);
        change(sheet.getRangeByIndexes(table.row + row, table.column + column, 1, 1));
        await context.sync();
      });
    const lay = (change: (rows: Cell[][]) => void) => layAnew(host, table.sheet, change);
    switch (one.kind) {
      case "type":
        return cellAt(below(one.row), at(one.column), (range) => (range.values = [[one.text(70000 + ++names)]]));
      case "clear":
        return cellAt(below(one.row), at(one.column), (range) => range.clear("Contents"));
      case "colour":
        return cellAt(below(one.row), at(one.column), (range) => (range.format.fill.color = "#FFFF00"));
      case "rename":
        return cellAt(0, at(one.column), (range) => (range.values = [[`Renamed ${++names}`]]));
      case "sort":
        return lay((rows) => {
          const keyOf = (row: Cell[]) => String(row[at(one.column)].formula);
          const sorted = rows.splice(1).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
          rows.push(...sorted);
        });
      case "column":
        return lay((rows) => {
          const name = ++names;
          rows.forEach((row, place) => {
            const formula = place === 0 ? `Mine ${name}` : place === 1 ? `note §${70000 + name}` : "";
            row.splice(at(one.column), 0, { ...blankCell, formula });
          });
        });
      case "row":
        return lay((rows) => {
          const own = rows[0].map(() => blankCell);
          own[0] = { ...blankCell, formula: `own §${70000 + ++names}` };
          rows.splice(below(one.row), 0, own);
        });
      case "deleteColumn":
        return lay((rows) => rows.forEach((row) => row.splice(at(one.column), 1)));
      case "deleteRow":
        return height < 3 ? undefined : lay((rows) => void rows.splice(below(one.row), 1));
      case "copy":
        return lay((rows) => void rows.splice(below(one.row), 0, [...rows[below(one.row)]]));
      case "filter":
        if (table.kind !== "table") return undefined;
        return host.Excel.run(async (context) => {
          const filtered = context.workbook.tables.getItem(table.name);
          const shown = filtered.getRange().load("text");
          await context.sync();
          const values = [shown.text[below(one.row)][at(one.column)]];
          filtered.autoFilter.apply(filtered.getRange(), at(one.column), { filterOn: "Values", values });
          await context.sync();
        });
      case "paste":
        return lay((rows) => {
          for (let row = 0; row < one.rows; row++) {
            rows.push(
              rows[0].map((_cell, column) => ({ ...blankCell, formula: column < 3 ? `§${70000 + ++names}` : "" })),
            );
          }
        });
      case "toRange":
        if (table.kind !== "table") return undefined;
        return host.Excel.run(async (context) => {
          context.workbook.tables.getItem(table.name).convertToRange();
          await context.sync();
        });
      case "renameSheet":
        return host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(table.sheet).name = `Trial ${++names}`;
          await context.sync();
        });
    }
  }

  it("keeps every cell that the user has typed, whatever is done between the runs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.array(edits, { maxLength: 4 }), runs), { maxLength: 4 }), async (turns) => {
        const host = open();
        await update({ keys: ["Anna", "Boris", "Vera"] });
        for (const [changes, next] of turns) {
          for (const one of changes) await edit(host, one);
          const before = await typedCells();
          await update(next);
          // Rows that nobody knows again, because their keys were deleted, are the user's from then on: there are more.
          expect(missing(before, await typedCells())).toEqual([]);
          const after = host.save();
          expect(await update(next)).toMatchObject({ added: 0, renewed: 0 });
          expect(host.save()).toEqual(after);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("an update of which one exchange fails", () => {
  // Those that last until they are ended leave nothing to be cleared away meanwhile.
  const faults: readonly [title: string, strike: (host: Host) => void][] = [
    ["before its first action", (host) => strikeAfter(host, 0)],
    ["after one action", (host) => strikeAfter(host, 1)],
    ["after five actions", (host) => strikeAfter(host, 5)],
    ["because a cell is being edited", (host) => (host.faults.editMode = true)],
    ["because the workbook is read-only", (host) => (host.faults.readOnly = true)],
    ["because the host takes almost nothing", (host) => (host.faults.payloadLimit = 100)],
  ];

  function endFaults(host: Host): void {
    const payloadLimit = 5 * 1024 * 1024;
    Object.assign(host.faults, { beforeSync: null, failAtSync: null, editMode: false, readOnly: false, payloadLimit });
  }

  function strikeAfter(host: Host, afterActions: number): void {
    host.faults.failAtSync = { n: host.faults.syncCount, code: "GeneralException", afterActions };
  }

  async function prepared(): Promise<WorkbookData> {
    const host = open();
    await update();
    await type(host, "E2", "called §70001");
    await type(host, "C3", 70002);
    await type(host, "H1", "Mine");
    await type(host, "H4", "=70003+1");
    await deleteColumn(host, 1);
    return host.save();
  }

  const next = { round: 2, keys: ["Boris", "Vera", "Gleb", "Dora"], language: "ru" } as const;

  it.each(faults)("%s, leaves every typed cell in place, and the next one completes", async (_title, strike) => {
    const start = await prepared();
    const whole = openHost(start);
    const typed = await typedCells();
    expect(typed).toHaveLength(3);
    whole.faults.syncCount = 0;
    await update(next);
    const exchanges = whole.faults.syncCount;
    const expected = cells(whole.save());
    expect(await typedCells()).toEqual(typed);
    let failed = 0;
    for (let n = 1; n <= exchanges; n++) {
      const host = openHost(start);
      host.faults.syncCount = 0;
      host.faults.beforeSync = (count) => (count === n ? strike(host) : undefined);
      const error: unknown = await update(next).catch((reason: unknown) => reason);
      endFaults(host);
      if (error instanceof Error) {
        expect(error).toBeInstanceOf(WorkbookError);
        failed++;
      }
      expect(await typedCells()).toEqual(typed);
      await update(next);
      expect(cells(host.save())).toEqual(expected);
    }
    expect(failed).toBeGreaterThan(3);
  });

  it("fills the cells of a shared column that it had added and not come to", async () => {
    const host = open();
    await update();
    await deleteColumn(host, 2);
    const start = host.save();
    const whole = openHost(start);
    whole.faults.syncCount = 0;
    await update();
    const exchanges = whole.faults.syncCount;
    const expected = cells(whole.save());
    for (let n = 1; n <= exchanges; n++) {
      const broken = openHost(start);
      broken.faults.syncCount = 0;
      broken.faults.beforeSync = (count) => (count === n ? strikeAfter(broken, 0) : undefined);
      await update().catch(() => undefined);
      endFaults(broken);
      await update();
      expect(cells(broken.save())).toEqual(expected);
    }
  });
});
