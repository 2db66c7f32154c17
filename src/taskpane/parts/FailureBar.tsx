import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Failure } from "../state/failures";
import { useTexts } from "./texts";

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

interface FailureBarProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What happened and what to do about it, in a sentence. */
export function FailureBar({ failure, onRetry, onDismiss }: FailureBarProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const cancelled = failure.kind === "workbook" && failure.code === "cancelled";
  const sentence =
    failure.kind === "workbook" ? t(`problems.workbook.${failure.code}`, failure.params) : t("pane.unexpected");
  const canRetry = !cancelled && ["scan", "run", "restore", "read"].includes(failure.during);
  return (
    <MessageBar
      className={styles.bar}
      intent={cancelled ? "info" : "error"}
      layout="multiline"
      politeness={cancelled ? "polite" : "assertive"}
    >
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        {canRetry && (
          <Button size="small" onClick={onRetry}>
            {t("pane.tryAgain")}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {t("pane.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
