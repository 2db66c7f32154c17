import { Button, Link, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { messagesOf } from "./dossierMessages";
import type { Dossiers } from "./useDossiers";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
  note: { color: tokens.colorNeutralForeground2 },
  link: { textAlign: "left" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DossiersPartProps {
  readonly effects: PaneEffects;
  readonly dossiers: Dossiers;
}

/** The key clients with their dossiers, and those that have none yet. */
export function DossiersPart({ effects, dossiers }: DossiersPartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { seen, isBusy, done, update } = dossiers;
  const isNone = seen !== null && seen.dossiers.length + seen.missing.length === 0;
  return (
    <Section heading={t("dossiers.heading")} about={t("dossiers.aboutPart")}>
      {seen === null && <Spinner size="tiny" label={t("tasks.reading")} />}
      {isNone && <p className={styles.note}>{t("dossiers.none")}</p>}
      {seen !== null && !isNone && (
        <>
          <ul className={styles.list}>
            {seen.dossiers.map(({ name, sheet, isKey }) => (
              <li key={sheet} className={styles.line}>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => effects.goToCell({ sheet, row: 0, column: 1 })}
                >
                  {name}
                </Link>
                {!isKey && <span className={styles.note}>{t("dossiers.noLonger")}</span>}
              </li>
            ))}
            {seen.missing.map((client) => (
              <li key={client} className={styles.line}>
                <span>{client}</span>
                <Button
                  size="small"
                  aria-label={`${t("dossiers.make")}: ${client}`}
                  disabledFocusable={isBusy}
                  onClick={() => update([client])}
                >
                  {t("dossiers.make")}
                </Button>
              </li>
            ))}
          </ul>
          <div className={styles.buttons}>
            {seen.missing.length > 1 && (
              <Button disabledFocusable={isBusy} onClick={() => update(seen.missing)}>
                {t("dossiers.makeAll", { count: seen.missing.length })}
              </Button>
            )}
            {seen.dossiers.length > 0 && (
              <Button disabledFocusable={isBusy} onClick={() => update([])}>
                {t("dossiers.update")}
              </Button>
            )}
          </div>
        </>
      )}
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("tasks.updating")} />}
        {messagesOf(done, seen, t).map(({ intent, text }) => (
          <MessageBar key={text} intent={intent} layout="multiline">
            <MessageBarBody>{text}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </Section>
  );
}
