import fc from "fast-check";
import type { Analysis } from "../../src/analysis/analysis";
import type { ClientFigures } from "../../src/analysis/clients/clientFigures";
import { analyze } from "../../src/analysis/analyze";
import { addMonths } from "../../src/analysis/time/calendar";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { clientStatuses, type CellValue, type ClientStatus } from "../../src/analysis/types";
import { salesOnly } from "./caseInput";
import { cellsOf, columns, LAST_DAY, run, sales, settings, type Sale } from "./randomSales";

// What must hold for any sales.

function classesOf(analysis: Analysis): Record<string, unknown> {
  const classes = (client: ClientFigures) => {
    const { status, abc, xyz, ladder, purchases, firstPurchase, productsUsed, overdue, keyClient } = client;
    return { status, abc, xyz, ladder, purchases, firstPurchase, productsUsed, overdue, keyClient };
  };
  return Object.fromEntries(analysis.clients.map((client) => [clientKey(client.client), classes(client)]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test("shares of turnover sum to 1", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { clients, totals } = run(rows);
      if (totals.turnover > 0) expect(sum(clients.map((client) => client.share ?? NaN))).toBeCloseTo(1, 6);
      else expect(clients.every((client) => client.share === null)).toBe(true);
    }),
  );
});

test("every client has exactly one status", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { clients, totals } = run(rows);
      expect(new Set(clients.map((client) => clientKey(client.client))).size).toBe(clients.length);
      expect(sum(clientStatuses.map((status) => totals.statuses[status]))).toBe(clients.length);
    }),
  );
});

test("classes do not depend on the order of the rows", () => {
  const shuffled = sales.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(classesOf(run(others))).toEqual(classesOf(run(rows)));
    }),
  );
});

test("classes do not depend on the unit of the amounts", () => {
  fc.assert(
    fc.property(sales, fc.constantFrom(1, 7, 1e5), (rows, unit) => {
      expect(classesOf(run(rows, unit))).toEqual(classesOf(run(rows)));
    }),
  );
});

test("stages sum to turnover, for every manager and in total", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { managers, managersTotal } = run(rows);
      for (const figures of [...managers, managersTotal]) {
        const { firstSalesAmount, repeatSalesAmount, newDirectionAmount, turnover } = figures;
        expect(firstSalesAmount + repeatSalesAmount + newDirectionAmount).toBeCloseTo(turnover, 6);
      }
    }),
  );
});

test("all counts of managers but clients served add up to the total row", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { managers, managersTotal, clients, totals } = run(rows);
      for (const key of Object.keys(managersTotal) as (keyof typeof managersTotal)[]) {
        if (["manager", "margin", "averageCheck", "conversion", "clientsServed"].includes(key)) continue;
        expect(sum(managers.map((figures) => Number(figures[key])))).toBeCloseTo(Number(managersTotal[key]), 6);
      }
      expect(sum(managers.map((figures) => figures.clientsServed))).toBeGreaterThanOrEqual(managersTotal.clientsServed);
      const { potential, regular, restored, lostAll, keyClients } = managersTotal;
      expect(potential + managersTotal.new + regular + restored + lostAll).toBe(clients.length);
      expect([potential, regular, lostAll]).toEqual([
        totals.statuses.Potential,
        totals.statuses.Regular,
        totals.statuses.Lost,
      ]);
      expect(keyClients).toBe(clients.filter((client) => client.keyClient).length);
    }),
  );
});

test("the matrix and ABC × XYZ total to the clients", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { segments, clients, totals, abcXyz } = run(rows);
      expect(segments.total.clients).toBe(clients.length);
      expect(sum(segments.total.cells.map((cell) => cell.turnover))).toBeCloseTo(totals.turnover, 6);
      expect(sum(segments.total.cells.map((cell) => cell.users))).toBe(sum(clients.map((c) => c.productsUsed)));
      expect(sum(abcXyz.map((cell) => cell.turnover))).toBeCloseTo(totals.turnover, 6);
      expect(sum(abcXyz.map((cell) => cell.clients))).toBe(clients.filter((client) => client.turnover !== 0).length);
    }),
  );
});

test("every row is used, unreadable, after the as-of date or a totals row", () => {
  const cell = fc.constantFrom<CellValue>("", "Total", "#N/A", 45000, "x", 5, LAST_DAY + 1, null, "2024-01-31");
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }), (rows) => {
      const { rows: counts, clients } = analyze(salesOnly(rows), { ...defaultSettings, asOf: LAST_DAY });
      expect(counts.used + counts.unreadable + counts.afterAsOf + counts.totalRows).toBe(counts.total);
      expect(clients.length).toBeLessThanOrEqual(counts.used);
    }),
  );
});

/** Spec 3.1 word by word, one client at a time. */
function slowStatus(rows: readonly Sale[], months: number): ClientStatus {
  const seen = rows.filter((row) => row.day <= LAST_DAY);
  const documents = [...new Set(seen.map((row) => row.document))];
  const days = documents
    .filter((document) => sum(seen.filter((row) => row.document === document).map((row) => row.cents)) > 0)
    .map((document) => seen.find((row) => row.document === document)?.day ?? NaN);
  const inWindow = (k: number) => (day: number) =>
    day > addMonths(LAST_DAY, -months * (k + 1)) && day <= addMonths(LAST_DAY, -months * k);
  if (days.length === 0) return "Potential";
  if (!days.some(inWindow(0))) return "Lost";
  if (inWindow(0)(Math.min(...days))) return "New";
  return days.some(inWindow(1)) ? "Regular" : "Restored";
}

test("statuses are those of a slow, obvious reading of the rule, for windows of 1 to 24 months", () => {
  fc.assert(
    fc.property(sales, fc.integer({ min: 1, max: 24 }), (rows, windowMonths) => {
      const { clients } = analyze(salesOnly(cellsOf(rows), columns), { ...settings, windowMonths });
      const existing = new Set(rows.filter((row) => row.day <= LAST_DAY).map((row) => row.client));
      expect(clients).toHaveLength(existing.size);
      for (const { client, status } of clients) {
        const own = rows.filter((row) => row.client === client);
        expect([client, status]).toEqual([client, slowStatus(own, windowMonths)]);
      }
    }),
  );
});
