import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { presetsOf } from "../../analysis/settings/settings";
import type { TextKey } from "../../locales";
import { percentRow } from "../../reports/percentRow";
import { useTexts } from "../parts/texts";
import { DraftField } from "./DraftField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText, usualText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  presets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Boundaries typed freely, or one of the usual ones by a click. */
export function BoundaryField({ setting, ...rest }: SettingFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const presets = presetsOf(setting) as readonly (readonly number[] | null)[];
  const texts = presets.map((preset) => (preset === null ? t("settings.automatic") : percentRow(preset)));
  const inForce = rest.draft[setting].trim() === "" ? texts[0] : rest.draft[setting].trim();
  return (
    <div className={styles.group}>
      <DraftField {...rest} field={setting} about={aboutText(setting, t)} placeholder={usualText(setting)} unit="%" />
      {texts.length > 1 && (
        <div className={styles.presets} role="group" aria-label={t(`settings.presets.${setting}` as TextKey)}>
          {texts.map((text, index) => (
            <ToggleButton
              key={text}
              size="small"
              checked={text === inForce}
              onClick={() => rest.dispatch({ type: "drafted", field: setting, text: index === 0 ? "" : text })}
            >
              {text}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  );
}
