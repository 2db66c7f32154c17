import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import nodeBundle from "../../src/workbench/command/nodeBundle.cjs";

// npm run samples -- FOLDER: runs Microsoft's samples for Excel on the host, each in a workbook of its own, and says which run
// wholly and at what the others stop. FOLDER = samples/excel of a copy of github.com/OfficeDev/office-js-snippets.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npm run samples -- FOLDER");

const { bundleForNode, root } = nodeBundle;
const bundle = path.join(root, "dist/samples/headless.cjs");
await bundleForNode(path.join(root, "src/workbench/headless.ts"), bundle);
await bundleForNode(path.join(root, "src/workbooks/blankWorkbook.ts"), `${bundle}.blank.cjs`);
const require = createRequire(import.meta.url);
const { createHeadlessHost } = require(bundle);
const { blankSheet, blankWorkbook } = require(`${bundle}.blank.cjs`);

/** The TypeScript of a sample: the block below "script:" and "content:"; null where it is written in another way. */
function scriptOf(yaml) {
  const lines = yaml.replace(/\r\n/g, "\n").split("\n");
  const start = lines.findIndex((line, index) => /^ {4}content: \|/.test(line) && lines[index - 1] === "script:");
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== "" && !line.startsWith("        "));
  return (end === -1 ? rest : rest.slice(0, end)).map((line) => line.slice(8)).join("\n");
}

/** What stands in the fields of a sample's page, by their names. */
function fieldsOf(yaml) {
  const areas = [...yaml.matchAll(/<textarea[^>]* id="([^"]+)"[^>]*>([^<]*)</g)];
  const inputs = [...yaml.matchAll(/<input[^>]* id="([^"]+)"[^>]* value="([^"]*)"/g)];
  return new Map([...areas, ...inputs].map(([, name, text]) => [name, text]));
}

/** A page whose buttons are pressed by name; whatever else a sample shows there is forgotten. */
function pageOf(fields) {
  const buttons = new Map();
  const element = (name) =>
    new Proxy(() => element(name), {
      get(_target, member) {
        if (fields.has(name) && member === "val") return () => fields.get(name);
        if (fields.has(name) && member === "value") return fields.get(name);
        if (member === Symbol.toPrimitive || member === "toString") return () => "";
        if (member === "on" || member === "addEventListener") return (_event, press) => buttons.set(name, press);
        if (member === "click") return (press) => buttons.set(name, press);
        return element(name);
      },
      set: () => true,
    });
  const $ = (selector) => element(String(selector).replace(/^#/, ""));
  return {
    buttons,
    $,
    document: { getElementById: element, querySelector: $, createElement: element, body: element("") },
  };
}

/** What keeps the sample from running wholly; none = nothing. */
async function stopsOf(script, fields) {
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const host = createHeadlessHost(
    blankWorkbook([blankSheet({ id: "{00000000-0001-0000-0000-000000000000}", name: "Sheet1" })]),
  );
  const { buttons, $, document } = pageOf(fields);
  const stops = [];
  const stop = (error) => stops.push(error?.debugInfo?.errorLocation ?? error?.message ?? String(error));
  const console = new Proxy({}, { get: (_target, name) => (name === "error" ? stop : () => undefined) });
  const names = ["Office", "Excel", "OfficeExtension", "$", "document", "console"];
  try {
    const { Office, Excel, OfficeExtension } = host;
    runInThisContext(`(${names.join(",")}) => {${outputText}\n}`)(Office, Excel, OfficeExtension, $, document, console);
    const isSetup = (name) => /setup/i.test(name);
    for (const [name, press] of [...buttons].sort(([a], [b]) => Number(isSetup(b)) - Number(isSetup(a)))) {
      try {
        await press();
      } catch (error) {
        stop(new Error(`${name}: ${error.message}`));
      }
    }
    if (buttons.size === 0) stop("no button to press");
  } catch (error) {
    stop(error);
  } finally {
    host.dispose();
  }
  return [...new Set(stops)];
}

const samples = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".yaml"));
let whole = 0;
for (const name of samples.sort()) {
  const yaml = readFileSync(path.join(folder, name), "utf8");
  const script = scriptOf(yaml);
  const stops = script === null ? ["no script"] : await stopsOf(script, fieldsOf(yaml));
  if (stops.length === 0) whole++;
  console.log(`${stops.length === 0 ? "runs " : "STOPS"} ${name}${stops.map((each) => `\n        ${each}`).join("")}`);
}
console.log(`${whole} of ${samples.length} samples run wholly`);
