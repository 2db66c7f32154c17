import { useCallback, useEffect, useState } from "react";
import { Accordion, Spinner } from "@fluentui/react-components";
import type { FormulaPort } from "../../app/formulaPort";
import { FailureBar } from "../parts/FailureBar";
import { failureOf, type Failure } from "../state/failures";
import type { PaneState } from "../state/paneState";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { describedFunctions, type DescribedFunction } from "./describedFunctions";
import { exampleFormula } from "./exampleFormula";
import { FunctionItem } from "./FunctionItem";
import { ReplaceSection } from "./ReplaceSection";

interface FunctionsScreenProps {
  readonly state: PaneState;
  readonly formulas: FormulaPort;
}

/** The worksheet functions, ready for the user's own columns, and the way back from formulas to values. */
export function FunctionsScreen({ state, formulas }: FunctionsScreenProps) {
  const { t, language } = useTexts();
  const [described, setDescribed] = useState<readonly DescribedFunction[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error, "formulas"));
    }
  }, []);

  useEffect(() => {
    let isCurrent = true;
    void attempt(async () => {
      const found = await describedFunctions(language);
      if (isCurrent) setDescribed(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt, language]);

  const shownFailure = failure !== null && (
    <FailureBar failure={failure} onRetry={() => setFailure(null)} onDismiss={() => setFailure(null)} />
  );
  return (
    <>
      {shownFailure}
      <Section heading={t("gallery.functions")} about={t("gallery.about")}>
        {described === null && failure === null && <Spinner label={t("pane.loading")} />}
        <Accordion collapsible>
          {described?.map((each) => (
            <FunctionItem
              key={each.name}
              described={each}
              example={exampleFormula(each.name, state.choices, state.tables ?? [])}
              decimal={state.format.decimal}
              attempt={attempt}
              onInsert={formulas.insert}
            />
          ))}
        </Accordion>
      </Section>
      <ReplaceSection formulas={formulas} attempt={attempt} />
    </>
  );
}
