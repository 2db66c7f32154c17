import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../analysis/analysis";
import { explainFigure } from "../../analysis/explanations/explainFigure";
import type { FigureExplanation } from "../../analysis/figures/figureExplanation";
import type { CellPlace } from "../../analysis/types";
import { isSameFigure, type SelectedFigure } from "../../app/selectedFigure";
import { dayText } from "../../locales";
import { formatCell } from "../../reports/formatCell";
import { HelpLink } from "../parts/HelpLink";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { FigureItems } from "./FigureItems";
import { FigureLines, type FigureLine } from "./FigureLines";
import { equationText, inputLines } from "./figureText";
import { Finding } from "./Finding";
import { Fold } from "./Fold";
import { SaleList } from "./SaleRows";

const useStyles = makeStyles({
  equation: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontVariantNumeric: "tabular-nums",
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  changed: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface FigureCardProps {
  readonly analysis: Analysis;
  readonly selected: SelectedFigure;
  readonly onGo: (place: CellPlace) => void;
  readonly onChoose: (client: string) => void;
}

/** What a figure of a report is, its rule, what went into it, and the rows behind it. */
export function FigureCard({ analysis, selected, onGo, onChoose }: FigureCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { figure, format, shown, header, line, heading } = selected;
  const why = useMemo(() => explainFigure(analysis, figure), [analysis, figure]);
  const value = formatCell(why.value, format, language);
  const { equation, sales, list } = why;
  const days: FigureLine[] = why.period === null ? [] : [{ name: t("reports.period"), value: periodText(why.period) }];

  function periodText([from, to]: NonNullable<FigureExplanation["period"]>): string {
    return `${dayText(from, language)} – ${dayText(to, language)}`;
  }

  return (
    <Section heading={line} about={heading === "" || heading === line ? undefined : heading}>
      <Finding name={header} value={value === "" ? null : value} why={t(`figures.rule.${why.rule}`)}>
        {!isSameFigure(shown, why.value) && (
          <p className={styles.changed} role="status">
            {t("figures.changed", { shown: formatCell(shown, format, language) || "–", now: value || "–" })}
          </p>
        )}
        {equation !== null && (
          <p className={styles.equation}>{`${equationText(equation, language)} = ${value === "" ? "–" : value}`}</p>
        )}
        <FigureLines lines={[...inputLines(why, t, language), ...days]} />
        <HelpLink rule={why.help} />
        {sales !== null && sales.count > 0 && (
          <Fold label={t("figures.rows", { count: sales.count })} value={formatCell(sales.sum, "amount", language)}>
            <SaleList sales={sales.first} onGo={onGo} />
            {sales.count > sales.first.length && (
              <p className={styles.note}>{t("figures.rowsFirst", { count: sales.first.length })}</p>
            )}
          </Fold>
        )}
        {list !== null && <FigureItems list={list} t={t} onGo={onGo} onChoose={onChoose} />}
      </Finding>
    </Section>
  );
}
