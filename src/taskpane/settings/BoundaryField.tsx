import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { percentRow } from "../parts/decimalText";
import { useTexts } from "../parts/texts";
import { DraftField, type SettingsFieldProps } from "./DraftField";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  presets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface BoundaryFieldProps extends SettingsFieldProps {
  readonly field: "abc" | "xyz";
  readonly about: string;
  /** The first one is the default. */
  readonly presets: readonly (readonly number[])[];
}

/** Boundaries typed freely, or one of the usual ones by a click. */
export function BoundaryField({ field, about, presets, ...rest }: BoundaryFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const texts = presets.map(percentRow);
  const inForce = rest.draft[field].trim() === "" ? texts[0] : rest.draft[field].trim();
  return (
    <div className={styles.group}>
      <DraftField {...rest} field={field} about={about} placeholder={texts[0]} unit="%" />
      <div className={styles.presets} role="group" aria-label={t(`pane.presets.${field}`)}>
        {texts.map((text, index) => (
          <ToggleButton
            key={text}
            size="small"
            checked={text === inForce}
            onClick={() => rest.dispatch({ type: "drafted", field, text: index === 0 ? "" : text })}
          >
            {text}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
