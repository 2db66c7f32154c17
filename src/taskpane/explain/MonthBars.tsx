import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { HistoryExplanation } from "../../analysis/explanations/explainHistory";
import { amountText, monthText } from "../../locales";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  bars: { display: "flex", alignItems: "flex-end", gap: "2px", height: "72px" },
  bar: {
    flexGrow: 1,
    minHeight: "1px",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    forcedColorAdjust: "none",
  },
  ends: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
  },
});

/** Turnover per month as bars; months with more returned than bought show none. */
export function MonthBars({ months }: { readonly months: HistoryExplanation["months"] }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (months.length === 0) return <span>{t("card.noSalesYet")}</span>;
  const largest = months.reduce((top, each) => (each.turnover > top.turnover ? each : top));
  const label = t("card.courseLabel", {
    from: monthText(months[0].month, language),
    to: monthText(months[months.length - 1].month, language),
    amount: amountText(largest.turnover, language),
    month: monthText(largest.month, language),
  });
  return (
    <div role="img" aria-label={label}>
      <div className={styles.bars}>
        {months.map(({ month, turnover }) => (
          <div
            key={month}
            className={styles.bar}
            style={{ height: `${largest.turnover > 0 ? (100 * Math.max(turnover, 0)) / largest.turnover : 0}%` }}
            title={`${monthText(month, language)}: ${amountText(turnover, language)}`}
          />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{monthText(months[0].month, language)}</span>
        <span>{monthText(months[months.length - 1].month, language)}</span>
      </div>
    </div>
  );
}
