import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../parts/texts";
import { today } from "../parts/today";
import { DraftField } from "./DraftField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  today: { alignSelf: "flex-start" },
});

/** The day on which offers are judged. The clock is asked only by the button, and what it says is kept as typed. */
export function ControlDateField({ setting, ...rest }: SettingFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const setToday = (): void => rest.dispatch({ type: "drafted", field: setting, text: today() });
  return (
    <div className={styles.group}>
      <DraftField {...rest} field={setting} kind="date" about={aboutText(setting, t)} />
      <Button size="small" className={styles.today} onClick={setToday}>
        {t("pane.setToday")}
      </Button>
    </div>
  );
}
