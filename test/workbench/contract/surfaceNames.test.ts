import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { officeLibrary } from "./officeLibrary";
import { openHost } from "./openHost";

// What the host calls by Excel's names must bear Excel's names: a typing error would be an API that no Excel has.

const root = path.resolve(__dirname, "../../..");
const officeFolder = path.join(root, "src/workbench/host/office");

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);

function excelNamespace(): Map<string, Map<string, string | null>> {
  const members = new Map<string, Map<string, string | null>>();
  const library = parse(path.join(root, "node_modules/@types/office-js/index.d.ts"));
  for (const statement of library.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    for (const declared of (statement.body as ts.ModuleBlock).statements) {
      if (ts.isClassDeclaration(declared) && declared.name) {
        members.set(declared.name.text, new Map(declared.members.map((member) => [nameOf(member, library), null])));
      } else if (ts.isEnumDeclaration(declared)) {
        const words = declared.members.map((member): [string, string | null] => [
          nameOf(member, library),
          member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : null,
        ]);
        members.set(declared.name.text, new Map(words));
      }
    }
  }
  return members;
}

const nameOf = (member: ts.ClassElement | ts.EnumMember, source: ts.SourceFile): string =>
  member.name?.getText(source) ?? "constructor";

const isInternal = (member: ts.ClassElement, name: string): boolean =>
  name === "constructor" ||
  name.startsWith("_") ||
  (ts.getCombinedModifierFlags(member as ts.Declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !==
    0;

/** Excel's by name, though nothing of them can be loaded. */
const withoutEntity = new Set(["RequestContext", "TrackedObjects", "EventHandlerResult"]);

/** Entity -> its declaration, as in excelObject()("Range", { values: ... }). */
function declarationsIn(source: ts.SourceFile): Map<string, ts.ObjectLiteralExpression> {
  const declarations = new Map<string, ts.ObjectLiteralExpression>();
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isCallExpression(node.expression)) return;
    const callee = node.expression.expression;
    if (!ts.isIdentifier(callee) || !/^excel(Object|Reference|Collection)$/.test(callee.text)) return;
    const entity = (node.arguments[0] as ts.StringLiteral).text;
    if (!new RegExp(`^export (class|const) ${entity}\\b`, "m").test(source.text)) {
      throw new Error(`class and entity differ: ${entity}`);
    }
    declarations.set(entity, node.arguments.at(-1) as ts.ObjectLiteralExpression);
  };
  visit(source);
  return declarations;
}

const officeSources = (): ts.SourceFile[] =>
  readdirSync(officeFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => parse(path.join(officeFolder, file)));

/** Class -> its public members, for every class that stands for one of Excel's. */
function ownClasses(): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const source of officeSources()) {
    for (const [entity, { properties }] of declarationsIn(source)) {
      classes.set(
        entity,
        properties.map((property) => property.name?.getText(source) ?? "spread"),
      );
    }
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const name = statement.name.text;
      const declared = classes.get(name);
      if (!declared && !withoutEntity.has(name)) continue;
      const names = statement.members
        .map((member) => ({ member, name: nameOf(member, source) }))
        .filter(({ member, name }) => !isInternal(member, name))
        .map(({ name }) => name);
      classes.set(name, [...new Set([...(declared ?? []), ...names])]);
    }
  }
  return classes;
}

/** Declared, at least in part, in the namespace OfficeExtension. */
const ofExtension = new Set(["EventHandlers", "EventHandlerResult", "RequestContext", "TrackedObjects"]);

function unknownNames(known: ReadonlyMap<string, { has(name: string): boolean }>, left: ReadonlySet<string>): string[] {
  const unknown: string[] = [];
  for (const [entity, members] of ownClasses()) {
    if (left.has(entity)) continue;
    const real = known.get(entity);
    if (!real) unknown.push(entity);
    else unknown.push(...members.filter((member) => !real.has(member)).map((member) => `${entity}.${member}`));
  }
  return unknown;
}

function unknownWords(known: ReadonlyMap<string, ReadonlyMap<string, string | null>>): string[] {
  const { Excel } = openHost();
  const lists = Object.keys(Excel).filter((name) => !["RequestContext", "run"].includes(name));
  expect(lists.length).toBeGreaterThan(20);
  const unknown: string[] = [];
  for (const list of lists) {
    const own = (Excel as unknown as Record<string, Record<string, string>>)[list];
    for (const [word, value] of Object.entries(own)) {
      if (known.get(list)?.get(word) !== value) unknown.push(`${list}.${word} = ${value}`);
    }
  }
  return unknown;
}

describe("the names of the host's objects", () => {
  const declared = excelNamespace();
  const library = officeLibrary();

  it("are all declared for Office.js", () => {
    expect(ownClasses().size).toBeGreaterThan(40);
    expect(ownClasses().get("Range")).toEqual(expect.arrayContaining(["values", "getUsedRange"]));
    expect(unknownNames(declared, ofExtension)).toEqual([]);
  });

  it("are all in the library that Excel loads", () => {
    expect(library.classes.size).toBeGreaterThan(300);
    expect(unknownNames(library.classes, new Set())).toEqual([]);
  });

  it("stand for everything that one object says it leads to", () => {
    const known = new Set(ownClasses().keys());
    const led = officeSources().flatMap((source) =>
      [...declarationsIn(source).values()].flatMap((declaration) =>
        [...declaration.getText(source).matchAll(/\bobject: "(\w+)"/g)].map(([, name]) => name),
      ),
    );
    expect(led.length).toBeGreaterThan(40);
    expect(led.filter((name) => !known.has(name))).toEqual([]);
  });

  it("have the words of Excel's lists, as declared and as in the library", () => {
    expect(unknownWords(declared)).toEqual([]);
    expect(unknownWords(library.words)).toEqual([]);
  });
});
