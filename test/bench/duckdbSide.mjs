import { performance } from "node:perf_hooks";
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";
import { answers, tables } from "./duckdbStatements.mjs";

// The same figures by SQL, in DuckDB in memory with two threads.

const CHUNK = 2_048;
const columnTypes = [INTEGER, VARCHAR, INTEGER, VARCHAR, VARCHAR, DOUBLE, DOUBLE];

export async function openDuckdb() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instance.connect();
}

/** Loads rows as they are made, through data chunks, the fastest way in; milliseconds, without those of making them. */
export async function timeLoading(connection, source) {
  await connection.run(
    "CREATE OR REPLACE TABLE sales (day INTEGER, client VARCHAR, document INTEGER, product VARCHAR, manager VARCHAR, amount DOUBLE, cost DOUBLE)",
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

/** The tables of clients and targets, which neither side counts. */
export async function loadSegments(connection, { segmentOf, targets }) {
  const result = await connection.runAndReadAll("SELECT DISTINCT client FROM sales");
  const segments = result.getRowsJS().map(([client]) => `('${client}', '${segmentOf(client)}')`);
  const marks = targets.flatMap(({ segment, products }) => products.map((product) => `('${segment}', '${product}')`));
  await createTable(connection, "clientSegments", "client, segment", segments);
  await createTable(connection, "targets", "segment, product", marks);
}

async function createTable(connection, name, columns, rows) {
  await connection.run(
    `CREATE OR REPLACE TABLE ${name} AS SELECT * FROM (VALUES ${rows.join(", ")}) AS rows(${columns})`,
  );
}

/** Milliseconds for all figures from the loaded table, and the figures; handing them over to JavaScript is not timed. */
export async function timeQueries(connection, question) {
  const start = performance.now();
  for (const [name, select] of Object.entries(tables(question))) {
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${select}`);
  }
  const results = {};
  for (const [name, { select }] of Object.entries(answers(question))) results[name] = await connection.run(select);
  const ms = performance.now() - start;
  const answer = {};
  for (const [name, { key }] of Object.entries(answers(question))) {
    answer[name] = byKey(await results[name].getRowObjectsJS(), key);
  }
  return { ms, answer };
}

function byKey(rows, key) {
  const figures = new Map();
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) if (typeof value === "bigint") row[column] = Number(value);
    figures.set(key.map((column) => row[column]).join(" | "), row);
  }
  return figures;
}
