// npm run import -- FILE... --out sales.xlsx [--into workbook.xlsx] [--own ACCOUNT]... [--json log.json] [--language en]
import { bundled } from "./bundled.mjs";

const { importFiles } = await bundled("importFiles");
process.exitCode = await importFiles(process.argv.slice(2));
