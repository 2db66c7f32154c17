import { useEffect, useRef, type Dispatch } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import type { ProblemCode } from "../../analysis/problem";
import type { RunResult } from "../../app/session";
import { dayText } from "../../locales";
import type { PaneAction } from "../paneState";
import { useTexts } from "../texts";
import type { PaneEffects } from "../usePane";
import { AbcSection } from "./AbcSection";
import { MainFigures } from "./MainFigures";
import { Notices } from "./Notices";
import { ProblemsSection } from "./ProblemsSection";
import { ReportLinks } from "./ReportLinks";
import { StatusSection } from "./StatusSection";
import { XyzPreview } from "./XyzPreview";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  about: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  back: { marginTop: tokens.spacingVerticalXL },
});

interface ResultScreenProps {
  readonly result: RunResult;
  readonly ignored: readonly ProblemCode[];
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** What the run found, and where it was written. */
export function ResultScreen({ result, ignored, dispatch, effects }: ResultScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { analysis, sheets } = result;
  const { settings, rows } = analysis;

  useEffect(() => heading.current?.focus(), [result]);

  const problems = (
    <ProblemsSection
      problems={analysis.problems}
      ignored={ignored}
      onGo={effects.goToCell}
      onIgnore={effects.ignoreProblems}
    />
  );
  const back = (
    <Button className={styles.back} onClick={() => dispatch({ type: "screenChosen", screen: "settings" })}>
      {t("pane.backToSettings")}
    </Button>
  );
  const title = (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {t("pane.resultHeading")}
    </h2>
  );

  if (rows.used === 0) {
    return (
      <>
        {title}
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("pane.nothingUsed")}</MessageBarBody>
        </MessageBar>
        {problems}
      </>
    );
  }
  return (
    <>
      {title}
      <p className={styles.about}>
        {t("pane.resultPeriod", {
          from: dayText(settings.period[0], language),
          to: dayText(settings.period[1], language),
          asOf: dayText(settings.asOf, language),
        })}{" "}
        {t("pane.rowsUsed", { used: rows.used, total: rows.total, left: rows.total - rows.used })}
      </p>
      <MainFigures analysis={analysis} />
      <ReportLinks sheets={sheets} onGo={effects.goToReport} />
      <Notices notices={analysis.notices} />
      <StatusSection analysis={analysis} />
      <AbcSection analysis={analysis} />
      <XyzPreview analysis={analysis} dispatch={dispatch} />
      {problems}
      {back}
    </>
  );
}
