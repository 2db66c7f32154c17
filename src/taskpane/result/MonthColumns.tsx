import { amountText } from "../../locales";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { PeriodKpis } from "../../analysis/periods/periodKpis";
import { isCutMonth, monthLabel } from "../../reports/periodLabel";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  columns: { display: "flex", alignItems: "flex-end", gap: "3px", height: "72px" },
  column: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "1px",
    borderRadius: "2px 2px 0 0",
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
  cut: { opacity: 0.5 },
  ends: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  note: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Turnover by month as small columns; what they show is said in a sentence too. */
export function MonthColumns({ months }: { readonly months: readonly PeriodKpis[] }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (months.length < 2) return null;
  const whole = months.filter(({ period }) => !isCutMonth(period));
  let top = months[0];
  // A part of a month says nothing about how low a month can be.
  let low = whole.length > 0 ? whole[0] : top;
  for (const month of months) if (month.turnover > top.turnover) top = month;
  for (const month of whole) if (month.turnover < low.turnover) low = month;
  const nameOf = ({ period }: PeriodKpis) => monthLabel(period, language);
  const first = nameOf(months[0]);
  const last = nameOf(months[months.length - 1]);
  const summary = t("result.monthsSummary", {
    from: first,
    to: last,
    topMonth: nameOf(top),
    top: amountText(top.turnover, language),
    lowMonth: nameOf(low),
    low: amountText(low.turnover, language),
  });
  const heightOf = ({ turnover }: PeriodKpis) => (top.turnover > 0 ? Math.max(0, turnover / top.turnover) * 100 : 0);
  return (
    <Section
      heading={t("result.monthsHeading")}
      about={t("result.topMonth", { month: nameOf(top), amount: amountText(top.turnover, language) })}
    >
      <div>
        <div className={styles.columns} role="img" aria-label={summary}>
          {months.map((month) => (
            <div
              key={month.period[0]}
              className={mergeClasses(styles.column, isCutMonth(month.period) && styles.cut)}
              style={{ height: `${heightOf(month)}%` }}
              title={`${nameOf(month)}: ${amountText(month.turnover, language)}`}
            />
          ))}
        </div>
        <div className={styles.ends} aria-hidden>
          <span>{first}</span>
          <span>{last}</span>
        </div>
        {whole.length < months.length && <div className={styles.note}>{t("reports.footerCutMonth")}</div>}
      </div>
    </Section>
  );
}
