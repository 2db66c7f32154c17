import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

export interface FigureLine {
  readonly name: string;
  readonly value: string;
}

/** Names with a figure each, under a heading of their own. */
export function FigureLines({ heading, lines }: { readonly heading?: string; readonly lines: readonly FigureLine[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      {heading !== undefined && <h3 className={styles.heading}>{heading}</h3>}
      <ul className={styles.lines}>
        {lines.map(({ name, value }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            <span className={styles.value}>{value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
