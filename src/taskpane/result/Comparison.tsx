import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { amountText, dayText, numberText, percentText, type Language } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { comparedFigures, type ComparedFigure, type FigureChange } from "./figureChange";

const useStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", margin: 0 },
  figure: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { ...typographyStyles.body1, gridRow: "1 / 3", alignSelf: "center" },
  now: { ...typographyStyles.body1Strong, margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  line: { ...typographyStyles.caption1, margin: 0, textAlign: "right", color: tokens.colorNeutralForeground2 },
  better: { color: tokens.colorPaletteGreenForeground1 },
  worse: { color: tokens.colorPaletteRedForeground1 },
});

/** The KPI period against the one before it. */
export function Comparison({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { now, before } = analysis.summary.kpi;
  const { kpiPeriod } = analysis.settings;
  const periods = {
    from: dayText(kpiPeriod[0], language),
    to: dayText(kpiPeriod[1], language),
    beforeFrom: dayText(analysis.previousPeriod[0], language),
    beforeTo: dayText(analysis.previousPeriod[1], language),
  };
  return (
    <Section
      heading={t("result.changesHeading")}
      about={t(before === null ? "result.changesUnknown" : "result.changesPeriods", periods)}
    >
      <dl className={styles.figures}>
        {comparedFigures(now, before).map((figure) => (
          <div key={figure.name} className={styles.figure}>
            <dt className={styles.name}>{t(`reports.${figure.name}`)}</dt>
            <dd className={styles.now}>
              {figure.name === "setRate"
                ? t("result.keptOf", {
                    kept: now.regular,
                    start: now.regular + now.lost,
                    share: figureText(figure, figure.now, language),
                  })
                : figureText(figure, figure.now, language)}
            </dd>
            {figure.before !== null && (
              <dd className={styles.line}>
                <ChangeText figure={figure} />
                {t("result.was", { value: figureText(figure, figure.before, language) })}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function ChangeText({ figure: { change, isLoss } }: { readonly figure: ComparedFigure }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (change === null) return null;
  const text = changeText(change, language);
  if (text === null) return `${t("result.unchanged")} · `;
  const isBetter = change.value > 0 !== isLoss;
  return (
    <>
      <span className={mergeClasses(isBetter ? styles.better : styles.worse)}>
        <span aria-hidden>{change.value > 0 ? "▲ " : "▼ "}</span>
        {change.unit === "points" ? t("result.points", { value: text }) : text}
      </span>
      {" · "}
    </>
  );
}

function figureText({ name }: ComparedFigure, value: number | null, language: Language): string {
  if (value === null) return "–";
  if (name === "crr" || name === "setRate") return percentText(value, language);
  const isMoney = name === "turnover" || name === "averageCheck";
  return isMoney ? amountText(value, language) : numberText(value, language, 0);
}

/** With its sign; null = as before, as far as it is shown. */
function changeText({ value, unit }: FigureChange, language: Language): string | null {
  const size = Math.abs(value);
  const text =
    unit === "percent" ? percentText(size, language) : numberText(unit === "points" ? size * 100 : size, language, 1);
  if (!/[1-9]/.test(text)) return null;
  return `${value > 0 ? "+" : "−"}${text}`;
}
