// Unpacks the Chromium of the npm package into a folder and prints how to start it, as JSON.
// A program of its own: the package is an ES module that changes the environment when it is loaded.
import { writeFileSync } from "node:fs";
import path from "node:path";

const folder = process.argv[2];
process.env.TMPDIR = folder;
// The libraries that a bare Linux lacks are unpacked too.
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
const executablePath = await chromium.executablePath();

// The package's own list of font folders names /tmp, wherever it was unpacked to.
const fontList = path.join(folder, "fonts.conf");
writeFileSync(
  fontList,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`,
);
const env = { TMPDIR: folder, FONTCONFIG_FILE: fontList, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH };
console.log(JSON.stringify({ executablePath, env }));
