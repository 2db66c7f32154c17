import { readFileSync } from "node:fs";
import path from "node:path";

const text = readFileSync(path.resolve(__dirname, "../../dist/web/licences.txt"), "utf8");

test.each(["react", "@fluentui/react-components", "@univerjs/core", "echarts", "hyparquet", "papaparse", "webpack"])(
  "the built files bring the licence of %s, which they contain",
  (name) => {
    expect(text).toContain(`\n${name} `);
  },
);

test("packages that only build and test are not among them", () => {
  expect(["jest", "playwright-core", "typescript", "esbuild"].filter((name) => text.includes(`\n${name} `))).toEqual(
    [],
  );
});
