import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DataCheck } from "../../app/checkData";
import type { IgnoredProblems } from "../../app/ignoredProblems";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";

// Nothing is listed before the user asks for it.
const ProblemsSection = lazy(async () => ({ default: (await import("../result/ProblemsSection")).ProblemsSection }));

const useStyles = makeStyles({
  check: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface CheckSectionProps {
  /** Something is still to be chosen, or the workbook is being looked through. */
  readonly blocked: boolean;
  readonly ignored: IgnoredProblems;
  readonly effects: PaneEffects;
}

/** Reads the chosen tables on request and names what is wrong in them, before a run. */
export function CheckSection({ blocked, ignored, effects }: CheckSectionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [check, setCheck] = useState<DataCheck | null>(null);
  const [checking, setChecking] = useState(false);
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setChecking(true);
    const found = await effects.checkData(controller.signal);
    if (controller.signal.aborted) return;
    setChecking(false);
    setCheck(found);
  };

  return (
    <>
      <Section heading={t("start.checkHeading")} about={t("start.checkAbout")}>
        <div className={styles.check} aria-live="polite">
          <Button disabledFocusable={blocked || checking} onClick={() => void start()}>
            {t(checking ? "start.checking" : "start.check")}
          </Button>
          {check !== null && <CheckedRows check={check} />}
        </div>
      </Section>
      {check !== null && (
        <Suspense fallback={null}>
          <ProblemsSection
            problems={check.problems}
            ignored={ignored}
            onGo={effects.goToCell}
            onIgnore={effects.ignoreProblems}
          />
        </Suspense>
      )}
    </>
  );
}

function CheckedRows({ check }: { readonly check: DataCheck }) {
  const { t } = useTexts();
  const { used, total } = check.rows;
  return <Text>{t("start.checkedRows", { used, total, left: total - used })}</Text>;
}
