import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { engineAnalysis } from "../../src/engine/engineAnalysis";
import type { AnswerRow, Ask } from "../../src/engine/engineError";
import { isoDay } from "../setup/csvTables";
import { AS_OF, hardClients, hardSales, hardSource, sheetInput, tablesBeside } from "./hardSales";
import { CLIENTS, clientLines, CLIENTS_COLUMNS, SALES, SALES_COLUMNS, salesLines } from "./hardTables";
import { compareFigures, figuresOfAnalysis } from "./sameFigures";

// The current version of the database, in this process: chdb 3.4.0, which .ci/run installs beside the dependencies.

interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

it("finds the figures of the sheet by the same SQL on the current version", async () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- no dependency: only these tests need it
  const { Session: Chdb } = require("chdb") as { readonly Session: new (folder: string) => Session };
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-chdb-"));
  const session = new Chdb(folder);
  try {
    const sales = hardSales(3000);
    const clients = hardClients(sales);
    session.query("CREATE DATABASE trade");
    session.query(`CREATE TABLE ${SALES} (${SALES_COLUMNS}) ENGINE = MergeTree ORDER BY client`);
    session.query(`CREATE TABLE ${CLIENTS} (${CLIENTS_COLUMNS}) ENGINE = MergeTree ORDER BY name`);
    session.query(`INSERT INTO ${SALES} FORMAT TSV\n${salesLines(sales)}`);
    session.query(`INSERT INTO ${CLIENTS} FORMAT TSV\n${clientLines(clients)}`);
    const ask: Ask = (sql) => {
      const answer = JSON.parse(session.query(sql, "JSONCompact")) as { readonly data: readonly AnswerRow[] };
      return Promise.resolve(answer.data);
    };
    const settings = { ...defaultSettings, asOf: isoDay(AS_OF) };
    const expected = figuresOfAnalysis(analyze(sheetInput(sales, clients), settings));
    const found = await engineAnalysis({ source: hardSource, settings, beside: tablesBeside() }, ask);
    const { figures, differences } = compareFigures(expected, figuresOfAnalysis(found));
    expect(figures).toBeGreaterThan(5000);
    expect(differences).toEqual([]);
  } finally {
    session.cleanup();
    rmSync(folder, { recursive: true, force: true });
  }
});
