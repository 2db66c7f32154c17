import type { PeriodKpis } from "../../analysis/periods/periodKpis";
import { relativeChange } from "../../analysis/periods/relativeChange";

export type ChangeUnit = "percent" | "points" | "count";

export interface FigureChange {
  readonly value: number;
  /** percent and points: ratios, 0.1 = 10 % or 10 points. */
  readonly unit: ChangeUnit;
}

export interface ComparedFigure {
  readonly name: "turnover" | "averageCheck" | "active" | "newClients" | "lostClients" | "setRate" | "crr";
  readonly now: number | null;
  readonly before: number | null;
  readonly change: FigureChange | null;
  /** More of it is worse. */
  readonly isLoss: boolean;
}

/**
 * The figures of a period beside those of the period before. Money changes in percent, clients in number, a rate in
 * percentage points: a change in percent of a percentage misleads.
 */
export function comparedFigures(now: PeriodKpis, before: PeriodKpis | null): readonly ComparedFigure[] {
  const figure = (
    name: ComparedFigure["name"],
    unit: ChangeUnit,
    valueOf: (period: PeriodKpis) => number | null,
  ): ComparedFigure => {
    const value = valueOf(now);
    const valueBefore = before === null ? null : valueOf(before);
    return {
      name,
      now: value,
      before: valueBefore,
      change: changeOf(unit, value, valueBefore),
      isLoss: name === "lostClients",
    };
  };
  const figures = [
    figure("turnover", "percent", (period) => period.turnover),
    figure("averageCheck", "percent", (period) => period.averageCheck),
    figure("active", "count", (period) => period.active),
    figure("newClients", "count", (period) => period.new),
    figure("lostClients", "count", (period) => period.lost),
    figure("setRate", "points", ({ setRate }) => (setRate === null ? null : setRate / 100)),
    figure("crr", "points", ({ crr }) => (crr === null ? null : crr / 100)),
  ];
  return figures.filter((one) => one.now !== null);
}

function changeOf(unit: ChangeUnit, now: number | null, before: number | null): FigureChange | null {
  if (now === null || before === null) return null;
  const value = unit === "percent" ? relativeChange(now - before, before) : now - before;
  return value === null ? null : { value, unit };
}
