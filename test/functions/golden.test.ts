import { monthIndex, wholeMonths } from "../../src/analysis/time/calendar";
import { clientKey } from "../../src/analysis/cells/clientKey";
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
  readonly ladder: string;
  readonly segment: string;
  readonly development: number | null;
}

interface StageSums {
  readonly firstSum: number;
  readonly newDirectionSum: number;
  readonly repeatSum: number;
}

interface Golden {
  readonly config: { readonly abc?: readonly [number, number] };
  readonly asOf: string;
  readonly period: readonly [string, string];
  readonly windowMonths: number;
  readonly crr: { readonly S: number; readonly E: number; readonly N: number; readonly crr: number };
  readonly ltvCompany: Readonly<Record<"S" | "C" | "P" | "T" | "LTV", number>>;
  readonly turnover: number;
  readonly kpiPeriod: readonly [string, string];
  readonly managersTotal: StageSums;
  readonly concentration: { readonly top: readonly (readonly [client: string, share: number])[] };
  readonly clientRows: readonly GoldenClient[];
}

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

function salesOf(name: CaseName) {
  const { sales, salesColumns } = loadCase(name);
  return {
    documents: sales.rows.map((row) => row[salesColumns.document!] as string | number),
    products: sales.rows.map((row) => row[salesColumns.product!] as string),
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

  // Rows after the as-of date are not seen by any figure.
  const seen = sales.days.flatMap((day, row) => (day <= isoDay(golden.asOf) ? [row] : []));
  const seenColumn = (cells: readonly (string | number)[]) => column(seen.map((row) => cells[row]));

  test("CLIENTLADDER gives every client its rung", () => {
    const { clients, clientColumns } = loadCase(name);
    const answerOf = (client: string, role: "buysFromCompetitors" | "recommends") => {
      const record = clients.rows.find((row) => clientKey(String(row[0])) === clientKey(client));
      return record?.[clientColumns[role] ?? -1] ?? "";
    };
    const names = golden.clientRows.map((row) => row.client);
    const rungs = excel.call("CLIENTLADDER", [
      column(names),
      seenColumn(sales.clients),
      seenColumn(sales.days),
      seenColumn(sales.amounts),
      column(names.map((client) => answerOf(client, "buysFromCompetitors"))),
      column(names.map((client) => answerOf(client, "recommends"))),
      seenColumn(sales.documents),
    ]);
    expect(rungs).toEqual(column(golden.clientRows.map((row) => row.ladder)));
  });

  test("SALESTAGE gives the turnover of first, new-direction and repeat sales of the KPI period", () => {
    const columns = [sales.clients, sales.days, sales.products, sales.amounts, sales.documents].map(seenColumn);
    const stages = excel.call("SALESTAGE", columns) as string[][];
    const sums: Record<string, number> = { "First sale": 0, "New direction": 0, "Repeat sale": 0 };
    const [from, to] = golden.kpiPeriod.map(isoDay);
    seen.forEach((row, place) => {
      if (sales.days[row] >= from && sales.days[row] <= to) sums[stages[place][0]] += sales.amounts[row];
    });
    expect(sums["First sale"]).toBeCloseTo(golden.managersTotal.firstSum, 6);
    expect(sums["New direction"]).toBeCloseTo(golden.managersTotal.newDirectionSum, 6);
    expect(sums["Repeat sale"]).toBeCloseTo(golden.managersTotal.repeatSum, 6);
  });

  test("CLIENTSHARE gives the largest clients their share of the turnover", () => {
    const names = golden.clientRows.map((row) => row.client);
    const shares = excel.call("CLIENTSHARE", [column(golden.clientRows.map((row) => row.turnover))]) as number[][];
    for (const [client, share] of golden.concentration.top) {
      expect(shares[names.indexOf(client)][0]).toBeCloseTo(share, 6);
    }
  });

  test("CLIENTDEVELOPMENT gives every client its development", () => {
    const { targets } = loadCase(name);
    if (targets === null) return;
    const [from, to] = golden.period.map(isoDay);
    const products = [...new Set(sales.products)].filter((product) => product !== "");
    const clientKeys = golden.clientRows.map((row) => clientKey(row.client));
    const amounts = clientKeys.map(() => products.map(() => 0));
    for (const row of seen) {
      const product = products.indexOf(sales.products[row]);
      if (product < 0 || sales.days[row] < from || sales.days[row] > to) continue;
      amounts[clientKeys.indexOf(clientKey(sales.clients[row]))][product] += sales.amounts[row];
    }
    const developments = excel.call("CLIENTDEVELOPMENT", [
      column(golden.clientRows.map((row) => row.segment)),
      [products, ...amounts],
      [targets.headers, ...targets.rows] as string[][],
    ]) as (number | string)[][];
    developments.forEach(([development], row) => {
      const expected = golden.clientRows[row].development;
      if (expected === null) expect(development).toBe("");
      else expect(development).toBeCloseTo(expected, 6);
    });
  });

  test("CLIENTSEGMENT gives every client its segment", () => {
    const { clients, clientColumns, rules } = loadCase(name);
    if (rules === null) return;
    const segments = excel.call("CLIENTSEGMENT", [
      [clients.headers, ...clients.rows] as string[][],
      [rules.headers, ...rules.rows] as string[][],
    ]) as string[][];
    clients.rows.forEach((record, row) => {
      // A segment that the client list names wins over the rules.
      const named = record[clientColumns.segment ?? -1] ?? "";
      const expected = golden.clientRows.find((one) => clientKey(one.client) === clientKey(String(record[0])));
      if (expected !== undefined && named === "")
        expect([expected.client, ...segments[row]]).toEqual([expected.client, expected.segment]);
    });
  });
});
