import { abcClasses, clientStatuses, ladderRungs, xyzClasses, type Period } from "../analysis/types";
import { knownSumIn, purchasesIn, statusText } from "./clientColumns";
import { withFields } from "./judgedClients";
import { hasMargin, type JudgedPeriod, type RunPlan } from "./runPlan";
import { listIf, monthOf, settledText, texts, within } from "./sqlText";

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

/** Clients with their classes and the products they used, with what the counters read of them besides. */
export function withCounters(clients: string, plan: RunPlan): string {
  const { kpiPeriod } = plan.settings;
  const own = {
    kpiStatus: statusText(kpiPeriod, plan.kpiBefore),
    kpiBought: boughtIn(kpiPeriod),
    kpiBoughtBefore: boughtIn(plan.kpiBefore),
    monthsEver: `if(empty(bought), 0, ${monthOf("lastBought")} - (${monthOf("firstBought")}) + 1)`,
    share: shareText(plan),
    periodMargin: hasMargin(plan.source) ? knownSumIn("margin", plan.seen) : "nan",
    periodPurchases: purchasesIn(plan.seen),
    ...placeFields(plan),
  };
  return periodFields(plan).reduce<string>((from, fields) => withFields(from, fields), withFields(clients, own));
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

/**
 * What a client did in each of the judged periods: arrays with a place for each.
 *
 * The database handles few wide columns faster than many narrow ones.
 */
function periodFields(plan: RunPlan): readonly Readonly<Record<string, string>>[] {
  const judged = judgedPeriods(plan);
  const placeOf = new Map<string, number>();
  const periods: Period[] = [];
  for (const period of judged.flatMap((each) => [each.period, each.before])) {
    if (placeOf.has(String(period))) continue;
    periods.push(period);
    placeOf.set(String(period), periods.length);
  }
  const bounds = `[${periods.map(([from]) => from).join(", ")}], [${periods.map(([, to]) => to).join(", ")}]`;
  // A column that only a lambda names is not found: see listIf().
  const inEach = (list: string, of: string): string =>
    listIf(`length(days) + length(${list}) >= 0`, `arrayMap((f, t) -> ${of}, ${bounds})`);
  const sumInEach = (list: string): string =>
    inEach(list, `arraySum((d, v) -> if(${within("d", ["f", "t"])}, v, 0.), days, ${list})`);
  const places = (period: (each: JudgedPeriod) => Period): string =>
    `[${judged.map((each) => placeOf.get(String(period(each)))).join(", ")}]`;
  const atPlaces = (list: string, period: (each: JudgedPeriod) => Period): string =>
    listIf(`notEmpty(${list})`, `arrayMap(i -> ${list}[i], ${places(period)})`);
  return [
    {
      eachSum: sumInEach("amounts"),
      eachGross: sumInEach("grosses"),
      eachPurchases: inEach("bought", `arrayCount(d -> ${within("d", ["f", "t"])}, bought)`),
    },
    { eachTurnover: `arrayMap((s, g) -> ${settledText("s", "g")}, eachSum, eachGross)` },
    {
      turnoverIn: atPlaces("eachTurnover", ({ period }) => period),
      purchasesIn: atPlaces("eachPurchases", ({ period }) => period),
      purchasesBefore: atPlaces("eachPurchases", ({ before }) => before),
    },
  ];
}

/** What is counted of a period, and how, of the client's part in it. */
const periodParts: Readonly<Record<string, string>> = {
  turnover: "t",
  old: "if(firstBought > 0 AND firstBought < f, t, 0.)",
  purchases: "toFloat64(p)",
  new: "toFloat64(p > 0 AND firstBought >= f)",
  regular: "toFloat64(p > 0 AND firstBought < f AND pb > 0)",
  restored: "toFloat64(p > 0 AND firstBought < f AND pb = 0)",
  lost: "toFloat64(p = 0 AND pb > 0)",
};

function periodGroups(periods: readonly JudgedPeriod[]): readonly CounterGroup[] {
  const columns = `turnoverIn, purchasesIn, purchasesBefore, [${periods.map(({ period }) => period[0]).join(", ")}]`;
  return Object.entries(periodParts).map(([part, adds]) => ({
    names: periods.map((judged) => `${periodName(judged)}.${part}`),
    adds: listIf("firstBought >= 0", `arrayMap((t, p, pb, f) -> ${adds}, ${columns})`),
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
