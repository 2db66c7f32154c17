import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { cyclesIn } from "./setup/cyclesIn";

const root = path.resolve(__dirname, "..");
const source = path.join(root, "src");

interface Folder {
  /** Folders of src/ that it may import beside itself. */
  readonly folders: readonly string[];
  readonly packages: readonly string[] | "any";
}

// Who may import whom. workbench stands on everything, and nothing stands on it.
const rules: Readonly<Record<string, Folder>> = {
  analysis: { folders: [], packages: [] },
  imports: { folders: ["analysis"], packages: ["papaparse", "hyparquet", "hyparquet-compressors"] },
  checklists: { folders: ["analysis"], packages: [] },
  tasks: { folders: ["analysis"], packages: [] },
  merging: { folders: ["analysis"], packages: [] },
  locales: { folders: ["analysis", "imports", "checklists"], packages: ["intl-messageformat"] },
  reports: { folders: ["analysis", "checklists", "tasks", "locales"], packages: [] },
  engine: { folders: ["analysis"], packages: [] },
  app: {
    folders: ["analysis", "checklists", "tasks", "merging", "imports", "engine", "reports", "locales"],
    packages: [],
  },
  excel: { folders: ["analysis", "merging", "reports", "app"], packages: [] },
  functions: { folders: ["analysis", "locales"], packages: [] },
  taskpane: {
    folders: ["analysis", "checklists", "tasks", "imports", "engine", "reports", "app", "locales", "workbooks"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
  help: { folders: ["analysis", "reports", "locales"], packages: [] },
  build: { folders: [], packages: "any" },
  workbooks: { folders: ["analysis", "imports", "reports", "locales"], packages: "any" },
  workbench: {
    folders: [
      "analysis",
      "checklists",
      "tasks",
      "imports",
      "engine",
      "reports",
      "app",
      "excel",
      "functions",
      "locales",
      "build",
      "workbooks",
    ],
    packages: "any",
  },
};

// The composition root of the pane is the one file that puts the gateway under it. The sample lies among the assets.
const exceptions: Readonly<Record<string, readonly string[]>> = {
  "taskpane/index.tsx": ["excel", "functions"],
  "app/sample.ts": [".."],
};

// The rooms of analysis in the order of a figure's way: each may take values from those before it only.
const rooms = [
  "time",
  "cells",
  "columns",
  "ledger",
  "settings",
  "tables",
  "register",
  "figures",
  "lifecycle",
  "classes",
  "products",
  "dependence",
  "managers",
  "clients",
  "periods",
  "rhythm",
  "loyalty",
  "process",
  "summary",
  "duplicates",
  "explanations",
];

function filesBelow(folder: string): string[] {
  const files: string[] = [];
  for (const name of readdirSync(folder)) {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) files.push(...filesBelow(full));
    else if (/\.tsx?$/.test(name)) files.push(full);
  }
  return files;
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

const importsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);

/** Imports that are left when the types are gone. */
function valueImportsOf(text: string): string[] {
  const parsed = ts.createSourceFile("file.tsx", text, ts.ScriptTarget.ES2022);
  const specifiers: string[] = [];
  for (const statement of parsed.statements) {
    if (ts.isImportDeclaration(statement)) {
      const clause = statement.importClause;
      const named = clause?.namedBindings;
      const onlyTypes =
        clause?.isTypeOnly ||
        (clause !== undefined && named !== undefined && ts.isNamedImports(named) && !clause.name
          ? named.elements.every((element) => element.isTypeOnly)
          : false);
      if (!onlyTypes) specifiers.push((statement.moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !exportsTypesOnly(statement)) {
      specifiers.push((statement.moduleSpecifier as ts.StringLiteral).text);
    }
  }
  return specifiers;
}

const exportsTypesOnly = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly));

/** The file of src that a relative import means; undefined for what is not compiled, as a picture. */
function fileOf(importer: string, specifier: string): string | undefined {
  const target = path.resolve(path.dirname(importer), specifier);
  return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => target + end).find((file) => known.has(file));
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const files = filesBelow(source);
const known = new Set(files);
const relative = (file: string): string => path.relative(source, file).split(path.sep).join("/");

describe("the folders of src", () => {
  it("are all named in the rules", () => {
    const folders = readdirSync(source).filter((name) => statSync(path.join(source, name)).isDirectory());
    expect(folders.filter((name) => !(name in rules))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it("import only what the rules allow", () => {
    const violations: string[] = [];
    for (const file of files) {
      const name = relative(file);
      const folder = name.split("/")[0];
      const rule = rules[folder];
      for (const specifier of importsOf(readFileSync(file, "utf8"))) {
        if (specifier.startsWith(".")) {
          const target = relative(path.resolve(path.dirname(file), specifier)).split("/")[0];
          const allowed = target === folder || rule.folders.includes(target) || exceptions[name]?.includes(target);
          if (!allowed) violations.push(`${name} imports ${specifier}`);
        } else if (rule.packages !== "any" && !rule.packages.includes(packageOf(specifier))) {
          violations.push(`${name} imports ${specifier}`);
        }
      }
    }
    expect(violations).toEqual([]);
  });

  it("take values in one direction between the rooms of analysis", () => {
    const found = readdirSync(path.join(source, "analysis"), { withFileTypes: true });
    expect(found.filter((entry) => entry.isDirectory() && !rooms.includes(entry.name))).toEqual([]);
    const violations: string[] = [];
    for (const file of files) {
      const [folder, room, ...rest] = relative(file).split("/");
      if (folder !== "analysis" || rest.length === 0) continue;
      for (const specifier of valueImportsOf(readFileSync(file, "utf8"))) {
        const [, target, ...inside] = relative(path.resolve(path.dirname(file), specifier)).split("/");
        const isRoom = inside.length > 0;
        if (isRoom && rooms.indexOf(target) > rooms.indexOf(room)) violations.push(`${relative(file)}: ${specifier}`);
      }
    }
    expect(violations).toEqual([]);
  });

  it("need no file to be loaded before itself", () => {
    const imports = new Map<string, string[]>();
    for (const file of files) {
      const targets = valueImportsOf(readFileSync(file, "utf8"))
        .filter((specifier) => specifier.startsWith("."))
        .flatMap((specifier) => fileOf(file, specifier) ?? []);
      imports.set(relative(file), targets.map(relative));
    }
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
    expect(cyclesIn(imports)).toEqual([]);
  });

  it("touch Office only in the gateway, the functions, the pane's root and the workbench", () => {
    const outside = files.filter((file) => {
      const name = relative(file);
      const mayTouch = /^(excel|functions|workbench)\//.test(name) || name === "taskpane/index.tsx";
      return (
        !mayTouch && /\b(Excel|Office|CustomFunctions)\.[A-Za-z]/.test(withoutComments(readFileSync(file, "utf8")))
      );
    });
    expect(outside.map(relative)).toEqual([]);
  });

  // In two files they are read, not written.
  it("build no quotation marks outside the texts of a language", () => {
    const reading = ["analysis/cells/clientKey.ts", "imports/kinds.ts"];
    const building = files.filter(
      (file) =>
        !relative(file).startsWith("locales/") &&
        !reading.includes(relative(file)) &&
        /[“”„«»]/.test(withoutComments(readFileSync(file, "utf8"))),
    );
    expect(building.map(relative)).toEqual([]);
  });

  it("hold no file longer than 400 lines", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length > 401);
    expect(long.map(relative)).toEqual([]);
  });
});

describe("the search for cycles", () => {
  it("finds files that lead back to themselves, apart from those that lead to them", () => {
    const imports = new Map([
      ["a", ["b"]],
      ["b", ["c", "e"]],
      ["c", ["d"]],
      ["d", ["b"]],
      ["e", ["f"]],
      ["f", ["f"]],
    ]);
    expect(cyclesIn(imports)).toEqual([["f"], ["b", "c", "d"]]);
  });

  it("counts no import that is gone when the types are", () => {
    const text = `
      import type { A } from "./a";
      import { type B } from "./b";
      export type { C } from "./c";
      export { type D } from "./d";
      import { type E, e } from "./e";
      import "./f";
      export * from "./g";`;
    expect(valueImportsOf(text)).toEqual(["./e", "./f", "./g"]);
  });
});

describe("the top level", () => {
  it("holds only the usual files", () => {
    const usual = [
      ".ci",
      ".git",
      ".gitignore",
      ".prettierignore",
      ".prettierrc.json",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "assets",
      "dist",
      "eslint.config.mjs",
      "jest.config.cjs",
      "manifest.xml",
      "node_modules",
      "package-lock.json",
      "package.json",
      "src",
      "test",
      "tsconfig.json",
      "webpack.config.js",
    ];
    expect(readdirSync(root).filter((name) => !usual.includes(name))).toEqual([]);
  });
});
