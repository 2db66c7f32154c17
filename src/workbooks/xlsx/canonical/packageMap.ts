import { FileError } from "../../fileError";
import { relationshipsPath } from "../../../imports/files/xlsx/packagePaths";
import type { Relationship, XlsxPackage } from "../xlsxPackage";
import { kindOf, partPlaces } from "./partPlaces";

/** A part that relationships lead to. */
export interface ReachedPart {
  /** As the package has it. */
  readonly path: string;
  /** As Excel would have it. */
  readonly usualPath: string;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

export interface PackageMap {
  /** By path; targets of relationships have the letter case of the parts that they lead to. */
  readonly parts: ReadonlyMap<string, ReachedPart>;
  readonly rootRelationships: ReadonlyMap<string, Relationship>;
  /** Whether every part lies where Excel has it, and every relationship spells its path. */
  readonly isUsual: boolean;
}

/** The parts of a workbook by their relationships, whatever they are called. */
export function mapPackage(file: XlsxPackage): PackageMap {
  const paths = new Map(file.paths().map((path) => [path.toLowerCase(), path]));
  let isUsual = true;

  function found(path: string): string | undefined {
    if (file.has(path)) return path;
    const same = paths.get(path.toLowerCase()) ?? paths.get(decoded(path).toLowerCase());
    if (same !== undefined) isUsual = false;
    return same;
  }
  function relationshipsOf(path: string): Map<string, Relationship> {
    const list = found(relationshipsPath(path));
    const targets = new Map<string, Relationship>();
    for (const [id, relationship] of list === undefined ? [] : file.relationshipsIn(list, path)) {
      const target = relationship.external ? relationship.target : (found(relationship.target) ?? relationship.target);
      targets.set(id, { ...relationship, target });
    }
    return targets;
  }

  const rootRelationships = relationshipsOf("");
  const main = mainPart(file, rootRelationships, paths);
  const kinds = new Map([[main, "officeDocument"]]);
  for (const { type, target, external } of rootRelationships.values()) {
    if (!external && file.has(target) && !kinds.has(target)) kinds.set(target, kindOf(type));
  }
  const targets = new Map<string, ReadonlyMap<string, Relationship>>();
  // A map hands out what is added to it while it is walked through.
  for (const path of kinds.keys()) {
    const relationships = relationshipsOf(path);
    targets.set(path, relationships);
    for (const { type, target, external } of relationships.values()) {
      if (!external && file.has(target) && !kinds.has(target)) kinds.set(target, kindOf(type));
    }
  }
  const usualPaths = usualPathsOf(kinds);
  const parts = new Map<string, ReachedPart>();
  for (const [path, relationships] of targets) {
    const usualPath = usualPaths.get(path) ?? path;
    if (usualPath !== path) isUsual = false;
    parts.set(path, { path, usualPath, relationships });
  }
  return { parts, rootRelationships, isUsual };
}

/** What the package says is its workbook; without a word about it, the part that is called so. */
function mainPart(
  file: XlsxPackage,
  roots: ReadonlyMap<string, Relationship>,
  paths: ReadonlyMap<string, string>,
): string {
  for (const { type, target } of roots.values())
    if (kindOf(type) === "officeDocument" && file.has(target)) return target;
  const types = paths.get("[content_types].xml");
  for (const { name, type } of types === undefined ? [] : file.contentTypes(types)) {
    const path = paths.get(name.replace(/^\//, "").toLowerCase());
    if (path !== undefined && /(?:sheet|template|macroEnabled)\.main\+xml$/.test(type)) return path;
  }
  const called = [...paths.keys()].find((path) => /(?:^|\/)workbook\d*\.xml$/.test(path));
  const path = called === undefined ? undefined : paths.get(called);
  if (path === undefined) throw new FileError("notWorkbook");
  return path;
}

/** Parts that lie where Excel has them stay; the others get the next free place of their kind. */
function usualPathsOf(kinds: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const strangers: string[] = [];
  for (const [path, kind] of kinds) {
    const place = partPlaces.get(kind);
    if (place === undefined || place.usual.test(path)) taken.add(path);
    else strangers.push(path);
  }
  const usual = new Map<string, string>();
  for (const path of strangers) {
    const place = partPlaces.get(kinds.get(path) ?? "");
    let number = 1;
    let next = place?.path(number) ?? path;
    // A second part of a kind that has one place only stays where it is: nobody reads it.
    while (taken.has(next) && place?.path(number + 1) !== next) next = place?.path(++number) ?? path;
    if (taken.has(next)) continue;
    taken.add(next);
    usual.set(path, next);
  }
  return usual;
}

/** "sheet%201.xml" is "sheet 1.xml". */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
