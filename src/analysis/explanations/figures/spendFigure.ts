import type { SpendFigures } from "../../periods/spendFigures";
import type { SpendKind } from "../../types";
import type { Analysis } from "../../analysis";
import type { FigureFamilies } from "../../figures/figure";
import { amount, explained, input, type FigureExplanation, type FigureList } from "../../figures/figureExplanation";
import { figuresOfPeriod } from "../../periods/figuresOfPeriod";

type SpendKey = FigureFamilies["spend"]["key"];

/**
 * What winning and keeping clients cost in a period, and how that came about.
 *
 * Source: spec 3.13.
 *
 * @example explainSpend(analysis, "cac", analysis.dynamics.spendMonths[0]).equation?.operation // "ratio"
 */
export function explainSpend(analysis: Analysis, key: SpendKey, of: SpendFigures): FigureExplanation {
  const { period, acquisition, newClients, cac, retention, keptClients, perKeptClient, ratio } = of;
  switch (key) {
    case "acquisition":
      return explained("acquisitionSpend", "spend", acquisition, {
        period,
        list: entriesOf(analysis, of, "acquisition"),
      });
    case "retention":
      return explained("retentionSpend", "spend", retention, { period, list: entriesOf(analysis, of, "retention") });
    case "newClients":
      return countedIn(analysis, of, "new", newClients);
    case "keptClients":
      return countedIn(analysis, of, "regular", keptClients);
    case "cac":
      return explained("cac", "spend", cac, {
        period,
        list: entriesOf(analysis, of, "acquisition"),
        equation: { operation: "ratio", terms: [amount("acquisition", acquisition), input("newClients", newClients)] },
      });
    case "perKeptClient":
      return explained("perKeptClient", "spend", perKeptClient, {
        period,
        list: entriesOf(analysis, of, "retention"),
        equation: { operation: "ratio", terms: [amount("retention", retention), input("keptClients", keptClients)] },
      });
    case "ratio":
      return explained("spendRatio", "spend", ratio, {
        period,
        equation: { operation: "ratio", terms: [amount("cac", cac), amount("perKeptClient", perKeptClient)] },
      });
  }
}

/** The rows of the spend table whose period lies inside. */
function entriesOf({ evidence }: Analysis, { period }: SpendFigures, kind: SpendKind): FigureList {
  const inside = (evidence.input.spend?.entries ?? []).filter(
    (entry) => entry.kind === kind && entry.period[0] >= period[0] && entry.period[1] <= period[1],
  );
  const items = inside.map((entry) => ({
    name: null,
    value: entry.amount,
    row: { period: entry.period, where: entry.where },
  }));
  return { kind: "entries", values: null, format: "amount", items };
}

/** The figures of the same period tell which clients. */
function countedIn(
  analysis: Analysis,
  { period }: SpendFigures,
  key: "new" | "regular",
  value: number,
): FigureExplanation {
  const { dynamics, summary } = analysis;
  const same = [...dynamics.months, ...dynamics.windows, summary.kpi.now].find(
    (each) => each.period[0] === period[0] && each.period[1] === period[1] && each[key] === value,
  );
  if (same === undefined) throw new Error(`no figures of the period from day: ${period[0]}`);
  return figuresOfPeriod[key].explain(same, analysis);
}
