import { functionNames, type FunctionName } from "../../src/app/functionNames";
import { recogniseTables } from "../../src/app/recogniseTables";
import type { FoundTable } from "../../src/app/workbookPort";
import { exampleFormula, formulaText } from "../../src/taskpane/functions/exampleFormula";
import { northwindTables } from "./paneFixtures";

const tables = northwindTables();
const example = (name: FunctionName, found: readonly FoundTable[] = tables) =>
  exampleFormula(name, recogniseTables(found), found);
const text = (name: FunctionName, found?: readonly FoundTable[]) => formulaText(example(name, found), ".");

test("an example stands on the columns of the user's own tables, and knows how many cells it fills", () => {
  // test/data: 2,155 sales, 91 clients and 7 segment rules below their headers.
  expect(text("ABC")).toMatch(/^=ABC\(Sales![A-Z]2:[A-Z]2156\)$/);
  expect(example("ABC").size).toEqual({ rows: 2155, columns: 1 });
  expect(text("CLIENTSTATUS")).toMatch(
    /^=CLIENTSTATUS\(Clients!A2:A92,Sales![A-Z]2:[A-Z]2156,Sales![A-Z]2:[A-Z]2156,,,Sales![A-Z]2:[A-Z]2156,Sales![A-Z]2:[A-Z]2156\)$/,
  );
  expect(example("CLIENTSTATUS").size).toEqual({ rows: 91, columns: 1 });
  expect(text("CLIENTSEGMENT")).toMatch(/^=CLIENTSEGMENT\(Clients!A1:[A-Z]92,'Segment rules'!A1:[A-Z]8\)$/);
});

test("columns of an Excel table are named where Excel needs no escaping, else addressed", () => {
  const asTable = (amount: string): readonly FoundTable[] => {
    const sales = tables[0];
    const headers = sales.headers.map((header) => (/amount/i.test(header) ? amount : header));
    return [{ ...sales, kind: "table", name: "SalesTable", headers }];
  };
  expect(text("ABC", asTable("Amount"))).toBe("=ABC(SalesTable[Amount])");
  expect(text("ABC", asTable("Amount (net)"))).toMatch(/^=ABC\(Sales![A-Z]2:[A-Z]2156\)$/);
});

test("without a clients table the clients of the sales are asked for", () => {
  const onlySales = [tables[0]];
  expect(text("CLIENTSTATUS", onlySales)).toMatch(/^=CLIENTSTATUS\((Sales![A-Z]2:[A-Z]2156),\1,/);
  expect(example("CLIENTSTATUS", onlySales).size).toEqual({ rows: 2155, columns: 1 });
});

test("where a table is missing or too long for a function, every function has a sample that is not inserted", () => {
  const long = tables.map((table) => ({ ...table, rows: 100_001 }));
  for (const found of [[], long]) {
    for (const name of functionNames) {
      expect(text(name, found)).toMatch(/^=[A-Z]+\(.+\)$/);
      if (name !== "LTV" && name !== "CRR") expect(example(name, found).size).toBeNull();
    }
  }
});

test("a workbook that writes decimals with a comma separates arguments by semicolons", () => {
  expect(formulaText(example("LTV"), ",")).toBe("=LTV(1000;2;0,2;12)");
  expect(formulaText(example("LTV"), ".")).toBe("=LTV(1000,2,0.2,12)");
});
