import { Accordion, Text } from "@fluentui/react-components";
import type { ProblemList } from "../../analysis/analysis";
import { problemCodes, type Problem, type ProblemCode } from "../../analysis/problem";
import type { CellPlace } from "../../analysis/types";
import { Section } from "../Section";
import { useTexts } from "../texts";
import { ProblemGroup } from "./ProblemGroup";

interface ProblemsSectionProps {
  readonly problems: ProblemList;
  readonly onGo: (place: CellPlace) => void;
}

/** What is wrong with the data, by kind; a click leads to the cell. */
export function ProblemsSection({ problems, onGo }: ProblemsSectionProps) {
  const { t } = useTexts();
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of problems.items) {
    const group = groups.get(problem.code);
    if (group === undefined) groups.set(problem.code, [problem]);
    else group.push(problem);
  }
  const found = problemCodes.filter((code) => groups.has(code) || (problems.counts[code] ?? 0) > 0);
  if (found.length === 0) {
    return (
      <Section heading={t("pane.problems")}>
        <Text>{t("pane.noProblems")}</Text>
      </Section>
    );
  }
  return (
    <Section heading={t("pane.problems")} about={t("pane.problemsAbout")}>
      <Accordion collapsible multiple>
        {found.map((code) => {
          const items = groups.get(code) ?? [];
          const count = Math.max(problems.counts[code] ?? 0, items.length);
          return <ProblemGroup key={code} code={code} count={count} problems={items} onGo={onGo} />;
        })}
      </Accordion>
    </Section>
  );
}
