import { parseArgs, type ParseArgsConfig } from "node:util";
import type { TextKey } from "../../locales";
import { CommandFailure } from "./commandFailure";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command line names: options and files. What does not fit is refused by the sentence on how to use the command. */
export function parseOptions<const Known extends Options>(given: readonly string[], options: Known, usage: TextKey) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new CommandFailure(usage, {}, { cause: error });
  }
}
