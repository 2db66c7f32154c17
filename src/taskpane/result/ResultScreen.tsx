import { lazy, useEffect, useRef, type Dispatch } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { areListsCut } from "../../analysis/clients/areListsCut";
import type { RunResult } from "../../app/session";
import { otherSpellings } from "../../app/unsettledSpellings";
import { dayText } from "../../locales";
import { blockersOf } from "../state/blockers";
import { DuplicatesNotice } from "../duplicates/DuplicatesNotice";
import { useUnsettled } from "../duplicates/useUnsettled";
import { reportsChange, type PaneAction, type PaneState } from "../state/paneState";
import { LateTexts } from "../parts/LateTexts";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { AbcSection } from "./AbcSection";
import { Comparison } from "./Comparison";
import { ControlTotal } from "./ControlTotal";
import { MainFigures } from "./MainFigures";
import { MonthColumns } from "./MonthColumns";
import { NextSteps } from "./NextSteps";
import { Notices } from "./Notices";
import { ProblemsSection } from "./ProblemsSection";
import { ReportLinks } from "./ReportLinks";
import { Restore } from "./Restore";
import { StatusSection } from "./StatusSection";
import { XyzRuleNote } from "./XyzRuleNote";
import { XyzPreview } from "./XyzPreview";

const SendSection = lazy(async () => ({ default: (await import("../copies/SendSection")).SendSection }));

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
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** What the last run found and where it was written; in a file opened again, what is there. */
export function ResultScreen({ state, dispatch, effects }: ResultScreenProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { result, reports, work } = state;
  const kept = reports?.written.kept ?? null;

  useEffect(() => {
    if (result !== null) heading.current?.focus();
  }, [result]);

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t("pane.resultHeading")}
      </h2>
      {result !== null && <Found state={state} result={result} dispatch={dispatch} effects={effects} />}
      {result === null && reports !== null && (
        <>
          <p className={styles.about}>{t("result.standing")}</p>
          <ReportLinks sheets={reports.written.sheets} onGo={effects.goToReport} />
        </>
      )}
      {kept !== null && <Restore kept={kept} isRestoring={work.kind === "restoring"} onRestore={effects.restore} />}
      {result !== null && result.analysis.rows.used > 0 && (
        <Button className={styles.back} onClick={() => dispatch({ type: "screenChosen", screen: "settings" })}>
          {t("pane.backToSettings")}
        </Button>
      )}
    </>
  );
}

interface FoundProps {
  readonly state: PaneState;
  readonly result: RunResult;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

function Found({ state, result, dispatch, effects }: FoundProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { analysis, sheets, context } = result;
  const { settings, rows } = analysis;
  const unsettled = useUnsettled(result, effects.readApart);
  const problems = (
    <ProblemsSection
      problems={analysis.problems}
      ignored={state.ignored}
      onGo={effects.goToCell}
      onIgnore={effects.ignoreProblems}
    />
  );
  if (rows.used === 0) {
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("pane.nothingUsed")}</MessageBarBody>
        </MessageBar>
        {problems}
      </>
    );
  }
  // Out of date, it speaks of tables that are no longer so; and what cannot be read cannot be compared.
  const canCompare = reportsChange(state) === null && blockersOf(state).length === 0;
  const compare = (): void => {
    dispatch({ type: "duplicatesWanted" });
    if (state.reading.kind !== "done") effects.read();
  };
  return (
    <>
      <p className={styles.about}>
        {t("reports.notePeriod", {
          from: dayText(settings.period[0], language),
          to: dayText(settings.period[1], language),
          asOf: dayText(settings.asOf, language),
        })}{" "}
        {t("pane.rowsUsed", { used: rows.used, total: rows.total, left: rows.total - rows.used })}
      </p>
      <MainFigures analysis={analysis} />
      <ControlTotal analysis={analysis} />
      {canCompare && <DuplicatesNotice count={unsettled.length} onCompare={compare} />}
      <NextSteps
        actions={analysis.summary.actions}
        otherSpellings={otherSpellings(canCompare ? unsettled : [])}
        sheets={sheets}
        onGo={effects.goToReport}
        onGoToCell={effects.goToCell}
      />
      <ReportLinks sheets={sheets} onGo={effects.goToReport} />
      {context !== undefined && (
        <LateTexts texts="copies" waiting={null}>
          <SendSection run={{ analysis, sheets, context }} effects={effects} />
        </LateTexts>
      )}
      <Comparison analysis={analysis} />
      <MonthColumns months={analysis.dynamics.months} />
      <StatusSection analysis={analysis} />
      <AbcSection analysis={analysis} />
      <XyzRuleNote analysis={analysis} dispatch={dispatch} />
      {/* Of clients that are not listed only totals are known. */}
      {!areListsCut(analysis) && <XyzPreview analysis={analysis} dispatch={dispatch} />}
      <Notices notices={analysis.notices} />
      {problems}
    </>
  );
}
