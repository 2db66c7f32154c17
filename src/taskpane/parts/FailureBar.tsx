import { lazy } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Failure } from "../state/failures";
import { LateTexts } from "./LateTexts";
import { useTexts } from "./texts";

const DatabaseRefusal = process.env.CLIENTELE_ENGINE
  ? lazy(async () => ({ default: (await import("../database/DatabaseRefusal")).DatabaseRefusal }))
  : null;

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
  const canRetry = !cancelled && ["scan", "run", "restore", "read"].includes(failure.during);
  return (
    <MessageBar
      className={styles.bar}
      intent={cancelled ? "info" : "error"}
      layout="multiline"
      politeness={cancelled ? "polite" : "assertive"}
    >
      <MessageBarBody>
        <Sentence failure={failure} />
      </MessageBarBody>
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

function Sentence({ failure }: { readonly failure: Failure }) {
  const { t } = useTexts();
  if (DatabaseRefusal && failure.kind === "database")
    return (
      <LateTexts waiting={null}>
        <DatabaseRefusal code={failure.code} params={failure.params} />
      </LateTexts>
    );
  return failure.kind === "workbook" ? t(`problems.workbook.${failure.code}`, failure.params) : t("pane.unexpected");
}
