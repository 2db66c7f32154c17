import { countedClient } from "../../src/analysis/register/managerOfClient";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { run } from "./analysisOfRows";

// Under whom a client counts: spec 3.8. The KPI period is the last quarter; what lies before it is lost.

const asOf = isoDay("2024-12-31");
const kpiPeriod = [isoDay("2024-10-01"), asOf] as const;
const DAY = isoDay("2024-09-10");

/** Date, client, amount, product, manager, document. */
type Row = [day: number, client: string, amount: number, product: string, manager: string, document: string];

function managerOf(rows: readonly Row[], client = "Anna"): string | null {
  const other: Row = [isoDay("2024-12-01"), "Other", 10, "P", "Other", "9"];
  const { evidence } = run([...rows, other] as CellValue[][], { asOf, kpiPeriod, windowMonths: 3 });
  const { register } = evidence;
  const counted = countedClient(evidence, register.names.indexOf(client));
  return counted === null || counted.manager < 0 ? null : register.managers[counted.manager];
}

test("a document has its place by the upper one of its rows: the last one counts although an earlier goes on below it", () => {
  const rows: Row[] = [
    [DAY, "Anna", 10, "P", "Boris", "1"],
    [DAY, "Anna", 10, "P", "Vera", "2"],
    [DAY, "Anna", 10, "Q", "Boris", "1"],
  ];
  expect(managerOf(rows)).toBe("Vera");
});

test("a return of that day that belongs to an earlier document is no purchase of the day", () => {
  const rows: Row[] = [
    [DAY - 20, "Anna", 50, "P", "Gleb", "0"],
    [DAY, "Anna", 10, "P", "Boris", "1"],
    [DAY, "Anna", -5, "P", "Gleb", "0"],
  ];
  expect(managerOf(rows)).toBe("Boris");
});

test("a document of that day that was returned whole is no purchase", () => {
  const rows: Row[] = [
    [DAY, "Anna", 10, "P", "Boris", "1"],
    [DAY, "Anna", 10, "P", "Vera", "2"],
    [DAY, "Anna", -10, "P", "Vera", "2"],
  ];
  expect(managerOf(rows)).toBe("Boris");
});

test("rows of another day that a document has do not move it", () => {
  const rows: Row[] = [
    [DAY, "Anna", 10, "P", "Boris", "1"],
    [DAY, "Anna", 10, "P", "Vera", "2"],
    [DAY + 5, "Anna", -3, "P", "Boris", "1"],
  ];
  expect(managerOf(rows)).toBe("Vera");
});

test("a later return that stands above does not give its document another place among those of the day", () => {
  const rows: Row[] = [
    [DAY + 5, "Anna", -3, "P", "Vera", "2"],
    [DAY, "Anna", 10, "P", "Boris", "1"],
    [DAY, "Anna", 10, "P", "Vera", "2"],
  ];
  expect(managerOf(rows)).toBe("Vera");
});

test("in the period the first purchase counts, the upper one of two on one day, returned ones passed over", () => {
  const first = isoDay("2024-11-05");
  const rows: Row[] = [
    [first, "Anna", 10, "P", "Gleb", "3"],
    [first, "Anna", -10, "P", "Gleb", "3"],
    [first, "Anna", 10, "P", "Vera", "2"],
    [first, "Anna", 10, "P", "Boris", "1"],
    [first + 9, "Anna", 10, "P", "Other", "4"],
  ];
  expect(managerOf(rows)).toBe("Vera");
});

test("nobody counts who is known only from sales after the period", () => {
  const rows: Row[] = [[isoDay("2024-12-20"), "Anna", 10, "P", "Boris", "1"]];
  const { evidence } = run(rows as CellValue[][], {
    asOf,
    kpiPeriod: [isoDay("2024-07-01"), isoDay("2024-09-30")],
    windowMonths: 3,
  });
  expect(countedClient(evidence, 0)).toBeNull();
});
