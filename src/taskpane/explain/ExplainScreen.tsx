import { useEffect, useMemo, useState } from "react";
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { clientOfText } from "../../analysis/figures/clientOfText";
import { explainedCell, type ExplainedCell } from "../../app/explainedCell";
import type { SelectedCell } from "../../app/workbookPort";
import { buildReports } from "../../reports/buildReports";
import { NotFromDatabase } from "../database/NotFromDatabase";
import { areRowsInDatabase } from "../state/analysisOfRows";
import type { PaneState } from "../state/paneState";
import { useReading } from "../state/useReading";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { CellCard } from "./CellCard";
import { ClientCard } from "./ClientCard";
import { ClientSearch } from "./ClientSearch";
import { FigureCard } from "./FigureCard";

const useStyles = makeStyles({ about: { marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 } });

const nothing: ExplainedCell = { figure: null, subject: null };

interface ExplainScreenProps {
  readonly state: PaneState;
  readonly effects: PaneEffects;
}

/** Where a figure comes from: the selected one of a report, or those of the client whose row is selected. */
export function ExplainScreen({ state, effects }: ExplainScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { reading, choices } = state;
  const read = reading.kind === "done" ? reading.reading : null;
  const analysis = (read ?? state.result)?.analysis ?? null;
  const { mustRead } = useReading(analysis, state, effects);

  const names = useMemo(() => analysis?.clients.map(({ client }) => client) ?? [], [analysis]);
  const [cell, setCell] = useState<SelectedCell | null>(null);
  /** Chosen in the pane after the cell was selected. */
  const [chosen, setChosen] = useState<string | null>(null);
  const { followSelection } = effects;
  useEffect(
    () =>
      followSelection((selected) => {
        setCell(selected);
        setChosen(null);
      }),
    [followSelection],
  );

  const report = cell?.report ?? null;
  const sheet = useMemo(() => {
    if (analysis === null || report === null) return null;
    // Which sheets were read stands in the footers only.
    const context = { translate: t, language, sources: { sales: "" }, ids: [report] };
    return buildReports(analysis, context)[0];
  }, [analysis, report, t, language]);
  const { date1904 } = state.format;
  const { figure, subject } = useMemo<ExplainedCell>(() => {
    if (analysis === null) return nothing;
    const client = chosen === null ? null : clientOfText(analysis, chosen);
    if (client !== null) return { figure: null, subject: { kind: "client", client } };
    return cell === null ? nothing : explainedCell(cell, analysis, sheet, choices, date1904);
  }, [analysis, cell, sheet, chosen, choices, date1904]);

  // What went into them stays in the database.
  if (process.env.CLIENTELE_ENGINE && areRowsInDatabase(state)) return <NotFromDatabase what="explanations" />;
  if (reading.kind === "busy" || mustRead) return <Spinner label={t("pane.reading")} />;
  if (analysis === null) return <p className={styles.about}>{t("card.salesMissing")}</p>;
  if (names.length === 0) return <p className={styles.about}>{t("card.noSales")}</p>;
  return (
    <>
      <ClientSearch clients={names} onChoose={setChosen} />
      {figure !== null && (
        <FigureCard analysis={analysis} selected={figure} onGo={effects.goToCell} onChoose={setChosen} />
      )}
      {subject === null && figure === null && <p className={styles.about}>{t("card.nothingSelected")}</p>}
      {subject?.kind === "client" && (
        <ClientCard key={subject.client} analysis={analysis} client={subject.client} onGo={effects.goToCell} />
      )}
      {/* The figure of a pair of classes names its clients itself. */}
      {subject !== null && subject.kind !== "client" && !(subject.kind === "abcXyz" && figure !== null) && (
        <CellCard analysis={analysis} subject={subject} onChoose={setChosen} />
      )}
    </>
  );
}
