import { foreignXlsx } from "../../foreignFiles";
import { libraryValue } from "./libraryValue";

// What comes out of the repair is in foreignWorkbooks.test.ts.
test("the library makes a text of a number that is a link, and has to be repaired", async () => {
  const file = await foreignXlsx({
    rows: '<row r="1"><c r="A1"><v>12.5</v></c></row>',
    after: '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
    relationships:
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/" TargetMode="External"/>',
  });
  expect(await libraryValue(file, "A1")).toMatchObject({ text: "12.5" });
});
