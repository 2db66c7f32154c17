import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BuyingRhythm } from "../../analysis/lifecycle/purchaseGaps";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import { decimalOf } from "../parts/decimalText";
import { useTexts } from "../parts/texts";
import { DraftField, type SettingsFieldProps } from "./DraftField";

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

interface WindowFieldProps extends SettingsFieldProps {
  /** How often the clients buy; null = not known. */
  readonly rhythm: BuyingRhythm | null;
}

/** The window, and the one that the clients' own rhythm suggests. */
export function WindowField({ rhythm, ...rest }: WindowFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const typed = rest.draft.windowMonths;
  const inForce = typed.trim() === "" ? defaultSettings.windowMonths : decimalOf(typed);
  const months = rhythm?.windowMonths ?? 0;
  return (
    <div className={styles.group}>
      <DraftField
        {...rest}
        field="windowMonths"
        kind="number"
        about={t("pane.about.windowMonths")}
        placeholder={String(defaultSettings.windowMonths)}
      />
      {rhythm !== null && (
        <div className={styles.proposal}>
          <Text size={200}>{t("settings.windowWhy", { days: Math.round(rhythm.gapDays), months })}</Text>
          {months !== inForce && (
            <Button
              size="small"
              className={styles.use}
              aria-label={t("pane.useWindow", { months })}
              onClick={() => rest.dispatch({ type: "drafted", field: "windowMonths", text: String(months) })}
            >
              {t("pane.use")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
