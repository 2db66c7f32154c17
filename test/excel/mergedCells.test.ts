import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadTranslator } from "../../src/locales";
import type { DataRange } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

type Cells = readonly (string | number | null)[];
const headers = ["Date", "Client", "Invoice", "Product", "Amount"];
// A client stands in a merged cell over three rows; of the second order only the first cell of the amount is filled.
const grouped: readonly Cells[] = [
  headers,
  [45292, "Anna", "A-1", "Paint", 10],
  [45292, null, null, "Brush", 20],
  [45300, null, "A-2", "Paint", 30],
  [45301, "Boris", "A-3", "Paint", 400],
  [45301, null, null, "Brush", null],
];
const over = (row: number, column: number, rows: number, columns = 1): DataRange => ({ row, column, rows, columns });

async function read(rows: readonly Cells[], merges: readonly DataRange[]) {
  openHost(workbookData([sheetData("Sales", rows, { merges })]));
  const port = officeWorkbook();
  const { session, tables } = await scanWorkbook(port);
  const { analysis } = await readWorkbook(port, session, watch());
  const figures = analysis.clients.map(({ client, turnover, purchases }) => [client, turnover, purchases]);
  return { tables, analysis, figures };
}

beforeAll(() => loadTranslator("en"));
afterEach(closeHost);

describe("merged cells", () => {
  it("hold their value for all their rows, in the sample too", async () => {
    const merges = [over(1, 1, 3), over(1, 2, 2), over(4, 1, 2), over(4, 2, 2)];
    const { figures, tables } = await read(grouped.slice(0, 5), merges.slice(0, 2));
    expect(figures).toEqual([
      ["Boris", 400, 1],
      ["Anna", 60, 2],
    ]);
    expect(tables[0].sample.map((row) => row.slice(1, 3))).toEqual([
      ["Anna", "A-1"],
      ["Anna", "A-1"],
      ["Anna", "A-2"],
      ["Boris", "A-3"],
    ]);
  });

  it("of an amount count once, and the other lines are named", async () => {
    const merges = [over(1, 1, 3), over(1, 2, 2), over(4, 1, 2), over(4, 2, 2), over(4, 4, 2)];
    const { figures, analysis } = await read(grouped, merges);
    expect(figures).toEqual([
      ["Boris", 400, 1],
      ["Anna", 60, 2],
    ]);
    expect(analysis.problems.items.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ["amountMissing", 5, 4],
    ]);
  });

  it("are read however many there are, also where a chunk ends within one", async () => {
    const rows: Cells[] = [headers];
    const merges: DataRange[] = [];
    for (let client = 0; client < 700; client++) {
      const first = rows.length;
      for (let line = 0; line < 3; line++) {
        rows.push([
          45292 + line,
          line === 0 ? `Client ${client}` : null,
          line === 0 ? `A-${client}` : null,
          "Paint",
          1,
        ]);
      }
      merges.push(over(first, 1, 3), over(first, 2, 3));
    }
    const { figures } = await read(rows, merges);
    expect(figures).toHaveLength(700);
    expect(figures.every(([, turnover, purchases]) => turnover === 3 && purchases === 3)).toBe(true);
  });

  it("of titles and headers say nothing of the rows below, whatever they span", async () => {
    const rows = [["Sales 2024"], headers, [45292, "Anna", "A-1", "Paint", 10], [45293, null, "A-2", "Paint", 20]];
    const { figures, analysis } = await read(rows, [over(0, 0, 1, 5), over(1, 1, 1_048_575)]);
    expect(figures).toEqual([["Anna", 10, 1]]);
    expect(analysis.problems.counts).toMatchObject({ clientMissing: 1 });
  });

  it("to the end of the sheet end with its values, and cost nothing", async () => {
    const rows = [headers, [45292, "Anna", "A-1", "Paint", 10], [45293, null, "A-2", "Paint", 20]];
    // Of the processor: others may be busy beside it.
    const before = process.cpuUsage();
    const { figures } = await read(rows, [over(1, 1, 1_048_575)]);
    expect(figures).toEqual([["Anna", 30, 2]]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });

  it("side by side keep to their first column", async () => {
    const rows = [
      [...headers, ""],
      [45292, "Anna", "A-1", "Paint", 10, null],
      [45293, "Boris", "A-2", "Paint", 20, null],
    ];
    const { figures } = await read(rows, [over(0, 4, 1, 2), over(1, 4, 1, 2), over(2, 4, 1, 2)]);
    expect(figures).toEqual([
      ["Boris", 20, 1],
      ["Anna", 10, 1],
    ]);
  });
});
