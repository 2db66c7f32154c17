import { readFileSync } from "node:fs";
import path from "node:path";

// What the README names. A declaration that it does not name turns its check red.

export const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");

/** The report sheets of its first table, as the sheets are called. */
export function reportsNamed(): readonly string[] {
  return [...readme.matchAll(/^\| ([A-Z][^|]*?) +\| .*\|$/gm)].map((match) => match[1]);
}

/** The tables that it says the use of, by their titles. */
export function tablesNamed(): readonly string[] {
  return [...readme.matchAll(/^- \*\*([^*]+)\*\*(?: \(required\))?:/gm)].map((match) => match[1]);
}

/** The rows of its table of settings. */
export function settingRows(): readonly string[] {
  return readme.slice(readme.indexOf("| setting "), readme.indexOf("What the settings do not name")).split("\n");
}

/** The settings of these rows, by their keys. */
export function settingsNamed(): readonly string[] {
  return settingRows().flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map((match) => match[1]));
}
