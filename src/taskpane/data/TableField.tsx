import { Field, Select } from "@fluentui/react-components";
import { findTable } from "../../app/findTable";
import type { FoundTable, TableRef } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import { tableExtent, tableKey, tableName } from "./tableText";

interface TableFieldProps {
  readonly label: string;
  /** What is lost without a table; shown while none is chosen. */
  readonly without: string;
  readonly tables: readonly FoundTable[];
  readonly chosen: TableRef | null;
  readonly required?: boolean;
  readonly onChoose: (table: FoundTable | null) => void;
}

/** One of the tables found in the workbook, or none. */
export function TableField({ label, without, tables, chosen, required, onChoose }: TableFieldProps) {
  const { t } = useTexts();
  const table = chosen === null ? null : findTable(tables, chosen);
  return (
    <Field label={label} required={required} hint={table === null ? without : tableExtent(table, t)}>
      <Select
        value={table === null ? "" : tableKey(table)}
        onChange={(_event, { value }) => onChoose(tables.find((each) => tableKey(each) === value) ?? null)}
      >
        <option value="">{t("pane.noTable")}</option>
        {tables.map((each) => (
          <option key={tableKey(each)} value={tableKey(each)}>
            {tableName(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
