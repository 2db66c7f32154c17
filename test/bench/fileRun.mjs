import { resolve } from "node:path";

// One reading of one file in a process of its own, so that its memory is seen: node fileRun.mjs WAY FILE FORM

const { timeFile } = await import(resolve("dist/bench/filesSide.mjs"));
const [way, file, form] = process.argv.slice(2);
console.log(JSON.stringify(await timeFile(way, file, form)));
