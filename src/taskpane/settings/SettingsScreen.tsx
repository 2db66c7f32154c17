import { useDeferredValue, useMemo, useState, type Dispatch } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { settingSections, type SettingSection } from "../../analysis/settings/settingDefinition";
import { tableKeys, tableOf } from "../../analysis/tables/tables";
import type { PaneAction, PaneState } from "../state/paneState";
import { Section } from "../parts/Section";
import { SelfCheckPart } from "../selfCheck/SelfCheckPart";
import { fieldErrors, fieldErrorText, fieldsOf, settingsOf, settingsWithoutErrors } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { daysInForce } from "./daysInForce";
import { reportInputs } from "./reportInputs";
import { ReportsFields } from "./ReportsFields";
import { SectionFields } from "./SectionFields";
import { sectionSummary } from "./sectionSummary";
import { settingsIn } from "./settingsIn";
import { SettingsSection } from "./SettingsSection";
import { useSalesPreview } from "./useSalesPreview";

const useStyles = makeStyles({
  head: { marginBottom: tokens.spacingVerticalM },
});

interface SettingsScreenProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: Pick<PaneEffects, "previewSales" | "withWorkbook">;
}

/** The rules of the computation. Empty fields stand for the defaults. */
export function SettingsScreen({ state, dispatch, effects }: SettingsScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [opened, setOpened] = useState<ReadonlySet<SettingSection>>(new Set(["period"]));
  const preview = useSalesPreview(state, effects.previewSales);
  const { draft, choices } = state;
  const errors = fieldErrors(draft, choices);
  const { settings } = useMemo(() => settingsOf(draft), [draft]);
  // Typing and dragging go before counting the clients again.
  const previewed = useDeferredValue(settings);
  const inForce = settings ?? settingsWithoutErrors(draft);
  const days = daysInForce(inForce, preview);
  const fields = { draft, errors, dispatch, settings: previewed, preview, days, choices };

  const errorIn = (section: SettingSection) => {
    const wrong = settingsIn(section)
      .flatMap(fieldsOf)
      .find((field) => errors[field] !== undefined);
    return wrong === undefined ? undefined : errors[wrong];
  };
  const hasProcess = tableKeys.some((key) => tableOf(key).section === "process" && choices[key] !== null);
  // Settings of tables that the company does not have stand in nobody's way, unless one of them is wrong.
  // The loyalty programme has a screen of its own.
  const sections = settingSections.filter((section) => {
    const isElsewhere = section === "loyalty" || (section === "process" && !hasProcess);
    return !isElsewhere || errorIn(section) !== undefined;
  });
  // What is wrong is in sight, and stays so while it is mended.
  const hidden = sections.filter((section) => errorIn(section) !== undefined && !opened.has(section));
  if (hidden.length > 0) setOpened(new Set([...opened, ...hidden]));

  const reset = (
    <Button size="small" onClick={() => dispatch({ type: "defaultsRestored" })}>
      {t("pane.restoreDefaults")}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <Section heading={t("pane.screen.settings")} about={t("pane.settingsAbout")} action={reset} />
      </div>
      {sections.map((section) => {
        const error = errorIn(section);
        const isOpen = opened.has(section);
        const toggle = () => {
          const next = new Set(opened);
          if (!next.delete(section)) next.add(section);
          setOpened(next);
        };
        return (
          <SettingsSection
            key={section}
            name={t(`settings.section.${section}`)}
            summary={
              error === undefined
                ? sectionSummary(section, { state, settings: inForce, preview, days, t, language })
                : t(fieldErrorText(error))
            }
            isWrong={error !== undefined}
            isOpen={isOpen}
            onToggle={toggle}
          >
            {isOpen && section !== "reports" && <SectionFields {...fields} section={section} />}
            {isOpen && section === "reports" && (
              <ReportsFields wanted={state.wantedReports} inputs={reportInputs(choices, draft)} dispatch={dispatch} />
            )}
          </SettingsSection>
        );
      })}
      <SelfCheckPart effects={effects} />
    </>
  );
}
