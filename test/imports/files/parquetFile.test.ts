import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { openFiles } from "../../../src/imports/files/openFiles";
import { readWhole, sourceOf } from "./sources";

const folder = mkdtempSync(path.join(tmpdir(), "clientele-"));

/** What a statement gives, as a Parquet file that another program has written. */
async function parquetOf(select: string, options = "", name = "sales.parquet") {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const file = path.join(folder, name);
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet${options})`);
  connection.closeSync();
  return (await openFiles(sourceOf(new Uint8Array(readFileSync(file)), name)))[0];
}

test("days, moments, numbers, texts and blanks are cells", async () => {
  const file = await parquetOf(
    `SELECT DATE '2024-01-05' AS "day", TIMESTAMP '2024-01-05 12:00:00' AS moment, 12.50::DECIMAL(10, 2) AS amount, 7::BIGINT AS "whole",
      9007199254740993::BIGINT AS code, '007' AS article, NULL::VARCHAR AS nothing, true AS yes, 1.5::DOUBLE AS number`,
  );
  expect(file.top).toEqual([
    ["day", "moment", "amount", "whole", "code", "article", "nothing", "yes", "number"],
    [45296, 45296.5, 12.5, 7, "9007199254740993", "007", null, true, 1.5],
  ]);
});

test.each(["uncompressed", "snappy", "gzip", "zstd", "brotli", "lz4_raw"])("%s files are read", async (codec) => {
  const select = "SELECT range AS number, 'Client ' || range % 7 AS client FROM range(5000)";
  const { rows } = await readWhole(await parquetOf(select, `, COMPRESSION ${codec}`, `${codec}.parquet`));
  expect(rows.length).toBe(5001);
  expect(rows[5000]).toEqual([4999, "Client 1"]);
});

test("groups of rows follow one another, and a block begins where it is asked to", async () => {
  const file = await parquetOf("SELECT range AS number, 1 AS one, 2 AS two FROM range(10000)", ", ROW_GROUP_SIZE 2048");
  const rows: unknown[] = [];
  const done: number[] = [];
  await file.read(
    { row: 3, column: 1, columns: 1 },
    (more) => void rows.push(...more),
    (bytes) => {
      done.push(bytes);
      return Promise.resolve();
    },
  );
  expect(file.rows).toBe(10_001);
  expect(rows.length).toBe(9998);
  expect(rows[0]).toEqual([1]);
  expect(done.at(-1)).toBe(file.size);
  expect(done).toEqual([...done].sort((one, other) => one - other));
});

test("columns that hold lists are refused", async () => {
  await expect(parquetOf("SELECT [1, 2] AS list, 'Anna' AS client")).rejects.toMatchObject({ code: "nested" });
});
