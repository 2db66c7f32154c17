import { useState } from "react";
import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { compareFills, type PointChange } from "../../checklists/compareFills";
import type { Fill } from "../../checklists/fill";
import { pointsOf } from "../../checklists/forms";
import { scoreOf } from "../../checklists/scoring";
import { dayText, percentText } from "../../locales";
import type { ChecklistContext } from "../../reports/checklists/checklistPage";
import { denominatorText } from "../../reports/checklists/formPage";
import { signedPoints } from "../../reports/checklists/resultPage";
import { Section } from "../parts/Section";
import { BarList } from "../result/BarList";
import { fillName } from "./FillChoice";
import { PartsRadar } from "./PartsRadar";
import { PrintButtons } from "./PrintButtons";
import type { Checklists } from "./useChecklists";

const useStyles = makeStyles({
  total: { ...typographyStyles.subtitle1, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  weak: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingLeft: "20px" },
  next: { color: tokens.colorNeutralForeground2 },
});

const MOST_WEAK = 5;

interface FillResultProps {
  readonly fill: Fill;
  readonly others: readonly Fill[];
  readonly context: ChecklistContext;
  readonly checklists: Checklists;
}

/** The scores of a fill, against an earlier one if wanted, and its sheets to print. */
export function FillResult({ fill, others, context, checklists }: FillResultProps) {
  const styles = useStyles();
  const { translate: t, language } = context;
  const [chosen, setChosen] = useState("");
  const earlier = others.filter(({ form, number }) => form === fill.form && number !== fill.number);
  const before = earlier.find(({ number }) => String(number) === chosen) ?? null;
  const score = scoreOf(fill);
  const comparison = before === null ? null : compareFills(before, fill);
  const points = pointsOf(fill.form);
  const numbers = (changes: readonly PointChange[]) =>
    changes.map(({ point }) => String(points.indexOf(point) + 1)).join(", ");
  const soft = score.isProvisional ? styles.soft : undefined;
  return (
    <Section heading={t("checklists.score")}>
      <p className={`${styles.total} ${soft ?? ""}`}>
        {score.total === null || score.reading === null
          ? t("checklists.noScore")
          : `${t("checklists.total", { total: percentText(score.total, language) })} · ${t(`checklists.reading.${score.reading}`)}`}
      </p>
      {score.isProvisional && <p className={styles.line}>{t("checklists.provisional")}</p>}
      <p className={styles.about}>{denominatorText(fill, context)}</p>
      <BarList
        items={score.parts.map(({ part, score: own }) => ({
          name: t(`checklists.part.${part}`),
          value: own === null ? "–" : percentText(own, language),
          share: own ?? 0,
        }))}
      />
      {fill.form === "process" && (
        <PartsRadar now={score} before={before === null ? null : scoreOf(before)} translate={t} />
      )}
      {earlier.length > 0 && (
        <Field label={t("checklists.compareWith")}>
          <Select value={before === null ? "" : chosen} onChange={(_event, { value }) => setChosen(value)}>
            <option value="">{t("checklists.compareNone")}</option>
            {earlier.map((other) => (
              <option key={other.number} value={other.number}>
                {fillName(other, t, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {comparison !== null && before !== null && (
        <div>
          {comparison.total.change !== null && (
            <p className={styles.line}>
              {t("checklists.change", {
                change: signedPoints(comparison.total.change, language),
                date: before.date === null ? fillName(before, t, language) : dayText(before.date, language),
              })}
            </p>
          )}
          {comparison.better.length > 0 && (
            <p className={styles.line}>{t("checklists.better", { points: numbers(comparison.better) })}</p>
          )}
          {comparison.worse.length > 0 && (
            <p className={styles.line}>{t("checklists.worse", { points: numbers(comparison.worse) })}</p>
          )}
          {comparison.better.length + comparison.worse.length === 0 && (
            <p className={styles.line}>{t("checklists.unchanged")}</p>
          )}
        </div>
      )}
      <h3 className={styles.heading}>{t("checklists.weakest")}</h3>
      {score.weakest.length === 0 ? (
        <p className={styles.about}>{t("checklists.noneWeak")}</p>
      ) : (
        <ul className={styles.weak}>
          {score.weakest.slice(0, MOST_WEAK).map(({ point }) => (
            <li key={point}>
              <div>{`${points.indexOf(point) + 1}. ${t(`checklists.point.${point}`)}`}</div>
              <div className={styles.next}>{t(`checklists.next.${point}`)}</div>
            </li>
          ))}
        </ul>
      )}
      <PrintButtons checklists={checklists} context={context} fill={fill} before={before} />
    </Section>
  );
}
