import { withLongReferences, withShortReferences, withTableName } from "../../../src/workbooks/shortReferences";

// Microsoft Support, "Using structured references with Excel tables" and "Spilled range operator".
describe("short references", () => {
  it.each([
    ["=SUM(B1#)", "=SUM(ANCHORARRAY(B1))"],
    ["=$B$1#*2+Total#", "=ANCHORARRAY($B$1)*2+ANCHORARRAY(Total)"],
    ["='It''s data'!B1#&Data!B1#", "=ANCHORARRAY('It''s data'!B1)&ANCHORARRAY(Data!B1)"],
    ["=Sales[@Sum]*2", "=Sales[[#This Row],[Sum]]*2"],
    ["=Sales[@[Sum, $]]/SUM(Sales[Sum])", "=Sales[[#This Row],[Sum, $]]/SUM(Sales[Sum])"],
    ["=SUM(Sales[@[Jan]:[Mar]])", "=SUM(Sales[[#This Row],[Jan]:[Mar]])"],
    ["=COUNTA(Sales[@])", "=COUNTA(Sales[#This Row])"],
    ["=Sales[@[Col'#1 '[new']]]", "=Sales[[#This Row],[Col'#1 '[new']]]"],
    ["=[@Сумма]-[@Расход]", "=[[#This Row],[Сумма]]-[[#This Row],[Расход]]"],
  ])("%s is stored as %s, and comes back", (short, long) => {
    expect(withLongReferences(short)).toBe(long);
    expect(withShortReferences(long)).toBe(short);
  });

  it.each([
    '="B1# and Sales[@Sum]"',
    "='B1#'!A1",
    "=Sales[[#All],[Sum]]",
    "=Sales[#Totals]",
    "=Sales[Col'#1]",
    "=IF(A1=#N/A,1,#REF!)",
    "=MYANCHORARRAY(B1)",
    "=ANCHORARRAY(INDEX(A1:B2,1,1))",
  ])("are not seen in %s", (formula) => {
    expect(withLongReferences(formula)).toBe(formula);
    expect(withShortReferences(formula)).toBe(formula);
  });

  it("get the name of the table in which they stand", () => {
    expect(withTableName('=[@Sum]*[@[Rate, %]]+Other[@Sum]&"[@Sum]"', "Sales")).toBe(
      '=Sales[@Sum]*Sales[@[Rate, %]]+Other[@Sum]&"[@Sum]"',
    );
  });

  it("are read wherever files put spaces", () => {
    expect(withShortReferences("=Sales[ [#this row] , [Sum] ]")).toBe("=Sales[@Sum]");
  });
});
