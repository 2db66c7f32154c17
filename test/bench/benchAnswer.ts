import type { Analysis } from "../../src/analysis/analysis";
import type { PeriodKpis } from "../../src/analysis/periods/periodKpis";
import { monthIndex } from "../../src/analysis/time/calendar";

type Figures = Readonly<Record<string, number | string | boolean | null>>;

/** One line of an answer by its key. */
type Answer = ReadonlyMap<string, Figures>;

/** The figures that both sides compute: the answers of duckdbStatements.mjs, from our result. */
export function answerOf(analysis: Analysis): Readonly<Record<string, Answer>> {
  return {
    clients: clientAnswer(analysis),
    clientProducts: clientProductAnswer(analysis),
    keyShares: keyShareAnswer(analysis),
    managers: managerAnswer(analysis),
    products: productAnswer(analysis),
    segments: segmentAnswer(analysis),
    whatElse: whatElseAnswer(analysis),
    months: spanAnswer(analysis.dynamics.months),
    windows: spanAnswer(analysis.dynamics.windows),
    cohorts: cohortAnswer(analysis),
    history: historyAnswer(analysis),
    moves: moveAnswer(analysis),
    abcXyz: abcXyzAnswer(analysis),
    ladder: ladderAnswer(analysis),
    lost: lostAnswer(analysis),
    company: new Map([["", companyFigures(analysis)]]),
  };
}

function keyOf(...parts: readonly (string | number | null)[]): string {
  return parts.join(" | ");
}

function clientAnswer({ clients }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const one of clients) {
    const { turnover, purchases, status, share, cumulativeShare, abc, xyz, cv, productsUsed, breadthRisk } = one;
    const { margin, segment, targetProducts, usedTargets, development, nextProduct } = one;
    const { manager, keyClient, daysSinceLast, overdue, ladder, months, averageCheck, purchasesPerMonth, ltv } = one;
    lines.set(one.client, {
      ...{ turnover, purchases, status, share, cumulativeShare, abc, xyz, cv, productsUsed, breadthRisk },
      ...{ manager, keyClient, daysSinceLast, overdue, ladder, months, averageCheck, purchasesPerMonth, ltv },
      ...{ margin, segment, targetProducts, usedTargets, development, nextProduct },
      first: one.firstPurchase,
      last: one.lastPurchase,
    });
  }
  return lines;
}

function clientProductAnswer({ clientProduct }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const group of clientProduct.groups) {
    group.clients.forEach(({ client }, line) => {
      clientProduct.products.forEach((product, place) => {
        const turnover = group.turnover[line * clientProduct.products.length + place];
        if (turnover > 0) lines.set(keyOf(client, product), { turnover });
      });
    });
  }
  return lines;
}

function keyShareAnswer({ keyClients }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { client, shares } of keyClients.clients) {
    for (const { level, name, turnover, share } of shares) lines.set(keyOf(client, level, name), { turnover, share });
  }
  return lines;
}

function managerAnswer({ managers }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const one of managers) {
    if (one.manager === null) continue;
    const { turnover, margin, purchases, averageCheck, clientsServed, keyClients, regular, restored, lost, lostAll } =
      one;
    lines.set(one.manager, {
      ...{ turnover, margin, purchases, averageCheck, clientsServed, keyClients, regular, restored, lost, lostAll },
      new: one.new,
      firstAmount: one.firstSalesAmount,
      firstSales: one.firstSales,
      newDirectionAmount: one.newDirectionAmount,
      newDirectionSales: one.newDirectionSales,
      repeatAmount: one.repeatSalesAmount,
      repeatSales: one.repeatSales,
    });
  }
  return lines;
}

function productAnswer({ segments }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  segments.products.forEach((product, place) => {
    const { users, turnover, penetration } = segments.total.cells[place];
    lines.set(product, { users, turnover, penetration });
  });
  return lines;
}

function segmentAnswer({ segments }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { segment, cells } of segments.rows) {
    segments.products.forEach((product, place) => {
      const { users, turnover, penetration, gap } = cells[place];
      if (users > 0) lines.set(keyOf(segment, product), { users, turnover, penetration, gap });
    });
  }
  return lines;
}

function whatElseAnswer({ whatElse }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { client, product, manager, expectedTurnover, users } of whatElse) {
    lines.set(keyOf(client, product), { manager, expectedTurnover, users });
  }
  return lines;
}

function spanAnswer(spans: readonly PeriodKpis[]): Answer {
  const lines = new Map<string, Figures>();
  spans.forEach((span, place) => {
    const { turnover, purchases, averageCheck, active, regular, restored, lost, crr, setRate, oldClientsShare } = span;
    const counts = { purchases, active, new: span.new, regular, restored, lost };
    lines.set(String(place), { ...counts, turnover, averageCheck, crr, setRate, oldClientsShare });
  });
  return lines;
}

function cohortAnswer({ dynamics }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { month, active } of dynamics.cohorts) {
    active.forEach((clients, since) => {
      if (clients > 0) lines.set(keyOf(monthIndex(month), since), { clients });
    });
  }
  return lines;
}

function historyAnswer({ clients, dynamics }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  const last = dynamics.history.ends.length - 1;
  for (let k = 1; k <= last; k++) {
    const { statuses, abc, xyz } = dynamics.history.atEnds[last - k];
    clients.forEach(({ client }, line) => {
      const status = statuses[line];
      if (status !== null) lines.set(keyOf(client, k), { status, abc: abc[line], xyz: xyz[line] });
    });
  }
  return lines;
}

function moveAnswer({ dynamics: { history } }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  const kinds = { status: history.statusMoves, abc: history.abcMoves, xyz: history.xyzMoves };
  for (const [what, moves] of Object.entries(kinds)) {
    for (const { from, to, clients } of moves) if (clients > 0) lines.set(keyOf(what, from, to), { clients });
  }
  return lines;
}

function abcXyzAnswer({ abcXyz }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { abc, xyz, clients, turnover, share } of abcXyz) {
    if (clients > 0) lines.set(keyOf(abc, xyz), { clients, turnover, share });
  }
  return lines;
}

function ladderAnswer({ ladder }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { rung, clients, share, turnover } of ladder.rungs) {
    if (clients > 0) lines.set(rung, { clients, share, turnover });
  }
  return lines;
}

function lostAnswer({ lost }: Analysis): Answer {
  const lines = new Map<string, Figures>();
  for (const { client, turnover, mainProduct } of lost.clients) lines.set(client, { turnover, mainProduct });
  return lines;
}

function companyFigures({ concentration, retention, ltv }: Analysis): Figures {
  const { pareto80, hhi, gini } = concentration;
  const { startClients, endClients, newClients, setRate, loyaltyIndex } = retention;
  return {
    ...{ pareto80, hhi, gini, startClients, endClients, newClients, setRate, loyaltyIndex },
    averageCheck: ltv?.averageCheck ?? null,
    purchasesPerMonth: ltv?.purchasesPerMonth ?? null,
    lifetimeMonths: ltv?.lifetimeMonths ?? null,
  };
}
