import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import {
  balanceText,
  formatText,
  importProblemLines,
  moneyOfLanguage,
  refusalText,
} from "../../app/statements/importTexts";
import type { FileReport } from "../../imports/fileReport";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What one file holds, whether its balances agree, and what could not be read. */
export function FileSummary({ file }: { readonly file: FileReport }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (file.refused !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{refusalText(file, t)}</MessageBarBody>
      </MessageBar>
    );
  }
  const documents = file.in.documents + file.out.documents;
  const balance = t("imports.fileBalance", { file: file.file, balance: balanceText(file, t, language) });
  const summary = t("imports.fileSummary", {
    file: file.file,
    format: formatText(file, t),
    documents,
    in: moneyOfLanguage(file.in.sum, language),
    out: moneyOfLanguage(file.out.sum, language),
  });
  const warnings = [...(file.balance === "differs" ? [balance] : []), ...importProblemLines(file, t)];
  return (
    <div className={styles.file}>
      <p className={styles.line}>{documents === 0 ? t("imports.fileNothing", { file: file.file }) : summary}</p>
      {documents > 0 && (
        <p className={styles.quiet}>{t("imports.fileNew", { added: file.added, known: file.known })}</p>
      )}
      {file.balance === "agrees" && <p className={styles.quiet}>{balance}</p>}
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {warnings.map((line, place) => (
              <p key={place} className={styles.line}>
                {line}
              </p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
