import { daySerial } from "../../src/analysis/time/calendar";
import { measures } from "../../src/analysis/types";
import type { ReportValue } from "../../src/reports/reportSheet";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf, cellsOf, keysIn, recordsUnder } from "./sheetChecks";
import { sheetOf, headersOf, textsOf, tiny, northwind, full } from "./sheetCases";

describe("Clients", () => {
  test("has its headers in their order where every input is there", () => {
    expect(headersOf(sheetOf(analysisOfTables(full), "clients"))).toEqual(
      (
        "Client, Manager, Segment, Turnover, Share, Cumulative share, Margin, Purchases in period, " +
        "Average check in period, ABC, Grade, Products used, Target products, Development, Next product, Perspective, " +
        "Risk by breadth, Key client, Status, Ladder, Purchases, First purchase, Last purchase, Months, Average check, " +
        "Purchases per month, Days since last, LTV, Comment, clientele:Comment"
      ).split(", "),
    );
  });

  test("leaves out the columns whose inputs are missing", () => {
    const bare: Tables = { ...full, salesColumns: { date: 0, client: 1, amount: 2 }, clients: null, targets: null };
    expect(headersOf(sheetOf(analysisOfTables(bare), "clients"))).toEqual(
      (
        "Client, Turnover, Share, Cumulative share, Purchases in period, Average check in period, ABC, Key client, " +
        "Status, Ladder, Purchases, First purchase, Last purchase, Months, Average check, Purchases per month, " +
        "Days since last, Comment, clientele:Comment"
      ).split(", "),
    );
  });

  test("leaves out the columns that have no value for anybody, and only these", () => {
    // Nobody has bought in three months, so that nobody has an XYZ class; Northwind's clients have.
    const few = headersOf(sheetOf(analysisOfTables(full), "clients")).map(String);
    const many = headersOf(sheetOf(northwind, "clients")).map(String);
    for (const header of ["XYZ", "CV", "Overdue"]) {
      expect([few.includes(header), many.includes(header)]).toEqual([false, true]);
    }
    const sheet = sheetOf(northwind, "clients");
    const { rows } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    const blank: readonly ReportValue[] = [null, "", "(none)"];
    for (const header of many.filter((name) => name !== "Comment"))
      expect(rows.some((row) => !blank.includes(row[header]))).toBe(true);
  });

  test("divides on every row as a reader divides it: turnover / purchases = average check, in the period", () => {
    const sheet = sheetOf(northwind, "clients");
    const { rows } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    let divided = 0;
    for (const row of rows) {
      const [turnover, purchases] = [Number(row.Turnover), Number(row["Purchases in period"])];
      if (purchases === 0) expect(row["Average check in period"]).toBeNull();
      else {
        expect(row["Average check in period"]).toBeCloseTo(turnover / purchases, 9);
        divided++;
      }
    }
    expect(divided).toBeGreaterThan(80);
  });

  test("puts under every figure that can be added its sum", () => {
    const sheet = sheetOf(northwind, "clients");
    const { rows, total } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    const sum = (name: string): number => rows.reduce((before, row) => before + Number(row[name]), 0);
    expect(rows).toHaveLength(91);
    // Northwind has 830 orders (test/data/README.md).
    expect(total?.Purchases).toBe(830);
    expect(total?.Turnover).toBeCloseTo(sum("Turnover"), 6);
    expect(total?.Share).toBeCloseTo(1, 9);
  });

  test("says above the header which figures are of the period and which of the whole history", () => {
    const sheet = sheetOf(analysisOfTables(full), "clients");
    const headers = headersOf(sheet);
    const columns: Record<string, ReportValue[]> = { "Analysis period": [], "Whole history": [] };
    // Two blocks that do not mix.
    expect(blocksOf(sheet, "band").map((band) => band.values[0][0])).toEqual(["Analysis period", "Whole history"]);
    for (const band of blocksOf(sheet, "band")) {
      columns[String(band.values[0][0])].push(...headers.slice(band.column, band.column + band.formats.length));
    }
    // Spec 5, last lines.
    expect(columns["Analysis period"]).toEqual(
      expect.arrayContaining(["Turnover", "Share", "Cumulative share", "Margin", "ABC", "Products used"]),
    );
    expect(columns["Analysis period"]).toEqual(expect.arrayContaining(["Target products", "Development"]));
    expect(columns["Whole history"]).toEqual(
      expect.arrayContaining(["Purchases", "First purchase", "Last purchase", "Months", "Average check", "Ladder"]),
    );
    expect(columns["Whole history"]).toEqual(expect.arrayContaining(["Purchases per month", "LTV"]));
  });

  test("translates status and ladder, and paints the translated words", () => {
    const sheet = sheetOf(analysisOfTables(tiny), "clients", "ru");
    const { rows } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    expect(rows[0]).toMatchObject({ Статус: "Восстановленный", "Ступень лояльности": "Приверженец" });
    const painted = sheet.conditionalFormats.map((format) =>
      format.kind === "textEquals" ? format.text : format.kind,
    );
    expect(painted).toEqual([
      "Потенциальный",
      "Новый",
      "Постоянный",
      "Восстановленный",
      "Потерянный",
      "A",
      "B",
      "C",
      "dataBar",
    ]);
  });

  test("draws the 30 largest clients and no more", () => {
    const [chart] = sheetOf(northwind, "clients").charts;
    expect(chart.categories.rows).toBe(30);
    expect(chart.series.map((series) => [series.kind, series.axis])).toEqual([
      ["column", "primary"],
      ["line", "secondary"],
    ]);
  });

  test("draws what ranks the clients, and says so in the title", () => {
    const day = daySerial(2024, 3, 10);
    const pieces: Tables = {
      ...full,
      sales: {
        headers: ["date", "client", "amount", "margin", "quantity"],
        rows: [
          [day, "Anna", 60, 20, 1],
          [day - 1, "Anna", 40, 10, 1],
          [day, "Boris", 30, 40, 70],
        ],
      },
      salesColumns: { date: 0, client: 1, amount: 2, margin: 3, quantity: 4 },
      clients: null,
    };
    const drawn = measures.map((measure) => {
      const sheet = sheetOf(analysisOfTables({ ...pieces, settings: { ...full.settings, measure } }), "clients");
      const [chart] = sheet.charts;
      const cells = cellsOf(sheet);
      const { row, column } = chart.series[0].values;
      const header = cells.get(`${row - 1},${column}`)?.value;
      const values = keysIn(chart.series[0].values).map((key) => cells.get(key)?.value);
      return [chart.title, chart.series[0].name, header, ...values];
    });
    expect(drawn).toEqual([
      ["Largest clients by turnover, and their cumulative share", "Turnover", "Turnover", 100, 30],
      ["Largest clients by margin, and their cumulative share", "Margin", "Margin", 40, 30],
      ["Largest clients by quantity, and their cumulative share", "Quantity", "Quantity", 70, 2],
      [
        "Largest clients by number of purchases, and their cumulative share",
        "Purchases in period",
        "Purchases in period",
        2,
        1,
      ],
    ]);
  });

  test("has no table, chart or colours where there is no client", () => {
    const nobody = analysisOfTables({ ...full, sales: { ...full.sales, rows: [] }, clients: null });
    const sheet = sheetOf(nobody, "clients");
    expect([sheet.tables, sheet.charts, sheet.conditionalFormats]).toEqual([[], [], []]);
    expect(textsOf(sheet, "note")[0]).not.toContain("chart");
  });
});
