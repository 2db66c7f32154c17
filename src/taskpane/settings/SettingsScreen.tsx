import { useDeferredValue, useMemo, useState, type Dispatch, type ReactNode } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { dayText } from "../../locales";
import { HelpLink } from "../parts/HelpLink";
import type { PaneAction, PaneState } from "../state/paneState";
import { Section } from "../parts/Section";
import { fieldErrors, fieldErrorText, settingsOf, settingsWithoutErrors } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { AbcFields } from "./AbcFields";
import { DraftField } from "./DraftField";
import { GradeTableField } from "./GradeTableField";
import { PeriodField } from "./PeriodField";
import { namesProducts } from "./namesProducts";
import { ProductField } from "./ProductField";
import { ReportsFields } from "./ReportsFields";
import { sectionFields, sections, type SettingsSectionId } from "./sections";
import { daysInForce, sectionSummary } from "./sectionSummary";
import { SettingsSection } from "./SettingsSection";
import { useSalesPreview } from "./useSalesPreview";
import { WindowField } from "./WindowField";
import { XyzFields } from "./XyzFields";

const useStyles = makeStyles({
  head: { marginBottom: tokens.spacingVerticalM },
  dates: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface SettingsScreenProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: Pick<PaneEffects, "previewSales">;
}

/** The rules of the computation. Empty fields stand for the defaults. */
export function SettingsScreen({ state, dispatch, effects }: SettingsScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [opened, setOpened] = useState<ReadonlySet<SettingsSectionId>>(new Set(["period"]));
  const preview = useSalesPreview(state, effects.previewSales);
  const { draft, choices } = state;
  const errors = fieldErrors(draft, choices);
  const fields = { draft, errors, dispatch };
  const { settings } = useMemo(() => settingsOf(draft), [draft]);
  // Typing and dragging go before counting the clients anew.
  const previewed = useDeferredValue(settings);
  const inForce = settings ?? settingsWithoutErrors(draft);
  const days = daysInForce(inForce, preview);
  const ready = preview.kind === "ready" ? preview.preview : null;

  const wrongField = (section: SettingsSectionId) =>
    sectionFields[section].find((field) => errors[field] !== undefined);
  // What is wrong is in sight, and stays so while it is mended.
  const hidden = sections.filter((section) => wrongField(section) !== undefined && !opened.has(section));
  if (hidden.length > 0) setOpened(new Set([...opened, ...hidden]));

  const contents: Readonly<Record<SettingsSectionId, () => ReactNode>> = {
    period: () => (
      <>
        <PeriodField {...fields} period="period" days={days.period} />
        <div className={styles.dates}>
          <DraftField {...fields} field="asOf" kind="date" about={t("pane.about.asOf")} />
          {ready !== null && ready.lastSale !== null && (
            <Text size={200}>{t("settings.lastSale", { day: dayText(ready.lastSale, language) })}</Text>
          )}
        </div>
        <HelpLink rule="period" />
      </>
    ),
    window: () => (
      <>
        <WindowField {...fields} rhythm={ready?.rhythm ?? null} />
        <HelpLink rule="status" />
      </>
    ),
    abc: () => <AbcFields {...fields} settings={previewed} preview={preview} clients={choices.clients} />,
    xyz: () => <XyzFields {...fields} settings={previewed} preview={preview} />,
    reports: () => (
      <ReportsFields wanted={state.wantedReports} withProducts={namesProducts(choices)} dispatch={dispatch} />
    ),
    profit: () => (
      <>
        <DraftField
          {...fields}
          field="marginShare"
          kind="number"
          about={t("pane.about.marginShare")}
          placeholder={t("pane.notSet")}
          unit="%"
        />
        <HelpLink rule="ltv" />
        <ProductField sales={choices.sales} dispatch={dispatch} />
        <HelpLink rule="stages" />
        <GradeTableField {...fields} />
        <HelpLink rule="grade" />
      </>
    ),
    managers: () => (
      <>
        <PeriodField {...fields} period="kpi" days={days.kpi} />
        <HelpLink rule="managers" />
        <DraftField
          {...fields}
          field="historyWindows"
          kind="number"
          about={t("settings.about.historyWindows")}
          placeholder="4"
        />
        <HelpLink rule="status" />
      </>
    ),
  };

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
        const wrong = wrongField(section);
        const error = wrong === undefined ? undefined : errors[wrong];
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
                ? sectionSummary(section, { state, settings: inForce, preview, days }, t, language)
                : t(fieldErrorText(error))
            }
            isWrong={error !== undefined}
            isOpen={opened.has(section)}
            onToggle={toggle}
          >
            {opened.has(section) && contents[section]()}
          </SettingsSection>
        );
      })}
    </>
  );
}
