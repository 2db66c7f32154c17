import { useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Translate } from "../../locales";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface FirstFillingProps {
  /** The rows that the user has changed, by what they are called. */
  readonly rows: readonly { readonly key: string; readonly name: string }[];
  readonly isBusy: boolean;
  readonly onRestore: (key: string) => void;
  readonly translate: Translate;
}

/** Takes one row of the measures back to what it said at first. */
export function FirstFilling({ rows, isBusy, onRestore, translate: t }: FirstFillingProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  if (rows.length === 0) return null;
  const row = rows.find(({ key }) => key === chosen) ?? rows[0];
  return (
    <div className={styles.choice}>
      <Field label={t("tasks.changedRows")}>
        <Select value={row.key} onChange={(_event, { value }) => setChosen(value)}>
          {rows.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => onRestore(row.key)}>
          {t("tasks.firstFilling")}
        </Button>
      </div>
    </div>
  );
}
