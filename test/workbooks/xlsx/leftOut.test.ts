import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { samplePath } from "../../samples/northwindFile";
import { foreignXlsx } from "../foreignFiles";

describe("what a file that is written anew would lack", () => {
  it("is named by kind", async () => {
    const file = await foreignXlsx({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      more: { "xl/media/image1.png": "x", "xl/comments1.xml": "<comments/>", "xl/vbaProject.bin": "x" },
    });
    expect((await readXlsx(file)).leftOut).toEqual(["pictures", "comments", "macros"]);
  });

  it("is nothing for the sample", async () => {
    const sample = readFileSync(path.resolve(__dirname, "../../..", samplePath));
    expect((await readXlsx(new Uint8Array(sample))).leftOut).toEqual([]);
  });
});
