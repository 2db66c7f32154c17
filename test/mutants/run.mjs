import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { mutants } from "./mutants.mjs";

// npm run mutants [-- PART]: puts one fault after another into a copy of the project, and names those that no test finds;
// with PART only faults in files whose path holds it. Fails where more than 5 % survive.

const MOST_SURVIVORS = 0.05;
const root = fileURLToPath(new URL("../..", import.meta.url));
const [part = ""] = process.argv.slice(2);
const chosen = mutants.filter(({ file }) => file.includes(part));
if (chosen.length === 0) throw new Error(`no fault in a file of that name: ${part}`);

const copy = mkdtempSync(path.join(tmpdir(), "clientele-mutants-"));
const known = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" });
for (const file of known.split("\0").filter((each) => each !== "")) {
  cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
}
symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "dir");

/** Whether the tests pass; a fault that they find makes them fail. */
function pass(tests, ...config) {
  const jest = path.join(root, "node_modules/jest/bin/jest.js");
  const given = [jest, ...config, "-w", "1", "--bail", "--silent", "--runTestsByPath", ...tests];
  return spawnSync(process.execPath, given, { cwd: copy, stdio: "ignore" }).status === 0;
}

const survivors = [];
try {
  const tests = [...new Set(chosen.flatMap((each) => each.tests))];
  // This makes the bundles, too.
  if (!pass(tests, "--selectProjects", "node")) throw new Error("the tests fail without any fault: mend them first");
  for (const [place, { file, from, to, tests: finding }] of chosen.entries()) {
    const where = path.join(copy, file);
    const sound = readFileSync(where, "utf8");
    if (sound.split(from).length !== 2) throw new Error(`does not stand once in ${file}: ${from}`);
    writeFileSync(
      where,
      sound.replace(from, () => to),
    );
    const isFound = !pass(finding, "--config", "test/mutants/jest.config.cjs");
    writeFileSync(where, sound);
    if (!isFound) survivors.push(`${file}: ${from} -> ${to === "" ? "nothing" : to}`);
    console.log(`${place + 1}/${chosen.length} ${isFound ? "found" : "SURVIVED"} ${file}: ${from.split("\n")[0]}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${survivors.length} of ${chosen.length} faults survived`);
for (const survivor of survivors) console.log(survivor);
process.exitCode = survivors.length > MOST_SURVIVORS * chosen.length ? 1 : 0;
