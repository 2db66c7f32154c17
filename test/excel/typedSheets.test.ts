import { keptCounts, restoreTypedText } from "../../src/app/typedSheets/typedText";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost } from "./openHost";
import { act, sheetOf, run, update, open, layAnew, deleteColumn, type, cells, headers } from "./trialSheet";

afterEach(closeHost);

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

test("the text of each of the last three updates is offered, and each comes back, of earlier ones none", async () => {
  const texts = ["first", "second", "third", "fourth"];
  for (const [turn, wanted] of ["fourth", "third", "second"].entries()) {
    const host = open();
    await update();
    for (const [round, text] of texts.entries()) {
      await type(host, "E2", text);
      await update({ round: round + 2 });
    }
    expect(await keptCounts(officeWorkbook(), "trial")).toEqual([1, 1, 1]);
    await type(host, "E2", "");
    expect(await restoreTypedText(officeWorkbook(), sheetOf(run()), turn)).toBe(1);
    expect(cells(host.save())[1][4]).toBe(wanted);
  }
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

test("rows that a filter hides are renewed in their places and stay hidden, and so do the user's cells in them", async () => {
  const host = open();
  await update({ keys: ["Anna", "Boris", "Vera", "Gleb"] });
  await type(host, "E3", "called");
  await type(host, "D4", "Zoe");
  // What a filter by the manager leaves in sight: the first and the last row.
  await act(host, (_table, sheet) => {
    sheet.getRange("3:4").rowHidden = true;
  });
  await update({ round: 2, keys: ["Anna", "Boris", "Vera", "Gleb", "Dora"] });
  expect(cells(host.save()).slice(1)).toEqual([
    ["=Anna", 402, 45294, "M0"],
    ["=Boris", 502, 45294, "M0", "called"],
    ["=Vera", 402, 45294, "Zoe", "", "Manager"],
    ["=Gleb", 402, 45294, "M0"],
    ["=Dora", 402, 45294, "M0"],
  ]);
  const hidden: boolean[] = [];
  await act(host, async (_table, sheet, context) => {
    const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
    await context.sync();
    hidden.push(...rows.map(({ rowHidden }) => rowHidden));
  });
  expect(hidden).toEqual([false, true, true, false, false]);
});

test("rows that are added look as the first ones: long texts wrap, the product's cells are grey, columns stand apart", async () => {
  const host = open();
  await update();
  await update({ keys: ["Anna", "Boris", "Vera", "Gleb"] });
  const { sheets, styles } = host.save();
  const rows = sheets.find(({ name }) => name === "Trial")?.cells;
  const looksOf = (row: number) =>
    [0, 2, 3].map((column) => {
      const { fill, horizontal, wrap, indent } = styles[rows?.get(row)?.get(column)?.style ?? -1];
      return { fill, horizontal, wrap, indent };
    });
  expect(looksOf(1)).toEqual([
    { fill: "#F3F2F1", horizontal: undefined, wrap: true, indent: undefined },
    { fill: undefined, horizontal: "center", wrap: true, indent: undefined },
    { fill: undefined, horizontal: "left", wrap: true, indent: 1 },
  ]);
  expect(looksOf(4)).toEqual(looksOf(1));
});
