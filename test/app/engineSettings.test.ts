import { readSettingsFile } from "../../src/app/settingsFile";

const engine = {
  address: "http://127.0.0.1:8123",
  database: "trade",
  sales: { table: "sales", columns: { date: "day", client: "client", amount: "amount" } },
};
const read = (given: object) => readSettingsFile(JSON.stringify({ engine: given }));

describe("a database in settings.json", () => {
  it("has the usual user, spread and number of clients where nothing else is said", () => {
    expect(read(engine).file?.engine).toEqual({
      ...engine,
      user: "default",
      clients: null,
      spread: "any",
      everywhere: "everywhere",
      clientsListed: 10_000,
    });
  });

  it("is refused with every part that is missing, wrong or unknown", () => {
    const { errors } = read({
      database: "trade",
      sales: { table: "sales", columns: { date: "day", client: "client" } },
    });
    expect(errors).toEqual([
      { code: "missingKey", params: { path: "engine.address" } },
      { code: "missingKey", params: { path: "engine.sales.columns.amount" } },
    ]);
    const wrong = read({ ...engine, address: "clickhouse", spread: "shards", password: "secret" });
    expect(wrong.errors.map(({ code, params }) => [code, params.path])).toEqual([
      ["wrongValue", "engine.address"],
      ["wrongValue", "engine.spread"],
      ["unknownKey", "engine.password"],
    ]);
  });
});
