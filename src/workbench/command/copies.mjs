// npm run copies -- input.xlsx output.xlsx --to folder [--manager NAME]... | --back copy.xlsx...
import { bundled } from "./bundled.mjs";

const { copiesOfFile } = await bundled("copies");
process.exitCode = await copiesOfFile(process.argv.slice(2));
