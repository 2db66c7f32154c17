import path from "node:path";
import ts from "typescript";

/** One use of an Office.js member that the declared requirement set does not cover. */
export interface ApiUse {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly version: string;
}

const versionNumber = (text: string): number => {
  const [major, minor] = text.split(".").map(Number);
  return major * 1000 + minor;
};

/** The set that @types/office-js names in a member's comment: "[Api set: ExcelApi 1.7]". */
function excelApiVersion(symbol: ts.Symbol): string | null {
  for (const declaration of symbol.declarations ?? []) {
    const sourceFile = declaration.getSourceFile();
    if (!sourceFile.fileName.includes("/@types/office-js/")) continue;
    const comment = sourceFile.text.slice(declaration.getFullStart(), declaration.getStart());
    const match = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment) ?? /\[Api set: ExcelApi(Online|Desktop)/.exec(comment);
    if (match) return /^\d/.test(match[1]) ? match[1] : "99.0";
  }
  return null;
}

const guardPattern = /isSetSupported\(\s*"ExcelApi",\s*"(\d+\.\d+)"\s*\)/g;

/** The highest set asked for by a condition around the node, or by one above it in the same function. */
function guardedVersion(node: ts.Node): number {
  let highest = 0;
  const consider = (text: string): void => {
    for (const match of text.matchAll(guardPattern)) highest = Math.max(highest, versionNumber(match[1]));
  };
  for (let current: ts.Node = node; current.parent; current = current.parent) {
    const parent = current.parent;
    if (ts.isIfStatement(parent) && parent.thenStatement === current) consider(parent.expression.getText());
    if (ts.isConditionalExpression(parent) && parent.whenTrue === current) consider(parent.condition.getText());
    if (ts.isBinaryExpression(parent) && parent.right === current) consider(parent.left.getText());
    if (ts.isBlock(parent))
      for (const statement of parent.statements) {
        if (statement.pos >= current.pos) break;
        // An early leave: if (!isSetSupported(...)) return;
        if (ts.isIfStatement(statement) && /^\(?!/.test(statement.expression.getText()))
          consider(statement.expression.getText());
      }
  }
  return highest;
}

/** Every use of an Excel API above `declared` in the files that no isSetSupported guards. */
export function unguardedApiUses(files: readonly string[], declared: string, root: string): ApiUse[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js", "custom-functions-runtime"],
    typeRoots: [path.join(root, "node_modules/@types")],
  });
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isIdentifier(node) && (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent))) {
      const symbol = checker.getSymbolAtLocation(node);
      const version = symbol ? excelApiVersion(symbol) : null;
      if (version && versionNumber(version) > Math.max(versionNumber(declared), guardedVersion(node)))
        uses.push({
          file: path.relative(root, file.fileName),
          line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          member: node.text,
          version,
        });
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const name of files) {
    const file = program.getSourceFile(name);
    if (file) visit(file, file);
  }
  return uses;
}
