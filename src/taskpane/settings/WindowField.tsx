import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import { decimalOf } from "../parts/decimalText";
import { useTexts } from "../parts/texts";
import { DraftField } from "./DraftField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText, usualText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  proposal: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  use: { flexShrink: 0 },
});

/** The window, and the one that the clients' own rhythm suggests. */
export function WindowField({ setting, preview, ...rest }: SettingFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const typed = rest.draft[setting];
  const inForce = typed.trim() === "" ? defaultSettings.windowMonths : decimalOf(typed);
  // How often the clients buy; null = not known.
  const rhythm = preview.kind === "ready" ? preview.preview.rhythm : null;
  const months = rhythm?.windowMonths ?? 0;
  return (
    <div className={styles.group}>
      <DraftField
        {...rest}
        field={setting}
        kind="number"
        about={aboutText(setting, t)}
        placeholder={usualText(setting)}
      />
      {rhythm !== null && (
        <div className={styles.proposal}>
          <Text size={200}>{t("settings.windowWhy", { days: Math.round(rhythm.gapDays), months })}</Text>
          {months !== inForce && (
            <Button
              size="small"
              className={styles.use}
              aria-label={t("pane.useWindow", { months })}
              onClick={() => rest.dispatch({ type: "drafted", field: setting, text: String(months) })}
            >
              {t("pane.use")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
