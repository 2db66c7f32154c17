import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const built = path.resolve(__dirname, "../../dist/web");
const gzipBytes = (file: string) => gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length;

test("the functions are at most 22,500 bytes, gzipped", () => {
  expect(gzipBytes("functions.js")).toBeLessThanOrEqual(22_500);
});

// A build that names a path to a company's database has all of it; see test/engine/pane.cluster.ts.
test("this build names no database and knows none", () => {
  const chunks = readdirSync(path.join(built, "chunks")).map((file) => `chunks/${file}`);
  const scripts = ["taskpane.js", ...chunks].filter((file) => file.endsWith(".js"));
  const knowing = scripts.filter((file) => readFileSync(path.join(built, file), "utf8").includes("wait_end_of_query"));
  expect(knowing).toEqual([]);
});

// Russian has the longest texts.
test("the pane and the texts of its language are at most 250,000 bytes of JavaScript, gzipped", () => {
  const texts = readdirSync(path.join(built, "chunks")).filter((file) => file.startsWith("texts-ru."));
  expect(texts.length).toBe(1);
  expect(gzipBytes("taskpane.js") + gzipBytes(`chunks/${texts[0]}`)).toBeLessThanOrEqual(250_000);
});

// `npm start -- --developer` has a drawer of faults.
test("what is published has nothing for developers: no drawer of faults, no way into the workbook beside Excel's", () => {
  const chunks = readdirSync(path.join(built, "chunks")).map((file) => `chunks/${file}`);
  const files = ["index.html", "workbench.js", "workbench.css", ...chunks];
  const telling = files.filter((file) =>
    /page\.faultFailAt|clienteleWorkbench|[?]developer/.test(readFileSync(path.join(built, file), "utf8")),
  );
  expect(telling).toEqual([]);
});
