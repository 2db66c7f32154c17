import { copiedRows, type CopiedRows } from "../../app/copies/copiedSales";
import { CommandFailure } from "./commandFailure";
import { languageOfArgument } from "./commandArguments";
import type { WorkbookArguments } from "./onWorkbook";
import { parseOptions } from "./parseOptions";

export interface CopiesArguments extends WorkbookArguments {
  /** The folder of the copies; null = results are taken back. */
  readonly to: string | null;
  /** None = all. */
  readonly managers: readonly string[];
  readonly rows: CopiedRows;
  /** Cells that name clients of others are left blank. */
  readonly blanks: boolean;
  /** Copies that come back. */
  readonly back: readonly string[];
}

const options = {
  to: { type: "string" },
  manager: { type: "string", multiple: true },
  rows: { type: "string" },
  blank: { type: "boolean" },
  back: { type: "string", multiple: true },
  settings: { type: "string" },
  language: { type: "string" },
} as const;

export function readCopiesArguments(given: readonly string[]): CopiesArguments {
  const { values, positionals } = parseOptions(given, options, "command.copiesUsage");
  const [input, output, ...more] = positionals;
  // A pattern that the shell has spelled out: only the first of its files follows the option.
  const back = values.back === undefined ? [] : [...values.back, ...more];
  const rows = copiedRows.find((each) => each === (values.rows ?? "own"));
  const isOne = (values.to === undefined) !== (back.length === 0);
  if (output === undefined || !isOne || rows === undefined || (back.length === 0 && more.length > 0)) {
    throw new CommandFailure("command.copiesUsage");
  }
  return {
    input,
    output,
    to: values.to ?? null,
    managers: values.manager ?? [],
    rows,
    blanks: values.blank ?? false,
    back,
    settings: values.settings ?? null,
    language: languageOfArgument(values.language),
  };
}
