import type { CellValue } from "../../src/analysis/types";
import { dossierCell } from "../../src/app/dossiers/dossierCell";
import { dossierParts, type DossierPart } from "../../src/app/dossiers/dossierParts";
import { lookAtDossiers } from "../../src/app/dossiers/lookAtDossiers";
import { readDossiers } from "../../src/app/dossiers/readDossiers";
import { restoreDossier, updateDossiers, withoutDossier } from "../../src/app/dossiers/updateDossiers";
import { sheetNameOf } from "../../src/app/dossiers/dossierSheet";
import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { languages, translator } from "../../src/locales";
import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { analysisOf, dossierOf, open, port, update } from "./dossierWorkbook";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetNamed, valueAt, workbookData } from "./workbook";

afterEach(closeHost);

const t = translator("en");

/** The cells of a part below its header, as the workbook holds them; the column of the keys is left out. */
async function rowsOf(host: Host, client: string, part: DossierPart): Promise<readonly (readonly CellValue[])[]> {
  const { sheet, tables } = await dossierOf(client);
  const table = tables.get(part);
  if (table === undefined) throw new Error(`no such part: ${part}`);
  const data = sheetNamed(host.save(), sheet);
  return Array.from({ length: table.rows }, (_row, row) =>
    Array.from(
      { length: table.columns - 1 },
      (_cell, column) => (valueAt(data, table.row + 1 + row, table.column + 1 + column) ?? null) as CellValue,
    ),
  );
}

/** Types into a cell of a part; row 0 = the first below the header, column 0 = the first in sight. */
async function type(host: Host, client: string, part: DossierPart, row: number, column: number, value: CellValue) {
  const { sheet, tables } = await dossierOf(client);
  const table = tables.get(part);
  if (table === undefined) throw new Error(`no such part: ${part}`);
  await change(host, sheet, (target) => {
    target.getRangeByIndexes(table.row + 1 + row, table.column + 1 + column, 1, 1).values = [[value]];
  });
}

const change = (host: Host, sheet: string, act: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

const figure = async (host: Host, client: string, what: string) =>
  (await rowsOf(host, client, "figures")).find(([name]) => name === what)?.[1] ?? null;

test("dossiers of a real base have the figures of the report on clients, and are no sales themselves", async () => {
  const host = openHost(workbookData(caseSheets("northwind")));
  const read = async () => {
    const { session } = await scanWorkbook(port);
    return (await readWorkbook(port, session, watch())).analysis;
  };
  const before = await read();
  const [first, second] = withoutDossier(before, []);
  expect(await updateDossiers(port, before, [first, second], t, "en")).toMatchObject({ made: [first, second] });
  const [key] = (await readDossiers(port)).map(({ record }) => record.client);
  const line = before.clients.find(({ client }) => client === first);
  expect(await figure(host, key, "Turnover")).toBe(line?.turnover);
  expect(await figure(host, key, "Share")).toBe(line?.share);
  expect(await figure(host, key, "Last purchase")).toBe(line?.lastPurchase);
  expect(await figure(host, key, "ABC")).toBe(line?.abc);
  expect(await figure(host, key, "Key client")).toBe("Yes");
  const after = await read();
  expect(after.rows).toEqual(before.rows);
  expect(after.totals).toEqual(before.totals);
  const saved = host.save();
  expect(await updateDossiers(port, after, [], t, "en")).toMatchObject({ renewed: [], unchanged: [first, second] });
  expect(host.save()).toEqual(saved);
});

test("a click on a figure of a dossier explains the one of the reports, on other cells the client is meant", async () => {
  const host = open();
  const analysis = analysisOf();
  await update(analysis, ["Anna"]);
  const { sheet, tables } = await dossierOf("anna");
  const data = sheetNamed(host.save(), sheet);
  const cellsIn = (row: number) =>
    Array.from({ length: 9 }, (_cell, column) => valueAt(data, row, column) as CellValue);
  const rows = await rowsOf(host, "anna", "figures");
  let explained = 0;
  rows.forEach((row, place) => {
    const at = { sheet, row: 1 + place, column: 2 };
    const found = dossierCell({ place: at, report: null, row: cellsIn(1 + place) }, analysis);
    expect(found?.client).toBe(0);
    if (typeof row[1] !== "number") return expect(found?.figure).toBeNull();
    const shown = found?.figure ?? null;
    if (shown === null) throw new Error(`not explained: ${String(row[0])}`);
    explained++;
    expect(shown.line).toBe("Anna");
    expect(shown.header).toBe(row[0]);
    expect(explainFigure(analysis, shown.figure).value).toBeCloseTo(row[1], 9);
    return undefined;
  });
  expect(explained).toBeGreaterThan(10);
  const inMonths = (tables.get("months")?.row ?? 0) + 3;
  const place = { sheet, row: inMonths, column: 2 };
  expect(dossierCell({ place, report: null, row: cellsIn(inMonths) }, analysis)).toEqual({ client: 0, figure: null });
  expect(dossierCell({ place, report: null, row: ["Anna", 1] }, analysis)).toBeNull();
});

test("what was typed stays where it is, figures are renewed, and headers follow the language", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  await type(host, "anna", "people", 1, 0, "Vera");
  await type(host, "anna", "people", 1, 2, "decides");
  await type(host, "anna", "about", 0, 1, "Sells paper.");
  await type(host, "anna", "figures", 9, 2, "why so little?");
  await type(host, "anna", "tenders", 0, 1, "=1+1");
  await change(host, "Anna", (sheet) => (sheet.name = "My best client"));
  const more = [["2024-12-10", "Anna", 5000, "Ink", "Ivanov", "new"]];
  const done = await update(analysisOf({ asOf: "2024-12-20", more: more as CellValue[][] }), [], "ru");
  expect(done).toMatchObject({ made: [], renewed: ["My best client"], restored: [], broken: [] });
  expect((await rowsOf(host, "anna", "people"))[1]).toEqual(["Vera", null, "decides", null, null, null]);
  expect((await rowsOf(host, "anna", "about"))[0]).toEqual(["Чем занимается", "Sells paper."]);
  expect((await rowsOf(host, "anna", "tenders"))[0][1]).toBe(2);
  const turnover = (await rowsOf(host, "anna", "figures"))[9];
  expect(turnover[0]).toBe(translator("ru")("reports.turnover"));
  expect(turnover[2]).toBe("why so little?");
  expect((await rowsOf(host, "anna", "documents"))[0][2]).toBe(5000);
  expect((await rowsOf(host, "anna", "months"))[1].slice(0, 2)).toEqual(["12.2024", 5123]);
  const { tables } = await dossierOf("anna");
  expect(tables.get("figures")?.headers?.slice(1, 3)).toEqual(["Досье: Anna", expect.stringMatching(/2024/)]);
});

test("several people and several competitors of one client stay, each in its row, also with rows of the user's own", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  const people = ["Vera", "Gleb", "Dora", "Egor", "Zoya", "Ilya"];
  const rivals = ["Alfa", "Beta", "Gama", "Delta"];
  for (const [row, name] of people.entries()) {
    await type(host, "anna", "people", row, 0, name);
    await type(host, "anna", "people", row, 5, `note of ${name}`);
  }
  for (const [row, name] of rivals.entries()) {
    await type(host, "anna", "competitors", row, 0, name);
    await type(host, "anna", "competitors", row, 3, `answer to ${name}`);
  }
  const { sheet, tables } = await dossierOf("anna");
  await host.Excel.run(async (context) => {
    const own = ["people", "competitors"] as const;
    const added = own.map((part) =>
      context.workbook.tables
        .getItem(tables.get(part)?.name ?? "")
        .rows.add()
        .getRange()
        .load("rowIndex,columnIndex"),
    );
    await context.sync();
    added.forEach(({ rowIndex, columnIndex }, place) => {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(rowIndex, columnIndex + 1);
      cell.values = [[place === 0 ? "Klara" : "Epsilon"]];
    });
    await context.sync();
  });
  const more = [["2024-12-10", "Anna", 5000, "Ink", "Ivanov", "new"]];
  await update(analysisOf({ asOf: "2024-12-20", more: more as CellValue[][] }), [], "tr");
  const named = async (part: DossierPart, note: number) =>
    (await rowsOf(host, "anna", part)).map((row) => [row[0], row[note]]);
  expect(await named("people", 5)).toEqual([...people.map((name) => [name, `note of ${name}`]), ["Klara", null]]);
  expect(await named("competitors", 3)).toEqual([
    ...rivals.map((name) => [name, `answer to ${name}`]),
    ["Epsilon", null],
  ]);
});

test("months add up to their total, and deleted rows of the product make shorter lists that are right", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  const { tables } = await dossierOf("anna");
  const sumsOf = async () => {
    const rows = await rowsOf(host, "anna", "months");
    const numbers = rows
      .filter(([month]) => month !== null && month !== "Total")
      .map((row) => row.slice(1).map(Number));
    const total = rows.find(([month]) => month === "Total")?.slice(1) ?? [];
    total.forEach((sum, column) =>
      expect(numbers.reduce((all, row) => all + row[column], 0)).toBeCloseTo(Number(sum), 6),
    );
    for (const [all, ...products] of numbers)
      expect(products.reduce((sum, value) => sum + value, 0)).toBeCloseTo(all, 6);
    return numbers.length;
  };
  expect(await sumsOf()).toBe(24);
  expect(tables.get("documents")?.rows).toBe(20);
});

test("cells of the product that were typed over are written again, and named", async () => {
  const host = open();
  const analysis = analysisOf();
  await update(analysis, ["Anna"]);
  await type(host, "anna", "figures", 9, 1, 7);
  await type(host, "anna", "months", 3, 1, "much");
  const done = await update(analysis);
  expect(done.restored).toHaveLength(2);
  expect(done.restored[0]).toBe("Anna!C11");
  expect(await figure(host, "anna", "Turnover")).not.toBe(7);
});

test("contacts and goals are proposed in free rows, once, and what the user makes of them is the user's", async () => {
  const host = open();
  const analysis = analysisOf();
  await update(analysis, ["Anna"]);
  const people = await rowsOf(host, "anna", "people");
  expect(people[0]).toEqual([null, "+389 70 100", null, null, null, null]);
  expect((await rowsOf(host, "anna", "plan")).filter(([product]) => product !== null).length).toBeGreaterThan(0);
  await type(host, "anna", "people", 0, 1, "");
  await type(host, "anna", "plan", 0, 1, "Talk to Vera");
  const saved = await rowsOf(host, "anna", "plan");
  await update(analysis);
  expect((await rowsOf(host, "anna", "people")).flat().every((cell) => cell === null || cell === "")).toBe(true);
  expect(await rowsOf(host, "anna", "plan")).toEqual(saved);
});

test("a client that is no key client any more keeps its sheet and the first day, until it is one again", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  const gone = await update(analysisOf({ keys: ["Boris"], asOf: "2024-12-20" }));
  expect(gone.renewed).toEqual(["Anna"]);
  const said = "no longer a key client, seen on Dec 20, 2024";
  expect(await figure(host, "anna", "Key client")).toBe(said);
  await update(analysisOf({ keys: ["Boris"], asOf: "2024-12-28" }));
  expect(await figure(host, "anna", "Key client")).toBe(said);
  expect((await lookAtDossiers(port, analysisOf({ keys: ["Boris"] }))).dossiers).toEqual([
    { name: "Anna", sheet: "Anna", isKey: false },
  ]);
  await update(analysisOf({ asOf: "2024-12-29" }));
  expect(await figure(host, "anna", "Key client")).toBe("Yes");
});

test("a client that is in no table any more shows no figure of before, and says so", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  await type(host, "anna", "about", 0, 1, "Sells paper.");
  await update(analysisOf({ clients: ["Boris"], asOf: "2024-12-20" }));
  expect(await figure(host, "anna", "Key client")).toBe("not in the tables any more, seen on Dec 20, 2024");
  expect(await figure(host, "anna", "Turnover")).toBeNull();
  expect((await rowsOf(host, "anna", "documents")).flat().every((cell) => cell === null || cell === "")).toBe(true);
  expect((await rowsOf(host, "anna", "about"))[0][1]).toBe("Sells paper.");
});

test("names that are equal in their first 31 characters, or that no sheet may bear, give sheets of their own", async () => {
  const host = open();
  const long = "Trading house of the northern lights";
  const clients = [`${long} A`, `${long} B`, "A/B [C]: 'D'?", "History", "***"];
  const analysis = analysisOf({ clients });
  const { made } = await update(analysis, clients);
  expect(made).toHaveLength(5);
  expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(5);
  for (const name of made) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|^history$/i);
  }
  const saved = host.save();
  expect(await update(analysis, clients)).toMatchObject({ made: [], renewed: [] });
  expect(host.save()).toEqual(saved);
  const seen = await lookAtDossiers(port, analysis);
  expect(new Set(seen.dossiers.map(({ name }) => name))).toEqual(new Set(clients));
  expect(sheetNameOf("  ")).not.toBe("");
});

test("dossiers of spellings that were joined since both show the whole client, and the user is told", async () => {
  const host = open();
  await update(analysisOf(), ["Anna", "Boris"]);
  await type(host, "anna", "about", 0, 1, "first");
  await type(host, "boris", "about", 0, 1, "second");
  const joined = analysisOf({ aliases: [["Boris", "Anna"]] });
  await update(joined);
  for (const key of ["anna", "boris"]) {
    expect(await figure(host, key, "Turnover")).toBe(joined.clients.find(({ client }) => client === "Anna")?.turnover);
  }
  expect((await rowsOf(host, "anna", "about"))[0][1]).toBe("first");
  expect((await rowsOf(host, "boris", "about"))[0][1]).toBe("second");
  const seen = await lookAtDossiers(port, joined);
  expect(seen.missing).toEqual([]);
  expect(seen.twice).toEqual([{ client: "Anna", sheet: "Boris", other: "Anna" }]);
});

test("text below a table, beside it and in rows of the user's own stays where it is", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  const { tables } = await dossierOf("anna");
  const below = (tables.get("months")?.row ?? 0) + (tables.get("months")?.rows ?? 0) + 1;
  await change(host, "Anna", (sheet) => {
    sheet.getRangeByIndexes(below, 1, 1, 1).values = [["mine, below"]];
    sheet.getRangeByIndexes(below, 12, 1, 1).values = [["mine, beside"]];
  });
  await update(analysisOf({ asOf: "2024-12-31", more: [["2024-12-30", "Anna", 9, "Ink", "Ivanov", "n"]] }));
  const data = sheetNamed(host.save(), "Anna");
  expect(valueAt(data, below, 1)).toBe("mine, below");
  expect(valueAt(data, below, 12)).toBe("mine, beside");
});

test("a part that has lost its keys, or is a table no more, is said and left alone", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  const { tables } = await dossierOf("anna");
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem(tables.get("months")?.name ?? "").convertToRange();
    await context.sync();
  });
  const next = analysisOf({ asOf: "2024-12-31", more: [["2024-12-30", "Anna", 9, "Ink", "Ivanov", "n"]] });
  expect(await update(next)).toMatchObject({ renewed: ["Anna"], broken: ["Anna"] });
  await change(host, "Anna", (sheet) => sheet.getRange("A2:A200").clear("Contents"));
  const saved = sheetNamed(host.save(), "Anna");
  expect(await update(analysisOf({ asOf: "2025-01-20" }))).toMatchObject({ renewed: [], broken: ["Anna"] });
  expect(sheetNamed(host.save(), "Anna")).toEqual(saved);
});

test("text that was deleted comes back into its rows, and with a sheet that was made again", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  await type(host, "anna", "people", 2, 0, "Vera");
  await type(host, "anna", "agreements", 0, 1, "Pays within 30 days");
  await update(analysisOf({ asOf: "2024-12-20" }));
  await type(host, "anna", "people", 2, 0, "");
  const bringBack = (asOf: string) => restoreDossier(port, analysisOf({ asOf }), "anna", 0, t, "en");
  expect(await bringBack("2024-12-20")).toBe(1);
  expect((await rowsOf(host, "anna", "people"))[2][0]).toBe("Vera");
  await change(host, "Anna", (sheet) => sheet.delete());
  expect(await bringBack("2024-12-20")).toBeNull();
  await update(analysisOf(), ["Anna"]);
  expect(await bringBack("2024-12-15")).toBe(2);
  expect((await rowsOf(host, "anna", "agreements"))[0][1]).toBe("Pays within 30 days");
});

test("of a sheet and its copy the one is kept up to date whose tables were written", async () => {
  const host = open();
  await update(analysisOf(), ["Anna"]);
  const copy = sheetNamed(host.save(), "Anna");
  const data = host.save();
  const tables = copy.tables.map((table) => ({ ...table, name: `${table.name}_copy` }));
  const again = openHost({ ...data, sheets: [{ ...copy, name: "A copy", id: "copied", tables }, ...data.sheets] });
  expect(await update(analysisOf({ asOf: "2024-12-20" }))).toMatchObject({ renewed: ["Anna"] });
  expect(sheetNamed(again.save(), "A copy").cells).toEqual(copy.cells);
});

test("a dossier speaks every language", async () => {
  for (const language of languages) {
    const host = open();
    const { made } = await update(analysisOf(), ["Anna"], language);
    expect(made).toEqual(["Anna"]);
    const { tables } = await dossierOf("anna");
    expect(tables.size).toBe(dossierParts.length);
    expect(sheetNamed(host.save(), "Anna").page).toMatchObject({ landscape: true, paper: 9 });
    expect(sheetNamed(host.save(), "Anna").page.rowBreaks).toHaveLength(3);
    for (const { headers } of tables.values()) expect(new Set(headers).size).toBe(headers?.length);
  }
});
