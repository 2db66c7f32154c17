import { functionNames } from "../../src/app/functionNames";
import { functionUse } from "../../src/app/functionUse";
import { functionMetadata } from "../../src/build/functionMetadata.cjs";

test("every function of the add-in is known by its name", async () => {
  const { en } = await functionMetadata();
  expect([...functionNames].sort()).toEqual(en.functions.map(({ name }) => name).sort());
});

test.each([
  ["=ABC(A1:A9)", "whole"],
  ["=@abc(A1:A9)", "whole"],
  ["= LTV(1,SUM(A1:A3),20%,12) ", "whole"],
  ['=CLIENTSTATUS("(",A1:A3,B1:B3)', "whole"],
  ["=XYZ('Sales (old)'!A1:M9)", "whole"],
  ['=IF(ABC(A1:A9)="A",1,0)', "part"],
  ["=ABC(A1:A9)&XYZ(B1:M9)", "part"],
  ["=1+LTV(1,2,3,4)", "part"],
  ["=CRR(1,2,3)*2", "part"],
  ["=LET(x,SUM(A1:A3),x)", "none"],
  ['="ABC(A1)"', "none"],
  ["='ABC(1)'!A1", "none"],
  ["=MY.ABC(A1)", "none"],
  ["=ABCD(A1)", "none"],
  ["=ABC", "none"],
  ["ABC(A1)", "none"],
  ["", "none"],
  [7, "none"],
])("%p holds our functions: %s", (formula, use) => {
  expect(functionUse(formula)).toBe(use);
});
