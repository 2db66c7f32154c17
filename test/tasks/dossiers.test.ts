import fc from "fast-check";
import { dayParts } from "../../src/analysis/time/calendar";
import { documentsOfClient } from "../../src/tasks/dossiers/documentsOfClient";
import { monthsOfClient, MOST_PRODUCTS, MONTHS } from "../../src/tasks/dossiers/monthsOfClient";
import { columns, LAST_DAY, run, sales, type Sale } from "../analysis/randomSales";
import { expectFigures } from "../setup/expectFigures";

// What a dossier shows of a client's sales, against a second, slow reading.

const monthOf = (day: number): string => {
  const { year, month } = dayParts(day);
  return `${year}-${month}`;
};

const sum = (rows: readonly Sale[]): number => rows.reduce((cents, sale) => cents + sale.cents, 0) / 100;

test("months add up by product, and all of them to what the rows say, whatever the sales", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const analysis = run(rows);
      analysis.evidence.ledger.clients.names.forEach((client, id) => {
        const own = rows.filter((sale) => sale.client === client && sale.day <= LAST_DAY);
        const { months, products } = monthsOfClient(analysis, id);
        expect(months).toHaveLength(MONTHS);
        const names = months.map(({ month }) => monthOf(month));
        expect([...new Set(names)]).toHaveLength(MONTHS);
        expect(names[0]).toBe(monthOf(LAST_DAY));
        expect(products.length).toBeLessThanOrEqual(MOST_PRODUCTS);
        months.forEach(({ total, amounts, others }, place) => {
          const inMonth = own.filter(({ day }) => monthOf(day) === names[place]);
          expectFigures(total, sum(inMonth), 1e-9);
          const byProduct = products.map((product) => sum(inMonth.filter((sale) => sale.product === product)));
          expectFigures(amounts, byProduct, 1e-9);
          expectFigures(others, sum(inMonth.filter(({ product }) => !products.includes(product))), 1e-9);
        });
        const seen = own.filter(({ day }) => names.includes(monthOf(day)));
        const turnovers = products.map((product) => sum(seen.filter((sale) => sale.product === product)));
        expect(turnovers).toEqual([...turnovers].sort((one, other) => other - one));
      });
    }),
  );
});

test("the last documents are the newest ones, with all their rows up to the as-of date", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const analysis = run(rows);
      analysis.evidence.ledger.clients.names.forEach((client, id) => {
        const own = rows.filter((sale) => sale.client === client && sale.day <= LAST_DAY);
        const numbers = [...new Set(own.map(({ document }) => document))];
        const slow = numbers.map((number) => {
          const lines = own.filter(({ document }) => document === number);
          const first = rows.indexOf(lines[0]);
          const products = [...new Set(lines.map(({ product }) => product))].sort();
          return { day: lines[0].day, amount: sum(lines), rows: lines.length, products, first };
        });
        slow.sort((one, other) => other.day - one.day || other.first - one.first);
        const found = documentsOfClient(analysis, id, 4);
        expectFigures(
          found.map(({ where, products, ...rest }) => ({
            ...rest,
            products: [...products].sort(),
            first: where.row - 1,
          })),
          slow.slice(0, 4),
          1e-9,
        );
        for (const { where } of found) expect(where.column).toBe(columns.amount);
      });
    }),
  );
});

test("a client that only the Clients table knows has months without turnover, and no document", () => {
  const analysis = run([]);
  expect(monthsOfClient(analysis, 7).months.every(({ total, others }) => total === 0 && others === 0)).toBe(true);
  expect(documentsOfClient(analysis, 7)).toEqual([]);
});
