import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { defaultSettings } from "../../analysis/types";
import { decimalOf } from "../decimalText";
import { useTexts } from "../texts";
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
  /** What the last run found in the sales; null = not known. */
  readonly proposed: number | null;
}

/** The window, and the one that the clients' own rhythm suggests. */
export function WindowField({ proposed, ...rest }: WindowFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const typed = rest.draft.windowMonths;
  const inForce = typed.trim() === "" ? defaultSettings.windowMonths : decimalOf(typed);
  return (
    <div className={styles.group}>
      <DraftField
        {...rest}
        field="windowMonths"
        kind="number"
        about={t("pane.about.windowMonths")}
        placeholder={String(defaultSettings.windowMonths)}
      />
      {proposed !== null && proposed !== inForce && (
        <div className={styles.proposal}>
          <Text size={200}>{t("pane.windowProposed", { months: proposed })}</Text>
          <Button
            size="small"
            className={styles.use}
            aria-label={t("pane.useWindow", { months: proposed })}
            onClick={() => rest.dispatch({ type: "drafted", field: "windowMonths", text: String(proposed) })}
          >
            {t("pane.use")}
          </Button>
        </div>
      )}
    </div>
  );
}
