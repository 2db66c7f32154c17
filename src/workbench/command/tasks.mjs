// npm run tasks -- input.xlsx output.xlsx [--rule NAME]... [--dossiers]
import { bundled } from "./bundled.mjs";

const { tasksOfFile } = await bundled("tasks");
process.exitCode = await tasksOfFile(process.argv.slice(2));
