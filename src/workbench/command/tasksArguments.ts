import { taskRules, type TaskRule } from "../../tasks/taskRules";
import { CommandFailure } from "./commandFailure";
import { languageOfArgument } from "./commandArguments";
import type { WorkbookArguments } from "./onWorkbook";
import { parseOptions } from "./parseOptions";

export interface TasksArguments extends WorkbookArguments {
  /** From which lists new tasks are made. */
  readonly rules: readonly TaskRule[];
  /** Whether key clients get dossiers; those that have one are kept up to date in any case. */
  readonly makesDossiers: boolean;
}

const options = {
  rule: { type: "string", multiple: true },
  dossiers: { type: "boolean" },
  settings: { type: "string" },
  language: { type: "string" },
} as const;

export function readTasksArguments(given: readonly string[]): TasksArguments {
  const { values, positionals } = parseOptions(given, options, "command.tasksUsage");
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
