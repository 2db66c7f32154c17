import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { kindOf } from "../../analysis/settings/settings";
import { periodPresets } from "../../analysis/types";
import { isoOfDay } from "../../analysis/time/isoDay";
import { customPeriod } from "../state/draftKinds";
import { draftField } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import { ChoiceField } from "./ChoiceField";
import { daysText } from "./daysText";
import { DraftField } from "./DraftField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(160px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

/** A period by its name, with its days; or both its days. */
export function PeriodField({ setting, days: allDays, ...rest }: SettingFieldProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { draft, dispatch } = rest;
  const { usual } = kindOf(setting, "period");
  const days = allDays[setting] ?? null;
  const others = periodPresets.filter((name) => name !== usual);
  const choices = [
    ["", t(`settings.preset.${usual}`)] as const,
    ...others.map((name) => [name, t(`settings.preset.${name}`)] as const),
    [customPeriod, t("settings.preset.custom")] as const,
  ];
  const isCustom = draft[setting] === customPeriod;
  const [first, last] = [draftField(setting, "From"), draftField(setting, "To")];

  const choose = (text: string) => {
    dispatch({ type: "drafted", field: setting, text });
    // Own dates begin with the days in force, to be changed where they do not fit.
    const [from, to] = text === customPeriod && days !== null ? [isoOfDay(days[0]), isoOfDay(days[1])] : ["", ""];
    dispatch({ type: "drafted", field: first, text: from });
    dispatch({ type: "drafted", field: last, text: to });
  };
  return (
    <div className={styles.group}>
      <ChoiceField {...rest} field={setting} choices={choices} about={aboutText(setting, t)} onChoose={choose} />
      {!isCustom && days !== null && <Text size={200}>{daysText(days, language)}</Text>}
      {isCustom && (
        <div className={styles.pair}>
          <DraftField {...rest} field={first} kind="date" />
          <DraftField {...rest} field={last} kind="date" />
        </div>
      )}
    </div>
  );
}
