import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../parts/texts";
import { DraftField } from "./DraftField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "./settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  today: { alignSelf: "flex-start" },
});

/** The day on which offers are judged. The clock is asked only by the button, and what it says is kept as typed. */
export function ControlDateField({ setting, ...rest }: SettingFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const setToday = (): void => rest.dispatch({ type: "drafted", field: setting, text: isoText(new Date()) });
  return (
    <div className={styles.group}>
      <DraftField {...rest} field={setting} kind="date" about={aboutText(setting, t)} />
      <Button size="small" className={styles.today} onClick={setToday}>
        {t("pane.setToday")}
      </Button>
    </div>
  );
}

/** The day where the user is, not that of Greenwich. */
function isoText(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
