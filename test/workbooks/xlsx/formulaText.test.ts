import { functionMetadata } from "../../../src/build/functionMetadata.cjs";
import { addinFunctions, callsAddin, formulaForFile, formulaForScreen } from "../../../src/workbooks/xlsx/formulaText";

describe("the names of functions in files", () => {
  it("cover every function of the add-in", async () => {
    const { en } = await functionMetadata();
    expect([...addinFunctions].sort()).toEqual(en.functions.map(({ name }) => name).sort());
  });

  it.each([
    ["=ABC(B2:B9,0.8)", "_xldudf_ABC(B2:B9,0.8)"],
    ["=abc(B2:B9)&CRR(1,2,3)", "_xldudf_abc(B2:B9)&_xldudf_CRR(1,2,3)"],
    ["=SUM(STDEV.S(A1:A9),XLOOKUP(1,A:A,B:B))", "SUM(_xlfn.STDEV.S(A1:A9),_xlfn.XLOOKUP(1,A:A,B:B))"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ['=IF(A1="ABC(1)","say ""LTV(2)""",\'ABC(x)\'!A1)', 'IF(A1="ABC(1)","say ""LTV(2)""",\'ABC(x)\'!A1)'],
    ["=MYABC(1)+ABC_2(1)+X.ABC(1)", "MYABC(1)+ABC_2(1)+X.ABC(1)"],
    ["=ABC+LTV", "ABC+LTV"],
    ["=SUM(B1#)+ABC(C1#)", "SUM(_xlfn.ANCHORARRAY(B1))+_xldudf_ABC(_xlfn.ANCHORARRAY(C1))"],
    ["=Sales[@Sum]/SUM(Sales[Sum])", "Sales[[#This Row],[Sum]]/SUM(Sales[Sum])"],
  ])("%s is stored as %s, and comes back", (screen, file) => {
    expect(formulaForFile(screen)).toBe(file);
    expect(formulaForScreen(file)).toBe(screen);
  });

  it("tell formulas of the add-in from texts that only speak of it", () => {
    expect(callsAddin("=1+LTV(1,2,3,4)")).toBe(true);
    expect(callsAddin('="LTV(1,2,3,4)"')).toBe(false);
  });
});
