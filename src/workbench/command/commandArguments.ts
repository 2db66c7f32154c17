import { languages, type Language } from "../../locales";
import { CommandFailure } from "./commandFailure";
import { parseOptions } from "./parseOptions";

export interface CommandArguments {
  /** null = the sales come from files or a database, and there is no workbook with the other tables. */
  readonly input: string | null;
  /** null = only the connection with the database is tried. */
  readonly output: string | null;
  /** Files of sales beside the workbook, or patterns of their names; none = the sales are in the input. */
  readonly sales: readonly string[];
  readonly settings: string | null;
  /** The reports are written to this file too, as values alone; null = they are not. */
  readonly send: string | null;
  /** The settings come from this file, and the sales from the database that it names. */
  readonly isEngine: boolean;
  readonly language: Language | null;
}

const salesEnding = /\.(?:csv|txt|tsv|gz|parquet)$/i;

const options = {
  settings: { type: "string" },
  send: { type: "string" },
  engine: { type: "string" },
  language: { type: "string" },
  sales: { type: "string", multiple: true },
} as const;

export function readArguments(given: readonly string[]): CommandArguments {
  const { values, positionals } = parseOptions(given, options, "command.usage");
  const sales = values.sales ?? [];
  const isEngine = values.engine !== undefined;
  // A pattern that the shell has spelled out: only the first of its files follows the option.
  const isSpelledOut = (name: string): boolean => sales.length > 0 && salesEnding.test(name);
  const books = positionals.filter((name) => !isSpelledOut(name));
  const input = books.length === 2 ? books[0] : null;
  const output = books.at(-1) ?? null;
  const fewest = isEngine ? 0 : sales.length > 0 ? 1 : 2;
  const isTwice = isEngine && (sales.length > 0 || values.settings !== undefined || values.send !== undefined);
  if (books.length < fewest || books.length > 2 || isTwice) throw new CommandFailure("command.usage");
  return {
    input,
    output,
    sales: [...sales, ...positionals.filter(isSpelledOut)],
    settings: values.engine ?? values.settings ?? null,
    send: values.send ?? null,
    isEngine,
    language: languageOfArgument(values.language),
  };
}

/** The language that an option names; null = none is named. */
export function languageOfArgument(value: string | undefined): Language | null {
  const language = languages.find((known) => known === value);
  if (value !== undefined && language === undefined) {
    throw new CommandFailure("command.unknownLanguage", { value, known: languages.join(", ") });
  }
  return language ?? null;
}
