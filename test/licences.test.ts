import path from "node:path";
import { licences, packageFolders } from "../src/build/LicencesPlugin.cjs";

const packages = path.resolve("node_modules");
const moduleOf = (identifier: string, modules?: readonly { identifier(): string }[]) => ({
  identifier: () => identifier,
  modules,
});
const named = (folders: readonly string[]) => folders.map((folder) => path.relative(packages, folder)).sort();

test("the packages of modules are found, also inside joined ones, behind loaders and in folders of other packages", () => {
  const folders = packageFolders([
    moduleOf(`${packages}/react/index.js`),
    moduleOf(`javascript/esm|${packages}/@univerjs/core/lib/es/index.js`),
    moduleOf(`css ${packages}/css-loader/dist/cjs.js!${packages}/@univerjs/ui/lib/index.css|0||||}`),
    moduleOf(`${packages}/ts-loader/index.js??ruleSet[1].rules[0]!${path.resolve("src/taskpane/index.tsx")}`),
    moduleOf("joined", [moduleOf(`${packages}/echarts/node_modules/zrender/lib/zrender.js`)]),
  ]);
  expect(named(folders)).toEqual([
    "@univerjs/core",
    "@univerjs/ui",
    "echarts/node_modules/zrender",
    "react",
    "webpack",
  ]);
});

test("each package stands with its licence and its notices, in the order of the names", () => {
  const text = licences(
    ["react", "@univerjs/protocol", "@univerjs/core", "echarts"].map((name) => path.join(packages, name)),
  );
  expect(text).toMatch(/MIT License\s+Copyright \(c\) \d+ The Clientele authors/);
  expect([...text.matchAll(/^-+\n(\S+) /gm)].map(([, name]) => name)).toEqual([
    "@univerjs/core",
    "@univerjs/protocol",
    "echarts",
    "react",
  ]);
  expect(text).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
  expect(text).toContain("Apache ECharts\nCopyright 2017");
  // One that only names its licence has the text of another.
  const protocol = text.split("@univerjs/protocol ")[1].split("echarts ")[0];
  expect(protocol).toMatch(/Apache License\s+Version 2\.0/);
});
