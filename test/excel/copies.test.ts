import type { Analysis } from "../../src/analysis/analysis";
import { daySerial } from "../../src/analysis/time/calendar";
import { clientsByManager } from "../../src/app/copies/clientsOfManagers";
import type { CopiedRows } from "../../src/app/copies/copiedSales";
import { makeCopies, type MadeCopies } from "../../src/app/copies/makeCopies";
import { takeBack } from "../../src/app/copies/takeBack";
import { updateDossiers } from "../../src/app/dossiers/updateDossiers";
import { joinSpellings } from "../../src/app/joinSpellings";
import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { readTasks } from "../../src/app/tasks/tasksSheet";
import { updateTasks } from "../../src/app/tasks/updateTasks";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadLateTranslator, translator, type Language } from "../../src/locales";
import type { DataSheet, WorkbookData } from "../../src/workbooks/workbookData";
import { pageFiles } from "../../src/workbooks/pages/pageFiles";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

const port = officeWorkbook();
const day = daySerial(2026, 11, 30);

beforeAll(() => loadLateTranslator("en", "copies"));
afterEach(closeHost);

async function analysisOf(): Promise<Analysis> {
  const { session } = await scanWorkbook(port);
  return (await readWorkbook(port, session, watch())).analysis;
}

interface Wishes {
  readonly rows?: CopiedRows;
  readonly blanks?: boolean;
  readonly language?: Language;
}

async function copiesFor(
  managers: readonly (string | null)[],
  { rows = "own", blanks = false, language = "en" }: Wishes = {},
): Promise<MadeCopies> {
  const t = await loadLateTranslator(language, "copies");
  return makeCopies(port, await analysisOf(), { managers, rows, day, blanks }, pageFiles, t, language);
}

const bookOf = ({ made }: MadeCopies): Promise<WorkbookData> => readXlsx(made[0].book.bytes);

/** The list of a sheet below its header, by header. */
function listOf(sheet: DataSheet): readonly Readonly<Record<string, unknown>>[] {
  const header = sheet.tables[0].range.row;
  const headers = [...(sheet.cells.get(header) ?? [])];
  return [...sheet.cells.keys()]
    .filter((row) => row > header)
    .map((row) => Object.fromEntries(headers.map(([column, { value }]) => [value, valueAt(sheet, row, column)])));
}

const salesRows = [
  ["Date", "Client", "Product", "Amount", "Manager", "Document"],
  [daySerial(2026, 1, 10), "Romashka LLC", "Tea", 100, "Anna Petrova", "1"],
  [daySerial(2026, 2, 10), "Romashka LLC", "Coffee", 200, "Boris", "2"],
  [daySerial(2026, 3, 10), "Romashka LLC Plus", "Tea", 50, "Boris", "3"],
  [daySerial(2026, 4, 10), "Vertical", "Tea", 70, "Boris", "4"],
  [daySerial(2026, 5, 10), "=HYPERLINK", "Tea", 30, "Anna  petrova", "5"],
  [daySerial(2026, 5, 12), "Solo", "Tea", 20, "", "6"],
];
const clientRows = [
  ["Client", "Manager", "Phone", "E-mail", "Tax number"],
  ["Romashka LLC", "Anna Petrova", "+7 921 111-22-33", "info@romashka.ru", "7701234567"],
  ["Romashka LLC Plus", "Boris", "8 (921) 444-55-66", "plus@romashka.ru", "7709876543"],
];
const open = (sales: readonly (readonly (string | number)[])[] = salesRows, clients = clientRows): Host =>
  openHost(workbookData([sheetData("Sales", sales), sheetData("Clients data", clients)]));

const textsOf = ({ sheets }: WorkbookData): readonly string[] =>
  sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))),
  );

test("a client goes to the manager of the Clients table, else to that of the last sale", async () => {
  open();
  const { managers, shared } = clientsByManager(await analysisOf());
  const names = (await analysisOf()).evidence.register.names;
  expect(managers.map(({ manager, clients }) => [manager, clients.map((id) => names[id]).sort()])).toEqual([
    ["Anna Petrova", ["=HYPERLINK", "Romashka LLC"]],
    ["Boris", ["Romashka LLC Plus", "Vertical"]],
    [null, ["Solo"]],
  ]);
  expect(shared).toEqual([{ client: "Romashka LLC", manager: "Anna Petrova" }]);
});

test("a copy has the own rows, or all of its clients, and says how many sales go to clients of others", async () => {
  open();
  const own = await copiesFor(["Anna Petrova"]);
  expect(own.made[0]).toMatchObject({ foreign: 0, blanked: 0, before: null });
  expect(own.made[0].book.name).toBe("Anna Petrova - copy 1 2026-11-30.xlsx");
  const sheets = await bookOf(own);
  expect(listOf(sheetNamed(sheets, "Sales")).map(({ Client, Amount }) => [Client, Amount])).toEqual([
    ["Romashka LLC", 100],
    ["=HYPERLINK", 30],
  ]);
  expect(sheetNamed(sheets, "Sales").cells.get(6)?.get(1)).toMatchObject({ value: "=HYPERLINK", numberFormat: "@" });
  // A day at the right would touch the client beside it.
  expect(sheets.styles[sheetNamed(sheets, "Sales").cells.get(6)?.get(0)?.style ?? -1]?.horizontal).toBe("center");
  expect(textsOf(sheets)).not.toContain("Boris");
  const all = await copiesFor(["Anna Petrova"], { rows: "all" });
  expect(listOf(sheetNamed(await bookOf(all), "Sales")).map(({ Amount }) => Amount)).toEqual([100, 200, 30]);
  // The sale of Boris to a client of Anna's is not in his copy.
  expect((await copiesFor(["Boris"])).made[0].foreign).toBe(1);
});

test("the clients without a manager have a copy, and a manager without clients has none", async () => {
  open(salesRows, [...clientRows, ["Romashka LLC", "Cara", "", "", ""]].slice(0, 3));
  const { made, without } = await copiesFor([null, "Nobody known"]);
  expect(made.map(({ logged }) => logged.clients)).toEqual([["Solo"]]);
  expect(without).toEqual(["Nobody known"]);
});

test("a name within the name of an own client is not found, and the other way round it is", async () => {
  open(salesRows.map((row) => row.map((cell) => (cell === "Coffee" ? "Gift for Romashka, LLC Plus" : cell))));
  expect((await copiesFor(["Boris"])).stopped).toEqual([]);
  const { stopped, made, entered } = await copiesFor(["Anna Petrova"], { rows: "all" });
  expect(made).toEqual([]);
  expect(entered).toBeNull();
  expect(stopped[0].texts).toMatchObject([
    { sheet: "Sales", cell: { row: 6, column: 2 }, client: "Romashka LLC Plus", owner: "Boris" },
  ]);
  const blanked = await copiesFor(["Anna Petrova"], { rows: "all", blanks: true });
  expect(blanked.made[0].blanked).toBe(1);
  expect(listOf(sheetNamed(await bookOf(blanked), "Sales")).map(({ Product }) => Product)).toEqual([
    "Tea",
    null,
    "Tea",
  ]);
});

test.each(["call 8-921-444-55-66 first", "see PLUS@Romashka.ru", "INN 7709876543", "as for Vertical"])(
  "a task that says “%s” stops the copy, and can be handed out with a blank cell",
  async (words) => {
    const host = open();
    const t = translator("en");
    const analysis = await analysisOf();
    await updateTasks(
      port,
      analysis,
      ["contact", "nextRung", "callOverdue", "winBack"],
      await loadLateTranslator("en", "tasks"),
      "en",
    );
    const { tasks } = await readTasks(port, t, day);
    const at = tasks.findIndex(({ client }) => client === "Romashka LLC");
    expect(at).toBeGreaterThanOrEqual(0);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tasks").getRange(`J${at + 2}`).values = [[words]];
      await context.sync();
    });
    const { stopped } = await copiesFor(["Anna Petrova"]);
    expect(stopped[0].texts).toMatchObject([{ sheet: "Tasks", text: words, owner: "Boris" }]);
    const { made } = await copiesFor(["Anna Petrova"], { blanks: true });
    expect(made[0].blanked).toBe(1);
    expect(textsOf(await readXlsx(made[0].book.bytes)).join(" ")).not.toContain(words);
  },
);

test("managers of one surname have a copy each, under names that a disk takes and that differ", async () => {
  const long = `Petrov ${"Aleksandr ".repeat(10)}`;
  const managers = ["Petrov A.", "Petrov I.", 'A/B: "C"?', `${long}1`, `${long}2`];
  open([
    ["Date", "Client", "Amount", "Manager"],
    ...managers.map((manager, at) => [daySerial(2026, 1, 10 + at), `Client number ${at}`, 100, manager]),
  ]);
  const { made } = await copiesFor(managers);
  expect(made.map(({ logged }) => [logged.manager, logged.clients])).toEqual(
    managers.map((manager, at) => [manager, [`Client number ${at}`]]),
  );
  const names = made.map(({ book }) => book.name);
  expect(names.slice(0, 3)).toEqual([
    "Petrov A. - copy 1 2026-11-30.xlsx",
    "Petrov I. - copy 2 2026-11-30.xlsx",
    "A B C - copy 3 2026-11-30.xlsx",
  ]);
  expect(new Set(names).size).toBe(5);
});

describe("dossiers in a copy", () => {
  async function withDossiers(): Promise<Host> {
    const host = open();
    const analysis = await analysisOf();
    const keys = analysis.keyClients.clients.map(({ client }) => client);
    expect(keys).toEqual(expect.arrayContaining(["Romashka LLC", "Vertical"]));
    await updateDossiers(port, analysis, keys, await loadLateTranslator("en", "tasks"), "en");
    return host;
  }

  /** Types beside or below the cell of a dossier that holds a text. */
  const typeAt = (host: Host, label: string, down: number, right: number, value: string | number, format = "General") =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Romashka LLC");
      const used = sheet.getUsedRange().load("values,rowIndex,columnIndex");
      await context.sync();
      const row = used.values.findIndex((cells) => cells.includes(label));
      const column = used.values[row].indexOf(label);
      const cell = sheet.getCell(used.rowIndex + row + down, used.columnIndex + column + right);
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      await context.sync();
    });

  it("are those of the own clients, with what was typed and without shares of the whole", async () => {
    const host = await withDossiers();
    await typeAt(host, "What it does", 0, 1, "sells flowers");
    await typeAt(host, "Person", 1, 0, "Maria");
    await typeAt(host, "Person", 1, 4, daySerial(1980, 3, 12), "dd.mm.yyyy");
    await typeAt(host, "Turnover", 0, 2, "growing");
    const lists = await bookOf(await copiesFor(["Anna Petrova"]));
    const lines = listOf(sheetNamed(lists, "Dossiers"));
    expect(new Set(lines.map(({ Client }) => Client))).toEqual(new Set(["=HYPERLINK", "Romashka LLC"]));
    const said = lines.filter(({ Client }) => Client === "Romashka LLC").map(({ About, Text }) => [About, Text]);
    expect(said).toEqual(
      expect.arrayContaining([
        ["What it does", "sells flowers"],
        ["Person", "Maria; Phone, e-mail: +7 921 111-22-33, info@romashka.ru; Birthday: 1980-03-12"],
        ["Turnover", "300.00; Comment: growing"],
        ["Purchases in period", "2"],
      ]),
    );
    const t = translator("en");
    const ofTheRest = [t("reports.share"), t("reports.whyKey"), t("reports.keyClient")];
    expect(said.filter(([about]) => ofTheRest.includes(String(about)))).toEqual([]);
  });

  it("have several people and several competitors of a client, each in its line, and open as a workbook of their own", async () => {
    const host = await withDossiers();
    for (const [row, name] of ["Maria", "Oleg", "Vera"].entries()) await typeAt(host, "Person", row + 1, 0, name);
    for (const [row, name] of ["Lotus", "Iris"].entries()) {
      await typeAt(host, "Competitor", row + 1, 0, name);
      await typeAt(host, "Competitor", row + 1, 3, `answer to ${name}`);
    }
    const copies = await copiesFor(["Anna Petrova"]);
    const said = listOf(sheetNamed(await bookOf(copies), "Dossiers"))
      .filter(({ Client, About }) => Client === "Romashka LLC" && ["Person", "Competitor"].includes(String(About)))
      .map(({ Text }) => String(Text));
    expect(said).toEqual([
      "Maria; Phone, e-mail: +7 921 111-22-33, info@romashka.ru",
      "Oleg",
      "Vera",
      "Lotus; Our answer: answer to Lotus",
      "Iris; Our answer: answer to Iris",
    ]);
    const opened: Uint8Array[] = [];
    host.onNewWorkbook((bytes) => opened.push(bytes));
    await port.newWorkbook(copies.made[0].book.bytes);
    expect(opened.map((bytes) => [...bytes])).toEqual([[...copies.made[0].book.bytes]]);
  });

  it("are searched as the rest: a note that names somebody else's client stops the copy or is left blank", async () => {
    const host = await withDossiers();
    await typeAt(host, "What it does", 0, 1, "buys from Vertical");
    const { stopped } = await copiesFor(["Anna Petrova"]);
    expect(stopped[0].texts).toMatchObject([{ sheet: "Dossiers", text: "buys from Vertical", owner: "Boris" }]);
    const { made } = await copiesFor(["Anna Petrova"], { blanks: true });
    expect(made[0].blanked).toBe(1);
    expect(textsOf(await readXlsx(made[0].book.bytes)).join(" ")).not.toContain("Vertical");
  });
});

test("the log has every copy and its clients, keeps what is typed, and says what a copy has more and less", async () => {
  const host = open();
  await copiesFor(["Anna Petrova", "Boris"]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Copies log").getRange("M2").values = [["on a stick"]];
    await context.sync();
  });
  // Vertical becomes a client of Anna's, and the client with the formula one of Boris's.
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients data").getRange("A4:B5").values = [
      ["Vertical", "Anna Petrova"],
      ["'=HYPERLINK", "Boris"],
    ];
    await context.sync();
  });
  const again = await copiesFor(["Anna Petrova"]);
  expect(again.made[0].before).toEqual({ number: 1, added: 1, gone: 1 });
  const rows = listOf(sheetNamed(host.save(), "Copies log"));
  expect(
    rows.map((row) => [row["Copy no."], row.Manager, row.Clients, row.Sales, row["Copy before"], row.Note]),
  ).toEqual([
    [1, "Anna Petrova", 2, 2, null, "on a stick"],
    [2, "Boris", 2, 2, null, null],
    [3, "Anna Petrova", 2, 1, 1, null],
  ]);
  // SHA-256 of the sorted keys "=hyperlink" and "romashka llc", found with another program.
  expect(rows[0].Fingerprint).toMatch(/^[0-9a-f]{10}$/);
  expect(rows[0].Fingerprint).not.toBe(rows[2].Fingerprint);
  const clients = listOf(sheetNamed(host.save(), "Copies - clients"));
  expect(clients.map((row) => [row["Copy no."], row.Client])).toHaveLength(6);
});

test("a client that was joined with another spelling since is the same one in the next copy", async () => {
  open();
  await copiesFor(["Boris"]);
  await joinSpellings(port, null, [["Vertical", "Vertikal Ltd"]], translator("en"), "en");
  const { made } = await copiesFor(["Boris"]);
  expect(made[0].before).toMatchObject({ number: 1, gone: 0 });
});

describe("results that come back", () => {
  let host: Host;
  let copy: Uint8Array;

  beforeEach(async () => {
    host = openHost(workbookData(caseSheets("northwind")));
    const analysis = await analysisOf();
    await updateTasks(port, analysis, ["winBack", "callOverdue"], await loadLateTranslator("en", "tasks"), "en");
    const [{ manager }] = analysis.managers;
    const { made, stopped } = await copiesFor([manager], { language: "ru" });
    expect(stopped).toEqual([]);
    copy = made[0].book.bytes;
  });

  /** The copy after its manager has worked with it. */
  async function changed(
    change: (rows: Map<number, Map<number, unknown>>, header: number) => void,
  ): Promise<Uint8Array> {
    const data = await readXlsx(copy);
    const sheets = data.sheets.map((sheet) => {
      if (sheet.tables[0]?.name !== "Tasks") return sheet;
      const cells = new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)]));
      change(cells as Map<number, Map<number, unknown>>, sheet.tables[0].range.row);
      return { ...sheet, cells };
    });
    return writeXlsx({ ...data, sheets });
  }

  const columnNamed = (rows: Map<number, Map<number, unknown>>, header: number, name: string): number =>
    [...(rows.get(header) ?? [])].find(([, cell]) => (cell as { value: unknown }).value === name)?.[0] ?? -1;

  const back = async (bytes: Uint8Array) =>
    takeBack(port, pageFiles, { bytes, name: "copy.xlsx" }, await loadLateTranslator("en", "tasks"), "en");

  it("fill blank cells by the keys of the tasks, in any language and order, and nothing twice", async () => {
    const bytes = await changed((rows, header) => {
      const [first, second] = [header + 1, header + 2].map((row) => rows.get(row) ?? new Map<number, unknown>());
      first.set(columnNamed(rows, header, "Выполнено"), { value: day });
      first.set(columnNamed(rows, header, "Результат"), { value: "=ordered" });
      rows.set(header + 1, second);
      rows.set(header + 2, first);
    });
    const before = host.save();
    expect(await back(bytes)).toEqual({
      kind: "taken",
      sheet: "Tasks",
      cells: 2,
      conflicts: [],
      unknown: [],
      others: [],
      ownRows: [],
      unreadable: [],
    });
    const { tasks } = await readTasks(port, translator("en"), day);
    expect(tasks.filter(({ done }) => done === day)).toMatchObject([{ result: "=ordered", state: "done" }]);
    const after = host.save();
    expect(after).not.toEqual(before);
    expect(await back(bytes)).toMatchObject({ kind: "taken", cells: 0, conflicts: [] });
    expect(host.save()).toEqual(after);
  });

  it("never write over what the owner has typed since, and name what else was changed", async () => {
    const { tasks } = await readTasks(port, translator("en"), day);
    const data = await readXlsx(copy);
    const sheet = data.sheets.find(({ tables }) => tables[0]?.name === "Tasks");
    const client = String(valueAt(sheet as DataSheet, (sheet as DataSheet).tables[0].range.row + 1, 3));
    const at = tasks.findIndex((task) => task.client === client);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tasks").getRange(`J${at + 2}`).values = [["mine"]];
      await context.sync();
    });
    const bytes = await changed((rows, header) => {
      const first = rows.get(header + 1);
      first?.set(columnNamed(rows, header, "Результат"), { value: "theirs" });
      first?.set(columnNamed(rows, header, "Выполнено"), { value: "no" });
      first?.set(columnNamed(rows, header, "Срок"), { value: day });
      rows.set(rows.size + 10, new Map([[3, { value: "own row" }]]));
    });
    const taken = await back(bytes);
    expect(taken).toMatchObject({
      cells: 1,
      conflicts: [{ where: { sheet: "Tasks", row: at + 1, column: 9 }, mine: "mine", theirs: "theirs" }],
      others: [{ column: "Due", client }],
      unreadable: [{ value: "no" }],
    });
    expect(taken.kind === "taken" && taken.ownRows).toHaveLength(1);
    expect(valueAt(sheetNamed(host.save(), "Tasks"), at + 1, 9)).toBe("mine");
  });

  it("are refused where the file is no copy, or the workbook has no tasks", async () => {
    const none = await writeXlsx(workbookData([sheetData("Tasks", [["Client"], ["Anna"]])]));
    expect(await back(none)).toEqual({ kind: "noCopy" });
    open();
    expect(await back(copy)).toEqual({ kind: "noTaskSheet" });
  });
});
