import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../../src/locales";
import { isThere, openResult, runHere } from "../workbench/command/runCommand";
import { checkCalls } from "./checkCalls";
import { differences } from "./differences";
import { clientsReport } from "./clientsReport";
import { casesFolder, readExpectation, says, saysAll, type Accepted, type Expectation } from "./expectation";

/** Runs the case through the command, or through the worksheet functions; answers what is wrong with each alternative, none where one is accepted. */
export async function checkCase(name: string, folder: string): Promise<string[]> {
  const expectation = readExpectation(name);
  const { accept, run, never = [] } = expectation;
  if (run.functions) return checkCalls(name, expectation);
  const input = readdirSync(path.join(casesFolder, name)).find((file) => file.startsWith("input."));
  if (input === undefined) throw new Error(`a case without an input: ${name}`);
  const output = path.join(folder, `${name}.xlsx`);
  const { settings, language } = await optionsOf(name, run);
  const given = settings === null ? ["--language", language] : ["--settings", settings];
  const { out, error } = await runHere(path.join(casesFolder, name, input), output, ...given);
  const printed = `${out}\n${error}`;
  const forbidden = never.find((pattern) => says(pattern, printed));
  if (forbidden !== undefined) return [`says ${forbidden}: ${printed.trim()}`];
  const wrong: string[] = [];
  for (const one of accept) {
    const found = isThere(output)
      ? await wrongWithResult(one, output, printed, language)
      : wrongWithRefusal(one, printed);
    if (found.length === 0) return [];
    wrong.push(found.join("; "));
  }
  return wrong;
}

async function optionsOf(
  name: string,
  run: Expectation["run"],
): Promise<{ settings: string | null; language: Language }> {
  if (run.settings === undefined) return { settings: null, language: run.language ?? "en" };
  const settings = path.join(casesFolder, name, run.settings);
  const said = JSON.parse(await readFile(settings, "utf8")) as { language?: Language };
  return { settings, language: said.language ?? "en" };
}

async function wrongWithResult(
  accepted: Accepted,
  output: string,
  printed: string,
  language: Language,
): Promise<string[]> {
  if (accepted.refused) return ["reports were written"];
  const data = await openResult(output);
  const clients = clientsReport(data, language);
  const wrong = differences(accepted.figures ?? {}, clients);
  const texts = data.sheets.flatMap(({ cells }) => [...cells.values()].map(textsOf));
  if (!saysAll(accepted.prints ?? [], printed)) wrong.push("it was not printed");
  if (!saysAll(accepted.says ?? [], [printed, ...texts].join("\n"))) wrong.push("it was not said");
  return wrong;
}

function textsOf(row: ReadonlyMap<number, { readonly value: unknown }>): string {
  return [...row.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])).join(" | ");
}

function wrongWithRefusal(accepted: Accepted, printed: string): string[] {
  if (!accepted.refused) return [`refused: ${printed.trim()}`];
  return saysAll(accepted.says ?? [], printed) ? [] : [`refused without saying it: ${printed.trim()}`];
}
