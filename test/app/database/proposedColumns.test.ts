import { proposedColumns } from "../../../src/app/database/proposedColumns";
import { engineClientRoles, engineSalesRoles } from "../../../src/engine/engineSource";
import type { DatabaseTable } from "../../../src/engine/databaseCatalog";

const tableOf = (columns: Readonly<Record<string, string>>): DatabaseTable => ({
  name: "sales",
  columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
});

describe("the columns that are proposed for a table of a database", () => {
  it("are found by their names and first values", () => {
    const columns = { sold_on: "Date", client: "String", invoice: "UInt32", category: "String", amount: "Float64" };
    const rows = [
      ["2024-01-05", "Ana", 1, "Paper", 10.5],
      ["2024-01-06", "Bor", 2, "Ink", 20],
    ];
    expect(proposedColumns("sales", engineSalesRoles, tableOf(columns), rows)).toEqual({
      date: "sold_on",
      client: "client",
      document: "invoice",
      product: "category",
      amount: "amount",
    });
  });

  it("take no day from a column that the database knows to hold texts", () => {
    const columns = { "sold on": "Nullable(Date)", client: "String", day: "String", amount: "Nullable(Float64)" };
    const rows = [["2024-01-05", "Ana", "Ivanov", 10.5]];
    const found = proposedColumns("sales", engineSalesRoles, tableOf(columns), rows);
    expect(found).toMatchObject({ date: "sold on", client: "client", amount: "amount" });
    expect(proposedColumns("sales", engineSalesRoles, tableOf({ day: "String" }), [["Ivanov"]])).toEqual({});
  });

  it("are those of the roles that a database may tell", () => {
    const columns = { client: "String", segment: "String", phone: "String" };
    const found = proposedColumns("clients", engineClientRoles, tableOf(columns), [["Ana", "Shops", "070 123 456"]]);
    expect(Object.keys(found)).not.toContain("phone");
    expect(found).toMatchObject({ client: "client", segment: "segment" });
  });
});
