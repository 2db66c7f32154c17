import { readFileSync } from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import type * as Command from "../../../src/workbench/command/importFiles";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { valuesOf, cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { isThere, newFolder, openResult, root, runCommand, save, type Ran } from "./runCommand";

const folder = newFolder();
const statements = path.join(root, "test/imports/statements");
const out = path.join(folder, "sales.xlsx");
const json = path.join(folder, "log.json");
const prizolov = path.join(statements, "derived__prizolov-119-documents.cp1251.txt");

/** The command in this process; its bundle is made by the first call of all. */
async function importHere(...given: readonly string[]): Promise<Ran> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is made when the command first runs
  const { importFiles } = require(path.join(root, "dist/node/importFiles.cjs")) as typeof Command;
  const lines: string[] = [];
  const errors: string[] = [];
  const listening = [
    jest.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line)),
    jest.spyOn(console, "error").mockImplementation((line: string) => void errors.push(line)),
  ];
  const code = await importFiles(given);
  for (const listener of listening) listener.mockRestore();
  return { code, out: lines.join("\n"), error: errors.join("\n") };
}

interface Log {
  readonly files: readonly {
    readonly file: string;
    readonly format: string | null;
    readonly in: { readonly documents: number; readonly sum: string };
    readonly balance: string;
    readonly problems: number;
    readonly kinds: Readonly<Record<string, { readonly documents: number; readonly sum: string }>>;
  }[];
  readonly added: number;
  readonly known: number;
}

const log = (): Log => JSON.parse(readFileSync(json, "utf8")) as Log;

async function rowsOf(sheetName: string): Promise<readonly (readonly unknown[])[]> {
  const sheet = (await openResult(out)).sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no such sheet: ${sheetName}`);
  return valuesOf(sheet);
}

beforeAll(() => {
  const ran = execFileSync(process.execPath, ["src/workbench/command/import.mjs", prizolov, "--out", out], {
    cwd: root,
  });
  expect(ran.toString()).toContain("119 payments added, 0 known.");
});

it("says how it is used, and refuses what it does not understand", async () => {
  expect((await importHere()).error).toMatch(/^Usage: npm run import/);
  expect((await importHere(prizolov)).error).toMatch(/^Usage/);
  expect((await importHere(prizolov, "--out", out, "--colour")).error).toMatch(/^Usage/);
  expect((await importHere(prizolov, "--out", prizolov)).error).toContain("ends in .xlsx");
  expect((await importHere(path.join(folder, "no.txt"), "--out", out)).error).toContain("There is no file");
});

it("writes a table of payments and a log, which analyze reads without a question", async () => {
  const payments = await rowsOf("Bank payments");
  expect(payments[0].slice(0, 5)).toEqual(["Date", "Client", "Amount", "Currency", "Kind"]);
  expect(payments).toHaveLength(120);
  const sum = payments.slice(1).reduce((total, row) => total + Number(row[2]), 0);
  expect(sum).toBeCloseTo(463300 - 3000000, 2);
  const [workbook] = [await openResult(out)];
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Bank payments", "Import log"]);
  expect(workbook.sheets[0].tables.map(({ name }) => name)).toEqual(["BankPayments"]);
  const reports = path.join(folder, "reports.xlsx");
  const analyzed = await runCommand(out, reports);
  expect(analyzed.error).toBe("");
  expect(analyzed.out).toContain("Rows of the sales used: 49 of 119.");
  expect(analyzed.out).toContain("Turnover: 7,196,600.");
});

it("adds to a workbook what is new, and may write over it", async () => {
  const ran = await importHere(prizolov, "--into", out, "--out", out, "--json", json);
  expect(ran.code).toBe(0);
  expect([log().added, log().known]).toEqual([0, 119]);
  expect(await rowsOf("Bank payments")).toHaveLength(120);
  expect(await rowsOf("Import log")).toHaveLength(3);
});

it("writes the log of all files as JSON, refused ones too, and answers that one was refused", async () => {
  const files = ["kilylabs__one_day_utf8.txt", "viafintech__053_valid_example.xml", "genkgo__camt054.v4.xml"];
  const target = path.join(folder, "several.xlsx");
  const ran = await importHere(...files.map((file) => path.join(statements, file)), "--out", target, "--json", json);
  expect(ran.code).toBe(1);
  expect(ran.error).toContain("CAMT.053");
  expect(isThere(target)).toBe(true);
  const { files: told, added } = log();
  expect(told.map((file) => [file.format, file.in, file.balance, file.problems])).toEqual([
    ["1c", { documents: 3, sum: "40000.00" }, "agrees", 0],
    ["camt", { documents: 1, sum: "1.00" }, "agrees", 0],
    ["camt", { documents: 0, sum: "0.00" }, "none", 1],
  ]);
  expect(added).toBe(13 + 5);
});

it("writes nothing where no file can be read, and speaks the language that is wanted", async () => {
  const target = path.join(folder, "nothing.xlsx");
  const page = save(folder, "login.txt", "<!DOCTYPE html><html><body>Login</body></html>");
  const ran = await importHere(page, "--out", target, "--language", "ru");
  expect([ran.code, isThere(target)]).toEqual([1, false]);
  expect(ran.error).toContain("это страница сайта");
});

it("reads statements that are Excel sheets, with a preamble and real dates", async () => {
  const sheet = sheetWith({
    name: "Ekstre",
    cells: cellsOf([
      values("Hesap No", "TR330006100519786457841326", ""),
      values("", "", ""),
      values("Tarih", "Açıklama", "Tutar"),
      values(45296, "GELEN EFT ALFA TİCARET A.Ş. FATURA 7", 1000.5),
      values(45297, "MASRAF", -5),
    ]),
  });
  const file = save(folder, "ekstre.xlsx", await writeXlsx(workbookWith([sheet])));
  const target = path.join(folder, "tr.xlsx");
  const ran = await importHere(file, "--out", target, "--json", json);
  expect([ran.code, ran.error]).toEqual([0, ""]);
  expect(log().files.map((told) => [told.format, told.in.sum, told.kinds.sale?.documents])).toEqual([
    ["sheet", "1000.50", 1],
  ]);
});

it("takes accounts of the user's as own", async () => {
  const target = path.join(folder, "own.xlsx");
  await importHere(prizolov, "--own", "40702810000000088888", "--out", target, "--json", json);
  const found = Object.entries(log().files[0].kinds).filter(([, { documents }]) => documents > 0);
  expect(found.map(([kind]) => kind)).toEqual(["outgoing", "ownTransfer"]);
});

it("analyze takes a statement as it is", async () => {
  const ran = await runCommand(prizolov, path.join(folder, "straight.xlsx"));
  expect([ran.code, ran.error]).toEqual([0, ""]);
  expect(ran.out).toContain("received 7,196,600.00, spent 9,733,300.00");
  expect(ran.out).toContain("Turnover: 7,196,600.");
  const refused = await runCommand(path.join(statements, "genkgo__camt054.v4.xml"), path.join(folder, "no.xlsx"));
  expect([refused.code, refused.error]).toEqual([1, expect.stringContaining("Ask the bank for CAMT.053.")]);
});
