import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  finding: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.subtitle2, textAlign: "right" },
  why: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingProps {
  readonly name: string;
  /** null = none. */
  readonly value: string | null;
  readonly why: string;
  readonly children?: ReactNode;
}

/** One figure of the client, and below it how it came about. */
export function Finding({ name, value, why, children }: FindingProps) {
  const styles = useStyles();
  return (
    <div className={styles.finding}>
      <div className={styles.line}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.value}>{value ?? "–"}</span>
      </div>
      <p className={styles.why}>{why}</p>
      {children}
    </div>
  );
}
