import { useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalM },
  button: { padding: 0, minWidth: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  figure: typographyStyles.body1,
  arrow: { marginRight: tokens.spacingHorizontalXS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

interface FoldProps {
  readonly label: ReactNode;
  readonly value?: string;
  /** A sentence below the line. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A line, of a figure or for itself, that opens; what is below it is built only then. */
export function Fold({ label, value, note, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={mergeClasses(styles.button, value !== undefined && styles.figure)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.arrow} aria-hidden>
            {isOpen ? "▾" : "▸"}
          </span>
          {label}
        </Button>
        {value !== undefined && <span className={styles.value}>{value}</span>}
      </div>
      {note !== undefined && <div className={styles.note}>{note}</div>}
      {isOpen && children}
    </div>
  );
}
