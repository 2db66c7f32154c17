import { useState } from "react";
import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DraftedSegments } from "../../app/segments/draftedSegments";
import { movedRule, renamedRule, withoutRule, type SegmentDraft } from "../../app/segments/segmentDraft";
import { buttonsStyle, cardStyle } from "../parts/cardStyle";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  rules: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  rule: { ...cardStyle, listStyleType: "none" },
  buttons: buttonsStyle,
  count: typographyStyles.body1Strong,
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface DraftRulesProps {
  readonly draft: SegmentDraft;
  readonly drafted: DraftedSegments;
  readonly onChange: (draft: SegmentDraft) => void;
}

/** The rules in their order, each with the clients that it takes, and those that are left. */
export function DraftRules({ draft, drafted, onChange }: DraftRulesProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const last = draft.rules.length - 1;
  const { named, without, unknown } = drafted;
  return (
    <>
      <ol className={styles.rules}>
        {draft.rules.map(({ segment, conditions }, place) => (
          <li key={place} className={styles.rule}>
            <RuleName
              key={segment}
              label={t("segments.nameOf", { number: place + 1 })}
              name={segment}
              onRename={(name) => onChange(renamedRule(draft, place, name))}
            />
            <span className={styles.note}>{conditionsText(conditions) || t("segments.anyClient")}</span>
            <span className={styles.count}>
              {drafted.unreadable[place]
                ? t("segments.noName")
                : t("segments.clients", { count: drafted.counts[place] })}
            </span>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={place === 0}
                onClick={() => onChange(movedRule(draft, place, -1))}
                aria-label={t("segments.up", { segment })}
              >
                ↑
              </Button>
              <Button
                size="small"
                disabledFocusable={place === last}
                onClick={() => onChange(movedRule(draft, place, 1))}
                aria-label={t("segments.down", { segment })}
              >
                ↓
              </Button>
              <Button
                size="small"
                onClick={() => onChange(withoutRule(draft, place))}
                aria-label={t("segments.removeOf", { segment })}
              >
                {t("segments.remove")}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div aria-live="polite">
        {without > 0 && <div>{t("segments.without", { count: without })}</div>}
        {named > 0 && <div>{t("segments.named", { count: named })}</div>}
        {unknown > 0 && <div>{t("segments.unknown", { count: unknown })}</div>}
      </div>
    </>
  );
}

interface RuleNameProps {
  readonly label: string;
  readonly name: string;
  readonly onRename: (name: string) => void;
}

/** The name counts when it is whole: on the way to it stand names of other segments. */
function RuleName({ label, name, onRename }: RuleNameProps) {
  const [typed, setTyped] = useState(name);
  const rename = () => {
    if (typed.trim() !== name) onRename(typed.trim());
  };
  return (
    <Input
      aria-label={label}
      value={typed}
      onChange={(_event, { value }) => setTyped(value)}
      onBlur={rename}
      onKeyDown={({ key }) => {
        if (key === "Enter") rename();
      }}
    />
  );
}

const conditionsText = (conditions: Readonly<Record<string, string>>): string =>
  Object.entries(conditions)
    .map(([header, cell]) => `${header}: ${cell}`)
    .join(" · ");
