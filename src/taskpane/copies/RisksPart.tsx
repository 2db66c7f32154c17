import { useCallback } from "react";
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { riskSheetOf, updateRisks, type RiskUpdate } from "../../app/risks/riskSheet";
import { readTypedSheet } from "../../app/typedSheets/readTypedSheet";
import type { WorkbookPort } from "../../app/workbookPort";
import { percentText, type Language, type Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { useSheetWork } from "../state/useSheetWork";

interface RisksPartProps {
  readonly analysis: Analysis;
  readonly effects: PaneEffects;
}

/** The sheet of what could happen to the client base, and whether measures pay. */
export function RisksPart({ analysis, effects }: RisksPartProps) {
  const { t, language } = useTexts();
  const look = useCallback(
    async (port: WorkbookPort, fresh: Analysis) => ({
      isThere: (await readTypedSheet(port, riskSheetOf(fresh, t, language))) !== null,
    }),
    [t, language],
  );
  const { seen, isBusy, done, act } = useSheetWork<{ readonly isThere: boolean }, RiskUpdate>(effects, analysis, look);
  return (
    <Section heading={t("risks.sheet")} about={`${t("risks.about")} ${t("risks.scale")}`}>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => act((port, fresh) => updateRisks(port, fresh, t, language))}>
          {t(seen?.isThere ? "risks.update" : "risks.make")}
        </Button>
      </div>
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("tasks.updating")} />}
        {done !== null && (
          <>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{doneText(done, t, language)}</MessageBarBody>
            </MessageBar>
            {done.problems.slice(0, 1).map(({ where, value }) => (
              <MessageBar key={placeText(where)} intent="warning" layout="multiline">
                <MessageBarBody>
                  {t("risks.unreadable", { count: done.problems.length, cell: placeText(where), value })}
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
