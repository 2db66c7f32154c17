import { useRef, useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { outcomeOf, type SelfCheckResult } from "../../app/selfCheck";
import type { Translate } from "../../locales";
import { copyText } from "../parts/copyText";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";

const useStyles = makeStyles({
  report: {
    margin: 0,
    fontFamily: "inherit",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Checks the Excel that runs the add-in, and shows a report to copy. */
export function SelfCheckPart({ effects }: { readonly effects: Pick<PaneEffects, "withWorkbook"> }) {
  const styles = useStyles();
  const { t } = useTexts();
  const report = useRef<HTMLPreElement>(null);
  const [results, setResults] = useState<readonly SelfCheckResult[]>([]);
  const [state, setState] = useState<"new" | "busy" | "done">("new");
  const [copied, setCopied] = useState<boolean | null>(null);

  const check = async () => {
    setState("busy");
    setResults([]);
    setCopied(null);
    const ended = await effects.withWorkbook("check", async (port) => {
      await port.selfCheck((result) => setResults((before) => [...before, result]));
      return true;
    });
    setState(ended === true ? "done" : "new");
  };
  const copy = async () => {
    if (report.current !== null) setCopied(await copyText(report.current));
  };

  const failed = results.filter((result) => outcomeOf(result) === "failed").length;
  return (
    <Section heading={t("selfCheck.heading")} about={t("selfCheck.about")}>
      <div>
        <Button disabledFocusable={state === "busy"} onClick={() => void check()}>
          {t("selfCheck.start")}
        </Button>
      </div>
      <div aria-live="polite">
        {state === "busy" && <Spinner size="tiny" label={t("selfCheck.checking")} />}
        {state === "done" && (
          <MessageBar intent={failed === 0 ? "success" : "warning"} layout="multiline">
            <MessageBarBody>
              {failed === 0 ? t("selfCheck.allWork") : t("selfCheck.someFail", { count: failed })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {results.length > 0 && (
        <pre ref={report} className={styles.report}>
          {results.map((result) => `${lineOf(result, t)}\n`).join("")}
        </pre>
      )}
      {state === "done" && (
        <div>
          <Button size="small" onClick={() => void copy()}>
            {t("selfCheck.copy")}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {copied !== null && <Text>{t(copied ? "gallery.copied" : "selfCheck.selected")}</Text>}
      </div>
    </Section>
  );
}

function lineOf(result: SelfCheckResult, t: Translate): string {
  const sentence =
    "finding" in result
      ? t(`selfCheck.${result.finding}`, result.params)
      : t(`selfCheck.${result.refused}.refused`, { reason: t(`problems.workbook.${result.code}`, result.params) });
  return `${t(`selfCheck.outcome.${outcomeOf(result)}`)} – ${sentence}`;
}
