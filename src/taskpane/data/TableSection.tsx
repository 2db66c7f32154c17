import { lazy, Suspense, useMemo, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableSection as SectionKey } from "../../analysis/tables/tableDefinition";
import { tableOf, type TableKey } from "../../analysis/tables/tables";
import { findTable } from "../../app/findTable";
import { questionsAbout } from "../../app/openQuestions";
import { withLikeTables } from "../../app/likeTables";
import { chosenTables, tableChoice, withoutTable } from "../../app/tableChoices";
import type { FoundTable } from "../../app/workbookPort";
import type { TextKey } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { ColumnList } from "./ColumnList";
import type { DataScreenProps } from "./DataScreen";
import { DecisionList } from "./DecisionList";
import { QuestionList } from "./QuestionList";
import { roleDecisions } from "./roleDecisions";
import { formatOfRole } from "./roleFormat";
import { RowPreview } from "./RowPreview";
import { TableField } from "./TableField";
import { tableKey } from "./tableText";
import type { SalesReadState } from "./useSalesRead";

// What was read comes later than the screen.
const TogetherField = lazy(async () => ({ default: (await import("./TogetherField")).TogetherField }));
const SheetNameField = lazy(async () => ({ default: (await import("./SheetNameField")).SheetNameField }));
const SalesReading = lazy(async () => ({ default: (await import("./SalesReading")).SalesReading }));

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface TableSectionProps extends DataScreenProps {
  readonly salesRead: SalesReadState;
  readonly section: SectionKey;
  /** Its tables. */
  readonly keys: readonly TableKey[];
  readonly action?: ReactNode;
}

/** A part of the Data screen: its tables, and the columns of those whose columns can be chosen. */
export function TableSection({ section, keys, action, ...props }: TableSectionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Section heading={t(`tables.section.${section}`)} action={action}>
      <div className={styles.fields}>
        {keys.map((key) => (
          <TableInput key={key} table={key} {...props} />
        ))}
      </div>
    </Section>
  );
}

interface TableInputProps extends DataScreenProps {
  readonly salesRead: SalesReadState;
  readonly table: TableKey;
}

function TableInput({ table: key, state, tables, dispatch, effects, salesRead }: TableInputProps) {
  const { t } = useTexts();
  const choice = state.choices[key];
  const { columns: columnsBy, roles } = tableOf(key);
  const table = choice === null ? null : findTable(tables, choice.table);
  const others = chosenTables(withoutTable(state.choices, key));
  const choose = (chosen: FoundTable | null) => {
    const own = chosen === null ? null : tableChoice(key, chosen);
    const choiceMade = own !== null && key === "sales" ? withLikeTables(own, tables, others) : own;
    dispatch({ type: "tableChosen", table: key, choice: choiceMade });
  };
  const decisions = useMemo(
    () => (table === null || choice === null ? [] : roleDecisions(roles, table, choice.columns, choice.answered ?? [])),
    [roles, table, choice],
  );
  const formatOf = formatOfRole(key === "sales" ? (salesRead.read?.understood ?? null) : null, state.format);
  return (
    <>
      <TableField
        label={t(`tables.name.${key}`)}
        without={t(`tables.without.${key}`)}
        required={key === "sales"}
        tables={tables}
        chosen={choice?.table ?? null}
        onChoose={choose}
      />
      {choice !== null && table !== null && columnsBy === "chosen" && (
        <>
          {key === "sales" && (
            <Suspense fallback={null}>
              <TogetherField
                choice={choice}
                tables={tables}
                taken={others}
                onChoose={(more) => dispatch({ type: "tableChosen", table: key, choice: { ...choice, more } })}
              />
              <SheetNameField
                choice={choice}
                onChoose={(sheetName) => dispatch({ type: "readingChosen", reading: { sheetName } })}
              />
            </Suspense>
          )}
          <QuestionList
            key={`questions ${tableKey(table)}`}
            tableKey={key}
            choice={choice}
            table={table}
            formatOf={formatOf}
            onAnswer={(role, column) => dispatch({ type: "columnChosen", table: key, role, column })}
          />
          <DecisionList
            table={table}
            roles={roles}
            formatOf={formatOf}
            decisions={decisions}
            asked={questionsAbout(key, { ...choice, table }).map(({ role }) => role)}
          />
          <RowPreview table={table} formatOf={formatOf} columns={choice.columns} roles={roles} />
          {key === "sales" && (
            <Suspense fallback={null}>
              <SalesReading
                key={`reading ${tableKey(table)}`}
                state={salesRead}
                choice={choice.reading ?? {}}
                onChoose={(reading) => dispatch({ type: "readingChosen", reading })}
              />
            </Suspense>
          )}
          <ColumnList
            key={tableKey(table)}
            selectedCell={effects.selectedCell}
            table={table}
            formatOf={formatOf}
            columns={choice.columns}
            decisions={decisions}
            roles={roles}
            aboutRole={(role) => t(`tables.about.${key}.${role}` as TextKey)}
            onChoose={(role, column) => dispatch({ type: "columnChosen", table: key, role, column })}
          />
        </>
      )}
    </>
  );
}
