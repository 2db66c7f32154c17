import { performance } from "node:perf_hooks";
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";

// The same figures by SQL, in DuckDB in memory with two threads.

const CHUNK = 2_048;
const columnTypes = [INTEGER, VARCHAR, INTEGER, VARCHAR, VARCHAR, DOUBLE];

export async function openDuckdb() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instance.connect();
}

/** Loads rows as they are made, through data chunks, the fastest way in; milliseconds, without those of making them. */
export async function timeLoading(connection, source) {
  await connection.run(
    "CREATE OR REPLACE TABLE sales (day INTEGER, client VARCHAR, document INTEGER, product VARCHAR, manager VARCHAR, amount DOUBLE)",
  );
  const appender = await connection.createAppender("sales");
  let ms = 0;
  for (let part = source.next(CHUNK); part.length > 0; part = source.next(CHUNK)) {
    const start = performance.now();
    const chunk = DuckDBDataChunk.create(columnTypes, part.length);
    chunk.setColumns(columnTypes.map((_, column) => part.map((row) => row[column])));
    appender.appendDataChunk(chunk);
    ms += performance.now() - start;
  }
  const start = performance.now();
  appender.closeSync();
  return ms + performance.now() - start;
}

const between = (column, [from, to]) => `${column} BETWEEN ${from} AND ${to}`;

const monthIndex = (day) => `(year(DATE '1899-12-30' + ${day}) * 12 + month(DATE '1899-12-30' + ${day}) - 1)`;

/** Turnover, purchases and status of every client known at the end of a window. */
const clientsAt = (period, window, windowBefore) => `
  SELECT client, coalesce(turnover, 0) AS turnover, coalesce(purchases, 0) AS purchases, first, last,
    CASE WHEN first IS NULL THEN 'Potential' WHEN NOT inWindow THEN 'Lost' WHEN first >= ${window[0]} THEN 'New'
      WHEN inWindowBefore THEN 'Regular' ELSE 'Restored' END AS status
  FROM (SELECT DISTINCT client FROM documents WHERE day <= ${window[1]})
  LEFT JOIN (SELECT client, sum(amount) AS turnover FROM sales WHERE ${between("day", period)} GROUP BY client) USING (client)
  LEFT JOIN (SELECT client, count(*) AS purchases, min(day) AS first, max(day) AS last,
      bool_or(${between("day", window)}) AS inWindow, bool_or(${between("day", windowBefore)}) AS inWindowBefore
    FROM documents WHERE amount > 0 AND day <= ${window[1]} GROUP BY client) USING (client)`;

/** Where the share of each client starts in the order of turnover. */
const startsOf = (clients) => `
  SELECT client, min(reached) OVER (PARTITION BY turnover) AS reached, base FROM (
    SELECT client, turnover, sum(turnover) OVER (ORDER BY turnover DESC ROWS UNBOUNDED PRECEDING) - turnover AS reached,
      sum(turnover) OVER () AS base FROM ${clients} WHERE turnover > 0)`;

const abcClass = `CASE WHEN turnover < 0 THEN 'C' WHEN reached < 0.5 * base THEN 'A' WHEN reached < 0.8 * base THEN 'B'
  WHEN reached IS NOT NULL THEN 'C' END`;

/** What the variation of each client's twelve months is made of. */
const spreadOf = (period, clients) => `
  SELECT client, sum(amount) AS total, sum(amount * amount) AS squares,
    12 - greatest(0, ${monthIndex("any_value(first)")} - ${monthIndex(period[0])}) AS n
  FROM (SELECT client, ${monthIndex("day")} AS month, sum(amount) AS amount
    FROM sales WHERE ${between("day", period)} GROUP BY client, month)
  JOIN ${clients} USING (client) WHERE status NOT IN ('New', 'Potential') GROUP BY client`;

const variation = "sqrt(greatest(0, squares / n - (total / n) * (total / n))) / (total / n)";

const xyzClass = `CASE WHEN n >= 3 THEN CASE WHEN total <= 0 THEN 'Z' WHEN ${variation} <= 0.1 THEN 'X'
  WHEN ${variation} <= 0.25 THEN 'Y' ELSE 'Z' END END`;

// Each statement may use the tables of those before it; the answers are what the reports show.
function statements({ asOf, period, kpiPeriod, previousPeriod, earlier, firstCohort }) {
  const knownAt = ({ period, window, windowBefore }, place) =>
    `known${place} AS MATERIALIZED (${clientsAt(period, window, windowBefore)})`;
  const historyAt = ({ period }, place) => `
    SELECT client || ' ${place + 1}' AS key, status, ${abcClass} AS abc, ${xyzClass} AS xyz
    FROM known${place} LEFT JOIN (${startsOf(`known${place}`)}) USING (client)
      LEFT JOIN (${spreadOf(period, `known${place}`)}) USING (client)`;
  return {
    documents: `CREATE OR REPLACE TEMP TABLE documents AS
      SELECT client, document, min(day) AS day, sum(amount) AS amount FROM sales WHERE day <= ${asOf} GROUP BY client, document`,
    clients: `CREATE OR REPLACE TEMP TABLE clients AS ${clientsAt(period, kpiPeriod, previousPeriod)}`,
    activity: `CREATE OR REPLACE TEMP TABLE activity AS
      SELECT client, ${monthIndex("day")} AS month, count(*) AS purchases FROM documents WHERE amount > 0 GROUP BY client, month`,
    use: `CREATE OR REPLACE TEMP TABLE use AS
      SELECT client, product, sum(amount) AS turnover FROM sales WHERE ${between("day", period)} GROUP BY client, product`,
    clientAnswers: `WITH starts AS (${startsOf("clients")}),
      spread AS (${spreadOf(period, "clients")}),
      used AS (SELECT client, count(*) FILTER (turnover > 0) AS productsUsed FROM use GROUP BY client),
      gaps AS (
        SELECT client, day - lag(day) OVER (PARTITION BY client ORDER BY day) AS gap
        FROM (SELECT DISTINCT client, day FROM documents WHERE amount > 0)),
      rhythm AS (
        SELECT client, count(gap) AS gaps, avg(gap) + 2 * stddev_pop(gap) AS longest FROM gaps GROUP BY client),
      shares AS (
        SELECT client, turnover, sum(turnover) OVER () AS total FROM clients
        UNION ALL SELECT client, turnover, sum(turnover) OVER (PARTITION BY product) FROM use
        UNION ALL SELECT client, sum(amount), sum(sum(amount)) OVER (PARTITION BY manager)
          FROM sales WHERE ${between("day", period)} GROUP BY client, manager),
      keys AS (SELECT DISTINCT client, TRUE AS isKey FROM shares WHERE total > 0 AND turnover >= 0.1 * total)
      SELECT client, turnover, purchases, first, last, status,
        ${abcClass} AS abc,
        CASE WHEN n >= 3 AND total > 0 THEN ${variation} END AS cv,
        coalesce(productsUsed, 0) AS productsUsed, coalesce(isKey, FALSE) AS keyClient,
        CASE WHEN gaps >= 3 THEN ${asOf} - last > longest END AS overdue
      FROM clients LEFT JOIN rhythm USING (client) LEFT JOIN keys USING (client) LEFT JOIN starts USING (client) LEFT JOIN spread USING (client) LEFT JOIN used USING (client)`,
    managerAnswers: `WITH directions AS (
        SELECT client, product, min(day) AS firstDay FROM sales WHERE amount > 0 AND day <= ${asOf} GROUP BY client, product)
      SELECT manager,
        coalesce(sum(sales.amount) FILTER (sales.amount > 0 AND sales.day = first), 0) AS first,
        coalesce(sum(sales.amount) FILTER (sales.amount > 0 AND sales.day > first AND sales.day = firstDay), 0) AS newDirection,
        sum(sales.amount) AS total
      FROM sales JOIN clients USING (client) LEFT JOIN directions USING (client, product)
      WHERE ${between("sales.day", kpiPeriod)} GROUP BY manager`,
    productAnswers: `SELECT product, count(*) FILTER (turnover > 0) AS users, sum(turnover) AS turnover FROM use GROUP BY product`,
    monthAnswers: `WITH sums AS (
        SELECT ${monthIndex("day")} AS month, sum(amount) AS turnover FROM sales WHERE ${between("day", period)} GROUP BY month),
      buyers AS (
        SELECT activity.*, ${monthIndex("first")} AS firstMonth, lag(month) OVER (PARTITION BY client ORDER BY month) AS monthBefore
        FROM activity JOIN clients USING (client))
      SELECT month, any_value(turnover) AS turnover, sum(buyers.purchases) AS purchases, count(*) AS active,
        count(*) FILTER (firstMonth = month) AS new, count(*) FILTER (monthBefore = month - 1) AS regular
      FROM sums JOIN buyers USING (month) GROUP BY month`,
    cohortAnswers: `SELECT cohort, month - cohort AS since, count(*) AS clients
      FROM (SELECT month, ${monthIndex("first")} AS cohort FROM activity JOIN clients USING (client))
      WHERE cohort >= ${firstCohort} GROUP BY cohort, since`,
    historyAnswers: `WITH ${earlier.map(knownAt).join(", ")} ${earlier.map(historyAt).join(" UNION ALL ")}`,
  };
}

/** Milliseconds for all figures from the loaded table, and the figures; handing them over to JavaScript is not timed. */
export async function timeQueries(connection, question) {
  const { documents, clients, activity, use, ...answers } = statements(question);
  const start = performance.now();
  for (const statement of [documents, clients, activity, use]) await connection.run(statement);
  const results = {};
  for (const [name, statement] of Object.entries(answers)) results[name] = await connection.runAndReadAll(statement);
  const ms = performance.now() - start;
  const rowsOf = (result) => result.getRowObjectsJS();
  const number = (value) => (value === null ? null : Number(value));
  const byName = (result, key, read) =>
    new Map(rowsOf(result).map((row) => [typeof row[key] === "bigint" ? Number(row[key]) : row[key], read(row)]));
  return {
    ms,
    answer: {
      clients: byName(results.clientAnswers, "client", (row) => ({
        turnover: row.turnover,
        purchases: number(row.purchases),
        first: number(row.first),
        last: number(row.last),
        status: row.status,
        abc: row.abc,
        cv: row.cv,
        productsUsed: number(row.productsUsed),
        overdue: row.overdue,
        keyClient: row.keyClient,
      })),
      managers: byName(results.managerAnswers, "manager", ({ first, newDirection, total }) => ({
        first,
        newDirection,
        repeat: total - first - newDirection,
      })),
      products: byName(results.productAnswers, "product", ({ users, turnover }) => ({
        users: number(users),
        turnover,
      })),
      months: byName(results.monthAnswers, "month", ({ turnover, purchases, active, new: first, regular }) => ({
        turnover,
        purchases: number(purchases),
        active: number(active),
        new: number(first),
        regular: number(regular),
      })),
      cohorts: new Map(
        rowsOf(results.cohortAnswers).map(({ cohort, since, clients: count }) => [
          `${cohort} ${since}`,
          { clients: number(count) },
        ]),
      ),
      history: byName(results.historyAnswers, "key", ({ status, abc, xyz }) => ({ status, abc, xyz })),
    },
  };
}
