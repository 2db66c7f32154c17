import type { Dispatch } from "react";
import { Button } from "@fluentui/react-components";
import { xyzPresets } from "../../analysis/xyzProposals";
import type { PaneAction, PaneState } from "../paneState";
import { HelpLink } from "../HelpLink";
import { Section } from "../Section";
import { fieldErrors } from "../settingsDraft";
import { useTexts } from "../texts";
import { BoundaryField } from "./BoundaryField";
import { DraftField } from "./DraftField";
import { MeasureField } from "./MeasureField";
import { PeriodField } from "./PeriodField";
import { WindowField } from "./WindowField";
import { abcPresets } from "./presets";

interface SettingsScreenProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The rules of the computation. Empty fields stand for the defaults. */
export function SettingsScreen({ state, dispatch }: SettingsScreenProps) {
  const { t } = useTexts();
  const fields = { draft: state.draft, errors: fieldErrors(state.draft, state.choices), dispatch };
  const reset = (
    <Button size="small" onClick={() => dispatch({ type: "defaultsRestored" })}>
      {t("pane.restoreDefaults")}
    </Button>
  );
  return (
    <>
      <Section heading={t("pane.settingsDates")} about={t("pane.settingsAbout")} action={reset}>
        <DraftField {...fields} field="asOf" kind="date" about={t("pane.about.asOf")} />
        <PeriodField {...fields} period="period" />
        <WindowField {...fields} proposed={state.result?.proposedWindowMonths ?? null} />
        <PeriodField {...fields} period="kpi" />
        <HelpLink rule="status" />
      </Section>
      <Section heading={t("pane.settingsClasses")}>
        <MeasureField {...fields} />
        <BoundaryField {...fields} field="abc" presets={abcPresets} />
        <BoundaryField {...fields} field="xyz" presets={xyzPresets} />
        <HelpLink rule="abc" />
      </Section>
      <Section heading={t("pane.settingsProfit")}>
        <DraftField
          {...fields}
          field="marginShare"
          kind="number"
          about={t("pane.about.marginShare")}
          placeholder={t("pane.notSet")}
          unit="%"
        />
        <HelpLink rule="ltv" />
      </Section>
    </>
  );
}
