import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { tierTexts, typedTiers, type TypedTier } from "../state/draftKinds";
import { fieldErrorText } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tier: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr) auto",
    columnGap: tokens.spacingHorizontalXS,
  },
  field: { minWidth: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

const blank: TypedTier = ["", ""];

/** Thresholds, each with its rate. */
export function TiersField({ setting, draft, errors, dispatch }: SettingFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const typed = typedTiers(draft[setting]);
  const tiers = typed.length === 0 ? [blank] : typed;
  const set = (next: readonly TypedTier[]) => {
    const isBlank = next.every(([from, rate]) => from === "" && rate === "");
    dispatch({ type: "drafted", field: setting, text: isBlank && next.length < 2 ? "" : tierTexts(next) });
  };
  const change = (place: number, tier: TypedTier) => set(tiers.map((each, index) => (index === place ? tier : each)));
  return (
    <div className={styles.group} role="group" aria-label={t(`settings.field.${setting}`)}>
      <Text>{t(`settings.field.${setting}`)}</Text>
      {tiers.map(([from, rate], place) => (
        <div key={place} className={styles.tier}>
          <Input
            className={styles.field}
            inputMode="decimal"
            aria-label={t("loyalty.tierFrom", { place: place + 1 })}
            value={from}
            onChange={(_event, { value }) => change(place, [value, rate])}
          />
          <Input
            className={styles.field}
            inputMode="decimal"
            aria-label={t("loyalty.tierRate", { place: place + 1 })}
            value={rate}
            contentAfter={<Text size={200}>%</Text>}
            onChange={(_event, { value }) => change(place, [from, value])}
          />
          <Button
            appearance="subtle"
            aria-label={t("loyalty.removeTier", { place: place + 1 })}
            disabled={tiers.length === 1 && from === "" && rate === ""}
            onClick={() => set(tiers.filter((_each, index) => index !== place))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => set([...tiers, blank])}>
          {t("loyalty.addTier")}
        </Button>
      </div>
      <Text size={200}>{aboutText(setting, t)}</Text>
      {errors[setting] !== undefined && (
        <Text size={200} className={styles.wrong}>
          {t(fieldErrorText(errors[setting]))}
        </Text>
      )}
    </div>
  );
}
