import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { abcClasses } from "../../analysis/types";
import { percentOf } from "../../reports/percentRow";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    border: "none",
    margin: 0,
    padding: 0,
  },
  row: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 9em) minmax(0, 1fr) 3.5em",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  slider: { width: "100%", margin: 0, accentColor: tokens.colorBrandBackground },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface AbcBoundariesProps {
  readonly boundaries: readonly number[];
  readonly onChange: (boundaries: readonly number[]) => void;
}

/** A slider for every boundary; none can pass its neighbours. */
export function AbcBoundaries({ boundaries, onChange }: AbcBoundariesProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const move = (place: number, percent: number) => {
    const lowest = place === 0 ? 1 : Math.floor(percentOf(boundaries[place - 1])) + 1;
    const highest = place === boundaries.length - 1 ? 99 : Math.ceil(percentOf(boundaries[place + 1])) - 1;
    const kept = Math.min(Math.max(percent, lowest), highest);
    // Two neighbours less than 1 % apart leave no whole per cent between them.
    if (lowest <= highest) onChange(boundaries.map((boundary, index) => (index === place ? kept / 100 : boundary)));
  };
  return (
    <fieldset className={styles.list} aria-label={t("settings.boundaries")}>
      {boundaries.map((boundary, place) => (
        <label key={abcClasses[place]} className={styles.row}>
          <span>{t("settings.boundaryOf", { class: abcClasses[place] })}</span>
          <input
            type="range"
            className={styles.slider}
            min={1}
            max={99}
            step={1}
            value={Math.round(percentOf(boundary))}
            onChange={(event) => move(place, Number(event.currentTarget.value))}
          />
          <span className={styles.value}>{percentOf(boundary)}%</span>
        </label>
      ))}
    </fieldset>
  );
}
