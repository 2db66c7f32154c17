import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { dayText } from "../../locales";
import { useTexts } from "../parts/texts";
import { DraftField } from "./DraftField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** The as-of date, and the last sale, which stands for it where it is not given. */
export function AsOfField({ setting, preview, ...rest }: SettingFieldProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const lastSale = preview.kind === "ready" ? preview.preview.lastSale : null;
  return (
    <div className={styles.group}>
      <DraftField {...rest} field={setting} kind="date" about={aboutText(setting, t)} />
      {lastSale !== null && <Text size={200}>{t("settings.lastSale", { day: dayText(lastSale, language) })}</Text>}
    </div>
  );
}
