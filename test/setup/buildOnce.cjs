const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const sources = [
  "src",
  "assets",
  "test/data",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];

/** Of every file that a bundle is made of, by name and content. */
function sourceFingerprint() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesOf(path.join(root, source))) {
      hash.update(`${path.relative(root, file)}\0`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).sort();
  return names.flatMap((name) => filesOf(path.join(place, name)));
}

/** Builds unless the mark beside what was built names these sources; `mark` must go when something else is built there. */
async function buildOnce(mark, build) {
  const fingerprint = sourceFingerprint();
  if (existsSync(mark) && readFileSync(mark, "utf8") === fingerprint) return;
  await build();
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, fingerprint);
}

module.exports = { buildOnce };
