import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import { explainAbc } from "../../src/analysis/explanations/explainAbc";
import { explainAbcXyz } from "../../src/analysis/explanations/explainAbcXyz";
import { explainHistory } from "../../src/analysis/explanations/explainHistory";
import { explainGrade } from "../../src/analysis/explanations/explainGrade";
import { explainKeyClient } from "../../src/analysis/explanations/explainKeyClient";
import { explainLadder } from "../../src/analysis/explanations/explainLadder";
import { explainLifetime } from "../../src/analysis/explanations/explainLifetime";
import { explainManager } from "../../src/analysis/managers/managerClients";
import { explainProducts } from "../../src/analysis/explanations/explainProducts";
import { explainSegmentProduct } from "../../src/analysis/explanations/explainSegmentProduct";
import { explainStatus } from "../../src/analysis/explanations/explainStatus";
import { explainXyz } from "../../src/analysis/classes/explainXyz";
import { clientOfText, lineOfClient } from "../../src/analysis/figures/clientOfText";
import { clientGrade } from "../../src/analysis/classes/grade";
import { ladderRung } from "../../src/analysis/lifecycle/ladder";
import { clientStatus } from "../../src/analysis/lifecycle/status";
import { abcClasses } from "../../src/analysis/types";
import { xyzClassOfVariation } from "../../src/analysis/classes/xyz";
import { loadCase } from "../setup/csvTables";
import { caseInput, salesOnly } from "./caseInput";
import { clientTable, targetTable } from "./analysisOfRows";
import { cellsOf, columns, sales, settings, type Sale } from "./randomSales";
import type { Analysis } from "../../src/analysis/analysis";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Random sales, with a Clients table and a target matrix beside them. */
function analysisOf(rows: readonly Sale[]): Analysis {
  const clients = clientTable(
    ["client", "segment", "manager", "potential", "buysFromCompetitors", "recommends"],
    [
      ["Anna", "Shops", "Petrov", "max", "no", "yes"],
      ["Boris", "Shops", "Ivanov", "low", "yes", ""],
      ["Nobody", "Shops", "Ivanov", "high", "", ""],
    ],
  );
  const targets = targetTable(["segment", "Paper", "Ink", "Foil"], [["Shops", "+", "+", "+"]]);
  const input = { ...salesOnly(cellsOf(rows), columns), clients, targets };
  return analyze(input, settings);
}

function forEveryClient(check: (analysis: Analysis, client: number) => void): void {
  fc.assert(
    fc.property(sales, (rows) => {
      const analysis = analysisOf(rows);
      const ids = [...analysis.evidence.columns.ids];
      expect(ids.map((client) => lineOfClient(analysis, client))).toEqual(analysis.clients);
      for (const client of ids) check(analysis, client);
    }),
  );
}

test("the explained windows and purchases give the status of the report", () => {
  forEveryClient((analysis, client) => {
    const why = explainStatus(analysis, client);
    const status = clientStatus({
      firstPurchase: why.firstPurchase,
      boughtInWindow: why.inWindow > 0,
      boughtInWindowBefore: why.inWindowBefore > 0,
      windowStart: why.window[0],
    });
    expect(status).toBe(lineOfClient(analysis, client)?.status);
    if (why.firstPurchase !== null) expect(why.sales.length).toBeGreaterThan(0);
  });
});

test("the explained share before and the boundaries give the ABC class of the report, its rows the value", () => {
  forEveryClient((analysis, client) => {
    const { abc, value, shareBefore, boundaries, sales: own } = explainAbc(analysis, client);
    const figures = lineOfClient(analysis, client);
    expect(abc).toBe(figures?.abc);
    expect(sum(own.map((sale) => sale.value))).toBeCloseTo(figures?.turnover ?? NaN, 6);
    if (value !== null && value < 0) expect(abc).toBe(abcClasses[boundaries.length]);
    else if (shareBefore === null) expect(abc).toBeNull();
    else {
      const passed = boundaries.filter((boundary) => shareBefore >= boundary - 1e-9).length;
      expect(abc).toBe(abcClasses[passed]);
    }
  });
});

test("the explained series gives the variation and the XYZ class of the report", () => {
  forEveryClient((analysis, client) => {
    const { xyz, cv, gap, series, mean, spread, bounds, sales: own } = explainXyz(analysis, client);
    const figures = lineOfClient(analysis, client);
    expect(gap === null).toBe(figures?.xyz !== null);
    expect(cv).toBe(figures?.cv);
    expect(xyz).toBe(figures?.xyz);
    if (gap !== null) return;
    expect(xyzClassOfVariation(cv, bounds)).toBe(xyz);
    expect(sum(series.map(({ amount }) => amount))).toBeCloseTo(sum(own.map((sale) => sale.value)), 6);
    if (cv !== null && mean !== null && spread !== null) expect(spread / mean).toBeCloseTo(cv, 9);
  });
});

test("the explained margin, potential, purchases and flags give the grade and the rung of the report", () => {
  forEveryClient((analysis, client) => {
    const { margin, profitClass, potential, sales: marginRows } = explainGrade(analysis, client);
    if (margin !== null) expect(sum(marginRows.map(({ value }) => value))).toBeCloseTo(margin, 6);
    const place = profitClass === null ? 0 : abcClasses.indexOf(profitClass) + 1;
    const figures = lineOfClient(analysis, client);
    expect(clientGrade(margin, place, potential)).toBe(figures?.grade);
    const { rung, next, sales: purchaseRows, ...facts } = explainLadder(analysis, client);
    expect(purchaseRows.length).toBeGreaterThanOrEqual(facts.purchases);
    expect(ladderRung(facts)).toBe(figures?.ladder);
    expect(rung === null ? "Buyer" : next).not.toBe(rung);
  });
});

test("the explained parts multiply to the LTV of the report, and products to its counts", () => {
  forEveryClient((analysis, client) => {
    const figures = lineOfClient(analysis, client);
    const life = explainLifetime(analysis, client);
    expect(life?.ltv ?? null).toBe(figures?.ltv ?? null);
    if (life !== null && life.marginShare !== null) {
      const product = life.averageCheck * life.purchasesPerMonth * life.marginShare * life.months;
      expect(product).toBeCloseTo(life.ltv ?? NaN, 6);
    }
    if (life !== null) {
      const purchases = figures?.purchases ?? NaN;
      expect(sum(life.sales.map(({ value }) => value)) / purchases).toBeCloseTo(life.averageCheck, 6);
    }
    const { products, next } = explainProducts(analysis, client);
    const used = products.filter(({ turnover }) => turnover !== null);
    expect(used).toHaveLength(figures?.productsUsed ?? -1);
    for (const { turnover, sales: own } of used) {
      expect(sum(own.map(({ value }) => value))).toBeCloseTo(turnover ?? NaN, 6);
    }
    expect(products.filter(({ target }) => target)).toHaveLength(figures?.targetProducts ?? -1);
    expect(next).toBe(figures?.nextProduct);
    if (next !== null) expect(products.find(({ turnover }) => turnover === null)?.product).toBe(next);
  });
});

test("the explained months add up to the sales of the last two years, and the history ends with today's status", () => {
  forEveryClient((analysis, client) => {
    const { months, statuses, abc, xyz, ends } = explainHistory(analysis, client);
    const figures = lineOfClient(analysis, client);
    expect(months.length).toBeLessThanOrEqual(24);
    if (ends.length > 0) expect(statuses.at(-1)).toBe(figures?.status);
    expect([abc.length, xyz.length]).toEqual([ends.length, ends.length]);
  });
});

test("the explained shares give the key clients of the report, for every client beside the bound", () => {
  forEveryClient((analysis, client) => {
    const figures = lineOfClient(analysis, client);
    const { reasons, bound, shares } = explainKeyClient(analysis, client);
    expect(reasons.length > 0).toBe(figures?.keyClient);
    expect(reasons.includes("breadwinner")).toBe(shares.some(({ breadwinner }) => breadwinner));
    for (const { share, turnover, counts, breadwinner, sales: own } of shares) {
      expect(breadwinner).toBe(counts && share >= bound - 1e-9);
      expect(sum(own.map(({ value }) => value))).toBeCloseTo(turnover, 6);
    }
    const reported = analysis.keyClients.clients.find((line) => line.client === figures?.client);
    if (reported !== undefined) expect(shares).toMatchObject(reported.shares);
  });
});

test("the explained clients of a manager are as many as the report counts", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const analysis = analysisOf(rows);
      for (const line of analysis.managers) {
        const { clients } = explainManager(analysis, line.manager);
        expect(clients.potential).toHaveLength(line.potential);
        expect(clients.new).toHaveLength(line.new);
        expect(clients.regular).toHaveLength(line.regular);
        expect(clients.restored).toHaveLength(line.restored);
        expect(clients.lost).toHaveLength(line.lost);
        expect(clients.lostAll).toHaveLength(line.lostAll);
        expect(clients.served).toHaveLength(line.clientsServed);
        expect(clients.key).toHaveLength(line.keyClients);
      }
    }),
  );
});

test("the explained clients of a segment × product cell and of an ABC × XYZ cell are as many as the report counts", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const analysis = analysisOf(rows);
      const { products, rows: segments } = analysis.segments;
      for (const { segment, clients, cells } of segments) {
        for (let place = 0; place < products.length; place++) {
          const why = explainSegmentProduct(analysis, segment, products[place]);
          expect(why?.users).toHaveLength(cells[place].users);
          expect(why?.clients).toBe(clients);
          if (cells[place].gap !== null) expect(why?.others).toHaveLength(Number(cells[place].gap));
        }
      }
      for (const cell of analysis.abcXyz) {
        expect(explainAbcXyz(analysis, cell.abc, cell.xyz).clients).toHaveLength(cell.clients);
      }
    }),
  );
});

test("a client of Northwind is explained by its own rows", () => {
  const { settings: given, ...rest } = loadCase("northwind");
  const input = caseInput({ settings: given, ...rest });
  const analysis = analyze(input, given);
  const first = analysis.clients[0];
  const client = clientOfText(analysis, ` ${first.client.toUpperCase()} `) ?? -1;
  const why = explainAbc(analysis, client);
  // The largest client: nobody stands before it.
  expect(why).toMatchObject({ abc: "A", rank: 1, before: 0, shareBefore: 0 });
  expect(sum(why.sales.map((sale) => sale.value))).toBeCloseTo(first.turnover, 2);
  const { rows } = rest.sales;
  for (const { where } of why.sales) {
    const texts = rows[where.row - 1].map(String);
    expect(texts).toContain(first.client);
  }
  expect(clientOfText(analysis, "nobody at all")).toBeNull();
  expect(explainSegmentProduct(analysis, null, "no such product")).toBeNull();
});
