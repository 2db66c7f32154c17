import { columnTrust } from "../../src/app/columnTrust";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import { matchRoles } from "../../src/app/recogniseColumns";
import { found } from "./tables";

const payments = found("Payments", ["Date", "Payer", "Net sum paid", "Article"], [[45292, "Anna", 10, "Ink"]]);
const recognised = matchRoles(salesRoles, payments);

describe("how sure a column is", () => {
  it("is sure where the header is a usual word and the values fit", () => {
    expect(columnTrust("date", { date: 0 }, recognised)).toBe("sure");
    expect(columnTrust("client", { client: 1 }, recognised)).toBe("sure");
    expect(columnTrust("product", { product: 3 }, recognised)).toBe("sure");
  });

  it("is unsure where the header only contains a usual word", () => {
    expect(columnTrust("amount", { amount: 2 }, recognised)).toBe("unsure");
  });

  it("is the user's choice where another column was recognised, or none", () => {
    expect(columnTrust("client", { client: 3 }, recognised)).toBe("chosen");
    expect(columnTrust("manager", { manager: 1 }, recognised)).toBe("chosen");
  });

  it("says nothing of a role without a column", () => {
    expect(columnTrust("margin", {}, recognised)).toBeUndefined();
  });
});
