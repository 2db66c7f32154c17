import { lazy, useEffect, useRef, type Dispatch } from "react";
import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { blockersOf, type Blocker } from "../state/blockers";
import { OutOfDate } from "./OutOfDate";
import { reportsChange, type PaneAction, type PaneState } from "../state/paneState";
import { RunProgress } from "./RunProgress";
import { roleText } from "./roleText";
import { LateTexts } from "./LateTexts";
import { useTexts } from "./texts";
import type { PaneEffects } from "../state/usePane";

const DatabaseBlocker = process.env.CLIENTELE_ENGINE
  ? lazy(async () => ({ default: (await import("../database/DatabaseBlocker")).DatabaseBlocker }))
  : null;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  blocker: { color: tokens.colorNeutralForeground2 },
});

interface RunBarProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** Run, or what is in its way, or how far it is. Always in sight. */
export function RunBar({ state, dispatch, effects }: RunBarProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const main = useRef<HTMLButtonElement>(null);
  const running = state.work.kind === "running";
  const wasRunning = useRef(false);

  useEffect(() => {
    // Run and Cancel take each other's place; the keyboard stays on it, unless the result takes the focus.
    if (running || (wasRunning.current && state.failure !== null)) main.current?.focus();
    wasRunning.current = running;
  }, [running, state.failure]);

  if (state.work.kind === "running") {
    return (
      <footer className={styles.bar}>
        <RunProgress work={state.work} />
        <Button ref={main} disabledFocusable={state.work.cancelling} onClick={effects.cancel}>
          {t("pane.cancel")}
        </Button>
      </footer>
    );
  }

  const blocker = state.tables === null ? undefined : blockersOf(state)[0];
  const blocked = state.work.kind !== "idle" || state.tables === null || blocker !== undefined;
  const change = reportsChange(state);
  return (
    <footer className={styles.bar}>
      <div aria-live="polite">
        {change !== null && <OutOfDate change={change} />}
        {blocker !== undefined && (
          <Text className={styles.blocker} size={200} id="clientele-blocker">
            <BlockerText blocker={blocker} />{" "}
            {blockerScreen(blocker) !== state.screen && (
              <Link onClick={() => dispatch({ type: "screenChosen", screen: blockerScreen(blocker) })}>
                {t(`pane.screen.${blockerScreen(blocker)}`)}
              </Link>
            )}
          </Text>
        )}
      </div>
      <Button
        ref={main}
        appearance="primary"
        disabledFocusable={blocked}
        aria-describedby={blocker === undefined ? undefined : "clientele-blocker"}
        onClick={effects.run}
      >
        {t(state.result === null && state.reports === null ? "pane.run" : "pane.runAgain")}
      </Button>
    </footer>
  );
}

function BlockerText({ blocker }: { readonly blocker: Blocker }) {
  const { t } = useTexts();
  if (DatabaseBlocker && blocker.kind === "databaseOpen")
    return (
      <LateTexts waiting={null}>
        <DatabaseBlocker />
      </LateTexts>
    );
  const ofTables = blocker as Exclude<Blocker, { readonly kind: "databaseOpen" }>;
  switch (ofTables.kind) {
    case "salesMissing":
      return t("pane.blocked.salesMissing");
    case "columnMissing":
      return t("pane.blocked.column", {
        table: t(`tables.title.${ofTables.table}`),
        role: t(roleText(ofTables.role)),
      });
    case "columnUnsure":
      return t("columns.blocked", {
        table: t(`tables.title.${ofTables.table}`),
        role: t(roleText(ofTables.role)),
      });
    case "settingInvalid":
      return t("pane.blocked.setting", { field: t(`settings.field.${ofTables.field}`) });
  }
}

function blockerScreen(blocker: Blocker): "data" | "settings" {
  return blocker.kind === "settingInvalid" ? "settings" : "data";
}
