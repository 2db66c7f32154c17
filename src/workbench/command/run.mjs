// npm run analyze -- input.xlsx output.xlsx [--settings settings.json] [--language en]
import { bundled } from "./bundled.mjs";

const { analyzeFile } = await bundled("analyze");
process.exitCode = await analyzeFile(process.argv.slice(2));
