import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, workbookWith } from "../workbooks";

const office = spawnSync("soffice", ["--version"], { encoding: "utf8" });
const isInstalled = office.status === 0;

/** One red pixel. */
const redDot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

const workbook = workbookWith(
  [
    sheetWith({
      cells: cellsOf([
        [{ value: "Client", style: 0 }, { value: "Date" }, { value: "Turnover" }, { value: "Share" }],
        [
          { value: "Дом & сад «Ромашка»" },
          { value: 45292, numberFormat: "yyyy-mm-dd" },
          { value: 1234.5, numberFormat: "#,##0.00" },
          { value: 0.125, numberFormat: "0.0%" },
        ],
        [{ value: "=not a formula", numberFormat: "@" }, null, { value: 7, formula: "=SUM(3,4)" }, { value: true }],
      ]),
      tables: [
        {
          name: "T",
          range: { row: 0, column: 0, rows: 3, columns: 4 },
          totals: false,
          style: "TableStyleLight9",
          filterButton: true,
        },
      ],
    }),
  ],
  { styles: [{ bold: true, fill: "#DDEBF7" }] },
);

// What every cell must show, by hand from the values and formats above.
const shown = [
  ["Client", "Date", "Turnover", "Share"],
  ["Дом & сад «Ромашка»", "2024-01-01", "1,234.50", "12.5%"],
  ["=not a formula", "", "7", "TRUE"],
];

/** What LibreOffice makes of the file, in the format that the filter names. */
function convertedByLibreOffice(bytes: Uint8Array, filter: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-render-"));
  try {
    const file = path.join(folder, "saved.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], {
      stdio: "ignore",
    });
    return readFileSync(path.join(folder, `saved.${filter.split(":")[0]}`), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// 44 and 34 are comma and quotation mark, 76 is UTF-8, the last but one asks for texts as shown.
const shownTexts = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

if (isInstalled) {
  test("LibreOffice shows every cell of a saved workbook as it is meant", async () => {
    const lines = convertedByLibreOffice(await writeXlsx(workbook), shownTexts)
      .trimEnd()
      .split("\n");
    const expected = shown.map((row) => row.map((text) => (text.includes(",") ? `"${text}"` : text)).join(","));
    expect(lines).toEqual(expected);
  });

  test("LibreOffice finds the notes and pictures of a file that was opened and saved", async () => {
    const library = new Workbook();
    const sheet = library.addWorksheet("Data");
    sheet.getCell("B2").value = 1;
    sheet.getCell("B2").note = "Check the sum";
    const picture = library.addImage({ base64: redDot, extension: "png" });
    sheet.addImage(picture, { tl: { col: 3, row: 3 }, ext: { width: 40, height: 40 } });
    const made = await library.xlsx.writeBuffer();

    const document = convertedByLibreOffice(await writeXlsx(await readXlsx(made)), "fods");
    expect(document).toMatch(/<office:annotation[\s\S]*?Check the sum[\s\S]*?<\/office:annotation>/);
    expect(document).toMatch(/<draw:image[^>]*>\s*<office:binary-data>/);
  });
} else {
  test("LibreOffice is not installed here: its view of a saved workbook is left to machines that have it", () => {
    expect(office.error).toBeDefined();
  });
}
