import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { numberText, percentText } from "../../locales";
import { useTexts } from "../texts";
import { amountText } from "./amountText";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingVerticalM,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // The figure stands above its name, although a list of terms names first.
  value: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums", margin: 0, order: -1 },
});

/** The figures of the company at a glance; those that are not known are left out. */
export function MainFigures({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { totals, retention, ltv } = analysis;
  const averageCheck = totals.purchases === 0 ? null : totals.turnover / totals.purchases;
  const figures: [name: string, value: string | null][] = [
    [t("reports.turnover"), amountText(totals.turnover, language)],
    [t("pane.clientCount"), numberText(totals.clients, language, 0)],
    [t("reports.averageCheck"), averageCheck === null ? null : amountText(averageCheck, language)],
    [t("pane.crr"), retention.crr === null ? null : percentText(retention.crr / 100, language)],
    [t("reports.ltv"), ltv === null ? null : amountText(ltv.ltv, language)],
  ];
  return (
    <dl className={styles.figures}>
      {figures
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
