import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, runCommand } from "./runCommand";

/** What Node has compiled of the command. */
function compiled(): string {
  const folder = path.join(root, "dist/node");
  const [name] = readdirSync(folder).filter((each) => /^analyze\.cjs\..*\.compiled$/.test(each));
  return path.join(folder, name);
}

test("the command keeps what Node has compiled of it, and starts where that is broken", async () => {
  const first = await runCommand();
  expect(first.error).toContain("Usage:");
  writeFileSync(compiled(), "nothing that was compiled");
  expect(await runCommand()).toEqual(first);
  expect(readFileSync(compiled()).length).toBeGreaterThan(100_000);
});
