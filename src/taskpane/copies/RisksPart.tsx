import { useState } from "react";
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { updateRisks, type RiskUpdate } from "../../app/risks/riskSheet";
import { percentText, type Language, type Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { freshAnalysis } from "../state/freshAnalysis";
import type { PaneEffects } from "../state/usePane";

type Made =
  { readonly kind: "none" } | { readonly kind: "busy" } | { readonly kind: "done"; readonly risks: RiskUpdate };

interface RisksPartProps {
  readonly analysis: Analysis;
  readonly effects: PaneEffects;
}

/** The sheet of what could happen to the client base, and whether measures pay. */
export function RisksPart({ analysis, effects }: RisksPartProps) {
  const { t, language } = useTexts();
  const [made, setMade] = useState<Made>({ kind: "none" });
  const isBusy = made.kind === "busy";
  const make = async () => {
    setMade({ kind: "busy" });
    const risks = await effects.withWorkbook("addSheets", async (port, state) =>
      updateRisks(port, await freshAnalysis(port, state, analysis), t, language),
    );
    setMade(risks === null ? { kind: "none" } : { kind: "done", risks });
  };
  return (
    <Section heading={t("risks.sheet")} about={`${t("risks.about")} ${t("risks.scale")}`}>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void make()}>
          {t(made.kind === "done" ? "risks.update" : "risks.make")}
        </Button>
      </div>
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("tasks.updating")} />}
        {made.kind === "done" && (
          <>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{doneText(made.risks, t, language)}</MessageBarBody>
            </MessageBar>
            {made.risks.problems.slice(0, 1).map(({ where, value }) => (
              <MessageBar key={placeText(where)} intent="warning" layout="multiline">
                <MessageBarBody>
                  {t("risks.unreadable", { count: made.risks.problems.length, cell: placeText(where), value })}
                </MessageBarBody>
              </MessageBar>
            ))}
          </>
        )}
      </div>
    </Section>
  );
}

function doneText({ update, concerned }: RiskUpdate, t: Translate, language: Language): string {
  const { largest, oneContact } = concerned;
  const sheet = update?.sheet ?? t("risks.sheet");
  const isSame = update !== null && update.added === 0 && update.renewed === 0;
  const known =
    largest === null || largest.share === null
      ? []
      : [
          t("risks.counted", {
            manager: largest.manager,
            share: percentText(largest.share, language),
            count: oneContact,
          }),
        ];
  return [t(isSame ? "risks.unchanged" : "risks.ready", { sheet }), ...known].join(" ");
}
