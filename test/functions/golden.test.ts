import { monthIndex, wholeMonths } from "../../src/analysis/calendar";
import type { Day } from "../../src/analysis/types";
import { caseNames, isoDay, loadCase, loadGolden, type CaseName } from "../setup/csvTables";
import { column, excelCalls, omitted, type ExcelCalls } from "./excelCalls";

// The figures of test/golden once more, reached through formulas over the sales as they lie in a sheet.

interface GoldenClient {
  readonly client: string;
  readonly status: string;
  readonly abc: string;
  readonly xyz: string;
  readonly turnover: number;
  readonly first: string | null;
}

interface Golden {
  readonly config: { readonly abc?: readonly [number, number] };
  readonly asOf: string;
  readonly period: readonly [string, string];
  readonly windowMonths: number;
  readonly crr: { readonly S: number; readonly E: number; readonly N: number; readonly crr: number };
  readonly ltvCompany: Readonly<Record<"S" | "C" | "P" | "T" | "LTV", number>>;
  readonly clientRows: readonly GoldenClient[];
}

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

function salesOf(name: CaseName) {
  const { sales, salesColumns } = loadCase(name);
  return {
    clients: sales.rows.map((row) => row[salesColumns.client!] as string),
    days: sales.rows.map((row) => row[salesColumns.date!] as Day),
    amounts: sales.rows.map((row) => row[salesColumns.amount!] as number),
  };
}

/** Net amount of each whole month of the period. */
function monthlySums(client: string, sales: ReturnType<typeof salesOf>, [first, last]: readonly [number, number]) {
  const sums = Array<number>(last - first + 1).fill(0);
  sales.clients.forEach((other, row) => {
    const month = monthIndex(sales.days[row]);
    if (other === client && month >= first && month <= last) sums[month - first] += sales.amounts[row];
  });
  return sums;
}

// Other spellings of a client are its own matter: clientStatus.test.ts. The months are summed here by exact name.
const spelledInTwoWays = new Set(["Restored & Sons", 'Quoted "Firm"']);

describe.each(caseNames)("on the sales of golden/%s.json", (name) => {
  const golden = loadGolden<Golden>(name);
  const sales = salesOf(name);

  test("CLIENTSTATUS gives every client its status", () => {
    const args = [column(sales.clients), column(sales.days), golden.asOf, golden.windowMonths, column(sales.amounts)];
    const statuses = excel.call("CLIENTSTATUS", [column(golden.clientRows.map((row) => row.client)), ...args]);
    const expected = golden.clientRows.map((row) => {
      // The report sees that one document sold and took back; a formula has no documents, only rows (spec 4).
      return row.client === "Returned all" ? "New" : row.status;
    });
    expect(statuses).toEqual(column(expected));
  });

  test("ABC gives every client its class", () => {
    const turnovers = column(golden.clientRows.map((row) => row.turnover));
    const classes = excel.call("ABC", [turnovers, ...(golden.config.abc ?? [])]);
    expect(classes).toEqual(column(golden.clientRows.map((row) => row.abc)));
  });

  test("XYZ gives every client its class", () => {
    const from = isoDay(golden.period[0]);
    const months = wholeMonths([from, isoDay(golden.period[1])])!;
    for (const row of golden.clientRows) {
      if (row.xyz === "" || spelledInTwoWays.has(row.client)) continue;
      const boughtBefore = isoDay(row.first!) < from;
      const sums = monthlySums(row.client, sales, months);
      expect([row.client, excel.call("XYZ", [[sums], omitted, omitted, !boughtBefore])]).toEqual([
        row.client,
        [[row.xyz]],
      ]);
    }
  });

  test("CRR and LTV give the company's figures", () => {
    const { S, E, N, crr } = golden.crr;
    const rate = excel.call("CRR", [E, N, S]) as number[][];
    expect(rate[0][0]).toBeCloseTo(crr, 6);
    const { ltvCompany } = golden;
    const value = excel.call("LTV", [ltvCompany.S, ltvCompany.C, ltvCompany.P, ltvCompany.T]) as number[][];
    // The factors are rounded to six digits in the file.
    expect(value[0][0] / ltvCompany.LTV).toBeCloseTo(1, 5);
  });
});
