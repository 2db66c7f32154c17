import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSettingsFile } from "../src/app/settingsFile";
import { functionMetadata } from "../src/functions/metadata/functionMetadata.cjs";

const root = path.resolve(__dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const packageFile = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

describe("README.md", () => {
  it("links only to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
    const files = links.filter((link) => !/^https?:/.test(link));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("names only commands and folders that exist", () => {
    const commands = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1]);
    const known = ["ci", "start", "test", ...Object.keys(packageFile.scripts)];
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
    const folders = [...readme.matchAll(/`((?:src|test)\/[\w/.]*)`/g)].map((match) => match[1]);
    expect(folders.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
  });

  it("asks for the version of Node.js that package.json asks for", () => {
    const version = /Node\.js\]\([^)]*\) (\d+\.\d+) or newer/.exec(readme)?.[1];
    expect(packageFile.engines.node).toBe(`>=${version}`);
  });

  it("shows settings that the command takes", () => {
    const json = /```json\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(readSettingsFile(json ?? "")).toMatchObject({ file: { settings: { windowMonths: 3, marginShare: 0.2 } } });
  });

  it("writes every worksheet function with its arguments as Excel shows them", async () => {
    const { en } = await functionMetadata();
    const signatures = en.functions.map(({ name, parameters }) => {
      const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      return `=${name}(${names.join(", ")})`;
    });
    expect(signatures.length).toBeGreaterThan(4);
    expect(signatures.filter((signature) => !readme.includes(`\`${signature}\``))).toEqual([]);
  });
});
