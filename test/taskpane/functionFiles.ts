import { execFileSync } from "node:child_process";
import type { FunctionMetadata } from "../../src/build/functionMetadata.cjs";
import type { Language } from "../../src/locales";

// Made as the build makes them, in a process of its own: their generator does not run beside a DOM.
const program = `require("./src/build/functionMetadata.cjs").functionMetadata()
  .then((files) => process.stdout.write(JSON.stringify(files)))`;

type FunctionFiles = Readonly<Record<Language, FunctionMetadata>>;

/** What the functions are described with in each language. */
export const functionFiles = JSON.parse(
  execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }),
) as FunctionFiles;

/** Lets the pane fetch the descriptions as it does from the site. */
export function deliverFunctionFiles(): void {
  globalThis.fetch = jest.fn((address: string) => {
    const language = (/functions-(\w+)\.json/.exec(address)?.[1] ?? "en") as Language;
    return Promise.resolve({ ok: true, json: () => Promise.resolve(functionFiles[language]) });
  }) as unknown as typeof fetch;
}
