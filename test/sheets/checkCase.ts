import { readdirSync } from "node:fs";
import path from "node:path";
import { isThere, openResult, rowsBelow, runHere } from "../workbench/command/runCommand";
import { differences } from "./differences";
import { casesFolder, readExpectation, saysAll, type Accepted } from "./expectation";

/** Runs the case through the command; answers what is wrong with each alternative, none where one is accepted. */
export async function checkCase(name: string, folder: string): Promise<string[]> {
  const { accept } = readExpectation(name);
  const input = readdirSync(path.join(casesFolder, name)).find((file) => file.startsWith("input."));
  if (input === undefined) throw new Error(`a case without an input: ${name}`);
  const output = path.join(folder, `${name}.xlsx`);
  const { out, error } = await runHere(path.join(casesFolder, name, input), output, "--language", "en");
  const printed = `${out}\n${error}`;
  const wrong: string[] = [];
  for (const one of accept) {
    const found = isThere(output) ? await wrongWithResult(one, output, printed) : wrongWithRefusal(one, printed);
    if (found.length === 0) return [];
    wrong.push(found.join("; "));
  }
  return wrong;
}

async function wrongWithResult(accepted: Accepted, output: string, printed: string): Promise<string[]> {
  if (accepted.refused) return ["reports were written"];
  const data = await openResult(output);
  const clients = rowsBelow(data, "Clients", "Client");
  clients.delete("Total");
  const wrong = differences(accepted.figures ?? {}, clients);
  const texts = data.sheets.flatMap(({ cells }) => [...cells.values()].map(textsOf));
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
