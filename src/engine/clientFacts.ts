import type { Period } from "../analysis/types";
import type { EngineSource } from "./engineSource";
import { readAs, salesRows } from "./salesRows";
import { bucketPlace, knownMeasures, knownParts, spansOf, type WantedSpans } from "./spans";
import { identifier, listIf, literal, PART, settledText, within } from "./sqlText";

// What a client bought, as one row per client of the database: arrays of spans of days and what the client bought in them,
// of its purchases, of the products it used. Every query of a run reads from it.

/** The parts of a client that a query asks for; what it does not ask for is not read. */
export interface WantedFacts extends WantedSpans {
  /** The analysis period, for what is used of each product and bought from each manager. */
  readonly period: Period;
  readonly kpiPeriod: Period;
  /** Products used in the period, and the amounts. */
  readonly products?: boolean;
  /** Managers of the rows of the period, and the amounts. */
  readonly managers?: boolean;
  /** Rows of the KPI period, one by one, and the managers of its purchases. */
  readonly kpiRows?: boolean;
  /** All rows by product. */
  readonly productRows?: boolean;
}

/** Behind the last day there is. */
const NO_END = 999999;
/** Where a column of the facts comes from, and how those of one client become one. */
interface FactColumn {
  readonly name: string;
  /** What stands where a part knows nothing of it. */
  readonly missing: string;
  readonly merge: string;
  readonly from: Readonly<Partial<Record<FactPart, string>>>;
}

const factParts = ["spans", "documents", "products", "managers", "table"] as const;
type FactPart = (typeof factParts)[number];

const NO_DAYS = "emptyArrayInt32()";
const NO_NUMBERS = "emptyArrayFloat64()";
const NO_TEXTS = "emptyArrayString()";

/** One row per client, with and without sales. */
export function clientFacts(source: EngineSource, wanted: WantedFacts): string {
  const columns = factColumns(wanted);
  const parts: Readonly<Record<FactPart, string | null>> = {
    spans: spansOf(source, wanted),
    documents: documentsOf(source, wanted),
    products: wanted.products || wanted.kpiRows || wanted.productRows ? productsOf(source, wanted) : null,
    managers: wanted.managers ? managersOf(source, wanted) : null,
    table: clientsTable(source),
  };
  const selects = factParts.flatMap((part) => {
    const from = parts[part];
    if (from === null) return [];
    const isMany = part === "spans" || part === "documents";
    const rows = isMany ? perClient(part, columns, from) : from;
    const fields = columns.map(({ name, missing, from: byPart }) => {
      const value = byPart[part];
      return `${value === undefined ? missing : isMany ? `${name}InAll` : value} AS ${name}_`;
    });
    return [`SELECT client AS client_, ${fields.join(", ")} FROM (${rows})`];
  });
  const merged = columns.map(({ name, merge }) => `${mergeOf(merge, name)} AS ${name}`);
  return `SELECT client_ AS client, ${merged.join(", ")} FROM (${selects.join(" UNION ALL ")}) GROUP BY client_`;
}

/** What a part that has many rows of a client tells of it, as one row: the parts meet when they are few. */
function perClient(part: FactPart, columns: readonly FactColumn[], from: string): string {
  const own = columns.flatMap(({ name, merge, from: byPart }) => {
    const value = byPart[part];
    return value === undefined ? [] : [{ name, merge, value }];
  });
  const values = own.map(({ name, value }) => `${value} AS ${name}_`);
  const merged = own.map(({ name, merge }) => `${mergeOf(merge, name)} AS ${name}InAll`);
  return `SELECT client, ${merged.join(", ")} FROM (SELECT client, ${values.join(", ")} FROM (${from})) GROUP BY client`;
}

function mergeOf(merge: string, name: string): string {
  return merge.replaceAll("$", `${name}_`);
}

function factColumns(wanted: WantedFacts): readonly FactColumn[] {
  const list = (name: string, part: FactPart, missing: string, value = name): FactColumn => ({
    name,
    missing,
    merge: "groupArrayArray($)",
    from: { [part]: value },
  });
  const columns: FactColumn[] = [
    list("days", "spans", NO_DAYS, "[span]"),
    list("amounts", "spans", NO_NUMBERS, "[net]"),
    list("grosses", "spans", NO_NUMBERS, "[gross]"),
    list("counts", "spans", NO_NUMBERS, "[rows]"),
    { name: "firstSale", missing: "toInt32(0)", merge: "minIf($, $ > 0)", from: { spans: "firstDay" } },
    list("bought", "documents", NO_DAYS),
    { name: "inTable", missing: "toInt8(0)", merge: "max($)", from: { table: "toInt8(1)" } },
    { name: "segment", missing: "''", merge: "max($)", from: { table: "segment" } },
    { name: "tableManager", missing: "''", merge: "max($)", from: { table: "manager" } },
    { name: "fromCompetitors", missing: "toInt8(-1)", merge: "max($)", from: { table: "fromCompetitors" } },
    { name: "recommending", missing: "toInt8(-1)", merge: "max($)", from: { table: "recommending" } },
    { name: "reason", missing: "''", merge: "max($)", from: { table: "reason" } },
  ];
  for (const measure of knownMeasures(wanted)) {
    for (const part of knownParts)
      columns.push(list(`${measure}${part}`, "spans", NO_NUMBERS, `[${measure}${part}InSpan]`));
  }
  if (wanted.products) {
    columns.push(list("used", "products", NO_TEXTS), list("usedAmounts", "products", NO_NUMBERS));
  }
  if (wanted.managers) {
    columns.push(list("servedBy", "managers", NO_TEXTS), list("servedAmounts", "managers", NO_NUMBERS));
  }
  if (wanted.lastManager) {
    columns.push({ name: "lastSale", missing: "''", merge: "max($)", from: { spans: "lastSale" } });
  }
  if (wanted.kpiRows) {
    columns.push(
      list("kpiManagers", "documents", NO_TEXTS),
      { name: "kpiFirst", missing: "''", merge: "minIf($, $ != '')", from: { documents: "kpiFirst" } },
      { name: "beforeLast", missing: "''", merge: "max($)", from: { documents: "beforeLast" } },
      list("rowDays", "products", NO_DAYS),
      list("rowNumbers", "products", NO_TEXTS),
      list("rowManagers", "products", NO_TEXTS),
      list("rowAmounts", "products", NO_NUMBERS),
      list("rowMargins", "products", NO_NUMBERS),
      list("rowFirstDays", "products", NO_DAYS),
    );
  }
  for (const bucket of wanted.buckets ?? []) {
    const merge = `sumMap(arrayMap(d -> ${bucketPlace(bucket, "d")}, days_), amounts_)`;
    columns.push({ name: `by_${bucket}`, missing: "toUInt8(0)", merge, from: {} });
  }
  if (wanted.productRows) {
    columns.push(
      { name: "byProduct", missing: NO_TEXTS, merge: "groupArrayArray($)", from: { products: "[product]" } },
      { name: "productDays", missing: NO_DAYS, merge: "groupArrayIf($, notEmpty($))", from: { products: "allDays" } },
      {
        name: "productAmounts",
        missing: NO_NUMBERS,
        merge: "groupArrayIf($, notEmpty($))",
        from: { products: "allAmounts" },
      },
    );
  }
  return columns;
}

/**
 * The documents of each client and number, up to the as-of date.
 *
 * `bought` are the days of those whose net amount is above 0. A row above 0 begins a document on its day; a row of 0 or
 * less belongs to the newest one on or before its day, else to one of its own: the documents begin on the days of rows
 * above 0 and on the first day of all. Rows without a number are one document per day. Source: spec 2.
 */
function documentsOf(source: EngineSource, wanted: WantedFacts): string {
  const lists = ["groupArray(day) AS days", "groupArray(amount) AS amounts"];
  if (wanted.kpiRows) lists.push("groupArray(manager) AS managers");
  const grouped = `SELECT client, number, ${lists.join(", ")} FROM (${salesRows(source, wanted.asOf)}) GROUP BY client, number, if(number = '', day, 0)`;
  const inDocument = (value: string): string =>
    `arrayMap((s, e) -> arraySum((d, a) -> if(d >= s AND d < e, ${value}, 0.), days, amounts), starts, ends)`;
  const fields = [
    "arraySort(arrayDistinct(arrayConcat(arrayFilter((d, a) -> a > 0, days, amounts), [arrayReduce('min', days)]))) AS starts",
    `arrayPushBack(arrayPopFront(starts), toInt32(${NO_END})) AS ends`,
    `${inDocument("a")} AS nets`,
    `${inDocument("abs(a)")} AS grosses`,
    "arrayFilter((s, n, g) -> n > g * 1e-12, starts, nets, grosses) AS bought",
  ];
  // The manager of a document is that of its first row on its day; rows of one document and day go by manager.
  const managerOn = "arrayReduce('min', arrayFilter((m, d) -> d = s, managers, days))";
  const keyOn = `concat(toString(s), '${PART}', number, '${PART}', ${managerOn})`;
  if (wanted.kpiRows) {
    const [from] = wanted.kpiPeriod;
    const inPeriod = `arrayFilter(s -> ${within("s", wanted.kpiPeriod)}, bought)`;
    // A column that only a lambda names is not found: see listIf().
    const named = (list: string): string => listIf("notEmpty(managers) AND number >= ''", list);
    fields.push(
      `${named(`arrayMap(s -> ${managerOn}, ${inPeriod})`)} AS kpiManagers`,
      `arrayReduce('min', ${named(`arrayMap(s -> ${keyOn}, ${inPeriod})`)}) AS kpiFirst`,
      `arrayReduce('max', ${named(`arrayMap(s -> ${keyOn}, arrayFilter(s -> s < ${from}, bought))`)}) AS beforeLast`,
    );
  }
  return `SELECT *, ${fields.join(", ")} FROM (${grouped})`;
}

/** What a client bought of each product, '' = none named. */
function productsOf(source: EngineSource, wanted: WantedFacts): string {
  const inPeriod = within("day", wanted.period);
  const lists = [
    `sumIf(amount, ${inPeriod}) AS net`,
    `sumIf(abs(amount), ${inPeriod}) AS gross`,
    `countIf(${inPeriod}) AS rows`,
  ];
  const fields = [
    `if(rows > 0 AND product != '', [product], ${NO_TEXTS}) AS used`,
    `if(rows > 0 AND product != '', [${settledText("net", "gross")}], ${NO_NUMBERS}) AS usedAmounts`,
  ];
  if (wanted.kpiRows) {
    const inKpi = within("day", wanted.kpiPeriod);
    const list = (column: string, name: string): string => `groupArrayIf(${column}, ${inKpi}) AS ${name}`;
    lists.push(
      list("day", "rowDays"),
      list("number", "rowNumbers"),
      list("manager", "rowManagers"),
      list("amount", "rowAmounts"),
      list("margin", "rowMargins"),
      "minIf(day, amount > 0) AS firstDay",
    );
    // Without a product there is no first day of it.
    const firstDays = "arrayMap(d -> if(product = '', toInt32(0), firstDay), rowDays)";
    fields.push(`${listIf("firstDay >= 0 AND product >= ''", firstDays)} AS rowFirstDays`);
  }
  if (wanted.productRows) lists.push("groupArray(day) AS allDays", "groupArray(amount) AS allAmounts");
  // Rows outside of the period are read only where something asks for them.
  const isPeriodOnly = wanted.kpiRows !== true && wanted.productRows !== true;
  const rows = `(${salesRows(source, wanted.asOf)})${isPeriodOnly ? ` WHERE ${inPeriod}` : ""}`;
  const grouped = `SELECT client, product, ${lists.join(", ")} FROM ${rows} GROUP BY client, product`;
  return `SELECT *, ${fields.join(", ")} FROM (${grouped})`;
}

/** What a client bought from each manager in the period. */
function managersOf(source: EngineSource, wanted: WantedFacts): string {
  const rows = `SELECT * FROM (${salesRows(source, wanted.asOf)}) WHERE ${within("day", wanted.period)} AND manager != ''`;
  const grouped = `SELECT client, manager, sum(amount) AS net, sum(abs(amount)) AS gross FROM (${rows}) GROUP BY client, manager`;
  return `SELECT client, [manager] AS servedBy, [${settledText("net", "gross")}] AS servedAmounts FROM (${grouped})`;
}

/** The clients that the clients table names; null = there is none. */
function clientsTable({ database, clients }: EngineSource): string | null {
  if (clients === null) return null;
  const { table, columns } = clients;
  const text = (column: string | undefined): string =>
    column === undefined ? literal("") : `ifNull(toString(${identifier(column)}), '')`;
  const flag = (column: string | undefined): string =>
    column === undefined ? "toInt8(-1)" : `toInt8(ifNull(${identifier(column)} != 0, -1))`;
  const fields = {
    client: text(columns.client),
    segment: text(columns.segment),
    manager: text(columns.manager),
    fromCompetitors: flag(columns.buysFromCompetitors),
    recommending: flag(columns.recommends),
    reason: text(columns.lostReason),
  };
  return `SELECT * FROM (${readAs(fields, database, table)}) WHERE client != ''`;
}
