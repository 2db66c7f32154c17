import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { amountText, numberText } from "../../locales";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingVerticalM,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 auto",
    minWidth: "112px",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // The figure is above its name, although a list of terms names first.
  value: {
    ...typographyStyles.subtitle1,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    margin: 0,
    order: -1,
  },
});

/** The figures of the analysis period at a glance; those that are not known are left out. */
export function MainFigures({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { totals, ltv } = analysis;
  const averageCheck = totals.purchases === 0 ? null : totals.clientTurnover / totals.purchases;
  const figures: [name: string, value: string | null][] = [
    [t("reports.turnover"), amountText(totals.turnover, language)],
    [t("pane.clientCount"), numberText(totals.clients, language, 0)],
    [t("reports.averageCheck"), averageCheck === null ? null : amountText(averageCheck, language)],
    [t("result.ltvOfHistory"), ltv === null ? null : amountText(ltv.ltv, language)],
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
