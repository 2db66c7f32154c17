import { useEffect, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { KeptEntry } from "../../app/checklists/keepFills";
import type { Answer } from "../../checklists/answers";
import type { EvidenceSheet } from "../../checklists/evidence/proposal";
import { entryOf, type Fill } from "../../checklists/fill";
import { pointsOf, type PointId } from "../../checklists/forms";
import { answerSign, type ChecklistContext } from "../../reports/checklists/checklistPage";
import { Section } from "../parts/Section";
import { PointCard, type Evidence } from "./PointCard";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0 },
  item: { listStyleType: "none" },
  point: { minWidth: "44px", padding: `0 ${tokens.spacingHorizontalXS}`, fontVariantNumeric: "tabular-nums" },
  weak: { color: tokens.colorPaletteRedForeground1 },
  keys: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const answerOfKey: Readonly<Record<string, Answer | null>> = {
  "1": "yes",
  "2": "partly",
  "3": "no",
  "0": "notApplicable",
  Delete: null,
  Backspace: null,
};

interface FillPointsProps {
  readonly fill: Fill;
  readonly context: ChecklistContext;
  readonly evidence: Evidence;
  readonly onEnter: (point: PointId, entry: KeptEntry) => void;
  readonly onGo: (sheet: EvidenceSheet) => void;
  readonly hasSheet: (sheet: EvidenceSheet) => boolean;
}

/** One point after the other: a key answers it and goes on to the next. */
export function FillPoints({ fill, context, evidence, onEnter, onGo, hasSheet }: FillPointsProps) {
  const styles = useStyles();
  const { translate: t } = context;
  const points = pointsOf(fill.form);
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      points.findIndex((each) => entryOf(fill, each).answer === null),
    ),
  );
  const point = points[place];
  const goTo = (next: number) => setPlace(Math.min(points.length - 1, Math.max(0, next)));
  const answerWith = (answer: Answer | null) => {
    onEnter(point, { answer });
    if (answer !== null) goTo(place + 1);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (Object.hasOwn(answerOfKey, event.key)) answerWith(answerOfKey[event.key]);
      else if (event.key === "ArrowDown") goTo(place + 1);
      else if (event.key === "ArrowUp") goTo(place - 1);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  return (
    <Section heading={t(`checklists.form.${fill.form}`)}>
      <PointCard
        // What is typed in a note belongs to its point.
        key={point}
        fill={fill}
        point={point}
        place={place}
        context={context}
        evidence={evidence}
        onAnswer={answerWith}
        onNote={(note) => onEnter(point, { note })}
        onMove={(by) => goTo(place + by)}
        onGo={onGo}
        hasSheet={hasSheet}
      />
      <p className={styles.keys}>{t("checklists.keys")}</p>
      <ol className={styles.list} aria-label={t("checklists.points")}>
        {points.map((each, at) => {
          const { answer } = entryOf(fill, each);
          const sign = answer === null ? "·" : shortSign[answer];
          const said = answer === null ? t("checklists.blank") : answerSign(answer, fill.form, t);
          const text = t(`checklists.point.${each}`);
          return (
            <li key={each} className={styles.item}>
              <Button
                size="small"
                appearance={at === place ? "primary" : "subtle"}
                className={mergeClasses(styles.point, at !== place && answer === "no" && styles.weak)}
                aria-label={t("checklists.pointLabel", { number: at + 1, text, answer: said })}
                aria-current={at === place ? "step" : undefined}
                title={text}
                onClick={() => goTo(at)}
              >
                {`${at + 1} ${sign}`}
              </Button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

const shortSign: Readonly<Record<Answer, string>> = { yes: "+", partly: "±", no: "−", notApplicable: "○" };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
