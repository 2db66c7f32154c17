import type { PeriodKpis } from "./periodKpis";
import type { PeriodFigureKey } from "../explanations/figure";

/**
 * A figure of a period as its cell shows it: rates as shares, not in hundredths. Source: spec 3.13.
 *
 * @example periodFigure({ ...period, crr: 90 }, "crr") // 0.9
 */
export function periodFigure(of: PeriodKpis, key: PeriodFigureKey): number | null {
  if (key === "crr" || key === "setRate") return of[key] === null ? null : of[key] / 100;
  if (key === "oldShare") return of.oldClientsShare;
  if (key === "turnoverPerClient") return of.active > 0 ? of.turnover / of.active : null;
  return of[key];
}
