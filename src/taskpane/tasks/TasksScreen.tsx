import { lazy } from "react";
import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { managersOf } from "../../app/tasks/updateTasks";
import { LateTexts } from "../parts/LateTexts";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { NotFromDatabase } from "../database/NotFromDatabase";
import { analysisOfRows, areRowsInDatabase } from "../state/analysisOfRows";
import { useReading } from "../state/useReading";
import type { PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { DossiersPart } from "../dossiers/DossiersPart";
import { useDossiers } from "../dossiers/useDossiers";
import { DoneMessage } from "./DoneMessage";
import { FirstFilling } from "./FirstFilling";
import { ManagerCounts } from "./ManagerCounts";
import { MeasuresPart } from "./MeasuresPart";
import { RuleChoice } from "./RuleChoice";
import { TypedTextPart } from "./TypedTextPart";
import { useTasks } from "./useTasks";

const CopiesPart = lazy(async () => ({ default: (await import("../copies/CopiesPart")).CopiesPart }));
const RisksPart = lazy(async () => ({ default: (await import("../copies/RisksPart")).RisksPart }));
const TakeBackPart = lazy(async () => ({ default: (await import("../copies/TakeBackPart")).TakeBackPart }));

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TasksScreenProps {
  readonly state: PaneState;
  readonly effects: PaneEffects;
}

/** Tasks for the managers from the lists, and the measures that they go by. */
export function TasksScreen({ state, effects }: TasksScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { reading } = state;
  const analysis = analysisOfRows(state);
  const { hasSales } = useReading(analysis, state, effects);
  const tasks = useTasks(effects, analysis, t, language);
  const dossiers = useDossiers(effects, analysis, t, language);
  const { seen, isBusy, done } = tasks;

  if (process.env.CLIENTELE_ENGINE && areRowsInDatabase(state)) return <NotFromDatabase what="tasks" />;
  if (analysis === null && !hasSales) {
    return (
      <Section heading={t("pane.screen.tasks")} about={t("tasks.about")}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("tasks.needSales")}</MessageBarBody>
        </MessageBar>
      </Section>
    );
  }
  // Why it could not be read is said above.
  if (reading.kind === "failed") return null;
  if (analysis === null || seen === null) return <Spinner label={t("tasks.reading")} />;
  const hasTasks = seen.book.found !== null;
  const texts = seen.kept.flatMap(({ kind, sheet, counts }) =>
    counts.map((count, turn) => ({
      label: t("tasks.typedTextOf", { sheet, turn, count }),
      onBringBack: () => tasks.bringBack(kind, turn),
    })),
  );
  return (
    <>
      <Section heading={t("pane.screen.tasks")} about={t("tasks.about")}>
        <RuleChoice found={seen.found} isBusy={isBusy} onUpdate={tasks.update} translate={t} />
        <div aria-live="polite">
          {isBusy && <Spinner size="tiny" label={t("tasks.updating")} />}
          {done !== null && <DoneMessage done={done} translate={t} />}
        </div>
        {hasTasks && <p className={styles.note}>{t("tasks.howTo")}</p>}
      </Section>
      {hasTasks && (
        <ManagerCounts
          managers={managersOf(analysis)}
          tasks={seen.book.tasks}
          isBusy={isBusy}
          onPrint={tasks.print}
          translate={t}
        />
      )}
      <LateTexts texts="copies" waiting={null}>
        <CopiesPart analysis={analysis} effects={effects} />
        {hasTasks && <TakeBackPart effects={effects} onTaken={tasks.renew} />}
        <RisksPart analysis={analysis} effects={effects} />
      </LateTexts>
      <MeasuresPart hasMeasures={seen.hasMeasures} isBusy={isBusy} onMake={tasks.makeMeasures} translate={t}>
        <FirstFilling rows={seen.changedMeasures} isBusy={isBusy} onRestore={tasks.restoreMeasure} translate={t} />
      </MeasuresPart>
      <DossiersPart effects={effects} dossiers={dossiers} />
      <TypedTextPart texts={[...texts, ...dossiers.texts]} isBusy={isBusy || dossiers.isBusy} translate={t} />
    </>
  );
}
