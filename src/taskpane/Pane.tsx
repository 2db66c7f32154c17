import { lazy, use, useEffect, useRef } from "react";
import { makeStyles, tokens, Spinner } from "@fluentui/react-components";
import { DataScreen } from "./data/DataScreen";
import { FailureBar } from "./parts/FailureBar";
import { loadFigureTranslator } from "../locales";
import { areRowsInDatabase } from "./state/analysisOfRows";
import type { Activity } from "./state/failures";
import { LanguageField } from "./parts/LanguageField";
import { LateTexts } from "./parts/LateTexts";
import { later, useUnasked } from "./parts/later";
import { ProductName } from "./parts/ProductName";
import { RunBar } from "./parts/RunBar";
import { ScreenTabs, panelId, tabId } from "./parts/ScreenTabs";
import { useTexts } from "./parts/texts";
import type { PaneEffects, PaneModel } from "./state/usePane";

// The explanations come with the computations, which the first paint does not wait for.
const ExplainScreen = lazy(async () => ({ default: (await import("./explain/ExplainScreen")).ExplainScreen }));

// Not needed at first sight.
const FunctionsScreen = lazy(async () => ({ default: (await import("./functions/FunctionsScreen")).FunctionsScreen }));

const ChecklistsScreen = lazy(async () => ({
  default: (await import("./checklists/ChecklistsScreen")).ChecklistsScreen,
}));

const TasksScreen = lazy(async () => ({ default: (await import("./tasks/TasksScreen")).TasksScreen }));

const CampaignsScreen = lazy(async () => ({ default: (await import("./campaigns/CampaignsScreen")).CampaignsScreen }));

const LoyaltyScreen = lazy(async () => ({ default: (await import("./loyalty/LoyaltyScreen")).LoyaltyScreen }));

// With what compares spellings.
const loadTypedNames = () => import("./duplicates/TypedNames");

function TypedNames(props: Pick<PaneModel, "state" | "effects">) {
  const part = useUnasked(loadTypedNames);
  return part === null ? null : <part.TypedNames {...props} />;
}

// The pane opens on its data: these screens come behind the first paint.
const settingsPart = later(() => import("./settings/SettingsScreen"));
const resultPart = later(() => import("./result/ResultScreen"));

function SettingsScreen(props: Omit<PaneModel, "formulas">) {
  const { SettingsScreen: Screen } = use(settingsPart);
  return <Screen {...props} />;
}

function ResultScreen(props: Omit<PaneModel, "formulas">) {
  const { ResultScreen: Screen } = use(resultPart);
  return <Screen {...props} />;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    overflowWrap: "anywhere",
    // The longest choice, which may be a sheet's name, must not widen the screen.
    "& select": { width: "100%", minWidth: 0 },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  waiting: { marginTop: tokens.spacingVerticalXXXL },
});

function retryOf(during: Activity, effects: PaneEffects): () => void {
  if (during === "scan") return effects.scan;
  if (during === "restore") return effects.restore;
  return during === "read" ? effects.read : effects.run;
}

/** The whole pane, from its state. */
export function Pane({ state, dispatch, effects, formulas }: PaneModel) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const body = useRef<HTMLElement>(null);
  // What a run or a restore uses is fixed when it starts: nothing can be changed in the middle.
  const running = state.work.kind === "running" || state.work.kind === "restoring";

  useEffect(() => {
    // A new screen starts at its top, where a failure is shown too.
    if (body.current !== null && state.reached === null) body.current.scrollTop = 0;
  }, [state.screen, state.reached, state.result, state.failure]);

  useEffect(() => {
    // Whatever shows them gets the failure.
    loadFigureTranslator(language).catch(() => undefined);
  }, [language]);

  useEffect(() => {
    if (!running) return;
    const cancelOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") effects.cancel();
    };
    window.addEventListener("keydown", cancelOnEscape);
    return () => window.removeEventListener("keydown", cancelOnEscape);
  }, [running, effects]);

  const waiting = <Spinner className={styles.waiting} label={t("pane.loading")} />;
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <div className={styles.title}>
          <ProductName />
          <div inert={running}>
            <LanguageField chosen={state.chosenLanguage} onChoose={effects.chooseLanguage} />
          </div>
        </div>
        <div inert={running}>
          <ScreenTabs
            screen={state.screen}
            hasResult={state.result !== null || state.reports !== null}
            onChoose={(screen) => dispatch({ type: "screenChosen", screen })}
          />
        </div>
      </header>
      {/* While nothing inside takes the focus, the keyboard scrolls the screen itself. */}
      <main ref={body} className={styles.body} tabIndex={running ? 0 : undefined}>
        {state.failure !== null && (
          <FailureBar
            failure={state.failure}
            onRetry={retryOf(state.failure.during, effects)}
            onDismiss={() => dispatch({ type: "failureDismissed" })}
          />
        )}
        {state.choices.clients !== null && !areRowsInDatabase(state) && <TypedNames state={state} effects={effects} />}
        <div role="tabpanel" id={panelId} aria-labelledby={tabId(state.screen)} inert={running}>
          {state.tables === null && state.work.kind === "scanning" && (
            <Spinner className={styles.waiting} label={t("pane.scanning")} />
          )}
          {state.tables !== null && state.screen === "data" && (
            <DataScreen state={state} tables={state.tables} dispatch={dispatch} effects={effects} />
          )}
          {state.screen === "settings" && (
            <LateTexts waiting={waiting}>
              <SettingsScreen state={state} dispatch={dispatch} effects={effects} />
            </LateTexts>
          )}
          {state.screen === "explain" && (
            <LateTexts waiting={waiting}>
              <ExplainScreen state={state} effects={effects} />
            </LateTexts>
          )}
          {state.screen === "result" && (
            <LateTexts waiting={waiting}>
              <ResultScreen state={state} dispatch={dispatch} effects={effects} />
            </LateTexts>
          )}
          {state.screen === "functions" && (
            <LateTexts waiting={waiting}>
              <FunctionsScreen state={state} formulas={formulas} />
            </LateTexts>
          )}
          {state.screen === "checklists" && (
            <LateTexts texts="checklists" waiting={waiting}>
              <ChecklistsScreen state={state} effects={effects} />
            </LateTexts>
          )}
          {state.screen === "loyalty" && (
            <LateTexts waiting={waiting}>
              <LoyaltyScreen state={state} dispatch={dispatch} effects={effects} />
            </LateTexts>
          )}
          {state.screen === "campaigns" && (
            <LateTexts texts="tasks" waiting={waiting}>
              <CampaignsScreen state={state} effects={effects} />
            </LateTexts>
          )}
          {state.screen === "tasks" && (
            <LateTexts texts="tasks" waiting={waiting}>
              <TasksScreen state={state} effects={effects} />
            </LateTexts>
          )}
        </div>
      </main>
      <RunBar state={state} dispatch={dispatch} effects={effects} />
    </div>
  );
}
