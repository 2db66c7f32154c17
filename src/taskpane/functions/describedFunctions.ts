import { functionNames, type FunctionName } from "../../app/functionNames";
import type { Language } from "../../locales";

export interface DescribedFunction {
  readonly name: FunctionName;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** What Excel itself shows while a formula is typed: the same file, in the language of the pane. */
export async function describedFunctions(language: Language): Promise<readonly DescribedFunction[]> {
  const answer = await fetch(language === "en" ? "functions.json" : `functions-${language}.json`);
  if (!answer.ok) throw new Error(`function descriptions not delivered: ${answer.status}`);
  const { functions } = (await answer.json()) as { readonly functions: readonly DescribedFunction[] };
  return functionNames.map((name) => {
    const found = functions.find((each) => each.name === name);
    if (found === undefined) throw new Error(`function not described: ${name}`);
    return found;
  });
}
