import { blankSheet, blankWorkbook } from "../../../src/workbooks/blankWorkbook";
import { functionMetadata } from "../../../src/build/functionMetadata.cjs";
import type { HeadlessHost } from "../../../src/workbench/headless";
import { functionsScript } from "../../functions/excelCalls";
import { headless } from "../../setup/headless";

type Content = string | number | boolean | null;

const sheetName = "Sales";
const sheetId = "sheet";
/** Far from everything that the tests look at. */
const outOfTheWay = "AZ9999";

export let metadata: Awaited<ReturnType<typeof functionMetadata>>;
let script = "";

/** For beforeAll. */
export async function loadMetadata(): Promise<void> {
  metadata = await functionMetadata();
  script = functionsScript();
}

/** A sheet of the headless workbench in which the add-in's functions work; written and read through Office.js. */
export class FunctionSheet {
  private readonly host: HeadlessHost;
  private name = sheetName;

  constructor() {
    this.host = headless.createHeadlessHost(blankWorkbook([blankSheet({ id: sheetId, name: sheetName })]));
  }

  get runtime() {
    return this.host.functions;
  }

  /** As the host starts the add-in: its metadata, then its script. */
  loadFunctions(): void {
    this.runtime.registerMetadata(metadata.en);
    this.loadScript();
  }

  loadScript(): void {
    new Function("CustomFunctions", script)(this.runtime.CustomFunctions);
  }

  /** Rows from A1 on; texts that begin with "=" are formulas, null is a blank cell, an apostrophe keeps a text text. */
  async write(rows: readonly (readonly Content[])[]): Promise<void> {
    const columns = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
    await this.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(this.name);
      sheet.getRangeByIndexes(0, 0, rows.length, columns).values = values;
      await context.sync();
    });
  }

  async writeCell(address: string, content: Content): Promise<void> {
    await this.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(this.name).getRange(address).values = [[content]];
      await context.sync();
    });
  }

  /** Office.js answers when everything is calculated that was dirty before a write. */
  async calculated(): Promise<void> {
    await this.writeCell(outOfTheWay, 1);
  }

  async read(address: string): Promise<unknown[][]> {
    return this.host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(this.name).getRange(address);
      range.load("values");
      await context.sync();
      return range.values;
    });
  }

  async cell(address: string): Promise<unknown> {
    return (await this.read(address))[0][0];
  }

  async column(address: string): Promise<unknown[]> {
    return (await this.read(address)).map((row) => row[0]);
  }

  get faults() {
    return this.host.faults;
  }

  async rename(name: string): Promise<void> {
    await this.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(this.name).name = name;
      await context.sync();
    });
    this.name = name;
  }

  reason(row: number, column: number): string | symbol | null {
    return this.runtime.reasonAt(sheetId, row, column);
  }

  dispose(): void {
    this.host.dispose();
  }
}
