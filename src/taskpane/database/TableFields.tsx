import { useEffect } from "react";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { proposedColumns } from "../../app/database/proposedColumns";
import type { PartialTable } from "../../app/engineSettings";
import { firstRows, type DatabaseTable } from "../../engine/databaseCatalog";
import type { AnswerRow } from "../../engine/engineError";
import { engineClientRoles, engineSalesRoles, requiredEngineRoles } from "../../engine/engineSource";
import type { Translate } from "../../locales";
import { roleText } from "../parts/roleText";
import { Refusal } from "./DatabaseRefusal";
import { useAnswer } from "./useAnswer";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, min(38%, 180px)) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    hyphens: "auto",
  },
});

/** So many rows are looked at to propose the columns. */
const FIRST_ROWS = 60;
/** So many different values of a column are shown. */
const SHOWN = 3;

interface TableFieldsProps {
  readonly tableKey: "sales" | "clients";
  readonly database: string;
  readonly tables: readonly DatabaseTable[];
  readonly chosen: PartialTable;
  readonly t: Translate;
  /** undefined = no table. */
  readonly onChoose: (table: PartialTable | undefined) => void;
}

/** A table of the database, and which of its columns plays which role. */
export function TableFields({ tableKey: key, database, tables, chosen, t, onChoose }: TableFieldsProps) {
  const styles = useStyles();
  const roles: readonly string[] = key === "sales" ? engineSalesRoles : engineClientRoles;
  const required: readonly string[] = requiredEngineRoles[key];
  const isNeeded = key === "sales";
  const name = chosen.table;
  const table = tables.find((each) => each.name === name);
  const first = useAnswer(table?.name ?? null, (ask) =>
    table === undefined ? Promise.resolve([]) : firstRows(ask, database, table, FIRST_ROWS),
  );
  const rows = first.kind === "answered" ? first.value : [];
  const isUndecided = table !== undefined && chosen.columns === undefined && first.kind === "answered";
  useEffect(() => {
    if (isUndecided) onChoose({ table: name, columns: proposedColumns(key, roles, table, rows) });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each table that is chosen
  }, [isUndecided]);
  const isGone = name !== undefined && table === undefined;
  return (
    <div className={styles.fields}>
      <Field
        label={t(`database.${key}`)}
        required={isNeeded}
        hint={name === undefined && !isNeeded ? t("database.withoutClients") : undefined}
        validationState={isGone ? "error" : "none"}
        validationMessage={isGone ? t("database.gone", { name }) : undefined}
      >
        <Select
          value={table?.name ?? ""}
          onChange={(_event, { value }) => onChoose(value === "" ? undefined : { table: value })}
        >
          <option value="">{t("pane.noTable")}</option>
          {tables.map((each) => (
            <option key={each.name}>{each.name}</option>
          ))}
        </Select>
      </Field>
      {first.kind === "refused" && <Refusal error={first.error} t={t} />}
      {table !== undefined &&
        roles.map((role) => (
          <ColumnField
            key={role}
            label={t(roleText(role))}
            isRequired={required.includes(role)}
            table={table}
            column={chosen.columns?.[role]}
            rows={rows}
            t={t}
            onChoose={(column) => onChoose({ ...chosen, columns: withColumn(chosen, role, column) })}
          />
        ))}
    </div>
  );
}

interface ColumnFieldProps {
  readonly label: string;
  readonly isRequired: boolean;
  readonly table: DatabaseTable;
  readonly column: string | undefined;
  /** The first rows of the table. */
  readonly rows: readonly AnswerRow[];
  readonly t: Translate;
  readonly onChoose: (column: string | undefined) => void;
}

/** Which column plays a role, with what is in it. */
function ColumnField({ label, isRequired, table: { columns }, column, rows, t, onChoose }: ColumnFieldProps) {
  const styles = useStyles();
  const place = columns.findIndex((each) => each.name === column);
  const isMissing = place < 0 && (isRequired || column !== undefined);
  const values = place < 0 ? [] : rows.map((row) => String(row[place] ?? "")).filter((text) => text !== "");
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={label}
      required={isRequired}
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? t("pane.columnRequired") : undefined}
      hint={[...new Set(values)].slice(0, SHOWN).join(" · ")}
    >
      <Select
        value={place < 0 ? "" : column}
        onChange={(_event, { value }) => onChoose(value === "" ? undefined : value)}
      >
        <option value="">{t("pane.noColumn")}</option>
        {columns.map((each) => (
          <option key={each.name}>{each.name}</option>
        ))}
      </Select>
    </Field>
  );
}

function withColumn({ columns = {} }: PartialTable, role: string, column: string | undefined): PartialTable["columns"] {
  const others = Object.entries(columns).filter(([other]) => other !== role);
  return Object.fromEntries(column === undefined ? others : [...others, [role, column]]);
}
