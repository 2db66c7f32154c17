import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { lookLines } from "../../app/database/lookLines";
import type { EngineSource } from "../../engine/engineSource";
import { lookAtDatabase, type DatabaseLook } from "../../engine/lookAtDatabase";
import type { Translate } from "../../locales";
import { useTexts } from "../parts/texts";
import { refusalText } from "./refusalText";
import { answerOf, type Answer } from "./useAnswer";

const useStyles = makeStyles({
  line: { display: "block" },
  test: { alignSelf: "flex-start" },
  lines: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

interface ConnectionTestProps {
  readonly source: EngineSource | null;
  readonly t: Translate;
}

/** Asks the database whether everything that is chosen can be read, and says what it holds. */
export function ConnectionTest({ source, t }: ConnectionTestProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const [answer, setAnswer] = useState<Answer<DatabaseLook>>({ kind: "none" });
  const asking = useRef<AbortController | null>(null);
  // What was found speaks of what was chosen then.
  useEffect(() => {
    setAnswer({ kind: "none" });
    return () => asking.current?.abort();
  }, [source]);

  const test = async () => {
    if (source === null) return;
    const controller = new AbortController();
    asking.current = controller;
    setAnswer({ kind: "asking" });
    const found = await answerOf((ask) => lookAtDatabase(source, ask), controller.signal);
    if (!controller.signal.aborted) setAnswer(found);
  };
  return (
    <>
      <Button
        className={styles.test}
        disabledFocusable={source === null || answer.kind === "asking"}
        onClick={() => void test()}
      >
        {t("database.test")}
      </Button>
      <div aria-live="polite">
        {answer.kind === "asking" && <Spinner size="tiny" label={t("database.testing")} />}
        {answer.kind === "refused" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusalText(answer.error, t)}</MessageBarBody>
          </MessageBar>
        )}
        {answer.kind === "answered" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.lines}>
              {[...lookLines(answer.value, t, language), t("database.ready")].map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
