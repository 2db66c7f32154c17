import { readTypedSheet } from "../../src/app/typedSheets/readTypedSheet";
import { restoreTypedText } from "../../src/app/typedSheets/typedText";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost } from "./openHost";
import { act, blankCell, cells, headers, layAnew, open, run, sheetOf, type, update } from "./trialSheet";

// What a user does to a sheet that is not usual.

afterEach(closeHost);

const longest = 32_767;

async function marks(): Promise<readonly unknown[]> {
  const found = await readTypedSheet(officeWorkbook(), sheetOf(run()));
  return found?.standing.values.map((row) => row[found.inPlace.keys ?? -1]) ?? [];
}

/** An update that has nothing to say writes nothing. */
async function expectSettled(host: ReturnType<typeof open>, more: Parameters<typeof update>[0]): Promise<void> {
  const before = host.save();
  expect(await update(more)).toMatchObject({ added: 0, renewed: 0, restored: [] });
  expect(host.save()).toEqual(before);
}

test("rows that a filter hides are renewed in their places, and the filter stays", async () => {
  const host = open();
  await update();
  await type(host, "E2", "called");
  await type(host, "D3", "Zoe");
  const filtered: boolean[] = [];
  const look = (apply: boolean) =>
    act(host, async (table, sheet, context) => {
      if (apply) table.autoFilter.apply(table.getRange(), 3, { filterOn: "Values", values: ["zoe"] });
      table.autoFilter.load("isDataFiltered");
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
      await context.sync();
      filtered.push(table.autoFilter.isDataFiltered, ...rows.map(({ rowHidden }) => rowHidden));
    });
  await look(true);
  const next = { round: 2, keys: ["Anna", "Boris", "Vera", "Gleb"] };
  expect(await update(next)).toMatchObject({ added: 1, renewed: 3 });
  await look(false);
  expect(filtered).toEqual([true, true, false, true, false, true, true, false, true, false]);
  expect(cells(host.save()).slice(1)).toEqual([
    ["=Anna", 402, 45294, "M0", "called"],
    ["=Boris", 502, 45294, "Zoe", "", "Manager"],
    ["=Vera", 402, 45294, "M0"],
    ["=Gleb", 402, 45294, "M0"],
  ]);
  await expectSettled(host, next);
});

test("cells that the user has merged keep what is in them", async () => {
  const host = open();
  await update();
  await type(host, "E2", "both called");
  await act(host, (table, sheet) => {
    table.convertToRange();
    sheet.getRange("E2:E3").merge();
    sheet.getRange("B3:B4").merge();
    sheet.getRange("C2:D2").merge();
  });
  await update({ round: 2 });
  expect(
    cells(host.save())
      .slice(1)
      .map((row) => row[4]),
  ).toEqual(["both called", undefined, undefined]);
  await expectSettled(host, { round: 2 });
});

test("a note as long as a cell can be stays, beside cells of the product as long", async () => {
  const host = open();
  const note = `${"я".repeat(longest - 1)}!`;
  const long = `L${"o".repeat(20_000)}`;
  await update({ keys: ["Anna", long] });
  await type(host, "E2", note);
  await type(host, "D3", note);
  await update({ round: 2, keys: ["Anna", long] });
  const rows = cells(host.save());
  expect(rows[1][4]).toBe(note);
  expect(rows[2][3]).toBe(note);
  await expectSettled(host, { round: 2, keys: ["Anna", long] });
  // So does the row of which nothing more is to be said.
  await expectSettled(host, { round: 2, keys: ["Anna"] });
});

test("rows pasted from another file are the user's, or those that they say they are", async () => {
  const other = open();
  await update({ keys: ["Gleb", "Anna"] });
  await type(other, "E2", "from elsewhere");
  await type(other, "E3", "Anna elsewhere");
  const foreign = await marks();
  const host = open();
  await update();
  await type(host, "E2", "called");
  await layAnew(host, "Trial", (rows) => {
    const pasted = (who: string, note: string, mark: unknown) =>
      ["'=" + who, 1, 45000, "M9", note, "", mark].map((formula) => ({ ...blankCell, formula }));
    rows.splice(1, 0, pasted("Gleb", "from elsewhere", foreign[0]), pasted("Anna", "Anna elsewhere", foreign[1]));
    rows.push(pasted("Nobody", "by hand", ""));
  });
  await update({ round: 2 });
  const notes = cells(host.save()).map(([who, , , , note]) => [who, note ?? ""]);
  expect(notes).toEqual([
    ["Who", "Result"],
    ["=Gleb", "from elsewhere"],
    ["=Anna", "Anna elsewhere"],
    ["=Anna", "called"],
    ["=Boris", ""],
    ["=Vera", ""],
    ["=Nobody", "by hand"],
  ]);
  await expectSettled(host, { round: 2 });
});

test("a day typed as text is the user's, and the sheet says so", async () => {
  const host = open();
  await update();
  await act(host, (_table, sheet) => {
    const cell = sheet.getRange("C2");
    cell.numberFormat = [["@"]];
    cell.values = [["31.12.2026"]];
  });
  await update({ round: 2 });
  expect(cells(host.save())[1]).toEqual(["=Anna", 402, "31.12.2026", "M0", "", "By when"]);
});

test("a protected sheet is refused before anything is written", async () => {
  const host = open();
  await update();
  await type(host, "E2", "called");
  await act(host, (_table, sheet) => sheet.protection.protect());
  const before = cells(host.save());
  await expect(update({ round: 2 })).rejects.toMatchObject({ code: "protected" });
  expect(cells(host.save())).toEqual(before);
  await act(host, (_table, sheet) => sheet.protection.unprotect());
  await update({ round: 2 });
  expect(cells(host.save())[1]).toEqual(["=Anna", 402, 45294, "M0", "called"]);
});

test("what another person types between the look and the writing is not written over", async () => {
  const start = await (async () => {
    const host = open();
    await update();
    return host.save();
  })();
  const whole = openHost(start);
  whole.faults.syncCount = 0;
  await update({ round: 2 });
  const exchanges = whole.faults.syncCount;
  for (let n = 1; n <= exchanges; n++) {
    const host = openHost(start);
    host.faults.syncCount = 0;
    host.faults.beforeSync = async (count) => {
      if (count !== n) return;
      host.faults.beforeSync = null;
      await type(host, "D3", "Zoe");
      await type(host, "C4", 50000);
    };
    await update({ round: 2 });
    host.faults.beforeSync = null;
    await update({ round: 2 });
    expect(cells(host.save()).slice(2)).toEqual([
      ["=Boris", 502, 45294, "Zoe", "", "Manager"],
      ["=Vera", 402, 50000, "M0", "", "By when"],
    ]);
  }
});

test("more notes than one setting of a workbook takes are kept, and come back", async () => {
  const keys = Array.from({ length: 400 }, (_key, n) => `Client ${n}`);
  const host = open();
  await update({ keys });
  const notes = keys.map((key) => [`${key}: ${"записка ".repeat(12)}`]);
  await act(host, (_table, sheet) => {
    sheet.getRange("E2:E401").values = notes;
  });
  expect(await update({ keys, round: 2 })).toMatchObject({ added: 0, renewed: 400 });
  await act(host, (_table, sheet) => sheet.getRange("E2:E401").clear("Contents"));
  await act(host, (table, sheet) => {
    table.convertToRange();
    sheet.getRange("A401:G401").clear("Contents");
  });
  expect(await restoreTypedText(officeWorkbook(), sheetOf(run()), 0)).toBe(400);
  const rows = cells(host.save()).slice(1);
  expect(rows.map((row) => [row[4]])).toEqual(notes);
  expect(rows[399].slice(0, 4)).toEqual(["=Client 399", 1001, 45293, "M1"]);
});

test("after the sheet was put back to how it was before an update, the next one goes on from there", async () => {
  const host = open();
  await update();
  await type(host, "E2", "called");
  const earlier: { formula: unknown; format: unknown }[][] = [];
  await layAnew(host, "Trial", (rows) => earlier.push(...rows.map((row) => [...row])));
  await update({ round: 2, language: "ru" });
  await layAnew(host, "Trial", (rows) => rows.splice(0, rows.length, ...earlier));
  await update({ round: 3 });
  expect(cells(host.save())).toEqual([
    [...headers.en],
    ["=Anna", 403, 45295, "M1", "called"],
    ["=Boris", 503, 45295, "M1"],
    ["=Vera", 403, 45295, "M1"],
  ]);
  await expectSettled(host, { round: 3 });
});
