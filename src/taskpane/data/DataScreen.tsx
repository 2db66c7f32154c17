import { lazy, Suspense, type Dispatch } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findTable } from "../../app/findTable";
import { matchClients, matchSales } from "../../app/recogniseColumns";
import { clientsChoice, salesChoice } from "../../app/recogniseTables";
import type { FoundTable } from "../../app/workbookPort";
import { blockersOf, requiredClientRoles, requiredSalesRoles } from "../state/blockers";
import { type PaneAction, type PaneState } from "../state/paneState";
import { Section } from "../parts/Section";
import { StartScreen } from "../start/StartScreen";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { CheckSection } from "./CheckSection";
import { ColumnList } from "./ColumnList";
import { RowPreview } from "./RowPreview";
import { SalesSpan } from "./SalesSpan";
import { shownClientRoles, shownSalesRoles, type ShownClientRole, type ShownSalesRole } from "./shownRoles";
import { TableField } from "./TableField";
import { tableKey } from "./tableText";

// Nobody waits for the search for duplicates to see the tables.
const DuplicatesSection = lazy(async () => ({
  default: (await import("../duplicates/DuplicatesSection")).DuplicatesSection,
}));

const useStyles = makeStyles({
  rescan: { flexShrink: 0 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const previewedClientRoles = ["client", "segment", "manager"] as const;

interface DataScreenProps {
  readonly state: PaneState;
  readonly tables: readonly FoundTable[];
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** Which tables hold what. */
export function DataScreen({ state, tables, dispatch, effects }: DataScreenProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { sales, clients, rules, targets, plan, spend } = state.choices;
  const salesTable = sales === null ? null : findTable(tables, sales.table);
  const clientsTable = clients === null ? null : findTable(tables, clients.table);
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
  if (tables.length === 0) return start;
  const isBlocked = state.work.kind !== "idle" || blockersOf(state.choices, state.draft).length > 0;
  return (
    <>
      <Section heading={t("pane.sales")} action={rescan}>
        <TableField
          label={t("pane.salesTable")}
          without={t("pane.salesTableNeeds")}
          required
          tables={tables}
          chosen={sales?.table ?? null}
          onChoose={(table) => dispatch({ type: "salesChosen", choice: table === null ? null : salesChoice(table) })}
        />
        {sales !== null && salesTable !== null && (
          <>
            {sales.columns.date !== undefined && (
              <SalesSpan
                key={`${tableKey(salesTable)} ${sales.columns.date}`}
                table={salesTable}
                column={sales.columns.date}
                format={state.format}
                readSpan={effects.salesSpan}
              />
            )}
            <RowPreview table={salesTable} format={state.format} columns={sales.columns} roles={requiredSalesRoles} />
            <ColumnList<ShownSalesRole>
              key={tableKey(salesTable)}
              recognised={matchSales(salesTable)}
              selectedCell={effects.selectedCell}
              table={salesTable}
              format={state.format}
              columns={sales.columns}
              roles={shownSalesRoles}
              required={requiredSalesRoles}
              aboutRole={(role) => t(`pane.withoutSales.${role}`)}
              onChoose={(role, column) => dispatch({ type: "salesColumnChosen", role, column })}
            />
          </>
        )}
      </Section>
      <Section heading={t("pane.clients")}>
        <TableField
          label={t("pane.clientsTable")}
          without={t("pane.without.clientsTable")}
          tables={tables}
          chosen={clients?.table ?? null}
          onChoose={(table) =>
            dispatch({ type: "clientsChosen", choice: table === null ? null : clientsChoice(table) })
          }
        />
        {clients !== null && clientsTable !== null && (
          <>
            <RowPreview
              table={clientsTable}
              format={state.format}
              columns={clients.columns}
              roles={previewedClientRoles}
            />
            <ColumnList<ShownClientRole>
              key={tableKey(clientsTable)}
              recognised={matchClients(clientsTable)}
              selectedCell={effects.selectedCell}
              table={clientsTable}
              format={state.format}
              columns={clients.columns}
              roles={shownClientRoles}
              required={requiredClientRoles}
              aboutRole={(role) => t(`pane.withoutClients.${role}`)}
              onChoose={(role, column) => dispatch({ type: "clientsColumnChosen", role, column })}
            />
          </>
        )}
      </Section>
      <Section heading={t("pane.segments")}>
        <div className={styles.fields}>
          <TableField
            label={t("pane.rulesTable")}
            without={t("pane.without.rulesTable")}
            tables={tables}
            chosen={rules}
            onChoose={(table) => dispatch({ type: "rulesChosen", table })}
          />
          <TableField
            label={t("pane.targetsTable")}
            without={t("pane.without.targetsTable")}
            tables={tables}
            chosen={targets}
            onChoose={(table) => dispatch({ type: "targetsChosen", table })}
          />
        </div>
      </Section>
      <Section heading={t("duplicates.table")}>
        <TableField
          label={t("duplicates.table")}
          without={t("duplicates.without")}
          tables={tables}
          chosen={state.choices.aliases}
          onChoose={(table) => dispatch({ type: "aliasesChosen", table })}
        />
      </Section>
      {sales !== null && !isBlocked && (
        <Suspense fallback={null}>
          <DuplicatesSection state={state} effects={effects} />
        </Suspense>
      )}
      <Section heading={t("pane.moneySection")}>
        <div className={styles.fields}>
          <TableField
            label={t("pane.planTable")}
            without={t("pane.without.planTable")}
            tables={tables}
            chosen={plan}
            onChoose={(table) => dispatch({ type: "planChosen", table })}
          />
          <TableField
            label={t("pane.spendTable")}
            without={t("pane.without.spendTable")}
            tables={tables}
            chosen={spend}
            onChoose={(table) => dispatch({ type: "spendChosen", table })}
          />
        </div>
      </Section>
      {sales === null ? (
        start
      ) : (
        // What was found speaks of the tables and columns chosen then.
        <CheckSection key={state.choicesMade} blocked={isBlocked} ignored={state.ignored} effects={effects} />
      )}
    </>
  );
}
