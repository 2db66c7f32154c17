import { Field, Select } from "@fluentui/react-components";
import { sheetNotices } from "../../app/sheetNotices";
import { findTable } from "../../app/findTable";
import type { FoundTable, TableRef } from "../../app/workbookPort";
import { noticeSentence } from "../../reports/problemText";
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
    <Field label={label} required={required} hint={table === null ? without : <TableAbout table={table} />}>
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

/** Where the table stands, and what else must be known of its sheet. */
function TableAbout({ table }: { readonly table: FoundTable }) {
  const { t, language } = useTexts();
  const notices = sheetNotices(table).map((notice) => noticeSentence(notice, t, language));
  return (
    <>
      {tableExtent(table, t)}
      {notices.map((notice) => (
        <div key={notice}>{notice}</div>
      ))}
    </>
  );
}
