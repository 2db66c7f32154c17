import { useState } from "react";
import { Button, Checkbox, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { DuplicateReason } from "../../analysis/duplicates/likelyDuplicates";
import type { Spelling } from "../../app/duplicateGroups";
import type { Alias } from "../../app/joinSpellings";
import { amountText, dayText } from "../../locales";
import { buttonsStyle, cardStyle } from "../parts/cardStyle";
import { useTexts } from "../parts/texts";
import { duplicateSentence } from "./duplicateSentence";

const useStyles = makeStyles({
  card: cardStyle,
  reason: { ...typographyStyles.body1Strong, margin: 0 },
  spelling: { ...typographyStyles.body1Strong },
  figures: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: buttonsStyle,
});

interface DuplicateGroupCardProps {
  readonly reasons: readonly DuplicateReason[];
  /** The spelling with the most purchases first. */
  readonly spellings: readonly Spelling[];
  readonly onJoin: (aliases: readonly Alias[]) => void;
  /** The names that are clients of their own. */
  readonly onApart: (names: readonly string[]) => void;
}

/** Spellings side by side: which are one client, and under which name. */
export function DuplicateGroupCard({ reasons, spellings, onJoin, onApart }: DuplicateGroupCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const names = spellings.map(({ figures }) => figures.client);
  const [chosen, setChosen] = useState(names[0]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const ticked = names.filter((name) => !left.includes(name));
  const kept = ticked.includes(chosen) ? chosen : ticked[0];
  const joined = ticked.filter((name) => name !== kept);
  return (
    <div className={styles.card}>
      <h3 className={styles.reason}>{duplicateSentence(reasons, t)}</h3>
      {spellings.map(({ figures: { client, purchases, turnover, lastPurchase }, contacts }) => (
        <Checkbox
          key={client}
          checked={!left.includes(client)}
          onChange={(_event, { checked }) =>
            setLeft(checked === true ? left.filter((name) => name !== client) : [...left, client])
          }
          label={
            <>
              <span className={styles.spelling}>{client}</span>
              <br />
              <span className={styles.figures}>
                {t("duplicates.figures", { purchases, turnover: amountText(turnover, language) })}
                {lastPurchase !== null && ` · ${t("duplicates.last", { day: dayText(lastPurchase, language) })}`}
              </span>
              {contacts.length > 0 && (
                <>
                  <br />
                  <span className={styles.figures}>{contacts.join(" · ")}</span>
                </>
              )}
            </>
          }
        />
      ))}
      <Field label={t("duplicates.keep")}>
        <Select value={kept} onChange={(_event, { value }) => setChosen(value)}>
          {ticked.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={joined.length === 0}
          onClick={() => onJoin(joined.map((name) => [name, kept]))}
        >
          {t("duplicates.join")}
        </Button>
        <Button size="small" onClick={() => onApart(names)}>
          {t("duplicates.apart")}
        </Button>
      </div>
    </div>
  );
}
