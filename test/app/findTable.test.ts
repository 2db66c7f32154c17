import { findTable, followColumns } from "../../src/app/findTable";
import { found } from "./tables";

describe("finding a table again", () => {
  const tables = [found("Sales", ["Date"]), found("Sales", ["Day"], [], { kind: "table", sheet: "Data" })];

  it("goes by kind and name, without regard to case", () => {
    expect(findTable(tables, { kind: "table", name: "SALES" })).toBe(tables[1]);
    expect(findTable(tables, { kind: "name", name: "Sales" })).toBeNull();
  });
});

describe("following columns by their headers", () => {
  const before = ["Date", "Client", "Amount", "Amount"];

  it("leaves them where they are while the headers are the same", () => {
    expect(followColumns({ date: 0, amount: 3 }, before, before)).toEqual({ date: 0, amount: 3 });
  });

  it("finds them where they have moved to", () => {
    expect(followColumns({ date: 0, client: 1 }, before, ["No", "Date", "Client"])).toEqual({ date: 1, client: 2 });
  });

  it("gives up where one is gone or cannot be told from another", () => {
    expect(followColumns({ date: 0 }, before, ["Day", "Client"])).toBeNull();
    expect(followColumns({ amount: 2 }, before, ["Date", "Client", "Net", "Amount", "Amount"])).toBeNull();
  });
});
