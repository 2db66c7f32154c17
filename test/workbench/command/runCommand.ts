import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import type * as Command from "../../../src/workbench/command/analyze";
import type { WorkbookData } from "../../../src/workbooks/workbookData";
import { valuesOf } from "../../workbooks/workbooks";

export const root = path.resolve(__dirname, "../../..");
export const northwind = path.join(root, "assets/samples/northwind.xlsx");

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A folder of its own for the files of one test file. */
export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "clientele-"));
}

export function runCommand(...given: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["src/workbench/command/run.mjs", ...given], { cwd: root }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

/** The same without a process of its own, which costs a second each; `runCommand` must have run before. */
export async function runHere(...given: readonly string[]): Promise<Ran> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is made when the command first runs
  const { analyzeFile } = require(path.join(root, "dist/node/analyze.cjs")) as typeof Command;
  const out: string[] = [];
  const error: string[] = [];
  const listening = [
    jest.spyOn(console, "log").mockImplementation((line: string) => void out.push(line)),
    jest.spyOn(console, "error").mockImplementation((line: string) => void error.push(line)),
  ];
  const code = await analyzeFile(given);
  for (const listener of listening) listener.mockRestore();
  return { code, out: out.join("\n"), error: error.join("\n") };
}

export async function openResult(file: string): Promise<WorkbookData> {
  return readXlsx(new Uint8Array(readFileSync(file)));
}

export function save(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

export const isThere = (file: string): boolean => existsSync(file);

type Value = string | number | boolean | null;
export type Row = ReadonlyMap<string, Value>;

/** The rows below a header row that begins with `header`, by their first cell; `below` = a text further up to start at. */
export function rowsBelow(data: WorkbookData, sheetName: string, header: string, below = ""): Map<string, Row> {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no such sheet: ${sheetName}`);
  const grid = valuesOf(sheet);
  const from = grid.findIndex((row) => String(row[0] ?? "").startsWith(below));
  const top = grid.findIndex((row, index) => index >= from && row[0] === header);
  if (from === -1 || top === -1) throw new Error(`no such block: ${sheetName} ${below} ${header}`);
  const headers = grid[top];
  const rows = new Map<string, Row>();
  for (let index = top + 1; grid[index]?.[0] !== undefined && grid[index][0] !== null; index++) {
    const cells = headers.map((name, column): [string, Value] => [String(name), grid[index][column] ?? null]);
    rows.set(String(grid[index][0]), new Map(cells));
  }
  return rows;
}
