import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { newFolder, northwind, openResult, root } from "./runCommand";

const folder = newFolder();
const copies = (...given: readonly string[]): string =>
  execFileSync(process.execPath, ["src/workbench/command/copies.mjs", ...given], { cwd: root, encoding: "utf8" });

it("makes a copy for each manager named, and a workbook with the log", async () => {
  const output = path.join(folder, "log.xlsx");
  const to = newFolder();
  const out = copies(northwind, output, "--to", to, "--manager", "nancy  davolio", "--language", "ru");
  const [name] = readdirSync(to);
  expect(name).toMatch(/^Nancy Davolio - копия 1 \d{4}-\d\d-\d\d\.xlsx$/);
  expect(out).toContain(`${name}: клиентов — `);
  expect(out).toContain("Прозвища и сокращения в заметках не находятся");
  const copy = await openResult(path.join(to, name));
  expect(copy.sheets.map((sheet) => sheet.name)).toEqual(["Клиенты", "Продажи", "Целевая матрица"]);
  const after = await openResult(output);
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(["Журнал копий", "Копии - клиенты"]));
  expect(() => copies(northwind, output, "--to", to, "--manager", "Nobody")).toThrow(/There is no manager Nobody/);
  expect(() => copies(northwind, output)).toThrow(/Usage: npm run copies/);
  expect(() => copies(northwind, path.join(folder, "back.xlsx"), "--back", path.join(to, name))).toThrow();
});

it("warns where one manager has all clients: the copy holds the whole base", async () => {
  const input = path.join(folder, "one.xlsx");
  const sales = (managers: readonly string[]) =>
    cellsOf([
      values("Date", "Client", "Amount", "Manager"),
      ...managers.map((manager, place) => values(45_000 + place, `Client ${place}`, 100 + place, manager)),
    ]);
  const warning = "All clients belong to one manager: the copy would hold the whole client base.";
  for (const [managers, isWarned] of [
    [["Anna", "Anna"], true],
    [["Anna", "Boris"], false],
  ] as const) {
    writeFileSync(input, await writeXlsx(workbookWith([sheetWith({ name: "Sales", cells: sales(managers) })])));
    const said = copies(input, path.join(folder, "one-log.xlsx"), "--to", newFolder());
    expect(said.includes(warning)).toBe(isWarned);
  }
});
