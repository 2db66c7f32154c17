import { useMemo } from "react";
import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { proposals as proposalsOf } from "../../checklists/evidence/propose";
import { placeText } from "../../reports/cellAddress";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { NotFromDatabase } from "../database/NotFromDatabase";
import { analysisOfRows, areRowsInDatabase } from "../state/analysisOfRows";
import { useReading } from "../state/useReading";
import type { PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { FillChoice } from "./FillChoice";
import { FillPoints } from "./FillPoints";
import type { Evidence } from "./PointCard";
import { FillResult } from "./FillResult";
import { PrintButtons } from "./PrintButtons";
import { useChecklists } from "./useChecklists";
import { useOwnMeasures } from "./useOwnMeasures";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ChecklistsScreenProps {
  readonly state: PaneState;
  readonly effects: PaneEffects;
}

/** The checklists of a consultant: fills of both forms, what the workbook shows beside them, and the sheets to print. */
export function ChecklistsScreen({ state, effects }: ChecklistsScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const checklists = useChecklists(effects, t, language);
  const { book, fills, shown, keeping } = checklists;
  const { reading } = state;

  const isOfDatabase = areRowsInDatabase(state);
  const analysis = isOfDatabase ? null : analysisOfRows(state);
  const { mustRead } = useReading(analysis, state, effects);
  const hasRows = analysis !== null && analysis.rows.used > 0;
  const measures = useOwnMeasures(effects, analysis);
  const proposals = useMemo(
    () => (analysis === null || !hasRows ? null : proposalsOf(analysis, shown.form, measures)),
    [analysis, hasRows, shown.form, measures],
  );
  const context = useMemo(() => ({ translate: t, language, proposals }), [t, language, proposals]);

  function evidenceOf(): Evidence {
    if (isOfDatabase) return "inDatabase";
    if (reading.kind === "busy" || mustRead) return "reading";
    return proposals === null ? "none" : "there";
  }

  if (book === null) return <Spinner label={t("checklists.loading")} />;
  const fill = fills.find(({ form, number }) => form === shown.form && number === shown.number) ?? null;
  const sheet = book.table?.sheet ?? t("checklists.sheetName");
  return (
    <>
      <Section heading={t("pane.screen.checklists")} about={fill === null ? t("checklists.about") : undefined}>
        {book.unusable !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t("checklists.keysMissing", { sheet: book.unusable })}</MessageBarBody>
          </MessageBar>
        )}
        {(["answer", "weight", "repeated"] as const).map((kind) => {
          const alike = book.problems.filter((problem) => problem.kind === kind);
          if (alike.length === 0) return null;
          const key = { answer: "unreadable", weight: "weightUnreadable", repeated: "repeated" } as const;
          const [{ where, value }] = alike;
          return (
            <MessageBar key={kind} intent="warning" layout="multiline">
              <MessageBarBody>
                {t(`checklists.${key[kind]}`, { count: alike.length, cell: placeText(where), value })}
              </MessageBarBody>
            </MessageBar>
          );
        })}
        <FillChoice checklists={checklists} translate={t} />
        <div aria-live="polite">
          {keeping === "failed" && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{t("checklists.failed")}</MessageBarBody>
            </MessageBar>
          )}
          {fill !== null && keeping === "keeping" && <p className={styles.note}>{t("checklists.saving")}</p>}
          {fill !== null && keeping === "kept" && <p className={styles.note}>{t("checklists.saved", { sheet })}</p>}
        </div>
      </Section>
      {process.env.CLIENTELE_ENGINE && isOfDatabase && <NotFromDatabase what="checklists" />}
      {fill !== null && (
        <FillPoints
          // Another fill begins with its own first open point.
          key={`${fill.form} ${fill.number}`}
          fill={fill}
          context={context}
          evidence={evidenceOf()}
          onEnter={(point, entry) => checklists.enter(fill, point, entry)}
          onGo={effects.goToReport}
          hasSheet={(id) => (state.result?.sheets ?? state.reports?.written.sheets ?? []).some((one) => one.id === id)}
        />
      )}
      {fill !== null && <FillResult fill={fill} others={fills} context={context} checklists={checklists} />}
      {fill === null && (
        <Section heading={t("checklists.makeBlank")}>
          <PrintButtons checklists={checklists} context={context} fill={null} before={null} />
        </Section>
      )}
    </>
  );
}
