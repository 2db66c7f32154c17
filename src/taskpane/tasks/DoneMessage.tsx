import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { measuresText, restoredWarning, taskWarnings, tasksText } from "../../app/tasks/taskSentences";
import type { Translate } from "../../locales";
import type { Done } from "./useTasks";

interface DoneMessageProps {
  readonly done: Done;
  readonly translate: Translate;
}

/** What was done, and what the user must know of it. */
export function DoneMessage({ done, translate: t }: DoneMessageProps) {
  const warnings = warningsOf(done, t);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentenceOf(done, t)}</MessageBarBody>
      </MessageBar>
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

function sentenceOf(done: Done, t: Translate): string {
  switch (done.kind) {
    case "page":
      return t("tasks.printed", { sheet: done.sheet });
    case "updateFirst":
      return t("tasks.updateFirst", { sheet: done.sheet });
    case "firstFilled":
      return t("tasks.firstFilled");
    case "brought":
      return t("tasks.broughtBack", { count: done.count });
    case "measures":
      return measuresText(done.update, t);
    case "tasks":
      return tasksText(done.update, t);
  }
}

function warningsOf(done: Done, t: Translate): readonly string[] {
  if (done.kind === "tasks") return taskWarnings(done.update, t);
  return done.kind === "measures" ? restoredWarning(done.update, t) : [];
}
