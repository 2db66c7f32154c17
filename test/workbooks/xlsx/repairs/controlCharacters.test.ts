import { Workbook } from "@cj-tech-master/excelts";
import { libraryValue } from "./libraryValue";

// What comes out of the repair is in hostileText.test.ts.
test("the library drops characters that XML cannot hold when it writes, and has to be repaired", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Data").getCell("A1").value = "a\u0001b";
  expect(await libraryValue(await workbook.xlsx.writeBuffer(), "A1")).toBe("ab");
});
