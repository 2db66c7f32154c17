import { useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  summary: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  arrow: {
    width: "8px",
    height: "8px",
    marginRight: tokens.spacingHorizontalXS,
    borderRight: "1.5px solid currentColor",
    borderBottom: "1.5px solid currentColor",
    transform: "rotate(45deg)",
  },
  open: { transform: "rotate(-135deg)" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
});

interface SettingsSectionProps {
  readonly name: string;
  /** The rule in force, in one line; or what is wrong with it. */
  readonly summary: string;
  readonly isWrong: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Settings that belong together: closed it still says what is in force. */
export function SettingsSection({ name, summary, isWrong, isOpen, onToggle, children }: SettingsSectionProps) {
  const styles = useStyles();
  const bodyId = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onToggle}
        >
          <span>
            <span className={styles.name}>{name}</span>
            <span className={mergeClasses(styles.summary, isWrong && styles.wrong)}>{summary}</span>
          </span>
          <span className={mergeClasses(styles.arrow, isOpen && styles.open)} aria-hidden />
        </button>
      </h3>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}
