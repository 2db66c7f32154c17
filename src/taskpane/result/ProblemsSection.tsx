import { Accordion, Text } from "@fluentui/react-components";
import type { ProblemList } from "../../analysis/analysis";
import { problemCodes, type Problem, type ProblemCode } from "../../analysis/problem";
import type { CellPlace } from "../../analysis/types";
import { Section } from "../Section";
import { useTexts } from "../texts";
import { IgnoredProblems } from "./IgnoredProblems";
import { ProblemGroup } from "./ProblemGroup";

interface ProblemsSectionProps {
  readonly problems: ProblemList;
  /** Kinds that the user does not want to see in this workbook. */
  readonly ignored: readonly ProblemCode[];
  readonly onGo: (place: CellPlace) => void;
  readonly onIgnore: (codes: readonly ProblemCode[]) => void;
}

/** What is wrong with the data, by kind; a click leads to the cell. */
export function ProblemsSection({ problems, ignored, onGo, onIgnore }: ProblemsSectionProps) {
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
  const countOf = (code: ProblemCode) => Math.max(problems.counts[code] ?? 0, groups.get(code)?.length ?? 0);
  const shown = found.filter((code) => !ignored.includes(code));
  const hidden = found.filter((code) => ignored.includes(code));
  return (
    <Section heading={t("pane.problems")} about={shown.length > 0 ? t("pane.problemsAbout") : undefined}>
      {shown.length > 0 && (
        <Accordion collapsible multiple>
          {shown.map((code) => (
            <ProblemGroup
              key={code}
              code={code}
              count={countOf(code)}
              problems={groups.get(code) ?? []}
              onGo={onGo}
              onIgnore={() => onIgnore([...ignored, code])}
            />
          ))}
        </Accordion>
      )}
      {hidden.length > 0 && (
        <IgnoredProblems
          codes={hidden}
          countOf={countOf}
          onShowAgain={(code) => onIgnore(ignored.filter((other) => other !== code))}
        />
      )}
    </Section>
  );
}
