import { parseArgs } from "node:util";
import { languages, type Language } from "../../locales";
import { CommandFailure } from "./commandFailure";

export interface CommandArguments {
  readonly input: string;
  readonly output: string;
  readonly settings: string | null;
  readonly language: Language | null;
}

export function readArguments(given: readonly string[]): CommandArguments {
  const { values, positionals } = parse(given);
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) throw new CommandFailure("command.usage");
  const language = languages.find((known) => known === values.language);
  if (values.language !== undefined && language === undefined) {
    throw new CommandFailure("command.unknownLanguage", { value: values.language, known: languages.join(", ") });
  }
  return { input, output, settings: values.settings ?? null, language: language ?? null };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: { settings: { type: "string" }, language: { type: "string" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CommandFailure("command.usage", {}, { cause: error });
  }
}
