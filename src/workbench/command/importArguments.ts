import type { Language } from "../../locales";
import { languageOfArgument } from "./commandArguments";
import { CommandFailure } from "./commandFailure";
import { parseOptions } from "./parseOptions";

export interface ImportArguments {
  readonly files: readonly string[];
  readonly out: string;
  /** The workbook that the payments are added to; null = a new one. */
  readonly into: string | null;
  readonly own: readonly string[];
  readonly json: string | null;
  readonly addsAlike: boolean;
  readonly language: Language | null;
}

const options = {
  out: { type: "string" },
  into: { type: "string" },
  own: { type: "string", multiple: true },
  json: { type: "string" },
  "add-alike": { type: "boolean" },
  language: { type: "string" },
} as const;

export function readImportArguments(given: readonly string[]): ImportArguments {
  const { values, positionals } = parseOptions(given, options, "imports.command.usage");
  if (positionals.length === 0 || values.out === undefined) throw new CommandFailure("imports.command.usage");
  return {
    files: positionals,
    out: values.out,
    into: values.into ?? null,
    own: values.own ?? [],
    json: values.json ?? null,
    addsAlike: values["add-alike"] ?? false,
    language: languageOfArgument(values.language),
  };
}
