import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookData } from "../../../src/workbooks/workbookData";
import { newFolder, northwind, openResult, root, rowsBelow, runCommand, save, type Ran, type Row } from "./runCommand";

// The whole way of a figure: workbook -> host -> gateway -> reports -> cells -> file. Expected: test/golden/*.json,
// computed by an independent program.

interface GoldenManager {
  readonly [figure: string]: number | null;
}

interface Golden {
  readonly asOf: string;
  readonly turnover: number;
  readonly clients: number;
  readonly abcXyz: Readonly<Record<string, readonly [clients: number, turnover: number]>>;
  readonly managers: Readonly<Record<string, GoldenManager>>;
  readonly managersTotal: GoldenManager;
  readonly matrix: Readonly<
    Record<string, { clients: number; products: Record<string, { target: boolean; users: number; turnover: number }> }>
  >;
  readonly clientRows: readonly {
    readonly client: string;
    readonly first: string | null;
    readonly last: string | null;
    readonly [figure: string]: string | number | null;
  }[];
}

function golden(name: string): Golden {
  return JSON.parse(readFileSync(path.join(root, `test/golden/${name}.json`), "utf8")) as Golden;
}

const serial = (day: string | null) => (day === null ? null : Date.parse(day) / 86_400_000 + 25_569);

function expectFigure(actual: unknown, expected: unknown, name: string): void {
  if (typeof expected === "number") {
    expect({ [name]: Math.abs(Number(actual) - expected) <= 1e-6 * Math.max(1, Math.abs(expected)) }).toEqual({
      [name]: true,
    });
  } else expect({ [name]: actual }).toEqual({ [name]: expected === "" ? null : expected });
}

const managerColumns: Readonly<Record<string, string>> = {
  potential: "Potential",
  new: "New",
  regular: "Regular",
  restored: "Restored",
  lost: "Lost",
  lostAll: "Lost (all)",
  firstN: "First sales",
  firstSum: "First sales amount",
  repeatN: "Repeat sales",
  repeatSum: "Repeat sales amount",
  newDirectionN: "New-direction sales",
  newDirectionSum: "New-direction amount",
  turnover: "Turnover",
  purchases: "Purchases",
  averageCheck: "Average check",
  conversion: "Conversion",
  served: "Clients served",
};

const clientColumns: Readonly<Record<string, string>> = {
  status: "Status",
  abc: "ABC",
  xyz: "XYZ",
  cv: "CV",
  turnover: "Turnover",
  purchases: "Purchases",
  ladder: "Ladder",
  segment: "Segment",
  used: "Products used",
  targets: "Target products",
  development: "Development",
  ltv: "LTV",
};

function expectManagers(row: Row | undefined, expected: GoldenManager, name: string): void {
  for (const [key, column] of Object.entries(managerColumns)) {
    expectFigure(row?.get(column), expected[key], `${name} ${column}`);
  }
}

const twoYears = [
  ["northwind", { period: ["1997-05-07", "1998-05-06"], xyz: [0.1, 0.25], marginShare: 0.2, language: "en" }],
  [
    "northwind-1997",
    {
      asOf: "1997-12-31",
      period: ["1997-01-01", "1997-12-31"],
      kpiPeriod: ["1997-10-01", "1997-12-31"],
      windowMonths: 3,
      abc: [0.8, 0.95],
      xyz: [0.1, 0.25],
      marginShare: 0.2,
      tables: {
        sales: { sheet: "Sales", columns: { date: "Date", client: "Client", document: "Order", product: "category" } },
        clients: { sheet: "clients", columns: { client: "Client" } },
        rules: { sheet: "Segment rules" },
        targets: { sheet: "Target matrix" },
      },
    },
  ],
] as const;

describe.each(twoYears)("the command on the sample, as in %s.json", (name, settings) => {
  const expected = golden(name);
  const folder = newFolder();
  const output = path.join(folder, "result.xlsx");
  let ran: Ran;
  let result: WorkbookData;

  beforeAll(async () => {
    const file = save(folder, "settings.json", JSON.stringify(settings));
    ran = await runCommand(northwind, output, "--settings", file);
    expect(ran.error).toBe("");
    result = await openResult(output);
  });

  it("says what was read, found and written", () => {
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Read from: Sales, Clients, Segment rules, Target matrix.");
    expect(ran.out).toContain(`Clients: ${expected.clients} (`);
    const turnover = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      expected.turnover,
    );
    expect(ran.out).toContain(`Turnover: ${turnover}.`);
    expect(ran.out).toContain(
      "Sheets written: Summary, Worklist, Clients - analysis, ABC-XYZ, Segment × product, " +
        "Client × product, What else to sell, Managers, Key clients, Lost clients, Dynamics, Rhythm, Rules.",
    );
  });

  it("writes every client with the expected figures", () => {
    const rows = rowsBelow(result, "Clients - analysis", "Client");
    expect(rows.size).toBe(expected.clientRows.length + 1);
    for (const client of expected.clientRows) {
      const row = rows.get(client.client);
      for (const [key, column] of Object.entries(clientColumns)) {
        const figure = client[key];
        if (column === "Segment" && figure === "(none)") continue;
        expectFigure(row?.get(column), figure, `${client.client} ${column}`);
      }
      expectFigure(row?.get("First purchase"), serial(client.first), `${client.client} first`);
      expectFigure(row?.get("Last purchase"), serial(client.last), `${client.client} last`);
    }
  });

  it("writes every manager with the expected figures, and their total", () => {
    const rows = rowsBelow(result, "Managers", "Manager");
    for (const [manager, figures] of Object.entries(expected.managers)) {
      expectManagers(rows.get(manager), figures, manager);
    }
    expectManagers(rows.get("Total"), expected.managersTotal, "Total");
    expect(rows.size).toBe(Object.keys(expected.managers).length + 1);
  });

  it("writes ABC by XYZ with the expected figures", () => {
    const clients = rowsBelow(result, "ABC-XYZ", "Class", "Number of clients");
    const turnover = rowsBelow(result, "ABC-XYZ", "Class", "Turnover");
    for (const [cell, [number, sum]] of Object.entries(expected.abcXyz)) {
      const column = cell[1] === "-" ? "No XYZ" : cell[1];
      expectFigure(clients.get(cell[0])?.get(column), number, `${cell} clients`);
      expectFigure(turnover.get(cell[0])?.get(column), sum, `${cell} turnover`);
    }
  });

  it("writes every segment and product with the expected figures", () => {
    const targets = rowsBelow(result, "Segment × product", "Segment", "Target:");
    const users = rowsBelow(result, "Segment × product", "Segment", "Users:");
    const turnover = rowsBelow(result, "Segment × product", "Segment", "Turnover");
    for (const [segment, { clients, products }] of Object.entries(expected.matrix)) {
      expectFigure(users.get(segment)?.get("Clients"), clients, segment);
      for (const [product, cell] of Object.entries(products)) {
        expect(targets.get(segment)?.get(product) ?? null).toBe(cell.target ? "+" : null);
        expectFigure(users.get(segment)?.get(product), cell.users, `${segment} ${product} users`);
        expectFigure(turnover.get(segment)?.get(product), cell.turnover, `${segment} ${product} turnover`);
      }
    }
  });

  it("leaves the sheets of the user exactly as they were", async () => {
    const before = await openResult(northwind);
    expect(result.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });
});

describe("the command on a workbook of its own", () => {
  it("replaces the sheets of the run before, and follows what the pane remembered in the file", async () => {
    const folder = newFolder();
    const first = path.join(folder, "first.xlsx");
    const second = path.join(folder, "second.xlsx");
    const settings = save(folder, "settings.json", JSON.stringify({ abc: [0.7, 0.9], language: "ru" }));
    expect((await runCommand(northwind, first, "--settings", settings)).code).toBe(0);
    const again = await runCommand(first, second);
    expect(again.error).toBe("");
    const shown = (data: WorkbookData) => data.sheets.filter(({ visibility }) => visibility !== "veryHidden");
    const names = (data: WorkbookData) => shown(data).map(({ name }) => name);
    expect(names(await openResult(second))).toEqual(names(await openResult(first)));
    // The language and the boundaries came with the file.
    expect(again.out).toContain("Учтено строк продаж: 2");
    expect(names(await openResult(second))).toContain("Менеджеры");
    const [one, other] = [await openResult(first), await openResult(second)];
    const figures = (data: WorkbookData) => shown(data).map(({ cells }) => cells);
    expect(figures(other)).toEqual(figures(one));
  });
});

test("the reports go into a file of their own too, as values alone", async () => {
  const folder = newFolder();
  const [output, sent] = ["all.xlsx", "sent.xlsx"].map((name) => path.join(folder, name));
  const done = await runCommand(northwind, output, "--send", sent, "--language", "ro");
  expect(done).toMatchObject({ code: 0, error: "" });
  expect(done.out).toContain(`${sent} este gata.`);
  const { sheets } = await openResult(sent);
  const all = (await openResult(output)).sheets;
  expect(sheets.length).toBeGreaterThan(8);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(sheets.map(({ name }) => name)));
  expect(sheets.map(({ name }) => name)).not.toContain("Sales");
  const twice = await runCommand(northwind, output, "--send", output);
  expect(twice.code).toBe(1);
});
