import { readFile } from "node:fs/promises";
import path from "node:path";
import { excelCalls, omitted, type Argument, type Result } from "../functions/excelCalls";
import { casesFolder, saysAll, type CallResult, type Expectation } from "./expectation";

interface Call {
  readonly call: string;
  readonly args: readonly (Argument | null)[];
}

/** Calls the worksheet functions as input.json says; answers what is wrong, nothing where an alternative is accepted. */
export async function checkCalls(name: string, { accept }: Expectation): Promise<string[]> {
  const calls = JSON.parse(await readFile(path.join(casesFolder, name, "input.json"), "utf8")) as readonly Call[];
  const functions = await excelCalls();
  const results = calls.map(({ call, args }) =>
    functions.call(
      call,
      args.map((arg) => arg ?? omitted),
    ),
  );
  const wrong = accept.map(({ calls: wanted = [] }) =>
    results.flatMap((result, i) =>
      isAccepted(wanted[i], result) ? [] : [`${calls[i].call} gives ${JSON.stringify(result)}`],
    ),
  );
  return wrong.some((found) => found.length === 0) ? [] : wrong.map((found) => found.join("; "));
}

function isAccepted(wanted: CallResult, result: Result): boolean {
  if (wanted.any !== undefined) return wanted.any.some((one) => isAccepted(one, result));
  if (Array.isArray(result)) return JSON.stringify(result) === JSON.stringify(wanted.result);
  return wanted.error === true && "reason" in result && saysAll(wanted.says ?? [], result.reason);
}
