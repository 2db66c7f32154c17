import { useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What was typed on a sheet before one of its last updates. */
export interface KeptTextChoice {
  readonly label: string;
  readonly onBringBack: () => void;
}

interface TypedTextPartProps {
  readonly texts: readonly KeptTextChoice[];
  readonly isBusy: boolean;
  readonly translate: Translate;
}

/** What was typed before the last updates, to be brought back where it has gone. */
export function TypedTextPart({ texts, isBusy, translate: t }: TypedTextPartProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("0");
  if (texts.length === 0) return null;
  const text = texts[Number(chosen)] ?? texts[0];
  return (
    <Section heading={t("tasks.typedText")} about={t("tasks.typedTextAbout")}>
      <div className={styles.choice}>
        <Field label={t("tasks.typedTextChoice")}>
          <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
            {texts.map(({ label }, place) => (
              <option key={label} value={String(place)}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button disabledFocusable={isBusy} onClick={text.onBringBack}>
            {t("tasks.bringBack")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
