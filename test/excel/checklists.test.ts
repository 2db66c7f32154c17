import { readChecklistBook } from "../../src/app/checklists/checklistBook";
import { beginFill, keepEntry, type Writing } from "../../src/app/checklists/keepFills";
import { printChecklist, type PrintedChecklist } from "../../src/app/checklists/printChecklist";
import { runAnalysis } from "../../src/app/runAnalysis";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { WorkbookError } from "../../src/app/workbookPort";
import { entryOf, type Fill } from "../../src/checklists/fill";
import type { PointId } from "../../src/checklists/forms";
import { scoreOf } from "../../src/checklists/scoring";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languages, translator, type Language } from "../../src/locales";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

afterEach(closeHost);

const head = { form: "express", company: "Alfa", date: 45292, by: "Ana" } as const;

const writingIn = (language: Language): Writing => ({
  port: officeWorkbook(),
  translate: translator(language),
  language,
});

const open = (): Host => openHost(workbookData([sheetData("Notes", [["nothing here"]])]));

async function fillNumbered(number: number): Promise<Fill> {
  const fill = (await readChecklistBook(officeWorkbook())).fills.find((each) => each.number === number);
  if (fill === undefined) throw new Error(`no such fill: ${number}`);
  return fill;
}

async function keep(
  number: number,
  point: PointId,
  answer: "yes" | "no" | "partly" | null,
  note?: string,
  language: Language = "en",
) {
  const writing = writingIn(language);
  const book = await readChecklistBook(writing.port);
  const { form } = book.fills.find((each) => each.number === number)!;
  return keepEntry(writing, book, { form, number }, point, note === undefined ? { answer } : { answer, note });
}

/** Every filled cell of the user's sheets, as a sorted list: rows and columns may have moved. */
function filled(data: WorkbookData, sheet: string): readonly string[] {
  const cells = [...sheetNamed(data, sheet).cells.values()].flatMap((row) => [...row.values()]);
  return cells.map(({ value, formula }) => String(formula ?? value)).sort();
}

const act = (host: Host, change: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Checklists"));
    await context.sync();
  });

test("a fill begins in an empty workbook with a row for each point, and its answers stand on the sheet", async () => {
  const host = open();
  expect(await beginFill(writingIn("en"), head)).toBe(1);
  await keep(1, "A1", "yes", "=1+1 is a note");
  await keep(1, "L4", "no");
  const fill = await fillNumbered(1);
  expect(fill).toMatchObject({ form: "express", company: "Alfa", date: 45292, by: "Ana" });
  expect(Object.keys(fill.entries)).toHaveLength(18);
  expect([entryOf(fill, "A1"), entryOf(fill, "L4").answer, entryOf(fill, "A2").answer]).toEqual([
    { answer: "yes", note: "=1+1 is a note", weight: 1 },
    "no",
    null,
  ]);
  const { sheets, styles } = host.save();
  const sheet = sheets.find(({ name }) => name === "Checklists")!;
  expect(sheet.tables[0]).toMatchObject({ name: "Checklists", range: { rows: 19, columns: 10 } });
  expect(sheet.hiddenColumns).toEqual([9]);
  // The hidden key, longer than its column, makes no row higher on paper.
  const wraps = [5, 9].map((column) => styles[sheet.cells.get(1)?.get(column)?.style ?? -1]?.wrap ?? false);
  expect(wraps).toEqual([true, false]);
});

test("signs stay text in their cells, and whatever the user types for an answer is understood", async () => {
  const host = open();
  await beginFill(writingIn("en"), { ...head, form: "process" });
  await keep(1, "T1", "partly");
  await keep(1, "T2", "no");
  const sheet = sheetNamed(host.save(), "Checklists");
  expect([valueAt(sheet, 1, 6), valueAt(sheet, 2, 6)]).toEqual(["+-", "-"]);
  await act(host, (typed) => {
    typed.getRange("G4:G8").values = [["±"], ["да"], ["kısmen"], ["0.5"], ["perhaps"]];
    typed.getRange("I4").values = [["heavy"]];
  });
  const { fills, problems } = await readChecklistBook(officeWorkbook());
  expect(["T3", "T4", "T5", "T6", "T7"].map((point) => entryOf(fills[0], point as PointId).answer)).toEqual([
    "partly",
    "yes",
    "partly",
    "partly",
    null,
  ]);
  expect(problems.map(({ kind, where, value }) => [kind, where.row, value])).toEqual([
    ["weight", 3, "heavy"],
    ["answer", 7, "perhaps"],
  ]);
});

test("two fills of one day stand apart, in the language of their writer, and the first stays as it is", async () => {
  const host = open();
  await beginFill(writingIn("en"), head);
  await keep(1, "A1", "yes", "first");
  const before = filled(host.save(), "Checklists");
  expect(await beginFill(writingIn("mk"), head)).toBe(2);
  await keep(2, "A1", "partly", undefined, "mk");
  const { fills } = await readChecklistBook(officeWorkbook());
  expect(fills.map((fill) => [fill.number, entryOf(fill, "A1").answer])).toEqual([
    [1, "yes"],
    [2, "partly"],
  ]);
  const after = filled(host.save(), "Checklists");
  expect(before.every((value) => after.includes(value))).toBe(true);
  expect(valueAt(sheetNamed(host.save(), "Checklists"), 19, 6)).toBe("Делумно");
});

/** The workbook as the user leaves it after working on the rows of a sheet, opened again. */
function reopen(host: Host, change: (rows: unknown[][]) => unknown[][], name = "Checklists"): Host {
  const data = host.save();
  const sheet = sheetNamed(data, "Checklists");
  const rows = Array.from({ length: 26 }, (_each, row) =>
    Array.from({ length: 10 }, (_cell, column) => valueAt(sheet, row, column)),
  );
  const changed = change(rows) as (string | number)[][];
  const [table] = sheet.tables;
  const columns = changed[0].length;
  const filledRows = changed.slice(0, 19).filter((row) => row[0] !== "" && row[0] !== null).length;
  const range = { ...table.range, rows: filledRows, columns };
  const again = sheetData(name, changed, { id: sheet.id, tables: [{ ...table, range }] });
  return openHost({ ...data, sheets: data.sheets.map((each) => (each === sheet ? again : each)) });
}

test("sorted rows, moved, renamed and added columns, own rows and a renamed sheet lose nothing", async () => {
  let host = open();
  await beginFill(writingIn("en"), head);
  await keep(1, "A1", "yes", "kept");
  const known = await readChecklistBook(officeWorkbook());
  host = reopen(
    host,
    ([header, ...rows]) => {
      const points = rows.slice(0, 18).reverse();
      const moved = [header, ...points].map(([first, second, ...others], row) => {
        const own = row === 0 ? "My own" : `typed ${row}`;
        const renamed = row === 0 ? others.map((text) => (text === "Note" ? "What was said" : text)) : others;
        return [second, own, first, ...renamed];
      });
      return [...moved, ...rows.slice(18, 23).map(() => []), ["a remark far below"]];
    },
    "Client work",
  );
  const before = filled(host.save(), "Client work");
  // The pane still knows the table as it was.
  const writing = writingIn("en");
  await keepEntry(writing, known, { form: "express", number: 1 }, "A1", { answer: "no" });
  await keepEntry(writing, await readChecklistBook(writing.port), { form: "express", number: 1 }, "P1", {
    note: "new",
  });
  const after = filled(host.save(), "Client work");
  expect(after).toEqual([...before.filter((value) => value !== "Yes"), "No", "new"].sort());
  const fill = await fillNumbered(1);
  expect([entryOf(fill, "A1"), entryOf(fill, "P1").note, fill.company, fill.date]).toEqual([
    { answer: "no", note: "kept", weight: 1 },
    "new",
    "Alfa",
    45292,
  ]);
});

test("a deleted row is written anew when its point is answered, and a copied row counts once and is told", async () => {
  const host = open();
  await beginFill(writingIn("en"), head);
  await keep(1, "A1", "yes", "kept");
  // The row of A2 is deleted; in its place stands a copy of A1 with another answer.
  const again = reopen(host, (rows) =>
    rows.map((row, place) => (place === 2 ? rows[1].map((cell) => (cell === "Yes" ? "No" : cell)) : row)),
  );
  expect(entryOf(await fillNumbered(1), "A2").answer).toBeNull();
  await keep(1, "A2", "partly");
  const { fills, problems } = await readChecklistBook(officeWorkbook());
  expect([entryOf(fills[0], "A2").answer, entryOf(fills[0], "A1")]).toEqual([
    "partly",
    { answer: "yes", note: "kept", weight: 1 },
  ]);
  expect(problems.map(({ kind, where }) => [kind, where.row])).toEqual([["repeated", 2]]);
  expect(filled(again.save(), "Checklists")).toEqual(expect.arrayContaining(["No", "Partly", "Yes"]));
});

test("nothing below the table is written over: the second fill is refused, and says where", async () => {
  const host = open();
  await beginFill(writingIn("en"), head);
  await act(host, (sheet) => (sheet.getRange("B25").values = [["mine"]]));
  const before = filled(host.save(), "Checklists");
  const refused = await beginFill(writingIn("en"), head).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WorkbookError);
  expect(refused).toMatchObject({ code: "belowFilled", params: { place: "Checklists!B25" } });
  expect(filled(host.save(), "Checklists")).toEqual(before);
});

test("without its column of keys the sheet is told to be unusable, and a new fill gets a sheet of its own", async () => {
  const host = open();
  await beginFill(writingIn("en"), head);
  await keep(1, "A1", "yes", "kept");
  const again = reopen(host, (rows) => rows.map((row) => row.slice(0, 9)));
  const before = filled(again.save(), "Checklists");
  expect((await readChecklistBook(officeWorkbook())).unusable).toBe("Checklists");
  await beginFill(writingIn("en"), head);
  expect(filled(again.save(), "Checklists")).toEqual(before);
  expect(again.save().sheets.map(({ name }) => name)).toContain("Checklists (2)");
});

test("a run, another language and the run after it touch no cell of the fills, and take them for no table", async () => {
  const host = openHost(workbookData(caseSheets("tiny")));
  await beginFill(writingIn("en"), head);
  await keep(1, "A1", "partly", "kept");
  const before = filled(host.save(), "Checklists");
  const port = officeWorkbook();
  for (const language of ["en", "ru"] as const) {
    const { session } = await scanWorkbook(port);
    const chosen = Object.values(session.choices).flatMap((choice) => (choice === null ? [] : [choice.table.sheet]));
    expect(chosen).not.toContain("Checklists");
    await runAnalysis(port, { ...session, language }, watch());
    expect(filled(host.save(), "Checklists")).toEqual(before);
  }
  await port.restoreReports();
  expect(filled(host.save(), "Checklists")).toEqual(before);
  expect(entryOf(await fillNumbered(1), "A1")).toEqual({ answer: "partly", note: "kept", weight: 1 });
});

test.each([0, 1, 2, 3, 5, 8])("an exchange that fails after %i actions loses no typed cell", async (actions) => {
  const host = open();
  await beginFill(writingIn("en"), head);
  await keep(1, "A1", "yes", "kept");
  const before = filled(host.save(), "Checklists");
  for (const work of [() => beginFill(writingIn("en"), head), () => keep(1, "A2", "no")]) {
    for (let exchange = 1; exchange <= 12; exchange++) {
      host.faults.failAtSync = { n: host.faults.syncCount + exchange, code: "GeneralException", afterActions: actions };
      await work().catch(() => undefined);
      host.faults.failAtSync = null;
      const after = filled(host.save(), "Checklists");
      const lost = before.filter((value) => !after.includes(value));
      expect([exchange, lost]).toEqual([exchange, []]);
    }
  }
});

describe("the sheets to print", () => {
  const printed = async (what: PrintedChecklist, language: Language = "en") => {
    const context = { translate: translator(language), language, proposals: null };
    return printChecklist(officeWorkbook(), what, context);
  };

  test.each(languages)("are one page of A4 for the client and an upright form, in %s", async (language) => {
    const host = open();
    await beginFill(writingIn(language), { ...head, form: "process" });
    await keep(1, "T1", "yes", undefined, language);
    await keep(1, "M1", "no", undefined, language);
    const fill = await fillNumbered(1);
    const form = await printed({ kind: "form", fill }, language);
    const result = await printed({ kind: "result", fill, before: null }, language);
    const blank = await printed({ kind: "blank", form: "process" }, language);
    const data = host.save();
    for (const { name } of [form, result, blank]) {
      const sheet = sheetNamed(data, name);
      expect([name, sheet.page.landscape, sheet.page.fit?.across]).toEqual([name, false, 1]);
    }
    expect(sheetNamed(data, result.name).page.fit).toEqual({ across: 1, down: 1 });
    const numbers = [...sheetNamed(data, form.name).cells.values()].map((row) => row.get(0)?.value);
    expect(numbers.filter((value) => typeof value === "number")).toEqual(
      Array.from({ length: 31 }, (_each, place) => place + 1),
    );
    const total = scoreOf(fill).total;
    expect(total).toBe(0.5);
  });

  test.each(languages)(
    "fill the page: an empty form is as wide as the paper, its columns parted by lines, in %s",
    async (language) => {
      const host = open();
      const { name } = await printed({ kind: "blank", form: "express" }, language);
      const { styles, ...data } = host.save();
      const { page, columnWidths, rowHeights, cells } = sheetNamed({ ...data, styles }, name);
      expect(page.fit).toEqual({ across: 1, down: 1 });
      const width = [...columnWidths.values()].reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
      const last = Math.max(...cells.keys());
      let height = 0;
      for (let row = 0; row <= last; row++) height += rowHeights.get(row) ?? 15;
      // Of A4 less its margins, in points.
      const [across, down] = [523 / width, 747 / height];
      expect(Math.min(across, down)).toBeGreaterThanOrEqual(0.6);
      expect(down / across).toBeGreaterThanOrEqual(0.9);
      const [point] = [...cells].filter(([, row]) => row.get(0)?.value === 1);
      expect(styles[point[1].get(2)!.style!].borders).toHaveProperty("right");
    },
  );

  test("draw the parts of the diagnosis as a radar, and of two fills both outlines", async () => {
    const host = open();
    for (const answer of ["no", "yes"] as const) {
      const number = await beginFill(writingIn("en"), { ...head, form: "process" });
      // A point of each part: main traits, marketing, supporting processes, controlled figures.
      for (const point of ["T1", "M1", "S1", "F1"] as const) await keep(number, point, answer);
    }
    const [before, fill] = [await fillNumbered(1), await fillNumbered(2)];
    const chartOf = async (what: PrintedChecklist) => {
      const { name: written } = await printed(what);
      const sheet = sheetNamed(host.save(), written);
      const [{ series }] = sheet.charts;
      return series.map(({ kind, name, values, categories }) => {
        const cellsOf = ({ range }: typeof values) =>
          Array.from({ length: range.rows }, (_row, row) => valueAt(sheet, range.row + row, range.column));
        return [kind, name, cellsOf(values), categories === null ? null : cellsOf(categories).length];
      });
    };
    expect(await chartOf({ kind: "result", fill, before: null })).toEqual([["radar", "Score", [1, 1, 1, 1], 4]]);
    expect(await chartOf({ kind: "result", fill, before })).toEqual([
      ["radar", "Now", [1, 1, 1, 1], 4],
      ["radar", "Before", [0, 0, 0, 0], 4],
    ]);
  });

  test("give way to newer ones, but not where the user has changed a cell, and are no tables", async () => {
    const host = open();
    await beginFill(writingIn("en"), head);
    const first = await printed({ kind: "result", fill: await fillNumbered(1), before: null });
    await keep(1, "A1", "yes");
    const second = await printed({ kind: "result", fill: await fillNumbered(1), before: null });
    expect([first, second]).toEqual([
      { name: "Result 18", stays: null },
      { name: "Result 18", stays: null },
    ]);
    expect(host.save().sheets.map(({ name }) => name)).toEqual(["Notes", "Checklists", "Result 18"]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Result 18").getRange("F3").values = [["my remark"]];
      await context.sync();
    });
    const third = await printed({ kind: "result", fill: await fillNumbered(1), before: null });
    expect(third).toEqual({ name: "Result 18 (2)", stays: "Result 18" });
    expect(filled(host.save(), "Result 18")).toContain("my remark");
    // The one that stays is the user's from now on.
    expect(await printed({ kind: "result", fill: await fillNumbered(1), before: null })).toEqual({
      name: "Result 18 (2)",
      stays: null,
    });
    const tables = await officeWorkbook().findTables();
    expect(tables.map(({ sheet }) => sheet)).not.toContain("Result 18 (2)");
  });

  test("are all there or as before at each exchange that fails", async () => {
    const host = open();
    await beginFill(writingIn("en"), head);
    const what = { kind: "result", fill: await fillNumbered(1), before: null } as const;
    await printed(what);
    for (let exchange = 1; exchange <= 14; exchange++) {
      host.faults.failAtSync = { n: host.faults.syncCount + exchange, code: "GeneralException", afterActions: 2 };
      await printed(what).catch(() => undefined);
      host.faults.failAtSync = null;
      const names = host.save().sheets.map(({ name }) => name);
      expect([exchange, names.filter((name) => name === "Result 18")]).toEqual([exchange, ["Result 18"]]);
    }
    await printed(what);
    expect(host.save().sheets.map(({ name }) => name)).toEqual(["Notes", "Checklists", "Result 18"]);
  });
});
