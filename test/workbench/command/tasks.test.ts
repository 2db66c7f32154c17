import { execFileSync } from "node:child_process";
import path from "node:path";
import { newFolder, northwind, openResult, root } from "./runCommand";

const folder = newFolder();
const tasks = (...given: readonly string[]): string =>
  execFileSync(process.execPath, ["src/workbench/command/tasks.mjs", ...given], { cwd: root, encoding: "utf8" });

it("makes tasks, measures, the page by manager and dossiers, and finds nothing to do the second time", async () => {
  const first = path.join(folder, "first.xlsx");
  const out = tasks(northwind, first, "--rule", "winBack", "--dossiers");
  expect(out).toMatch(/Sheet “Tasks”: [1-9]\d* new tasks, 0 rows renewed\./);
  const { sheets } = await openResult(first);
  const names = sheets.map(({ name }) => name);
  // Save-a-lot Markets is one of the key clients.
  expect(names).toEqual(expect.arrayContaining(["Measures", "Tasks", "Tasks by manager", "Save-a-lot Markets"]));
  const rows = sheets.find(({ name }) => name === "Tasks")?.cells;
  const reasons = [...(rows?.values() ?? [])].slice(1).map((row) => row.get(5)?.value);
  expect(new Set(reasons)).toEqual(new Set(["Lost"]));

  const second = path.join(folder, "second.xlsx");
  const again = tasks(first, second, "--rule", "winBack");
  expect(again).toContain("Sheet “Tasks”: nothing has changed.");
  const cellsOf = async (file: string, sheet: string) =>
    (await openResult(file)).sheets.find(({ name }) => name === sheet)?.cells;
  for (const sheet of ["Tasks", "Measures"]) {
    expect(await cellsOf(second, sheet)).toEqual(await cellsOf(first, sheet));
  }
  expect(() => tasks(northwind, second, "--rule", "everything")).toThrow(/There is no rule everything/);
  expect(() => tasks(northwind)).toThrow(/Usage: npm run tasks/);
});
