import { Fragment, lazy, Suspense, type Dispatch } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { tableSections } from "../../analysis/tables/tableDefinition";
import { tableKeys, tableOf, type TableKey } from "../../analysis/tables/tables";
import { besideKeys } from "../../app/database/besideTables";
import type { FoundTable } from "../../app/workbookPort";
import { StartScreen } from "../start/StartScreen";
import { blockersOf } from "../state/blockers";
import type { PaneAction, PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { databaseInUse } from "../state/databaseInUse";
import { useTexts } from "../parts/texts";
import { LateTexts } from "../parts/LateTexts";
import { CheckSection } from "./CheckSection";
import { TableSection } from "./TableSection";
import { useSalesRead } from "./useSalesRead";

// Nobody waits for the search for duplicates to see the tables.
const DuplicatesSection = lazy(async () => ({
  default: (await import("../duplicates/DuplicatesSection")).DuplicatesSection,
}));

const SegmentBuilder = lazy(async () => ({
  default: (await import(/* webpackChunkName: "segments" */ "../segments/SegmentBuilder")).SegmentBuilder,
}));

const StatementsSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "statements" */ "../statements/StatementsSection")).StatementsSection,
}));

const FilesSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "files" */ "../files/FilesSection")).FilesSection,
}));

const DatabaseSection = process.env.CLIENTELE_ENGINE
  ? lazy(async () => ({ default: (await import("../database/DatabaseSection")).DatabaseSection }))
  : null;

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
  const isOfDatabase = databaseInUse(state) !== null;
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
  const isBlocked = state.work.kind !== "idle" || blockersOf(state).length > 0;
  // Beside a database only some tables are read from the workbook.
  const shownKeys: readonly TableKey[] = process.env.CLIENTELE_ENGINE && isOfDatabase ? besideKeys : tableKeys;
  const sections = tableSections
    .map((section) => ({ section, keys: shownKeys.filter((key) => tableOf(key).section === section) }))
    .filter(({ keys }) => keys.length > 0);
  const found = (
    <>
      {sections.map(({ section, keys }, place) => (
        <Fragment key={section}>
          <TableSection
            {...props}
            keys={keys}
            salesRead={salesRead}
            section={section}
            action={place === 0 ? rescan : undefined}
          />
          {section === "segments" && hasSales && state.choices.clients !== null && !isBlocked && !isOfDatabase && (
            <LateTexts waiting={null}>
              <SegmentBuilder state={state} dispatch={props.dispatch} effects={effects} />
            </LateTexts>
          )}
          {section === "aliases" && hasSales && !isBlocked && (
            <Suspense fallback={null}>
              <DuplicatesSection state={state} effects={effects} />
            </Suspense>
          )}
        </Fragment>
      ))}
      {isOfDatabase ? null : !hasSales ? (
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
      {DatabaseSection && (
        <LateTexts waiting={null}>
          <DatabaseSection {...props} />
        </LateTexts>
      )}
      {tables.length > 0 ? found : isOfDatabase ? null : start}
      <LateTexts waiting={null}>
        <FilesSection blocked={state.work.kind !== "idle"} tables={tables} choices={state.choices} effects={effects} />
      </LateTexts>
      {statements}
    </>
  );
}
