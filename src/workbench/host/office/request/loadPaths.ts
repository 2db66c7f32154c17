import { invalidArgument } from "./errors";

/** "format/fill/color" as its parts; "*" stands for every plain property. */
export type LoadPath = readonly string[];

/** All the ways in which Office.js lets one name what to load. */
export function loadPaths(options: unknown): LoadPath[] {
  if (options === undefined || options === null) return [["*"]];
  if (typeof options === "string") return pathsOfList(options);
  if (Array.isArray(options)) return options.flatMap((option) => pathsOfList(String(option)));
  if (typeof options !== "object") throw invalidArgument(`load: ${String(options)}`);
  if ("select" in options || "expand" in options) return pathsOfQuery(options);
  return pathsOfObject(options);
}

function pathsOfList(list: string): LoadPath[] {
  if (list.trim() === "") return [["*"]];
  return list
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "")
    .map((path) => path.split("/"));
}

function pathsOfQuery(query: { select?: unknown; expand?: unknown }): LoadPath[] {
  const unknown = Object.keys(query).find((key) => key !== "select" && key !== "expand");
  if (unknown !== undefined) throw invalidArgument(`load: ${unknown}`);
  return [query.select, query.expand].flatMap((part) => (part === undefined ? [] : loadPaths(part)));
}

function pathsOfObject(choice: object): LoadPath[] {
  return Object.entries(choice).flatMap(([name, wanted]): LoadPath[] => {
    if (wanted === false || wanted === undefined) return [];
    if (name === "$all") return [["*"]];
    if (wanted === true) return [[name]];
    return pathsOfObject(wanted as object).map((path) => [name, ...path]);
  });
}
