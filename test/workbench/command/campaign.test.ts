import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { newFolder, openResult, root } from "./runCommand";

const folder = newFolder();
const campaign = (...given: readonly string[]): string =>
  execFileSync(process.execPath, ["src/workbench/command/campaign.mjs", ...given], { cwd: root, encoding: "utf8" });

async function workbook(): Promise<string> {
  const file = path.join(folder, "clients.xlsx");
  const sales = ["Anna", "Boris", "Vera", "Gleb"].map((client, place) => values(45_000 + place, client, 100));
  const people = [
    values("Anna", "anna@x.ru"),
    values("Boris", "boris@x.ru"),
    values("Vera", ""),
    values("Gleb", "gleb@x.ru"),
  ];
  const sheets = [
    sheetWith({ id: "{1}", name: "Sales", cells: cellsOf([values("Date", "Client", "Amount"), ...sales]) }),
    sheetWith({ id: "{2}", name: "Clients", cells: cellsOf([values("Client", "E-mail"), ...people]) }),
    sheetWith({ id: "{3}", name: "Stop list", cells: cellsOf([values("E-mail"), values("boris@x.ru")]) }),
  ];
  writeFileSync(file, await writeXlsx(workbookWith(sheets)));
  return file;
}

it("makes a list, says who is left out and why, and records it as sent", async () => {
  const output = path.join(folder, "campaign.xlsx");
  const input = await workbook();
  const list = ["--list", "all", "--unsubscribed", "Stop list", "--name", "Spring", "--sent", "2023-03-10"];
  const out = campaign(input, output, ...list);
  expect(out).toContain("2 clients on the list. 2 are left out:");
  expect(out).toContain("No address (1)");
  expect(out).toContain("On the list of the unsubscribed (1)");
  expect(out).toContain("2 clients are recorded on the sheet “Campaigns”.");
  const { sheets } = await openResult(output);
  const clientsOn = (name: string, column: number) =>
    [...(sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [])]
      .slice(1)
      .map((row) => row.get(column)?.value);
  expect(clientsOn("Spring", 1)).toEqual(["Anna", "Gleb"]);
  expect(clientsOn("Left out - Spring", 0).sort()).toEqual(["Boris", "Vera"]);
  expect(clientsOn("Campaigns", 2)).toEqual(["Anna", "Gleb"]);
  // Who was written to is left out of the next one.
  const next = campaign(output, path.join(folder, "next.xlsx"), "--list", "all");
  expect(next).toContain("1 client on the list. 3 are left out:");
  expect(next).toContain("Contacted lately (2)");
  expect(() => campaign(input, output, "--list", "everybody")).toThrow(/There is no list everybody\. Known: winBack/);
  expect(() => campaign(input, output, "--list", "all", "--unsubscribed", "Nobody")).toThrow(
    /There is no table Nobody/,
  );
  expect(() => campaign(input, output)).toThrow(/Usage: npm run campaign/);
});
