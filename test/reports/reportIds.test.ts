import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { allReports, missingTable, type ReportInputs } from "../../src/reports/reportIds";

const inputs = (given: Partial<ReportInputs>): ReportInputs => ({
  products: true,
  hasTable: () => false,
  hasColumn: () => false,
  settings: defaultSettings,
  ...given,
});

test("a report lacks the table that it needs, and none where one of several is there", () => {
  expect(missingTable("funnel", inputs({}))).toBe("offers");
  expect(missingTable("funnel", inputs({ hasTable: (key) => key === "offers" }))).toBeNull();
});

test.each(["nextStep", "invoiceUntil", "contractEnd", "eventDate", "birthday"])(
  "control points are written without offers where the clients have a column %s",
  (role) => {
    const ofClients = inputs({ hasColumn: (table, wanted) => table === "clients" && wanted === role });
    expect(missingTable("controlPoints", ofClients)).toBeNull();
    expect(allReports(ofClients)).toContain("controlPoints");
    // A column of that name in another table, or another column of the clients, is none.
    const ofOffers = inputs({ hasColumn: (table, wanted) => table === "offers" && wanted === role });
    const ofOther = inputs({ hasColumn: (table, wanted) => table === "clients" && wanted === "segment" });
    expect([missingTable("controlPoints", ofOffers), missingTable("controlPoints", ofOther)]).not.toContain(null);
  },
);
