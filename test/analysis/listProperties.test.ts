import fc from "fast-check";
import type { TargetGap } from "../../src/analysis/products/targetGaps";
import { analyze } from "../../src/analysis/analyze";
import { monthIndex } from "../../src/analysis/time/calendar";
import { productState } from "../../src/analysis/products/clientProduct";
import { periodChange } from "../../src/analysis/periods/periodChange";
import { NO_DAY, purchaseHistory } from "../../src/analysis/ledger/purchaseHistory";
import { isoDay } from "../setup/csvTables";
import { clientTable, targetTable } from "./analysisOfRows";
import { readSales, salesOnly } from "./caseInput";
import { cellsOf, columns, LAST_DAY, run, sales, settings, type Sale } from "./randomSales";

// What must hold of the lists and of the course of time for any sales.

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Days on which the clients bought, seen the slow way: documents above 0 up to the as-of date. */
function purchaseDays(rows: readonly Sale[]): Map<string, number[]> {
  const days = new Map<string, number[]>();
  const seen = rows.filter((row) => row.day <= LAST_DAY);
  for (const client of new Set(seen.map((row) => row.client))) {
    const own = seen.filter((row) => row.client === client);
    const documents = [...new Set(own.map((row) => row.document))].map((document) =>
      own.filter((row) => row.document === document),
    );
    const bought = documents.filter((document) => sum(document.map((row) => row.cents)) > 0);
    if (bought.length > 0)
      days.set(
        client,
        bought.map((document) => document[0].day).sort((a, b) => a - b),
      );
  }
  return days;
}

test("months add up to the turnover, and what one month ends with the next begins with", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { dynamics, totals, settings: inForce } = run(rows);
      const { months } = dynamics;
      expect(sum(months.map((month) => month.turnover))).toBeCloseTo(totals.turnover, 6);
      expect(sum(months.map((month) => month.purchases))).toBe(totals.purchases);
      // No month ends before the first row, and without any there is none.
      const [from] = inForce.period;
      const first = Math.min(...rows.map((row) => row.day));
      const begins = [from, first].map(monthIndex).reduce((one, other) => Math.max(one, other));
      const isShown = rows.length > 0 && first <= LAST_DAY && from <= LAST_DAY;
      expect(months[0] && monthIndex(months[0].period[0])).toBe(isShown ? begins : undefined);
      for (let i = 0; i < months.length; i++) {
        const { active, regular, restored, lost, period } = months[i];
        expect(months[i].new + regular + restored).toBe(active);
        if (i === 0) continue;
        expect(period[0]).toBe(months[i - 1].period[1] + 1);
        expect(regular + lost).toBe(months[i - 1].active);
      }
    }),
  );
});

test("months count the clients that a slow, obvious count finds", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const days = [...purchaseDays(rows).values()];
      for (const { period, active, new: newClients } of run(rows).dynamics.months) {
        const inPeriod = (day: number) => day >= period[0] && day <= period[1];
        expect(active).toBe(days.filter((own) => own.some(inPeriod)).length);
        expect(newClients).toBe(days.filter((own) => inPeriod(own[0])).length);
      }
    }),
  );
});

test("the KPI period taken from the windows has the figures that it has when it is asked alone", () => {
  const days = fc.constantFrom("2024-12-31", "2024-05-30", "2024-02-29", "2023-08-31").map(isoDay);
  fc.assert(
    fc.property(sales, days, fc.integer({ min: 1, max: 4 }), (rows, asOf, windowMonths) => {
      const input = salesOnly(cellsOf(rows), columns);
      const { settings: inForce, summary } = analyze(input, { ...settings, asOf, windowMonths });
      const { ledger } = input.sales;
      const history = purchaseHistory(ledger, asOf);
      const first = Math.min(...rows.map((row) => row.day));
      const alone = periodChange(ledger, history, inForce.kpiPeriod, first <= asOf ? first : NO_DAY);
      expect(summary.kpi).toEqual(alone);
    }),
  );
});

test("cohorts count the clients that a slow, obvious count finds", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const months = [...purchaseDays(rows).values()].map((own) => own.map(monthIndex));
      const { cohorts } = run(rows).dynamics;
      for (const { month, clients, active } of cohorts) {
        const own = months.filter((bought) => bought[0] === monthIndex(month));
        expect(clients).toBe(own.length);
        const since = active.map((_, later) => own.filter((b) => b.includes(monthIndex(month) + later)).length);
        expect(active).toEqual(since);
      }
      const recent = months.filter((bought) => bought[0] > monthIndex(LAST_DAY) - 24);
      expect(sum(cohorts.map((cohort) => cohort.clients))).toBe(recent.length);
    }),
  );
});

test("the migration tables count every client once", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { dynamics, clients } = run(rows);
      const { ends, statusMoves, abcMoves, xyzMoves } = dynamics.history;
      if (ends.length < 2) return;
      expect(sum(statusMoves.map((move) => move.clients))).toBe(clients.length);
      expect(sum(abcMoves.map((move) => move.clients))).toBe(clients.length);
      expect(sum(xyzMoves.map((move) => move.clients))).toBe(clients.length);
    }),
  );
});

test("lost clients and their months are those with the status Lost", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { lost, totals } = run(rows);
      expect(lost.clients).toHaveLength(totals.statuses.Lost);
      expect(sum(lost.months.map((month) => month.clients))).toBe(totals.statuses.Lost);
      expect(sum(lost.months.map((month) => month.turnover))).toBeCloseTo(
        sum(lost.clients.map((client) => client.turnover)),
        6,
      );
    }),
  );
});

test("key clients are those of the Clients report, and what is left and what they bring makes the whole", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { keyClients, clients, totals } = run(rows);
      const marked = clients.filter((client) => client.keyClient).map((client) => client.client);
      expect(keyClients.clients.map((client) => client.client).sort()).toEqual(marked.sort());
      for (const { turnover, turnoverLeft, reasons, shares } of keyClients.clients) {
        expect(turnover + turnoverLeft).toBeCloseTo(totals.turnover, 6);
        expect(reasons.includes("breadwinner")).toBe(shares.some((share) => share.breadwinner));
      }
    }),
  );
});

test("the ladder holds every client that ever bought, and conversions lie between 0 and 1", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { rungs, oneStepAway } = run(rows).ladder;
      expect(sum(rungs.map((rung) => rung.clients))).toBe(purchaseDays(rows).size);
      for (const { conversion } of rungs) {
        if (conversion === null) continue;
        expect(conversion).toBeGreaterThanOrEqual(0);
        expect(conversion).toBeLessThanOrEqual(1);
      }
      expect(oneStepAway).toHaveLength(rungs[0].clients + rungs[1].clients);
    }),
  );
});

test("Gini lies between 0 and 1 and does not change when every amount is multiplied", () => {
  fc.assert(
    fc.property(sales, fc.constantFrom(1, 7, 1e5), (rows, unit) => {
      const { gini } = run(rows).concentration;
      if (gini === null) return;
      expect(gini).toBeGreaterThanOrEqual(-1e-12);
      expect(gini).toBeLessThan(1);
      expect(run(rows, unit).concentration.gini).toBeCloseTo(gini, 9);
    }),
  );
});

test("with targets every client has one state per product, and the gaps are the states that are not offered", () => {
  const clients = clientTable(
    ["client", "segment"],
    [
      ["Anna", "Retail"],
      ["Boris", "Retail"],
      ["Vera", "Printers"],
      ["Prospect", "Printers"],
    ],
  );
  const targets = targetTable(
    ["segment", "Paper", "Ink", "Paint"],
    [
      ["Retail", "+", "", "+"],
      ["Printers", "+", "+", ""],
    ],
  );
  fc.assert(
    fc.property(sales, (rows) => {
      const input = { sales: readSales(cellsOf(rows), columns), clients, rules: null, targets };
      const { clientProduct, whatElse, segments, clients: figures } = analyze(input, settings);
      const lines = clientProduct.groups.flatMap((group) => group.clients);
      expect(lines.map((line) => line.client).sort()).toEqual(figures.map((client) => client.client).sort());
      const states = clientProduct.groups.flatMap((group) =>
        group.clients.flatMap((_, line) => group.targets.map((__, product) => productState(group, line, product))),
      );
      expect(states).toHaveLength(lines.length * segments.products.length);
      const isLost = (client: string): boolean => figures.find((each) => each.client === client)?.status === "Lost";
      const notOffered = clientProduct.groups.flatMap((group) =>
        group.clients.flatMap(({ client }, line) =>
          group.targets.flatMap((__, product) => (productState(group, line, product) === "notOffered" ? [client] : [])),
        ),
      );
      expect(sum(segments.rows.flatMap((row) => row.cells.map((cell) => cell.gap ?? 0)))).toBe(notOffered.length);
      // Lost clients have a list of their own.
      const offered = notOffered.filter((client) => !isLost(client));
      expect(whatElse.map(({ client }) => client).sort()).toEqual(offered.sort());
      expect(states.filter((state) => state === "uses")).toHaveLength(sum(figures.map((c) => c.productsUsed)));
      const turnovers = clientProduct.groups.flatMap((group) => [...group.turnover]);
      expect(turnovers.map((turnover) => turnover > 0)).toEqual(states.map((state) => state === "uses"));
      // By manager (none last), expected turnover falling (from fewer than three users behind the others, unknown last), line of the client, product: each found by a plain sort.
      const orderOf = (gap: TargetGap) => [
        gap.manager === null ? 1 : 0,
        gap.manager ?? "",
        gap.expectedTurnover === null ? 2 : gap.users < 3 ? 1 : 0,
        -(gap.expectedTurnover ?? -1),
        figures.findIndex(({ client }) => client === gap.client),
        clientProduct.products.indexOf(gap.product),
      ];
      const sorted = whatElse.map(orderOf).sort((left, right) => {
        const place = left.findIndex((part, at) => part !== right[at]);
        return place < 0 ? 0 : left[place] < right[place] ? -1 : 1;
      });
      expect(whatElse.map(orderOf)).toEqual(sorted);
    }),
  );
});

test("what to do next falls by what is at stake, and names each thing once", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const { actions } = run(rows).summary;
      expect(actions.length).toBeLessThanOrEqual(5);
      expect(new Set(actions.map((action) => action.code)).size).toBe(actions.length);
      for (let i = 0; i < actions.length; i++) {
        expect(actions[i].weight).toBeGreaterThan(0);
        if (i > 0) expect(actions[i].weight).toBeLessThanOrEqual(actions[i - 1].weight);
      }
    }),
  );
});
