import { useMemo } from "react";
import { Accordion, Text } from "@fluentui/react-components";
import type { ProblemList } from "../../analysis/problemLog";
import { problemCodes, type Problem, type ProblemCode } from "../../analysis/problem";
import type { CellPlace } from "../../analysis/types";
import { problemKey, type IgnoredProblems } from "../../app/ignoredProblems";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { IgnoredList } from "./IgnoredList";
import { ProblemGroup } from "./ProblemGroup";

interface ProblemsSectionProps {
  readonly problems: ProblemList;
  readonly ignored: IgnoredProblems;
  readonly onGo: (place: CellPlace) => void;
  readonly onIgnore: (ignored: IgnoredProblems) => void;
}

/** What is wrong with the data, by kind; a click leads to the cell. */
export function ProblemsSection({ problems, ignored, onGo, onIgnore }: ProblemsSectionProps) {
  const { t } = useTexts();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is ignored from here on keeps its place in the list
  const ignoredBefore = useMemo(() => new Set(ignored.single), [problems]);
  const ignoredNow = new Set(ignored.single);

  const groups = new Map<ProblemCode, Problem[]>();
  const hidden: Problem[] = [];
  for (const problem of problems.items) {
    const key = problemKey(problem);
    const group = groups.get(problem.code) ?? [];
    groups.set(problem.code, group);
    if (ignored.kinds.includes(problem.code) || !ignoredBefore.has(key) || !ignoredNow.has(key)) group.push(problem);
    else hidden.push(problem);
  }
  const countOf = (code: ProblemCode) => {
    const hiddenOfKind = hidden.filter((problem) => problem.code === code).length;
    return Math.max((problems.counts[code] ?? 0) - hiddenOfKind, groups.get(code)?.length ?? 0);
  };
  const found = problemCodes.filter((code) => countOf(code) > 0);
  const shown = found.filter((code) => !ignored.kinds.includes(code));
  const hiddenKinds = found.filter((code) => ignored.kinds.includes(code));

  const ignoreKinds = (kinds: readonly ProblemCode[]) => onIgnore({ ...ignored, kinds });
  const ignoreOne = (problem: Problem, ignore: boolean) => {
    const others = ignored.single.filter((key) => key !== problemKey(problem));
    onIgnore({ ...ignored, single: ignore ? [...others, problemKey(problem)] : others });
  };
  if (found.length === 0 && hidden.length === 0) {
    return (
      <Section heading={t("pane.problems")}>
        <Text>{t("pane.noProblems")}</Text>
      </Section>
    );
  }
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
              isIgnored={(problem) => ignoredNow.has(problemKey(problem))}
              onGo={onGo}
              onIgnoreKind={() => ignoreKinds([...ignored.kinds, code])}
              onIgnore={ignoreOne}
            />
          ))}
        </Accordion>
      )}
      {hiddenKinds.length + hidden.length > 0 && (
        <IgnoredList
          kinds={hiddenKinds}
          problems={hidden}
          countOf={countOf}
          onGo={onGo}
          onShowKind={(code) => ignoreKinds(ignored.kinds.filter((other) => other !== code))}
          onShow={(problem) => ignoreOne(problem, false)}
        />
      )}
    </Section>
  );
}
