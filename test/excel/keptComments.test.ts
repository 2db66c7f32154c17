import { restoreWithComments } from "../../src/app/keptComments";
import { runAnalysis } from "../../src/app/runAnalysis";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import type { Session } from "../../src/app/session";
import type { CellValue } from "../../src/analysis/types";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { ReportId } from "../../src/reports/reports";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetData, sheetNamed, workbookData } from "./workbook";

afterEach(closeHost);

const port = officeWorkbook();

async function run(changes: Partial<Session> = {}): Promise<void> {
  const { session } = await scanWorkbook(port);
  await runAnalysis(port, { ...session, ...changes }, watch());
}

/** Every line of the worklists that has a client and a cell for a comment: its row, client and comment. */
function linesOf(host: Host): readonly { readonly row: number; readonly client: string; readonly comment: string }[] {
  const sheet = host.save().sheets.find(({ name }) => name === "Worklist");
  if (sheet === undefined) return [];
  const cells: CellValue[][] = [];
  for (const [row, columns] of sheet.cells) {
    cells[row] = [];
    for (const [column, { value }] of columns) cells[row][column] = value;
  }
  const found: { row: number; client: string; comment: string }[] = [];
  let comment = -1;
  cells.forEach((values, row) => {
    if (values.includes("Comment")) comment = values.indexOf("Comment");
    else if (comment >= 0 && String(values[comment + 1] ?? "").startsWith("[")) {
      found.push({ row, client: String(values[0]), comment: String(values[comment] ?? "") });
    }
  });
  return found;
}

const typedIn = (host: Host): readonly string[] =>
  linesOf(host)
    .map(({ comment }) => comment)
    .filter((comment) => comment !== "")
    .sort();

async function type(host: Host, row: number, text: string): Promise<void> {
  const sheet = sheetNamed(host.save(), "Worklist");
  const header = [...sheet.cells].map(([, columns]) => [...columns].find(([, { value }]) => value === "Comment")?.[0]);
  const column = header.find((found) => found !== undefined)!;
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Worklist").getRangeByIndexes(row, column, 1, 1).values = [[text]];
    await context.sync();
  });
}

async function openWithComments(): Promise<Host> {
  const host = openHost(workbookData(caseSheets("tiny")));
  await run();
  const lines = linesOf(host);
  await type(host, lines[0].row, "calls back on Monday");
  await type(host, lines[1].row, "'=1+1 is no formula");
  return host;
}

it("comments stay beside their clients when the reports are made again, in another language too", async () => {
  const host = await openWithComments();
  const before = linesOf(host);
  await run();
  expect(linesOf(host)).toEqual(before);
  expect(typedIn(host)).toHaveLength(2);
  await run({ language: "ru" });
  await run({ language: "en" });
  expect(linesOf(host)).toEqual(before);
});

it("a comment whose client stands in no list any more is kept at the end, and comes back with its client", async () => {
  const host = await openWithComments();
  const before = linesOf(host);
  const { session } = await scanWorkbook(port);
  // Seen from long before, nobody is lost yet, and nobody overdue.
  await run({ settings: { ...session.settings, asOf: 45292 + 31 } });
  const meanwhile = linesOf(host);
  expect(typedIn(host)).toEqual(
    before
      .map(({ comment }) => comment)
      .filter((comment) => comment !== "")
      .sort(),
  );
  expect(meanwhile).not.toEqual(before);
  await run({ settings: { ...session.settings, asOf: null } });
  expect(linesOf(host)).toEqual(before);
});

it("comments outlive a run without their sheet, a sheet that was deleted, and a restore", async () => {
  const host = await openWithComments();
  const before = linesOf(host);
  const others: readonly ReportId[] = ["clients"];
  await run({ reports: others });
  expect(linesOf(host)).toEqual([]);
  await run({ reports: null });
  expect(linesOf(host)).toEqual(before);

  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Worklist").delete();
    await context.sync();
  });
  await run();
  expect(linesOf(host)).toEqual(before);

  // What is typed after the run that is undone.
  await type(host, before[2].row, "typed last");
  await restoreWithComments(port);
  await run();
  expect(typedIn(host)).toEqual(
    [...before.map(({ comment }) => comment), "typed last"].filter((text) => text !== "").sort(),
  );
  await run();
  expect(typedIn(host)).toHaveLength(3);
});

it("a comment that the user has deleted does not come back", async () => {
  const host = await openWithComments();
  const [first] = linesOf(host);
  await type(host, first.row, "");
  await run();
  expect(typedIn(host)).toHaveLength(1);
});

/** The comments on a sheet by the first cell of their rows, and where one can be typed. */
function commentsOn(
  host: Host,
  name: string,
): { readonly column: number; readonly rows: Map<string, number>; readonly texts: string[] } {
  const { cells } = sheetNamed(host.save(), name);
  let column = -1;
  const rows = new Map<string, number>();
  const texts: string[] = [];
  for (const [row, columns] of [...cells].sort(([one], [other]) => one - other)) {
    const found = [...columns].find(([, { value }]) => value === "Comment")?.[0];
    if (found !== undefined) column = found;
    else if (column >= 0 && String(columns.get(column + 1)?.value ?? "").startsWith("[")) {
      rows.set(String(columns.get(0)?.value), row);
      const text = String(columns.get(column)?.value ?? "");
      if (text !== "") texts.push(`${String(columns.get(0)?.value)}: ${text}`);
    }
  }
  return { column, rows, texts };
}

it("comments on Clients, Lost clients, Key clients and What else to sell stay beside their lines", async () => {
  const host = openHost(workbookData(caseSheets("tiny")));
  await run();
  const names = ["Clients", "Lost clients", "Key clients", "What else to sell"];
  for (const name of names) {
    const { column, rows } = commentsOn(host, name);
    const [client, row] = [...rows][0];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[`about ${client}`]];
      await context.sync();
    });
  }
  const before = names.map((name) => commentsOn(host, name).texts);
  expect(before.map((texts) => texts.length)).toEqual([1, 1, 1, 1]);
  await run();
  expect(names.map((name) => commentsOn(host, name).texts)).toEqual(before);
  // Where their sheets are not asked for, the worklists keep them; the sheets have them again.
  await run({ reports: ["worklists", "managers"] });
  expect(commentsOn(host, "Worklist").texts).toHaveLength(4);
  await run({ reports: null });
  expect(names.map((name) => commentsOn(host, name).texts)).toEqual(before);
  expect(commentsOn(host, "Worklist").texts).toEqual([]);
});

it("a comment far down a long list stays beside its client", async () => {
  const sales = Array.from({ length: 260 }, (_none, client) => [
    45350 + (client % 20),
    `Buyer ${client}`,
    1000 - client,
  ]);
  const host = openHost(workbookData([sheetData("Payments", [["Date", "Payer", "Amount"], ...sales])]));
  await run({ reports: ["clients"] });
  const { column, rows } = commentsOn(host, "Clients");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    sheet.getRangeByIndexes(rows.get("Buyer 255")!, column, 1, 1).values = [["asks for a price"]];
    await context.sync();
  });
  await run({ reports: ["clients"] });
  expect(commentsOn(host, "Clients").texts).toEqual(["Buyer 255: asks for a price"]);
});
