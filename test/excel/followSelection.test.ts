import { scanWorkbook } from "../../src/app/scanWorkbook";
import { readWorkbook } from "../../src/app/readWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import type { SelectedCell } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, workbookData } from "./workbook";
import { type CellSubject, explainedCell } from "../../src/app/explainedCell";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";

afterEach(closeHost);

const words = { noGroup: "(none)" };
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function select(host: Host, sheetName: string, address: string): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

const failing = (error: unknown): void => {
  throw error;
};

/** Where a text stands on a sheet, as an address; the column may be moved. */
async function addressOf(host: Host, sheetName: string, text: string, columns = 0): Promise<string> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values");
    await context.sync();
    for (let row = 0; row < used.values.length; row++) {
      const column = used.values[row].indexOf(text);
      if (column >= 0) return `${String.fromCharCode(65 + column + columns)}${row + 1}`;
    }
    throw new Error(`no such text: ${text}`);
  });
}

it("finds what the selected cell is about on the user's own sheets and on the reports, and stops when told", async () => {
  const host = openHost(workbookData(caseSheets("tiny")));
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  await runAnalysis(port, session, watch());
  const before = host.save().sheets.length;
  const reading = await readWorkbook(port, session, watch());
  // Reading alone writes nothing.
  expect(host.save().sheets).toHaveLength(before);
  const { analysis } = reading;
  const cells: SelectedCell[] = [];
  const stop = await port.followSelection((cell) => cells.push(cell), failing);
  const targetAt = async (sheet: string, address: string): Promise<CellSubject | null> => {
    const seen = cells.length;
    await select(host, sheet, address);
    for (let tries = 0; cells.length === seen && tries < 100; tries++) await pause(50);
    const cell = cells.at(-1);
    if (cell === undefined) throw new Error("nothing selected: null");
    expect(cell.place.sheet).toBe(sheet);
    const context = { translate: translator("en"), language: "en" as const, sources: { sales: "" } };
    const report = cell.report === null ? null : buildReports(analysis, { ...context, ids: [cell.report] })[0];
    return explainedCell(cell, analysis, report, reading.session.choices).subject;
  };

  const known = reading.input.clients?.records.map(({ name }) => name) ?? [];
  const first = reading.input.sales.ledger.clients.names.find((name) => known.includes(name)) ?? "";
  const client = { kind: "client", client: analysis.evidence.idOfKey().get(first.toLowerCase()) };
  expect(await targetAt("Sales", await addressOf(host, "Sales", first, 1))).toEqual(client);
  expect(await targetAt("Clients data", await addressOf(host, "Clients data", first))).toEqual(client);
  expect(await targetAt("Clients", await addressOf(host, "Clients", first, 3))).toEqual(client);
  expect(await targetAt("Clients", "A1")).toBeNull();

  const manager = reading.analysis.managers[0].manager ?? words.noGroup;
  expect(await targetAt("Managers", await addressOf(host, "Managers", manager, 2))).toEqual({
    kind: "manager",
    manager: reading.analysis.managers[0].manager,
  });
  expect(await targetAt("ABC-XYZ", await addressOf(host, "ABC-XYZ", "A", 1))).toEqual({
    kind: "abcXyz",
    abc: "A",
    xyz: "X",
  });
  const { segment } = reading.analysis.segments.rows[0];
  const product = reading.analysis.segments.products[0];
  const cell = await addressOf(host, "Segment × product", segment ?? words.noGroup, 2);
  expect(await targetAt("Segment × product", cell)).toEqual({ kind: "segmentProduct", segment, product });

  await stop();
  const seen = cells.length;
  await select(host, "Sales", "A1");
  await pause(400);
  expect(cells).toHaveLength(seen);
});

it("tells of an error of ours after a selection, which Excel would swallow", async () => {
  const host = openHost(workbookData(caseSheets("tiny")));
  const wrong = new TypeError("wrong on purpose: selection");
  const errors: unknown[] = [];
  let looks = 0;
  const onSelected = () => {
    looks += 1;
    if (looks > 1) throw wrong;
  };
  const stop = await officeWorkbook().followSelection(onSelected, (error) => errors.push(error));
  await select(host, "Clients data", "B2");
  for (let tries = 0; errors.length === 0 && tries < 1000; tries++) await pause(50);
  expect(errors[0]).toBe(wrong);
  await stop();
});
