import { useEffect, useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { RunResult } from "../../app/session";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";

/** Among more clients the search takes a second or longer, which nobody has asked for; the data screen offers it. */
const MOST_CLIENTS = 10_000;

const useStyles = makeStyles({ notice: { marginTop: tokens.spacingVerticalL } });

interface DuplicatesNoticeProps {
  readonly result: RunResult;
  readonly readApart: PaneEffects["readApart"];
  /** Leads to where the spellings stand side by side. */
  readonly onCompare: () => void;
}

/** That clients of the run may be written in several ways; nothing where none are found. */
export function DuplicatesNotice({ result, readApart, onCompare }: DuplicatesNoticeProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [found, setFound] = useState<{ readonly of: RunResult; readonly count: number } | null>(null);
  useEffect(() => {
    if (result.analysis.clients.length > MOST_CLIENTS) return;
    let gone = false;
    readApart(async (apart) => {
      // The figures are shown before the search is loaded.
      const { duplicateGroups } = await import("../../app/duplicateGroups");
      if (!gone) setFound({ of: result, count: duplicateGroups(result, apart).length });
    });
    return () => {
      gone = true;
    };
  }, [result, readApart]);
  if (found?.of !== result || found.count === 0) return null;
  return (
    <MessageBar className={styles.notice} intent="info" layout="multiline">
      <MessageBarBody>{t("duplicates.found", { count: found.count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCompare}>
          {t("duplicates.compare")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
