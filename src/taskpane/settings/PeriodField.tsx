import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { periodPresets, type Period } from "../../analysis/types";
import { isoOfDay } from "../../analysis/time/isoDay";
import { customPeriod } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import { ChoiceField } from "./ChoiceField";
import { daysText } from "./daysText";
import { DraftField, type SettingsFieldProps } from "./DraftField";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(160px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

interface PeriodFieldProps extends SettingsFieldProps {
  readonly period: "period" | "kpi";
  /** The days that the choice comes to; null = not known yet. */
  readonly days: Period | null;
}

/** A period by its name, with the days that it comes to; or both its days. */
export function PeriodField({ period, days, ...rest }: PeriodFieldProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { draft, dispatch } = rest;
  const usual = period === "period" ? "last12Months" : "lastWindow";
  const names = ["thisMonth", "lastMonth", "thisQuarter", "lastQuarter", "thisYear", "lastYear"] as const;
  const others = period === "period" ? names : periodPresets;
  const choices = [
    ["", t(`settings.preset.${usual}`)] as const,
    ...others.map((name) => [name, t(`settings.preset.${name}`)] as const),
    [customPeriod, t("settings.preset.custom")] as const,
  ];
  const isCustom = draft[period] === customPeriod;

  const choose = (text: string) => {
    dispatch({ type: "drafted", field: period, text });
    // Own dates begin with the days in force, to be changed where they do not fit.
    const [from, to] = text === customPeriod && days !== null ? [isoOfDay(days[0]), isoOfDay(days[1])] : ["", ""];
    dispatch({ type: "drafted", field: `${period}From`, text: from });
    dispatch({ type: "drafted", field: `${period}To`, text: to });
  };
  return (
    <div className={styles.group}>
      <ChoiceField {...rest} field={period} choices={choices} about={t(`settings.about.${period}`)} onChoose={choose} />
      {!isCustom && days !== null && <Text size={200}>{daysText(days, language)}</Text>}
      {isCustom && (
        <div className={styles.pair}>
          <DraftField {...rest} field={`${period}From`} kind="date" />
          <DraftField {...rest} field={`${period}To`} kind="date" />
        </div>
      )}
    </div>
  );
}
