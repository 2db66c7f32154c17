import { useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { Section } from "../parts/Section";
import { typedSheets, type TasksSeen, type TypedSheetKind } from "./useTasks";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface TypedTextPartProps {
  readonly kept: TasksSeen["kept"];
  readonly isBusy: boolean;
  readonly onBringBack: (kind: TypedSheetKind, turn: number) => void;
  readonly translate: Translate;
}

/** What was typed before the last updates, to be brought back where it has gone. */
export function TypedTextPart({ kept, isBusy, onBringBack, translate: t }: TypedTextPartProps) {
  const styles = useStyles();
  const texts = typedSheets.flatMap((kind) => kept[kind].map((count, turn) => ({ kind, turn, count })));
  const [chosen, setChosen] = useState("0");
  if (texts.length === 0) return null;
  const text = texts[Number(chosen)] ?? texts[0];
  return (
    <Section heading={t("tasks.typedText")} about={t("tasks.typedTextAbout")}>
      <div className={styles.choice}>
        <Field label={t("tasks.typedTextChoice")}>
          <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
            {texts.map(({ kind, turn, count }, place) => (
              <option key={`${kind} ${turn}`} value={String(place)}>
                {t("tasks.typedTextOf", { sheet: t(`tasks.sheet.${kind}`), turn, count })}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button disabledFocusable={isBusy} onClick={() => onBringBack(text.kind, text.turn)}>
            {t("tasks.bringBack")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
