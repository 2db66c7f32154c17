import { useEffect, useRef, type ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    "&:not(:first-child)": {
      marginTop: tokens.spacingVerticalXL,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingTop: tokens.spacingVerticalL,
    },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly heading: string;
  readonly about?: string;
  /** Beside the heading. */
  readonly action?: ReactNode;
  /** Whether the user was led here: the keyboard goes on from the heading, which the browser scrolls to. */
  readonly reached?: boolean;
  readonly children?: ReactNode;
}

export function Section({ heading, about, action, reached = false, children }: SectionProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reached) title.current?.focus();
  }, [reached]);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={reached ? -1 : undefined} className={styles.heading}>
          {heading}
        </h2>
        {action}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
}
