import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { listStyleType: "none" },
  line: { ...typographyStyles.body1, display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  value: { fontVariantNumeric: "tabular-nums", textAlign: "right", color: tokens.colorNeutralForeground2 },
  track: { height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralBackground4, overflow: "hidden" },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  warn: { backgroundColor: tokens.colorPaletteDarkOrangeForeground3 },
});

export interface BarItem {
  readonly name: string;
  readonly value: string;
  /** 0 to 1. */
  readonly share: number;
  readonly warn?: boolean;
}

/** Parts of a whole: each with its figure in words and a bar. */
export function BarList({ items }: { readonly items: readonly BarItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ name, value, share, warn }) => (
        <li key={name} className={styles.item}>
          <div className={styles.line}>
            <span>{name}</span>
            <span className={styles.value}>{value}</span>
          </div>
          <div className={styles.track} aria-hidden>
            <div className={mergeClasses(styles.bar, warn && styles.warn)} style={{ width: `${share * 100}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
