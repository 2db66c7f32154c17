import type { PeriodKpis } from "../../src/analysis/periods/periodKpis";
import { comparedFigures } from "../../src/taskpane/result/figureChange";

const period = (figures: Partial<PeriodKpis>): PeriodKpis => ({
  period: [45292, 45382],
  turnover: 0,
  purchases: 0,
  averageCheck: null,
  active: 0,
  new: 0,
  regular: 0,
  restored: 0,
  lost: 0,
  crr: null,
  setRate: null,
  oldClientsShare: null,
  ...figures,
});

const byName = (now: PeriodKpis, before: PeriodKpis | null) =>
  new Map(comparedFigures(now, before).map((figure) => [figure.name, figure]));

describe("the figures of two periods", () => {
  const now = period({ turnover: 150, averageCheck: 30, active: 12, new: 3, lost: 4, crr: 75 });
  const before = period({ turnover: 100, averageCheck: 40, active: 10, new: 5, lost: 1, crr: 50 });

  it("differ in percent for money, in number for clients, in points for a rate", () => {
    const figures = byName(now, before);
    expect(figures.get("turnover")?.change).toEqual({ value: 0.5, unit: "percent" });
    expect(figures.get("averageCheck")?.change).toEqual({ value: -0.25, unit: "percent" });
    expect(figures.get("active")?.change).toEqual({ value: 2, unit: "count" });
    expect(figures.get("newClients")?.change).toEqual({ value: -2, unit: "count" });
    expect(figures.get("crr")?.change).toEqual({ value: 0.25, unit: "points" });
  });

  it("count more lost clients as worse", () => {
    const figures = byName(now, before);
    expect([...figures.values()].filter(({ isLoss }) => isLoss).map(({ name }) => name)).toEqual(["lostClients"]);
    expect(figures.get("lostClients")?.change).toEqual({ value: 3, unit: "count" });
  });

  it("have no change where the period before is unknown or was nothing, and are left out without a value", () => {
    expect(byName(now, null).get("turnover")).toMatchObject({ now: 150, before: null, change: null });
    expect(byName(now, period({})).get("turnover")?.change).toBeNull();
    expect(byName(period({}), before).has("averageCheck")).toBe(false);
  });
});
