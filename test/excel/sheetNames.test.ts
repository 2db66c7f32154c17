import { freeReportName, freeSheetName, freeTableName } from "../../src/excel/sheetNames";

describe("free names", () => {
  it("leave a name that nobody has as it is", () => {
    expect(freeSheetName("Clients", ["Sales"])).toBe("Clients");
    expect(freeTableName("ClienteleClients", ["SalesTable"])).toBe("ClienteleClients");
  });

  it("count up where the name is taken, without regard to case", () => {
    expect(freeSheetName("Clients", ["clients"])).toBe("Clients (2)");
    expect(freeSheetName("Clients", ["CLIENTS", "Clients (2)"])).toBe("Clients (3)");
    expect(freeTableName("ClienteleClients", ["clienteleclients"])).toBe("ClienteleClients_2");
  });

  it("of reports say that they are the analysis where the user has a sheet of that name", () => {
    expect(freeReportName("Clients", " - analysis", ["Sales"])).toBe("Clients");
    expect(freeReportName("Clients", " - analysis", ["clients"])).toBe("Clients - analysis");
    expect(freeReportName("Clients", " - analysis", ["clients", "Clients - analysis"])).toBe("Clients - analysis 2");
    const long = "Сегменты, продукты и ещё слова";
    expect(freeReportName(long, " - анализ", [long])).toBe("Сегменты, продукты и е - анализ");
  });

  it("stay within the 31 characters of a sheet name", () => {
    const long = "A sheet name with 31 characters";
    expect(freeSheetName(long, [long])).toBe("A sheet name with 31 charac (2)");
    expect(freeSheetName(`${"x".repeat(26)}😀😀😀`, [`${"x".repeat(26)}😀😀`])).toBe(`${"x".repeat(26)} (2)`);
  });
});
