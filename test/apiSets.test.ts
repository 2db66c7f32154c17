import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unguardedApiUses } from "./setup/apiSets";

const root = path.resolve(__dirname, "..");

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return sourceFiles(full);
    return /\.tsx?$/.test(name) ? [full] : [];
  });
}

const declared = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync(path.join(root, "manifest.xml"), "utf8"),
)?.[1];

describe("the Excel APIs in use", () => {
  it("belong to the requirement set that the manifest declares, or are guarded by isSetSupported", () => {
    expect(declared).toBe("1.9");
    const files = ["excel", "taskpane", "functions"].flatMap((name) => sourceFiles(path.join(root, "src", name)));
    expect(files.length).toBeGreaterThan(5);
    expect(unguardedApiUses(files, "1.9", root)).toEqual([]);
  });

  it("are found by the check when they are newer, and let pass behind a guard", () => {
    const folder = mkdtempSync(path.join(root, "test/setup/apiSets-"));
    const file = path.join(folder, "sample.ts");
    writeFileSync(
      file,
      [
        "export function read(range: Excel.Range): void {",
        "  range.getSpillingToRange();",
        '  if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) range.getSpillParent();',
        "  range.getUsedRange();",
        "}",
      ].join("\n"),
    );
    try {
      expect(
        unguardedApiUses([file], "1.9", root).map(({ member, version, line }) => ({ member, version, line })),
      ).toEqual([{ member: "getSpillingToRange", version: "1.12", line: 2 }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
