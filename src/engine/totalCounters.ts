import { abcClasses, clientStatuses, ladderRungs, xyzClasses, type Period } from "../analysis/types";
import { knownSumIn, purchasesIn, statusText, turnoverIn } from "./clientColumns";
import { hasMargin, type JudgedPeriod, type RunPlan } from "./runPlan";
import { listIf, monthOf, texts, within } from "./sqlText";

/** Sums over all clients that belong together: their names, and the array of what one client adds to each. */
export interface CounterGroup {
  readonly names: readonly string[];
  readonly adds: string;
}

/** XYZ classes in the order of the table, "" = none. */
export const xyzColumns = [...xyzClasses, ""] as const;

/** The name of a judged period in the names of its counters. */
export function periodName({ period, before }: JudgedPeriod): string {
  return [...period, ...before].join("_");
}

/** What the counters read of a client with its classes, beside the products it used. */
export function counterFields(plan: RunPlan): Readonly<Record<string, string>> {
  const { kpiPeriod } = plan.settings;
  return {
    kpiStatus: statusText(kpiPeriod, plan.kpiBefore),
    kpiBought: boughtIn(kpiPeriod),
    kpiBoughtBefore: boughtIn(plan.kpiBefore),
    monthsEver: `if(empty(bought), 0, ${monthOf("lastBought")} - (${monthOf("firstBought")}) + 1)`,
    share: shareText(plan),
    periodMargin: hasMargin(plan.source) ? knownSumIn("margin", plan.seen) : "nan",
    periodPurchases: purchasesIn(plan.seen),
    ...periodFields(judgedPeriods(plan)),
    ...placeFields(plan),
  };
}

/**
 * The counters of a run, group by group: clients, statuses, turnover, margin and purchases of the period, lifetimes,
 * squares of turnover, ABC × XYZ, rungs, retention, periods, moves from class to class. Source: spec 3.
 */
export function counterGroups(plan: RunPlan): readonly CounterGroup[] {
  const { abc } = plan.settings;
  const cells = abcClasses
    .slice(0, abc.length + 1)
    .flatMap((letter) => xyzColumns.map((xyz) => `cell.${letter}${xyz}`));
  const rungs = ladderRungs.map((rung) => `rung.${rung}`);
  const turnovers = (names: readonly string[]): readonly string[] => names.map((name) => `${name}.turnover`);
  const counters = singleCounters(plan);
  return [
    {
      names: Object.keys(counters),
      adds: `[${Object.values(counters)
        .map((text) => `toFloat64(${text})`)
        .join(", ")}]`,
    },
    { names: clientStatuses.map((status) => `status.${status}`), adds: oneOf("statusPlace", clientStatuses.length) },
    { names: rungs, adds: oneOf("rungPlace", rungs.length) },
    { names: turnovers(rungs), adds: oneOf("rungPlace", rungs.length, "turnover") },
    { names: xyzClasses.map((xyz) => `xyz.${xyz}`), adds: oneOf("xyzPlace", xyzClasses.length) },
    { names: cells, adds: oneOf("cellPlace", cells.length) },
    { names: turnovers(cells), adds: oneOf("cellPlace", cells.length, "turnover") },
    ...periodGroups(judgedPeriods(plan)),
    ...(plan.ends.length > 1 ? moveGroups(plan) : []),
  ];
}

/** An array of so many values that are 0, but for one place, counted from 1. */
function oneOf(place: string, count: number, value = "1."): string {
  const places = Array.from({ length: count }, (_, at) => at + 1).join(", ");
  // A column that only a lambda names is not found: see listIf().
  return listIf(`${place} >= 0 AND ${value} >= ${value}`, `arrayMap(i -> if(i = ${place}, ${value}, 0.), [${places}])`);
}

function singleCounters(plan: RunPlan): Readonly<Record<string, string>> {
  const last = plan.ends.length - 1;
  return {
    clients: "1",
    turnover: "turnover",
    grossTurnover: "abs(turnover)",
    squares: "turnover * turnover",
    paying: "turnover > 0",
    margin: "if(isNaN(periodMargin), 0., periodMargin)",
    marginsKnown: "NOT isNaN(periodMargin)",
    purchases: "periodPurchases",
    buyers: "purchasesEver > 0",
    repeatBuyers: "purchasesEver > 1",
    checks: "if(purchasesEver > 0, turnoverEver / purchasesEver, 0.)",
    frequencies: "if(purchasesEver > 0, purchasesEver / monthsEver, 0.)",
    months: "monthsEver",
    shares: "if(purchasesEver > 0 AND NOT isNaN(share), share, 0.)",
    sharesKnown: "purchasesEver > 0 AND NOT isNaN(share)",
    start: "kpiBoughtBefore",
    end: "kpiBought",
    kept: "kpiBought AND kpiBoughtBefore",
    new: "kpiStatus = 'New'",
    stars:
      plan.source.sales.columns.product === undefined
        ? "0"
        : `abc_${last} = 1 AND xyz_${last} = 'X' AND arrayCount(a -> a > 0, usedAmounts) >= 3`,
  };
}

/** Where a client stands among the statuses, rungs, classes and moves; 0 = nowhere. */
function placeFields(plan: RunPlan): Readonly<Record<string, string>> {
  const last = plan.ends.length - 1;
  const fields: Record<string, string> = {
    statusPlace: `indexOf(${texts(clientStatuses)}, status_${last})`,
    rungPlace: `indexOf(${texts(ladderRungs)}, ${rungText})`,
    xyzPlace: `indexOf(${texts(xyzClasses)}, xyz_${last})`,
    cellPlace: `if(abc_${last} = 0, 0, (abc_${last} - 1) * ${xyzColumns.length} + indexOf(${texts(xyzColumns)}, xyz_${last}))`,
  };
  if (plan.ends.length > 1) Object.assign(fields, movePlaces(plan));
  return fields;
}

/** Every period of the plan with what it is judged against, each once. */
export function judgedPeriods({ months, windows, lifetimeWindows, kpi }: RunPlan): readonly JudgedPeriod[] {
  const byName = new Map<string, JudgedPeriod>();
  for (const each of [...months, ...windows, ...lifetimeWindows, ...kpi]) byName.set(periodName(each), each);
  return [...byName.values()];
}

/** The name of a period in the names of columns. */
function columnName([from, to]: Period): string {
  return `${from}_${to}`;
}

/** What a client did in each of the periods: a column each, as many counters look at it. */
function periodFields(periods: readonly JudgedPeriod[]): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const { period, before } of periods) {
    fields[`turnover_${columnName(period)}`] = turnoverIn(period);
    fields[`purchases_${columnName(period)}`] = purchasesIn(period);
    fields[`bought_${columnName(period)}`] = boughtIn(period);
    fields[`bought_${columnName(before)}`] = boughtIn(before);
  }
  return fields;
}

/** What is counted of a period, and how, of the client's part in it. */
const periodParts: Readonly<Record<string, string>> = {
  turnover: "t",
  old: "if(firstBought > 0 AND firstBought < f, t, 0.)",
  purchases: "toFloat64(p)",
  new: "toFloat64(b AND firstBought >= f)",
  regular: "toFloat64(b AND firstBought < f AND bb)",
  restored: "toFloat64(b AND firstBought < f AND NOT bb)",
  lost: "toFloat64(NOT b AND bb)",
};

function periodGroups(periods: readonly JudgedPeriod[]): readonly CounterGroup[] {
  const column = (of: string, period: (judged: JudgedPeriod) => Period): string =>
    `[${periods.map((judged) => `${of}_${columnName(period(judged))}`).join(", ")}]`;
  const columns = [
    column("turnover", ({ period }) => period),
    column("purchases", ({ period }) => period),
    column("bought", ({ period }) => period),
    column("bought", ({ before }) => before),
    `[${periods.map(({ period }) => period[0]).join(", ")}]`,
  ].join(", ");
  return Object.entries(periodParts).map(([part, adds]) => ({
    names: periods.map((judged) => `${periodName(judged)}.${part}`),
    adds: listIf("firstBought >= 0", `arrayMap((t, p, b, bb, f) -> ${adds}, ${columns})`),
  }));
}

function boughtIn(period: Period): string {
  return `arrayExists(d -> ${within("d", period)}, bought)`;
}

/** Name of the counter of those that moved from class to class; "" = no class. */
export function moveName(kind: MoveKind, from: string, to: string): string {
  return `move.${kind}.${from}.${to}`;
}

/** The classes between which clients move, "" = no class. */
export function moveClasses({ settings }: RunPlan): Readonly<Record<MoveKind, readonly string[]>> {
  return {
    status: [...clientStatuses, ""],
    abc: [...abcClasses.slice(0, settings.abc.length + 1), ""],
    xyz: xyzColumns,
  };
}

const moveKinds = ["status", "abc", "xyz"] as const;
export type MoveKind = (typeof moveKinds)[number];

function moveGroups(plan: RunPlan): readonly CounterGroup[] {
  return moveKinds.map((kind) => {
    const classes = moveClasses(plan)[kind];
    const names = classes.flatMap((from) => classes.map((to) => moveName(kind, from, to)));
    return { names, adds: oneOf(`${kind}Move`, names.length) };
  });
}

/** By kind: where a client stands among the pairs of classes of the last two ends. */
function movePlaces(plan: RunPlan): Readonly<Record<string, string>> {
  const to = plan.ends.length - 1;
  const from = to - 1;
  const classes = moveClasses(plan);
  const isKnown = `(inTable = 1 OR (firstSale > 0 AND firstSale <= ${plan.ends[from].end}))`;
  const statusPlace = (status: string): string => `indexOf(${texts(classes.status)}, ${status})`;
  const abcPlace = (end: number): string => `if(abc_${end} = 0, ${classes.abc.length}, abc_${end})`;
  const xyzPlace = (end: number): string => `indexOf(${texts(classes.xyz)}, xyz_${end})`;
  const pair = (kind: MoveKind, left: string, right: string): string =>
    `(${left} - 1) * ${classes[kind].length} + ${right}`;
  return {
    statusMove: pair("status", statusPlace(`if(${isKnown}, status_${from}, '')`), statusPlace(`status_${to}`)),
    abcMove: pair("abc", abcPlace(from), abcPlace(to)),
    xyzMove: pair("xyz", xyzPlace(from), xyzPlace(to)),
  };
}

/** The counterpart of ladderRung(); '' = never bought. What a client buys from all suppliers is not known here. */
export const rungText =
  "multiIf(purchasesEver = 0, '', purchasesEver = 1, 'Buyer', purchasesEver = 2, 'Customer', " +
  "fromCompetitors != 0, 'Regular client', recommending = 1, 'Advocate', 'Adherent')";

/** Margin / turnover of a client over all its sales whose margin is known, else that of the settings; NaN = not known. */
export function ownShareText(plan: RunPlan): string {
  if (!hasMargin(plan.source)) return "nan";
  const base = "arraySum(marginBases)";
  return `if(${base} > arraySum(marginBaseGrosses) * 1e-12, arraySum(marginSums) / ${base}, nan)`;
}

function shareText(plan: RunPlan): string {
  const own = ownShareText(plan);
  const { marginShare } = plan.settings;
  return marginShare === null ? own : `if(isNaN(${own}), ${marginShare}, ${own})`;
}
