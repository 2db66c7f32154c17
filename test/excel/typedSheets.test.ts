import fc from "fast-check";
import { readTypedSheet } from "../../src/app/typedSheets/readTypedSheet";
import type { TypedSheet } from "../../src/app/typedSheets/typedSheet";
import { keptCounts, restoreTypedText } from "../../src/app/typedSheets/typedText";
import { updateTypedSheet } from "../../src/app/typedSheets/updateTypedSheet";
import { WorkbookError } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { Language } from "../../src/locales";
import { readMark } from "../../src/merging/rowMark";
import type { WorkbookData } from "../../src/workbench/workbookData";
import { closeHost, openHost, type Host } from "./openHost";
import { sheetData, sheetNamed, workbookData } from "./workbook";

afterEach(closeHost);

/** A run of the product: which rows it has to show, with what, in which language. */
interface Run {
  readonly keys: readonly string[];
  readonly round: number;
  readonly language: Language;
}

const headers = {
  en: ["Who", "Turnover", "By when", "Manager", "Result", "Yours"],
  ru: ["Кто", "Выручка", "Срок", "Менеджер", "Результат", "Ваше"],
} as const;

function sheetOf({ keys, round, language }: Run): TypedSheet {
  const [who, turnover, due, manager, result, yours] = headers[language as "en" | "ru"];
  return {
    kind: "trial",
    name: "Trial",
    tableName: "Trial",
    language,
    changedColumn: "yours",
    columns: [
      { id: "who", owner: "product", header: who, format: "text", width: 20, identifies: true },
      { id: "turnover", owner: "product", header: turnover, format: "amount", width: 12 },
      { id: "due", owner: "shared", header: due, format: "date", width: 12 },
      { id: "manager", owner: "shared", header: manager, format: "text", width: 16 },
      { id: "result", owner: "user", header: result, format: "text", width: 30 },
      { id: "yours", owner: "product", header: yours, format: "text", width: 20 },
    ],
    rows: keys.map((key) => ({
      key,
      cells: { who: `=${key}`, turnover: key.length * 100 + round, due: 45292 + round, manager: `M${round % 2}` },
    })),
  };
}

const run = (more: Partial<Run> = {}): Run => ({ keys: ["Anna", "Boris", "Vera"], round: 1, language: "en", ...more });
const update = (more: Partial<Run> = {}) => updateTypedSheet(officeWorkbook(), sheetOf(run(more)));

const open = (): Host => openHost(workbookData([sheetData("Notes", [["nothing here"]])]));

type Act = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

const act = (host: Host, change: Act) =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Trial");
    await change(sheet.tables.getItemAt(0), sheet, context);
    await context.sync();
  });

interface Cell {
  readonly formula: unknown;
  readonly format: unknown;
}

/** Lays the cells of the sheet's table anew, as a user who inserts, deletes, sorts or copies. */
async function layAnew(host: Host, sheetName: string, change: (rows: Cell[][]) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange(true).load("formulas,numberFormat,rowIndex,columnIndex");
    sheet.tables.load("items/name");
    await context.sync();
    const [table] = sheet.tables.items;
    const rows = (used.formulas as unknown[][]).map((line, row) =>
      line.map((formula, column) => ({ formula, format: (used.numberFormat as unknown[][])[row][column] })),
    );
    change(rows);
    table?.convertToRange();
    used.clear("Contents");
    const width = rows[0].length;
    const range = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows.length, width);
    range.numberFormat = rows.map((row) => row.map(({ format }) => format));
    range.formulas = rows.map((row) => row.map(({ formula }) => formula));
    if (table !== undefined) sheet.tables.add(range, true).name = table.name;
    await context.sync();
  });
}

const blankCell: Cell = { formula: "", format: "General" };

const deleteColumn = (host: Host, column: number, sheet = "Trial") =>
  layAnew(host, sheet, (rows) => rows.forEach((row) => row.splice(column, 1)));

const type = (host: Host, address: string, value: string | number) =>
  act(host, (_table, sheet) => {
    sheet.getRange(address).values = [[value]];
  });

/** The cells from A1 on, without the column of the marks. */
function cells(data: WorkbookData): readonly (readonly unknown[])[] {
  const { cells: rows } = sheetNamed(data, "Trial");
  const last = Math.max(...rows.keys());
  return Array.from({ length: last + 1 }, (_row, row) => {
    const line = rows.get(row) ?? new Map();
    const width = Math.max(-1, ...line.keys()) + 1;
    const values = Array.from({ length: width }, (_cell, column) => line.get(column)?.value ?? "");
    const shown = values.filter((value) => readMark("trial", value) === null && value !== "Clientele");
    while (shown.at(-1) === "") shown.pop();
    return shown;
  });
}

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

/** What is in the first list more often than in the second. */
function missing(some: readonly string[], all: readonly string[]): readonly string[] {
  const left = [...all];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test("a sheet is written, and not touched again while nothing has changed", async () => {
  const host = open();
  expect(await update()).toMatchObject({ sheet: "Trial", isNew: true, added: 3 });
  expect(cells(host.save())).toEqual([
    [...headers.en],
    ["=Anna", 401, 45293, "M1"],
    ["=Boris", 501, 45293, "M1"],
    ["=Vera", 401, 45293, "M1"],
  ]);
  const before = host.save();
  expect(await update()).toMatchObject({ isNew: false, added: 0, renewed: 0, restored: [] });
  expect(host.save()).toEqual(before);
});

test("what the product says is renewed, what the user has typed or cleared stays and is named", async () => {
  const host = open();
  await update();
  await type(host, "C2", 50000);
  await type(host, "D3", "");
  await type(host, "E2", "called");
  await type(host, "E3", "=1+1");
  expect(await update({ round: 2, keys: ["Anna", "Boris", "Vera", "Gleb"] })).toMatchObject({ added: 1, renewed: 3 });
  expect(cells(host.save())).toEqual([
    [...headers.en],
    ["=Anna", 402, 50000, "M0", "called", "By when"],
    ["=Boris", 502, 45294, "", "=1+1", "Manager"],
    ["=Vera", 402, 45294, "M0"],
    ["=Gleb", 402, 45294, "M0"],
  ]);
  // Typed back, the cell is the product's again.
  await type(host, "C2", 45294);
  await update({ round: 3, keys: ["Anna", "Boris", "Vera", "Gleb"] });
  expect(cells(host.save())[1]).toEqual(["=Anna", 403, 45295, "M1", "called"]);
});

test("a cell of the product that was typed over is written again, named and kept", async () => {
  const host = open();
  await update();
  await type(host, "B3", "much");
  expect(await update({ round: 2 })).toMatchObject({ restored: ["Trial!B3"] });
  expect(cells(host.save())[2]).toEqual(["=Boris", 502, 45294, "M0"]);
  expect(await keptCounts(officeWorkbook(), "trial")).toEqual([1]);
});

test("headers follow the language but for a renamed one, and a deleted column comes back", async () => {
  const host = open();
  await update();
  await type(host, "E1", "What came of it");
  await type(host, "E2", "called");
  await deleteColumn(host, 1);
  await update({ language: "ru" });
  expect(cells(host.save())).toEqual([
    ["Кто", "Срок", "Менеджер", "What came of it", "Ваше", "Выручка"],
    ["=Anna", 45293, "M1", "called", "", 401],
    ["=Boris", 45293, "M1", "", "", 501],
    ["=Vera", 45293, "M1", "", "", 401],
  ]);
  const before = host.save();
  expect(await update({ language: "ru" })).toMatchObject({ renewed: 0 });
  expect(host.save()).toEqual(before);
});

test("rows are known again after the column of the keys was deleted", async () => {
  const host = open();
  await update();
  await type(host, "E3", "called");
  await type(host, "D2", "Zoe");
  await deleteColumn(host, 6);
  expect(await update({ round: 2 })).toMatchObject({ added: 0 });
  expect(cells(host.save())).toEqual([
    [...headers.en],
    ["=Anna", 402, 45293, "Zoe", "", "By when, Manager"],
    ["=Boris", 502, 45293, "M1", "called", "By when, Manager"],
    ["=Vera", 402, 45293, "M1", "", "By when, Manager"],
  ]);
});

test("text that somebody has deleted comes back, and nothing that is filled is written over", async () => {
  const host = open();
  await update();
  await type(host, "E2", "called");
  await type(host, "E3", "=1+2");
  await type(host, "H1", "Mine");
  await type(host, "H4", "007");
  await update({ round: 2 });
  await layAnew(host, "Trial", (rows) => {
    for (const row of rows.slice(1)) row[4] = { ...row[4], formula: "" };
    rows.splice(2, 1);
  });
  await type(host, "E2", "called again");
  await update({ round: 3 });
  expect(await keptCounts(officeWorkbook(), "trial")).toEqual([2, 2]);
  expect(await restoreTypedText(officeWorkbook(), sheetOf(run()), 1)).toBe(1);
  const result = cells(host.save()).map((row) => row[4] ?? "");
  expect(result).toEqual(["Result", "called again", "", "=1+2"]);
});

test("text does not come back where its sheet is gone, and comes back once it was made again", async () => {
  const host = open();
  await update();
  await type(host, "E2", "called");
  await update({ round: 2 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Trial").delete();
    await context.sync();
  });
  expect(await restoreTypedText(officeWorkbook(), sheetOf(run()), 0)).toBeNull();
  await update({ round: 3 });
  expect(await restoreTypedText(officeWorkbook(), sheetOf(run()), 0)).toBe(1);
});

describe("a user and the product at work on one sheet", () => {
  const runs = fc.record({
    keys: fc.shuffledSubarray(keys, { minLength: 1 }),
    round: fc.integer({ min: 1, max: 4 }),
    language: fc.constantFrom<Language>("en", "ru"),
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
  const faults: readonly [title: string, strike: (host: Host) => void][] = [
    ["before its first action", (host) => strikeAfter(host, 0)],
    ["after five actions", (host) => strikeAfter(host, 5)],
  ];

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
      host.faults.beforeSync = null;
      host.faults.failAtSync = null;
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
});
