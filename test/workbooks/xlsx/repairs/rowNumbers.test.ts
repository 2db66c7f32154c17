import { readXlsx } from "../../../../src/workbooks/xlsx/xlsxReader";
import { foreignXlsx } from "../../foreignFiles";
import { valuesOf } from "../../workbooks";
import { libraryValue } from "./libraryValue";

const behindGap = () =>
  foreignXlsx({
    rows:
      '<row r="3"><c r="A3"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>' +
      '<row spans="1:1"><c r="B7"><v>4</v></c><c><v>5</v></c></row><!-- <row> --><row><c><v>6</v></c></row>',
  });

describe("rows without a number", () => {
  it("follow the row before them, or are where their first cell says", async () => {
    const { sheets } = await readXlsx(await behindGap());
    expect(valuesOf(sheets[0])).toEqual([[], [], [1], [2, 3], [], [], [null, 4, 5], [6]]);
  });

  it("are counted by the library, which has to be repaired", async () => {
    expect(await libraryValue(await behindGap(), "A4")).toBe(6);
  });
});
