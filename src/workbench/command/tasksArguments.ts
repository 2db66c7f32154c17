import { parseArgs } from "node:util";
import { taskRules, type TaskRule } from "../../tasks/taskRules";
import { CommandFailure } from "./commandFailure";
import { languageOfArgument } from "./commandArguments";
import type { WorkbookArguments } from "./onWorkbook";

export interface TasksArguments extends WorkbookArguments {
  /** From which lists new tasks are made. */
  readonly rules: readonly TaskRule[];
  /** Whether key clients get dossiers; those that have one are kept up to date in any case. */
  readonly makesDossiers: boolean;
}

export function readTasksArguments(given: readonly string[]): TasksArguments {
  const { values, positionals } = parse(given);
  const [input, output, ...more] = positionals;
  if (output === undefined || more.length > 0) throw new CommandFailure("command.tasksUsage");
  const rules = (values.rule ?? taskRules).map((name) => {
    const rule = taskRules.find((known) => known === name);
    if (rule === undefined) {
      throw new CommandFailure("command.unknownRule", { value: name, known: taskRules.join(", ") });
    }
    return rule;
  });
  return {
    input,
    output,
    rules,
    makesDossiers: values.dossiers ?? false,
    settings: values.settings ?? null,
    language: languageOfArgument(values.language),
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        rule: { type: "string", multiple: true },
        dossiers: { type: "boolean" },
        settings: { type: "string" },
        language: { type: "string" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CommandFailure("command.tasksUsage", {}, { cause: error });
  }
}
