import { daySerial } from "../../src/analysis/time/calendar";
import { languages, translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { reportIds } from "../../src/reports/reportIds";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { mostProducts } from "../../src/reports/segmentProductReport";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables } from "./analysisOfTables";
import { blocksOf, recordsUnder } from "./sheetChecks";
import { sources, sheetOf, headersOf, textsOf, tiny, northwind, full } from "./sheetCases";

describe("ABC-XYZ", () => {
  test("totals to all clients with a class and to the turnover of all clients", () => {
    const sheet = sheetOf(analysisOfTables(tiny), "abcXyz");
    const headers = blocksOf(sheet, "header").filter((block) => block.column === 0);
    const [clients, turnover, share] = headers.map((header) => recordsUnder(sheet, header));
    // test/golden/tiny.json: abcCounts 2 + 2 + 5, turnover 1780.
    expect(clients.total).toMatchObject({ Class: "Total", Z: 5, "No XYZ": 4, Total: 9 });
    expect(turnover.total).toMatchObject({ X: 0, Y: 0, Z: 1545, "No XYZ": 235, Total: 1780 });
    expect(share.total?.Total).toBeCloseTo(1, 9);
    for (const grid of [clients, turnover, share]) {
      for (const name of ["X", "Y", "Z", "No XYZ", "Total"]) {
        const sum = grid.rows.reduce((before, row) => before + Number(row[name]), 0);
        expect(grid.total?.[name]).toBeCloseTo(sum, 9);
      }
    }
  });

  test.each(languages)("has in %s a different action for every cell of three classes", (language) => {
    const sheet = sheetOf(analysisOfTables(tiny), "abcXyz", language);
    const table = blocksOf(sheet, "body").filter((block) => block.column > 0)[0];
    const actions = table.values.map((values) => values[values.length - 1]);
    expect(table.values).toHaveLength(12);
    expect(new Set(actions).size).toBe(12);
  });

  test("has a row for each of six classes", () => {
    const six = { ...tiny, settings: { ...tiny.settings, abc: [0.1, 0.3, 0.5, 0.7, 0.9] } };
    const sheet = sheetOf(analysisOfTables(six), "abcXyz");
    const { rows } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    expect(rows.map((row) => row.Class)).toEqual(["A", "B", "C", "D", "E", "F"]);
  });
});

describe("a note of several lines", () => {
  const itself = analysisOfTables({
    ...loadCase("northwind"),
    settings: { ...loadCase("northwind").settings, xyz: null },
  });

  test.each(["clients", "abcXyz", "dynamics"] as const)("stands above all that %s says of the clients", (id) => {
    const sheet = sheetOf(itself, id);
    const notes = blocksOf(sheet, "note")[0];
    expect(notes.values.flat().join(" ")).toContain("XYZ chose its rule by itself");
    const below = sheet.blocks.filter((block) => !["title", "note"].includes(block.style));
    expect(Math.min(...below.map((block) => block.row))).toBeGreaterThanOrEqual(notes.row + notes.values.length);
  });

  test("leaves the header of the clients under the frozen edge", () => {
    const sheet = sheetOf(itself, "clients");
    expect(sheet.frozenRows).toBe(blocksOf(sheet, "header")[0].row + 1);
  });
});

describe("Managers", () => {
  test("has its headers in their order where every input is there", () => {
    expect(headersOf(sheetOf(analysisOfTables(full), "managers"))).toEqual(
      (
        "Manager, Turnover, Purchases, Average check, Regular, New, Potential, Restored, Lost, Lost (all), First sales, " +
        "First sales amount, Repeat sales, Repeat sales amount, New-direction sales, New-direction amount, Margin, " +
        "Clients served, Key clients"
      ).split(", "),
    );
  });

  test("shows a conversion only where somebody could become a client", () => {
    expect(analysisOfTables(full).managersTotal.potential).toBe(0);
    expect(northwind.managersTotal.potential).toBe(2);
    expect(headersOf(sheetOf(northwind, "managers"))).toContain("Conversion");
  });

  test("adds up to its total row, apart from the clients that two managers serve", () => {
    const sheet = sheetOf(northwind, "managers");
    const { rows, total } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    const added = headersOf(sheet)
      .map(String)
      .filter((name) => !["Manager", "Average check", "Conversion", "Clients served"].includes(name));
    for (const name of added) {
      expect(total?.[name]).toBeCloseTo(
        rows.reduce((before, row) => before + Number(row[name]), 0),
        6,
      );
    }
    expect(total?.["Average check"]).toBeCloseTo(Number(total?.Turnover) / Number(total?.Purchases), 9);
  });

  test("lists the largest turnover first and clients without a manager last", () => {
    const sheet = sheetOf(northwind, "managers");
    const { rows } = recordsUnder(sheet, blocksOf(sheet, "header")[0]);
    const turnovers = rows.slice(0, -1).map((row) => Number(row.Turnover));
    expect(turnovers).toEqual([...turnovers].sort((one, other) => other - one));
    expect(rows[rows.length - 1].Manager).toBe("(none)");
  });
});

describe("Segment × product", () => {
  const grids = (sheet: ReportSheet) => blocksOf(sheet, "header").map((header) => recordsUnder(sheet, header));

  test("shows target, users, penetration, turnover and gap, each with its total row, and the breadth", () => {
    const sheet = sheetOf(northwind, "segmentProduct");
    const [targets, users, penetration, turnover, gap] = grids(sheet);
    expect(textsOf(sheet, "band").map((text) => text.split(/[: ]/)[0])).toEqual([
      "Target",
      "Users",
      "Penetration",
      "Turnover",
      "Gap",
      "Perspective",
      "Bought",
    ]);
    for (const row of users.rows) {
      const same = (grid: typeof users) => grid.rows.find((other) => other.Segment === row.Segment);
      expect(same(penetration)?.Seafood).toBeCloseTo(Number(row.Seafood) / Number(row.Clients), 9);
      const isTarget = same(targets)?.Seafood === "+";
      expect(same(gap)?.Seafood).toBe(isTarget ? Number(row.Clients) - Number(row.Seafood) : null);
    }
    expect(targets.total).toBeNull();
    expect(turnover.total?.Total).toBeCloseTo(northwind.totals.turnover, 6);
  });

  test("leaves out target and gap where there is no target matrix", () => {
    const sheet = sheetOf(analysisOfTables({ ...tiny, targets: null }), "segmentProduct");
    expect(textsOf(sheet, "band")).toHaveLength(4);
  });

  test("says why it is empty where the sales have no product", () => {
    const sheet = sheetOf(
      analysisOfTables({ ...full, salesColumns: { date: 0, client: 1, amount: 2 } }),
      "segmentProduct",
    );
    expect(blocksOf(sheet, "body")).toEqual([]);
    expect(textsOf(sheet, "note")[0]).toContain("no product column");
  });

  test("adds up the products beyond the widest sheet that can be read", () => {
    const rows = Array.from({ length: mostProducts + 5 }, (_none, index) => [
      daySerial(2024, 1, 1),
      "Anna",
      1000 - index,
      `Product ${index}`,
    ]);
    const many = analysisOfTables({
      ...full,
      sales: { headers: ["date", "client", "amount", "product"], rows },
      salesColumns: { date: 0, client: 1, amount: 2, product: 3 },
      targets: null,
    });
    const sheet = sheetOf(many, "segmentProduct");
    const [users, , turnover] = grids(sheet);
    expect(Object.keys(users.rows[0])).toHaveLength(2 + mostProducts);
    expect(turnover.total?.["Other products"]).toBe(800 + 799 + 798 + 797 + 796);
    expect(turnover.total?.Total).toBe(many.totals.turnover);
    expect(textsOf(sheet, "note")[0]).toContain("200 of 205 products");
  });

  test("says how much turnover has no product", () => {
    const [, second] = full.sales.rows;
    const rows = [second, [daySerial(2024, 3, 10), "Boris", 12.5, "", "Maria", 6]];
    const sheet = sheetOf(analysisOfTables({ ...full, sales: { ...full.sales, rows } }), "segmentProduct");
    expect(textsOf(sheet, "footer").join("\n")).toContain("turnover 12.50 of sales without a product");
  });
});

describe("every report", () => {
  test("is built only where it is wanted, in the order of the workbook", () => {
    const context = { translate: translator("en"), language: "en" as const, sources };
    const ids = (wanted?: readonly ReportId[]) =>
      buildReports(northwind, { ...context, ids: wanted }).map((sheet) => sheet.id);
    expect(ids()).toEqual([
      "summary",
      "worklists",
      "clients",
      "abcXyz",
      "segmentProduct",
      "clientProduct",
      "whatElse",
      "managers",
      "keyClients",
      "lostClients",
      "dynamics",
      "rhythm",
      "rules",
    ]);
    expect(ids(["managers", "clients"])).toEqual(["clients", "managers"]);
    expect(ids([])).toEqual([]);
  });

  test("counts in its footer the rows that were not used", () => {
    const rows = [
      ...full.sales.rows,
      ["no date", "Anna", 5, "Paper", "Maria", 1],
      [daySerial(2024, 3, 9), "Anna", "n/a", "Paper", "Maria", 1],
      full.sales.rows[0],
      ["Total", "", 130, "", "", 36],
    ];
    const footer = textsOf(sheetOf(analysisOfTables({ ...full, sales: { ...full.sales, rows } }), "clients"), "footer");
    expect(footer).toContain("3 of 7 rows not used: 2 unreadable, 1 totals row.");
    expect(footer).toContain("1 row repeats an earlier row exactly; they are counted.");
  });

  test.each(languages)("has in %s sentences that fit into a text cell of every Excel", (language) => {
    // Older Excels show "####" for a text cell of more than 255 characters.
    for (const id of reportIds) {
      const sheet = sheetOf(analysisOfTables(full), id, language);
      for (const text of [...textsOf(sheet, "note"), ...textsOf(sheet, "footer")]) {
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test.each(languages)("has in %s a name of its own", (language) => {
    const names = buildReports(northwind, { translate: translator(language), language, sources }).map(
      ({ name }) => name,
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
