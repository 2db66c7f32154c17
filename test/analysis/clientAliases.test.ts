import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import { readClientAliases, type ClientAliases } from "../../src/analysis/tables/clientAliases";
import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import { clientTable, figuresOf } from "./analysisOfRows";
import { isoFormat } from "./caseInput";
import { cellsOf, columns, sales, settings } from "./randomSales";

const place = { sheet: "Client aliases", row: 2, column: 1 };
const aliasTable = (rows: CellValue[][]): ClientAliases => readClientAliases({ place, rows });
const codes = (rows: CellValue[][]) =>
  aliasTable(rows).problems.items.map(({ code, where }) => [code, where?.row, where?.column]);

function salesBy(rows: CellValue[][], aliases: ClientAliases | null, map = { date: 0, client: 1, amount: 2 }) {
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, map, isoFormat, aliases);
  reader.add(rows);
  return reader.finish();
}

test("the alias table names the client of each spelling, whatever case and quotes it is written with", () => {
  const { names, problems } = aliasTable([["Ann", "Anna"]]);
  expect(names.get("ann")).toBe("Anna");
  expect(names.get("anna")).toBe("Anna");
  expect(problems.items).toEqual([]);
});

test("a chain of aliases is followed to its end and reported with its cell", () => {
  const { names, problems } = aliasTable([
    ["Ann", "Anya"],
    ["Anya", "Anna"],
  ]);
  expect(names.get("ann")).toBe("Anna");
  expect(problems.items).toEqual([
    {
      code: "aliasChain",
      where: { sheet: "Client aliases", row: 3, column: 2 },
      params: { value: "Anya", client: "Anna" },
    },
  ]);
});

test("aliases that lead back to each other are reported and not used", () => {
  const rows = [
    ["Ann", "Anya"],
    ["Anya", "Ann"],
    ["Nyura", "Anya"],
  ];
  expect(codes(rows)).toEqual([
    ["aliasCycle", 3, 2],
    ["aliasCycle", 4, 2],
    ["aliasCycle", 5, 2],
  ]);
  expect(aliasTable(rows).names.size).toBe(0);
});

test("rows with one name, with an error, or with a second client for a spelling are reported", () => {
  const rows = [
    ["Ann", "Anna"],
    ["ANN", "Hanna"],
    ["Bob", ""],
    ["#N/A", "Boris"],
    ["Anna", "anna"],
    ["", ""],
  ];
  expect(codes(rows)).toEqual([
    ["aliasRepeated", 4, 1],
    ["aliasIncomplete", 5, 2],
    ["aliasIncomplete", 6, 1],
  ]);
  expect(aliasTable(rows).names.get("ann")).toBe("Anna");
});

test("joined spellings are one client under the name of the alias table, and the notice counts them", () => {
  const aliases = aliasTable([["ann", "Anna Ltd"]]);
  const rows = [
    [45292, "Ann", 100],
    [45293, "anna ltd", 50],
    [45294, "Boris", 20],
  ];
  const analysis = analyze(
    { sales: salesBy(rows, aliases), clients: null, rules: null, targets: null, aliases },
    defaultSettings,
  );
  expect(analysis.clients.map(({ client, turnover }) => [client, turnover])).toEqual([
    ["Anna Ltd", 150],
    ["Boris", 20],
  ]);
  expect(analysis.notices).toContainEqual({ code: "spellingsJoined", params: { spellings: 1, clients: 1 } });
});

test("rows of the Clients table are joined too: the row of the name itself first, its gaps filled by the others", () => {
  const aliases = aliasTable([["Ann", "Anna"]]);
  const clients = clientTable(
    ["client", "segment", "manager"],
    [
      ["Ann", "Small", "Petrov"],
      ["Anna", "", "Ivanov"],
    ],
  );
  const input = { sales: salesBy([[45292, "Ann", 100]], aliases), clients, rules: null, targets: null, aliases };
  const analysis = analyze(input, defaultSettings);
  expect(analysis.clients).toHaveLength(1);
  expect(figuresOf(analysis, "Anna")).toMatchObject({ segment: "Small", manager: "Ivanov" });
});

test("joining spellings gives what renaming them in the sheet would give", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const aliases = aliasTable([
        ["Boris", "Anna"],
        ["=1+1", "Vera"],
      ]);
      const renamed = rows.map((row) => ({
        ...row,
        client: row.client === "Boris" ? "Anna" : row.client === "=1+1" ? "Vera" : row.client,
      }));
      const empty = { clients: null, rules: null, targets: null };
      const joined = analyze({ sales: salesBy(cellsOf(rows), aliases, columns), ...empty, aliases }, settings);
      const expected = analyze({ sales: salesBy(cellsOf(renamed), null, columns), ...empty }, settings);
      expect(joined.clients).toEqual(expected.clients);
      expect(joined.managers).toEqual(expected.managers);
    }),
  );
});
