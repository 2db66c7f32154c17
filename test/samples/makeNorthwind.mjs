// Makes assets/samples/northwind.xlsx and northwind.json anew from test/data/northwind_*.csv: node test/samples/makeNorthwind.mjs
import { createRequire } from "node:module";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const require = createRequire(import.meta.url);
const { bundleForNode, root } = require("../../src/workbench/command/nodeBundle.cjs");

const bundle = path.join(root, "dist/node/northwindFile.cjs");
await bundleForNode(path.join(root, "test/samples/northwindFile.ts"), bundle);
const { northwindBytes, northwindSheetsText, samplePath, sheetsPath } = require(bundle);

const target = path.join(root, samplePath);
await mkdir(path.dirname(target), { recursive: true });
await writeFile(target, await northwindBytes(root));
await writeFile(path.join(root, sheetsPath), northwindSheetsText(root));
