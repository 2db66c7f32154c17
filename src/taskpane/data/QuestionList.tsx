import { useState } from "react";
import type { TableKey } from "../../analysis/tables/tables";
import { tableOf } from "../../analysis/tables/tables";
import { columnDecisions } from "../../app/columnDecisions";
import { questionsAbout } from "../../app/openQuestions";
import type { TableChoice } from "../../app/session";
import type { FoundTable } from "../../app/workbookPort";
import { QuestionCard } from "./QuestionCard";
import type { FormatOfRole } from "./roleFormat";

interface QuestionListProps {
  readonly tableKey: TableKey;
  readonly choice: TableChoice;
  readonly table: FoundTable;
  readonly formatOf: FormatOfRole;
  readonly onAnswer: (role: string, column: number) => void;
}

/** What must be answered about a table's columns; an answered question stays until another table is chosen. */
export function QuestionList({ tableKey, choice, table, formatOf, onAnswer }: QuestionListProps) {
  const { roles } = tableOf(tableKey);
  const decisions = columnDecisions(roles, table);
  const open = questionsAbout(tableKey, { ...choice, table }).map(({ role }) => role);
  // A card that vanished under the finger would take the keyboard's place with it.
  const [asked, setAsked] = useState(open);
  const more = open.filter((role) => !asked.includes(role));
  if (more.length > 0) setAsked([...asked, ...more]);
  return (
    <>
      {asked.map((role) => {
        const decision = decisions.get(role);
        if (decision === undefined) return null;
        return (
          <QuestionCard
            key={role}
            role={role}
            definition={roles[role]}
            decision={decision}
            table={table}
            written={formatOf(role)}
            answer={open.includes(role) ? null : (choice.columns[role] ?? null)}
            onAnswer={(column) => onAnswer(role, column)}
          />
        );
      })}
    </>
  );
}
