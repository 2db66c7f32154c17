import { Fragment, lazy, Suspense, type Dispatch } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { tableSections } from "../../analysis/tables/tableDefinition";
import type { FoundTable } from "../../app/workbookPort";
import { StartScreen } from "../start/StartScreen";
import { blockersOf } from "../state/blockers";
import type { PaneAction, PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { useTexts } from "../parts/texts";
import { LateTexts } from "../parts/LateTexts";
import { CheckSection } from "./CheckSection";
import { TableSection } from "./TableSection";
import { useSalesRead } from "./useSalesRead";

// Nobody waits for the search for duplicates to see the tables.
const DuplicatesSection = lazy(async () => ({
  default: (await import("../duplicates/DuplicatesSection")).DuplicatesSection,
}));

const StatementsSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "statements" */ "../statements/StatementsSection")).StatementsSection,
}));

const FilesSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "files" */ "../files/FilesSection")).FilesSection,
}));

const useStyles = makeStyles({
  rescan: { flexShrink: 0 },
});

export interface DataScreenProps {
  readonly state: PaneState;
  readonly tables: readonly FoundTable[];
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** Which tables hold what. */
export function DataScreen(props: DataScreenProps) {
  const { state, tables, effects } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const salesRead = useSalesRead(state, effects.readSales);
  const hasSales = state.choices.sales !== null;
  const rescan = (
    <Button
      size="small"
      className={styles.rescan}
      disabledFocusable={state.work.kind === "scanning"}
      onClick={effects.scan}
    >
      {t(state.work.kind === "scanning" ? "pane.scanning" : "pane.rescan")}
    </Button>
  );
  const start = (
    <StartScreen
      hasTables={tables.length > 0}
      busy={state.work.kind === "scanning"}
      onScan={effects.scan}
      onAdd={effects.addSheets}
    />
  );
  const statements = (
    <LateTexts waiting={null}>
      <StatementsSection blocked={state.work.kind !== "idle"} tables={tables} effects={effects} />
    </LateTexts>
  );
  const isBlocked = state.work.kind !== "idle" || blockersOf(state.choices, state.draft).length > 0;
  const found = (
    <>
      {tableSections.map((section, place) => (
        <Fragment key={section}>
          <TableSection {...props} salesRead={salesRead} section={section} action={place === 0 ? rescan : undefined} />
          {section === "aliases" && hasSales && !isBlocked && (
            <Suspense fallback={null}>
              <DuplicatesSection state={state} effects={effects} />
            </Suspense>
          )}
        </Fragment>
      ))}
      {!hasSales ? (
        start
      ) : (
        // What was found speaks of the tables and columns chosen then.
        <CheckSection key={state.choicesMade} blocked={isBlocked} ignored={state.ignored} effects={effects} />
      )}
    </>
  );
  // An import goes on while its tables are found.
  return (
    <>
      {tables.length === 0 ? start : found}
      <LateTexts waiting={null}>
        <FilesSection blocked={state.work.kind !== "idle"} tables={tables} effects={effects} />
      </LateTexts>
      {statements}
    </>
  );
}
