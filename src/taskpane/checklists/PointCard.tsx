import { buttonsStyle } from "../parts/cardStyle";
import { useEffect, useRef, useState } from "react";
import { Button, Field, Link, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { answers, type Answer } from "../../checklists/answers";
import type { EvidenceSheet, Proposal } from "../../checklists/evidence/proposal";
import { entryOf, type Fill } from "../../checklists/fill";
import { partsOf, pointsOf, type PointId } from "../../checklists/forms";
import { answerSign, proposalText, type ChecklistContext } from "../../reports/checklists/checklistPage";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  place: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.subtitle1, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  shows: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0 },
  buttons: buttonsStyle,
});

const keyOfAnswer: Readonly<Record<Answer, string>> = { yes: "1", partly: "2", no: "3", notApplicable: "0" };
/** A note is kept when its writer pauses. */
const PAUSE = 600;

/** Whether answers can be proposed; where the sales stay in a database, nothing is. */
export type Evidence = "there" | "reading" | "none" | "inDatabase";

interface PointCardProps {
  readonly fill: Fill;
  readonly point: PointId;
  readonly place: number;
  readonly context: ChecklistContext;
  readonly evidence: Evidence;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onNote: (note: string) => void;
  readonly onMove: (by: number) => void;
  readonly onGo: (sheet: EvidenceSheet) => void;
  readonly hasSheet: (sheet: EvidenceSheet) => boolean;
}

/** One point: what is asked, what a full yes requires, what the workbook shows, the answer and a note. */
export function PointCard(props: PointCardProps) {
  const { fill, point, place, context, evidence, onAnswer, onNote, onMove } = props;
  const styles = useStyles();
  const { translate: t, proposals } = context;
  const { answer, note } = entryOf(fill, point);
  const count = pointsOf(fill.form).length;
  const part = partsOf(fill.form).find(({ points }) => points.includes(point));
  const proposal = proposals?.[point];
  return (
    <div className={styles.card}>
      <p className={styles.place}>
        {t("checklists.pointOf", {
          place: place + 1,
          points: count,
          part: part === undefined ? "" : t(`checklists.part.${part.id}`),
        })}
      </p>
      <h3 className={styles.text} aria-live="polite">
        {t(`checklists.point.${point}`)}
      </h3>
      <p className={styles.about}>{t("checklists.requires", { text: t(`checklists.requires.${point}`) })}</p>
      {evidence === "reading" && <p className={styles.about}>{t("checklists.evidenceReading")}</p>}
      {evidence === "none" && place === 0 && <p className={styles.about}>{t("checklists.evidenceNone")}</p>}
      {proposal !== undefined && <Shown {...props} proposal={proposal} answer={answer} />}
      <div className={styles.buttons} role="group" aria-label={t("checklists.column.answer")}>
        {answers.map((each) => (
          <Button
            key={each}
            appearance={answer === each ? "primary" : "secondary"}
            aria-pressed={answer === each}
            onClick={() => onAnswer(each)}
          >
            {`${keyOfAnswer[each]} · ${buttonText(each, fill, context)}`}
          </Button>
        ))}
      </div>
      <NoteField note={note} label={t("checklists.note")} onNote={onNote} />
      <div className={styles.buttons}>
        <Button disabledFocusable={place === 0} onClick={() => onMove(-1)}>
          {t("checklists.previous")}
        </Button>
        <Button disabledFocusable={place === count - 1} onClick={() => onMove(1)}>
          {t("checklists.next")}
        </Button>
        {answer !== null && (
          <Button appearance="subtle" onClick={() => onAnswer(null)}>
            {t("checklists.clear")}
          </Button>
        )}
      </div>
    </div>
  );
}

function buttonText(answer: Answer, { form }: Fill, { translate: t }: ChecklistContext): string {
  return answer === "notApplicable" ? t("checklists.answer.notApplicable") : answerSign(answer, form, t);
}

function Shown({
  proposal,
  answer,
  context,
  onAnswer,
  onGo,
  hasSheet,
}: PointCardProps & { readonly proposal: Proposal; readonly answer: Answer | null }) {
  const styles = useStyles();
  const { translate: t } = context;
  const { state, sheet } = proposal;
  return (
    <div className={styles.shows}>
      <p className={styles.line}>{proposalText(proposal, context)}</p>
      {state !== "cannotTell" && answer !== null && answer !== state && (
        <p className={styles.line}>{t("checklists.differs")}</p>
      )}
      <div className={styles.buttons}>
        {state !== "cannotTell" && answer === null && (
          <Button size="small" onClick={() => onAnswer(state)}>
            {t("checklists.take")}
          </Button>
        )}
        {sheet !== undefined && hasSheet(sheet) && (
          <Link as="button" onClick={() => onGo(sheet)}>
            {t("checklists.showSheet")}
          </Link>
        )}
      </div>
    </div>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly label: string;
  readonly onNote: (note: string) => void;
}

/** Keeps what is typed when its writer pauses, leaves the field, or goes to another point. */
function NoteField({ note, label, onNote }: NoteFieldProps) {
  const [text, setText] = useState(note);
  const pending = useRef<{ readonly text: string; readonly timer: number } | null>(null);
  const keep = useRef(onNote);
  useEffect(() => {
    keep.current = onNote;
  });
  const flush = () => {
    if (pending.current === null) return;
    window.clearTimeout(pending.current.timer);
    const { text: typed } = pending.current;
    pending.current = null;
    keep.current(typed);
  };
  useEffect(() => flush, []);
  const change = (typed: string) => {
    setText(typed);
    if (pending.current !== null) window.clearTimeout(pending.current.timer);
    pending.current = { text: typed, timer: window.setTimeout(flush, PAUSE) };
  };
  return (
    <Field label={label}>
      <Textarea
        value={text}
        maxLength={2000}
        resize="vertical"
        onChange={(_event, { value }) => change(value)}
        onBlur={flush}
      />
    </Field>
  );
}
