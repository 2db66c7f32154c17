import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({ notice: { marginTop: tokens.spacingVerticalL } });

interface DuplicatesNoticeProps {
  /** How many clients may be written in several ways. */
  readonly count: number;
  /** Leads to where the spellings stand side by side. */
  readonly onCompare: () => void;
}

/** That clients of the run may be written in several ways; nothing where none are found. */
export function DuplicatesNotice({ count, onCompare }: DuplicatesNoticeProps) {
  const styles = useStyles();
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <MessageBar className={styles.notice} intent="info" layout="multiline">
      <MessageBarBody>{t("duplicates.found", { count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCompare}>
          {t("duplicates.compare")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
