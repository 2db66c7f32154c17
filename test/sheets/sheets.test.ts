import { readdirSync } from "node:fs";
import { newFolder, runCommand } from "../workbench/command/runCommand";
import { checkCase } from "./checkCase";
import { casesFolder, readExpectation } from "./expectation";

// Sheets as people have them; each says where the trouble was seen and which answers are accepted.

const folder = newFolder();
const cases = readdirSync(casesFolder);

// Bundles the command once; without arguments it does nothing else.
beforeAll(async () => {
  expect((await runCommand()).code).toBe(1);
});

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(10);
});

test.each(cases.map((name) => [name, readExpectation(name).need]))("%s: %s", async (name) => {
  expect(await checkCase(name, folder)).toEqual([]);
});
