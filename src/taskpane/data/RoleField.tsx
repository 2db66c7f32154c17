import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReadingFormat } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { columnLetters } from "../../reports/cellAddress";
import { useTexts } from "../texts";
import { sampleText } from "./sampleText";
import type { ShownClientRole, ShownSalesRole } from "./shownRoles";

const useStyles = makeStyles({
  // The names stay short of the drop-downs also in a wide pane.
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, min(38%, 180px)) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    hyphens: "auto",
  },
});

interface RoleFieldProps<Role extends ShownSalesRole | ShownClientRole> {
  readonly role: Role;
  readonly required: boolean;
  readonly table: FoundTable;
  readonly format: ReadingFormat;
  readonly column: number | undefined;
  /** What is lost without the column, or what should stand in it. */
  readonly about: string;
  /** Another role that reads the same column. */
  readonly sharedWith: Role | undefined;
  readonly onChoose: (column: number | null) => void;
}

/** Which column plays a role, with what stands in it; or what is left out without it. */
export function RoleField<Role extends ShownSalesRole | ShownClientRole>(props: RoleFieldProps<Role>) {
  const { role, required, table, format, column, about, sharedWith, onChoose } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const missing = column === undefined;
  const warning =
    sharedWith === undefined ? undefined : t("pane.columnShared", { role: t(`problems.role.${sharedWith}`) });
  const sample = missing ? "" : sampleText(table, column, role, format, language);
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={t(`problems.role.${role}`)}
      required={required}
      validationState={missing && required ? "error" : warning === undefined ? "none" : "warning"}
      validationMessage={missing && required ? t("pane.columnRequired") : warning}
      hint={missing ? about : sample === "" ? t("pane.columnEmpty") : sample}
    >
      <Select
        value={missing ? "" : String(column)}
        onChange={(_event, { value }) => onChoose(value === "" ? null : Number(value))}
      >
        <option value="">{t("pane.noColumn")}</option>
        {table.headers.map((header, index) => (
          <option key={index} value={String(index)}>
            {header.trim() === "" ? t("pane.columnUnnamed", { letters: columnLetters(table.column + index) }) : header}
          </option>
        ))}
      </Select>
    </Field>
  );
}
