import { useId } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { DraftField, type SettingsFieldProps } from "./DraftField";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(160px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  about: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
});

interface PeriodFieldProps extends SettingsFieldProps {
  readonly period: "period" | "kpi";
}

/** Both ends of a period, with one sentence for the two. */
export function PeriodField({ period, ...rest }: PeriodFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const aboutId = useId();
  return (
    <div role="group" aria-label={t(`pane.field.${period}`)} aria-describedby={aboutId}>
      <div className={styles.pair}>
        <DraftField {...rest} field={`${period}From`} kind="date" />
        <DraftField {...rest} field={`${period}To`} kind="date" />
      </div>
      <Text id={aboutId} size={200} className={styles.about}>
        {t(`pane.about.${period}`)}
      </Text>
    </div>
  );
}
