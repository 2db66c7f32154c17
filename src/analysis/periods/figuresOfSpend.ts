import type { Analysis } from "../analysis";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount, input, type FigureList } from "../figures/figureExplanation";
import type { SpendKind } from "../types";
import { figuresOfPeriod } from "./figuresOfPeriod";
import type { PeriodKpis } from "./periodKpis";
import type { SpendFigures } from "./spendFigures";

/** What winning and keeping clients cost in a period, in the order of the columns. */
export const figuresOfSpend = {
  acquisitionSpend: defineFigure<SpendFigures>({
    format: "amount",
    rule: "acquisitionSpend",
    help: "spend",
    value: ({ acquisition }) => acquisition,
    behind: entriesOf("acquisition"),
  }),
  newClients: countedIn("new", ({ newClients }) => newClients),
  cac: defineFigure<SpendFigures>({
    format: "amount",
    rule: "cac",
    help: "spend",
    value: ({ cac }) => cac,
    why: ({ acquisition, newClients }) => quotient(amount("acquisition", acquisition), input("newClients", newClients)),
    behind: entriesOf("acquisition"),
  }),
  retentionSpend: defineFigure<SpendFigures>({
    format: "amount",
    rule: "retentionSpend",
    help: "spend",
    value: ({ retention }) => retention,
    behind: entriesOf("retention"),
  }),
  keptClients: countedIn("regular", ({ keptClients }) => keptClients),
  perKeptClient: defineFigure<SpendFigures>({
    format: "amount",
    rule: "perKeptClient",
    help: "spend",
    value: ({ perKeptClient }) => perKeptClient,
    why: ({ retention, keptClients }) => quotient(amount("retention", retention), input("keptClients", keptClients)),
    behind: entriesOf("retention"),
  }),
  spendRatio: defineFigure<SpendFigures>({
    format: "ratio",
    rule: "spendRatio",
    help: "spend",
    value: ({ ratio }) => ratio,
    why: ({ cac, perKeptClient }) => quotient(amount("cac", cac), amount("perKeptClient", perKeptClient)),
    behind: ({ period }) => ({ period }),
  }),
};

export type SpendFigureKey = keyof typeof figuresOfSpend;

/** The rows of the spend table whose period lies inside. */
function entriesOf(kind: SpendKind) {
  return (
    { period }: SpendFigures,
    { evidence }: Analysis,
  ): { readonly period: typeof period; readonly list: FigureList } => {
    const inside = (evidence.input.spend?.entries ?? []).filter(
      (entry) => entry.kind === kind && entry.period[0] >= period[0] && entry.period[1] <= period[1],
    );
    const items = inside.map((entry) => ({
      name: null,
      value: entry.amount,
      row: { period: entry.period, where: entry.where },
    }));
    return { period, list: { kind: "entries", values: null, format: "amount", items } };
  };
}

/** The figures of the same period tell which clients. */
function countedIn(key: "new" | "regular", value: (of: SpendFigures) => number): FigureOf<SpendFigures> {
  const ofPeriod = figuresOfPeriod[key];
  return {
    ...ofPeriod,
    value,
    explain: (of, analysis) => ofPeriod.explain(samePeriod(of, analysis), analysis),
  };
}

function samePeriod({ period, newClients, keptClients }: SpendFigures, { dynamics, summary }: Analysis): PeriodKpis {
  const same = [...dynamics.months, ...dynamics.windows, summary.kpi.now].find(
    (each) =>
      each.period[0] === period[0] &&
      each.period[1] === period[1] &&
      each.new === newClients &&
      each.regular === keptClients,
  );
  if (same === undefined) throw new Error(`no figures of the period from day: ${period[0]}`);
  return same;
}
