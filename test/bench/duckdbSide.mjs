import { performance } from "node:perf_hooks";
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";

// The same figures by SQL, in DuckDB in memory with two threads.

const CHUNK = 2_048;
const columnTypes = [INTEGER, VARCHAR, INTEGER, VARCHAR, VARCHAR, DOUBLE];

export async function openDuckdb() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instance.connect();
}

/** Loads the rows through data chunks, the fastest way in; milliseconds. */
export async function timeLoading(connection, rows) {
  const start = performance.now();
  await connection.run(
    "CREATE OR REPLACE TABLE sales (day INTEGER, client VARCHAR, document INTEGER, product VARCHAR, manager VARCHAR, amount DOUBLE)",
  );
  const appender = await connection.createAppender("sales");
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(columnTypes, part.length);
    chunk.setColumns(columnTypes.map((_, column) => part.map((row) => row[column])));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return performance.now() - start;
}

const between = (column, [from, to]) => `${column} BETWEEN ${from} AND ${to}`;

// Each statement may use the tables of those before it; the last three are what a report would show.
function statements({ asOf, period, kpiPeriod, previousPeriod }) {
  return {
    documents: `CREATE OR REPLACE TEMP TABLE documents AS
      SELECT client, document, min(day) AS day, sum(amount) AS amount FROM sales WHERE day <= ${asOf} GROUP BY client, document`,
    clients: `CREATE OR REPLACE TEMP TABLE clients AS
      SELECT client, coalesce(turnover, 0) AS turnover, coalesce(purchases, 0) AS purchases, first, last,
        CASE WHEN first IS NULL THEN 'Potential' WHEN NOT inWindow THEN 'Lost' WHEN first >= ${kpiPeriod[0]} THEN 'New'
          WHEN inWindowBefore THEN 'Regular' ELSE 'Restored' END AS status
      FROM (SELECT DISTINCT client FROM documents)
      LEFT JOIN (SELECT client, sum(amount) AS turnover FROM sales WHERE ${between("day", period)} GROUP BY client) USING (client)
      LEFT JOIN (SELECT client, count(*) AS purchases, min(day) AS first, max(day) AS last,
          bool_or(${between("day", kpiPeriod)}) AS inWindow, bool_or(${between("day", previousPeriod)}) AS inWindowBefore
        FROM documents WHERE amount > 0 GROUP BY client) USING (client)`,
    use: `CREATE OR REPLACE TEMP TABLE use AS
      SELECT client, product, sum(amount) AS turnover FROM sales WHERE ${between("day", period)} GROUP BY client, product`,
    clientAnswers: `WITH places AS (
        SELECT client, turnover, sum(turnover) OVER (ORDER BY turnover DESC ROWS UNBOUNDED PRECEDING) - turnover AS reached,
          sum(turnover) OVER () AS base FROM clients WHERE turnover > 0),
      starts AS (SELECT client, min(reached) OVER (PARTITION BY turnover) AS reached, base FROM places),
      months AS (
        SELECT client, month(DATE '1899-12-30' + day) AS month, sum(amount) AS amount
        FROM sales WHERE ${between("day", period)} GROUP BY client, month),
      spread AS (
        SELECT client, sum(amount) AS total, sum(amount * amount) AS squares,
          12 - greatest(0, month(DATE '1899-12-30' + any_value(first)) - 1) * (any_value(first) >= ${period[0]})::INTEGER AS n
        FROM months JOIN clients USING (client) WHERE status NOT IN ('New', 'Potential') GROUP BY client),
      used AS (SELECT client, count(*) FILTER (turnover > 0) AS productsUsed FROM use GROUP BY client)
      SELECT client, turnover, purchases, first, last, status,
        CASE WHEN turnover < 0 THEN 'C' WHEN reached < 0.5 * base THEN 'A' WHEN reached < 0.8 * base THEN 'B'
          WHEN reached IS NOT NULL THEN 'C' END AS abc,
        CASE WHEN n >= 3 AND total > 0 THEN sqrt(greatest(0, squares / n - (total / n) * (total / n))) / (total / n) END AS cv,
        coalesce(productsUsed, 0) AS productsUsed
      FROM clients LEFT JOIN starts USING (client) LEFT JOIN spread USING (client) LEFT JOIN used USING (client)`,
    managerAnswers: `WITH directions AS (
        SELECT client, product, min(day) AS firstDay FROM sales WHERE amount > 0 AND day <= ${asOf} GROUP BY client, product)
      SELECT manager,
        coalesce(sum(sales.amount) FILTER (sales.amount > 0 AND sales.day = first), 0) AS first,
        coalesce(sum(sales.amount) FILTER (sales.amount > 0 AND sales.day > first AND sales.day = firstDay), 0) AS newDirection,
        sum(sales.amount) AS total
      FROM sales JOIN clients USING (client) LEFT JOIN directions USING (client, product)
      WHERE ${between("sales.day", kpiPeriod)} GROUP BY manager`,
    productAnswers: `SELECT product, count(*) FILTER (turnover > 0) AS users, sum(turnover) AS turnover FROM use GROUP BY product`,
  };
}

/** Milliseconds for all figures from the loaded table, and the figures; handing them over to JavaScript is not timed. */
export async function timeQueries(connection, question) {
  const { documents, clients, use, ...answers } = statements(question);
  const start = performance.now();
  for (const statement of [documents, clients, use]) await connection.run(statement);
  const results = {};
  for (const [name, statement] of Object.entries(answers)) results[name] = await connection.runAndReadAll(statement);
  const ms = performance.now() - start;
  const rowsOf = (result) => result.getRowObjectsJS();
  const number = (value) => (value === null ? null : Number(value));
  const byName = (result, key, read) => new Map(rowsOf(result).map((row) => [row[key], read(row)]));
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
    },
  };
}
