import { readFileSync } from "node:fs";
import path from "node:path";
import { newFolder, northwind, openResult, root, runCommand, save } from "./runCommand";

test("the command does with settings.json of README.md what README.md says", async () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const folder = newFolder();
  const settings = save(folder, "settings.json", /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "");
  const output = path.join(folder, "out.xlsx");
  const ran = await runCommand(northwind, output, "--settings", settings);
  expect(ran.error).toBe("");
  // Three of the ten sheets are asked for.
  expect(ran.out).toContain("Sheets written: Summary, Clients (2), ABC-XYZ.");
  const { sheets } = await openResult(output);
  expect(sheets.filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name)).toEqual([
    "Sales",
    "Clients",
    "Segment rules",
    "Target matrix",
    "Summary",
    "Clients (2)",
    "ABC-XYZ",
  ]);
});
