import { databaseChoice, loadDatabase, saveDatabase } from "../../../src/app/database/databaseChoice";
import type { WorkbookPort } from "../../../src/app/workbookPort";

/** A workbook that keeps what is stored as Office does: as JSON. */
function keepingPort(stored: Record<string, string> = {}): WorkbookPort {
  return {
    readStored: (key: string) => Promise.resolve(stored[key] === undefined ? null : JSON.parse(stored[key])),
    writeStored: (key: string, value: unknown) => {
      stored[key] = JSON.stringify(value);
      return Promise.resolve();
    },
  } as unknown as WorkbookPort;
}

const sales = { table: "sales", columns: { date: "sold_on", client: "client", amount: "amount" } };

describe("what a workbook remembers of the company's database", () => {
  it("is what was chosen, whole or in part", async () => {
    for (const given of [{}, { database: "trade" }, { database: "trade", sales, spread: "client" as const }]) {
      const port = keepingPort();
      await saveDatabase(port, databaseChoice(true, given));
      expect(await loadDatabase(port)).toEqual(databaseChoice(true, given));
    }
  });

  it("is nothing where nothing was chosen, or something that is not understood", async () => {
    expect(await loadDatabase(keepingPort())).toBeNull();
    for (const stored of ["[]", '{"isUsed":true}', '{"given":{"spread":"otherwise"}}', '{"given":{"password":"x"}}'])
      expect(await loadDatabase(keepingPort({ "clientele.database": stored }))).toBeNull();
  });

  it("is a source as soon as table, date, client and amount are known, the usual in the place of the rest", () => {
    const without = { date: "sold_on", amount: "amount" };
    expect(databaseChoice(true, { database: "trade" }).source).toBeNull();
    expect(databaseChoice(true, { database: "trade", sales: { ...sales, columns: without } }).source).toBeNull();
    expect(databaseChoice(true, { database: "trade", sales, clients: { table: "clients" } }).source).toBeNull();
    expect(databaseChoice(true, { database: "trade", sales, clients: undefined }).source).toEqual({
      database: "trade",
      sales,
      clients: null,
      spread: "any",
      everywhere: "everywhere",
      clientsListed: 10_000,
    });
  });
});
