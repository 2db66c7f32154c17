import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { roundPercentText, type TextKey } from "../../locales";
import type { PaneState } from "../state/paneState";
import { useTexts } from "./texts";
import { timeLeft, type TimeLeft, type TimedProgress } from "./timeLeft";

const useStyles = makeStyles({
  step: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  extent: { display: "block", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

const leftTexts: Readonly<Record<TimeLeft["unit"], TextKey>> = {
  seconds: "result.left.seconds",
  minutes: "result.left.minutes",
};

/** The step of the run, how much of it is done and how long it still takes. */
export function RunProgress({ work }: { readonly work: Extract<PaneState["work"], { kind: "running" }> }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { stepStart, latest, cancelling } = work;
  const step = cancelling ? t("pane.cancelling") : t(`pane.step.${latest?.progress.step ?? "reading"}`);
  const { done, total } = latest?.progress ?? { done: 0, total: 0 };
  const ratio = total === 0 ? undefined : Math.min(1, done / total);
  return (
    <div>
      <div className={styles.step}>
        <Text size={200} aria-live="polite">
          {step}
        </Text>
        {/* Spoken by the bar itself; a live percentage would never be silent. */}
        <Text size={200} aria-hidden>
          {ratio === undefined ? "" : roundPercentText(ratio, language, 0)}
        </Text>
      </div>
      <ProgressBar value={ratio} aria-label={step} thickness="large" />
      {stepStart !== null && latest !== null && total > 0 && !cancelling && latest.progress.step !== "computing" && (
        <Text size={200} className={styles.extent}>
          <Extent first={stepStart} latest={latest} />
        </Text>
      )}
    </div>
  );
}

function Extent({ first, latest }: { readonly first: TimedProgress; readonly latest: TimedProgress }) {
  const { t } = useTexts();
  const { step, done, total, isBytes } = latest.progress;
  const extent =
    isBytes === true
      ? t("result.bytesDone", { done: megabytes(done), total: megabytes(total) })
      : t(step === "writing" ? "result.cellsDone" : "result.rowsDone", { done, total });
  const left = timeLeft(first, latest);
  return left === null ? extent : `${extent} · ${t(leftTexts[left.unit], { count: left.count })}`;
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
