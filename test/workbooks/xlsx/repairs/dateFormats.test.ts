import { foreignXlsx, stylesWithFormats } from "../../foreignFiles";
import { libraryValue } from "./libraryValue";

// What comes out of the repair is in foreignWorkbooks.test.ts and roundTripProperty.test.ts.
test("the library rounds moments to milliseconds, and has to be repaired", async () => {
  const file = await foreignXlsx({
    styles: stylesWithFormats([0, 14]),
    rows: '<row r="1"><c r="A1" s="1"><v>45292.123456789012</v></c></row>',
  });
  const day = await libraryValue(file, "A1");
  expect(day).toBeInstanceOf(Date);
  expect((day as Date).getTime() / 86_400_000 + 25_569).not.toBe(Number("45292.123456789012"));
});
