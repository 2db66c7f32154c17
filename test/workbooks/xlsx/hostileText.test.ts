import fc from "fast-check";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, valuesOf, workbookWith } from "../workbooks";

async function roundTrip(texts: readonly string[]): Promise<unknown[]> {
  const cells = cellsOf(texts.map((text) => [{ value: text, numberFormat: "@" }]));
  const { sheets } = await readXlsx(await writeXlsx(workbookWith([sheetWith({ cells })])));
  return valuesOf(sheets[0]).map(([value]) => value);
}

describe("texts in a file", () => {
  it("arrive as they were typed, whatever they look like", async () => {
    const texts = [
      "=1+1",
      "+7 921",
      "@x",
      "-5",
      "007",
      "1-2",
      "'quoted",
      "TRUE",
      "#N/A",
      " spaces on both sides ",
      "two\nlines\tand a tab",
      "carriage\r\nreturn",
      "_x0041_ is no A",
      '<b>&amp;</b> "quotes" ]]>',
      "😀 👨‍👩‍👧 Ünïcödé",
      "שלום עולם",
      "\u202Eright to left",
      "control \u0001\u001f characters",
      "x".repeat(300),
    ];
    expect(await roundTrip(texts)).toEqual(texts);
  });

  it("arrive as they were typed for any text of Unicode", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), { maxLength: 5 }),
        async (texts) => {
          expect(await roundTrip(texts)).toEqual(texts);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  it("keep the names of sheets and tables that hold marks and letters of all kinds", async () => {
    const sheet = sheetWith({
      name: "Клиенты & 'co' <1>",
      cells: cellsOf([[{ value: "Имя & <б>" }], [{ value: "x" }]]),
      tables: [
        {
          name: "Таблица_1",
          range: { row: 0, column: 0, rows: 2, columns: 1 },
          totals: false,
          style: null,
          filterButton: true,
        },
      ],
    });
    const data = workbookWith([sheet]);
    expect(await readXlsx(await writeXlsx(data))).toEqual(data);
  });
});
