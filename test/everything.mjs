// npm test: types, lint and formatting beside the tests. What is given is handed to jest: npm test -- test/analysis
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scripts = ["types", "lint", "format:check"];

/** One after the other: jest takes every core, and builds what the tests run before it does. */
async function check() {
  const failed = [];
  for (const script of scripts) {
    const { code, output, seconds } = await run("npm", ["run", "--silent", script], "pipe");
    if (code !== 0) failed.push({ script, output });
    console.log(`${code === 0 ? "PASS" : "FAIL"} npm run ${script} (${seconds} s)`);
    if (output !== "") console.log(output);
  }
  return failed;
}

/** Exit code, what was printed where it is piped, and how long it took. */
function run(command, given, output) {
  const start = Date.now();
  const child = spawn(command, given, {
    cwd: root,
    shell: process.platform === "win32",
    stdio: ["inherit", output, output],
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => printed.push(text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      const seconds = Math.round((Date.now() - start) / 1000);
      resolve({ code, output: printed.join("").trim(), seconds });
    });
  });
}

const [failed, jest] = await Promise.all([check(), run("npx", ["jest", ...process.argv.slice(2)], "inherit")]);
// Jest's own summary stands last, and above it what failed may be far away.
for (const { script, output } of failed) console.log(`\nFAIL npm run ${script}\n${output}`);
process.exitCode = failed.length > 0 || jest.code !== 0 ? 1 : 0;
