import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { diceOf, mutatedJson, mutatedText, mutatedXlsx } from "./mutations";
import { isThere, newFolder, openResult, runCommand, runHere, save } from "./runCommand";

// Any small file, however it came to be: the command ends with a result or with a sentence that says what is wrong,
// and the file stays as it was.

const folder = newFolder();
const output = path.join(folder, "result.xlsx");
/** FUZZ_RUNS=1000 looks longer. */
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 12), endOnFailure: true };
/** Of the processor: others may be busy beside it. */
const mostSeconds = 20;
const mostMegabytes = 1500;
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const rows = Array.from({ length: 24 }, (_row, i) => [
  45292 + i * 9,
  `Client ${i % 5}`,
  ["Paper", "Ink"][i % 2],
  `Manager ${i % 3}`,
  10 + i * 1.25,
  `N-${Math.floor(i / 2)}`,
]);
const header = ["Date", "Client", "Product", "Manager", "Amount", "Document"];
const workbook = (): Promise<Uint8Array> =>
  writeXlsx(
    workbookWith([
      sheetWith({ id: "1", name: "Sales", cells: cellsOf([values(...header), ...rows.map((row) => values(...row))]) }),
      sheetWith({
        id: "2",
        name: "Clients",
        cells: cellsOf([values("Client", "Segment"), ...[0, 1, 2].map((i) => values(`Client ${i}`, "Shops"))]),
        merges: [{ row: 6, column: 0, rows: 1, columns: 2 }],
      }),
    ]),
  );
const csv = [header, ...rows].map((row) => row.join(";")).join("\r\n");
const settings = JSON.stringify(
  {
    asOf: "2024-12-31",
    period: ["2024-01-01", "2024-12-31"],
    kpiPeriod: ["2024-10-01", "2024-12-31"],
    windowMonths: 3,
    abc: [0.8, 0.95],
    xyz: [0.1, 0.25],
    measure: "turnover",
    marginShare: 0.2,
    gradeTable: [
      ["A", "B", "B"],
      ["B", "B", "B"],
      ["C", "C", "D"],
    ],
    reports: ["summary", "clients"],
    language: "en",
    tables: { sales: { sheet: "Sales", columns: { date: "Date", client: "Client", amount: "Amount" } } },
  },
  null,
  1,
);

/** Runs the command over files that may be anything; the last of them are given as they are. */
async function endsWell(input: string, ...more: readonly string[]): Promise<number> {
  const files = [input, ...more.filter((each) => isThere(each))];
  const before = files.map((file) => readFileSync(file));
  const cpu = process.cpuUsage();
  // What ran before in this process may have needed more.
  const peak = process.resourceUsage().maxRSS;
  const { code, out, error } = await runHere(input, output, ...more);
  expect(process.cpuUsage(cpu).user / 1_000_000).toBeLessThan(mostSeconds);
  expect((process.resourceUsage().maxRSS - peak) / 1000).toBeLessThan(mostMegabytes);
  expect(files.map((file) => readFileSync(file))).toEqual(before);
  expect(`${out}${error}`).not.toMatch(/unforeseen|\n\s+at |undefined|\[object/);
  expect([0, 1]).toContain(code);
  if (code === 0) expect((await openResult(output)).sheets.length).toBeGreaterThan(1);
  else {
    expect(error.trim()).not.toBe("");
    expect(isThere(output)).toBe(false);
  }
  rmSync(output, { force: true });
  return code;
}

beforeAll(async () => {
  await runCommand();
});
afterEach(() => rmSync(output, { force: true }));

it("is sound before anything is done to it", async () => {
  await endsWell(save(folder, "sound.csv", csv));
  const input = save(folder, "sound.xlsx", await workbook());
  const ran = await runHere(input, output, "--settings", save(folder, "sound.json", settings));
  expect({ code: ran.code, error: ran.error }).toEqual({ code: 0, error: "" });
});

it("a workbook with parts that are cut, repeated, exchanged, nested or missing", async () => {
  const sound = await workbook();
  const codes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      codes.add(await endsWell(save(folder, "mutated.xlsx", await mutatedXlsx(sound, diceOf(seed)))));
    }),
    runs,
  );
  // Some are read all the same, some are refused.
  expect([...codes].sort()).toEqual([0, 1]);
});

it("a text file with rows and fields that are cut, repeated or anything else", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      await endsWell(save(folder, "mutated.csv", mutatedText(csv, diceOf(seed))));
    }),
    runs,
  );
});

it("settings that say what no settings say", async () => {
  const input = save(folder, "sales.xlsx", await workbook());
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      await endsWell(input, "--settings", save(folder, "mutated.json", mutatedJson(settings, diceOf(seed))));
    }),
    runs,
  );
});
