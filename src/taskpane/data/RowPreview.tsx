import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { isBlank } from "../../analysis/cells/cells";
import { presentRoles, type Roles } from "../../analysis/tables/tableDefinition";
import { subtotalWord } from "../../analysis/tables/totalRows";
import type { CellValue, ColumnMap } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import { roleText } from "../parts/roleText";
import type { FormatOfRole } from "./roleFormat";
import { cellsUnderstood, isDay, isNumberRole } from "./cellsUnderstood";

const ROWS_SHOWN = 5;

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  caption: { ...typographyStyles.caption1, textAlign: "left", color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  fault: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  leftOut: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

interface RowPreviewProps {
  readonly table: FoundTable;
  readonly formatOf: FormatOfRole;
  readonly columns: ColumnMap<string>;
  /** Of the whole table; the previewed ones that have a column are shown. */
  readonly roles: Roles<string>;
}

/** The first rows as they will be read: a wrong column, or dates in another order, are seen at a glance. */
export function RowPreview(props: RowPreviewProps) {
  const { table, formatOf, columns, roles } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const shown = presentRoles(roles, columns)
    .filter((role) => roles[role].previewed)
    .map((role) => {
      const column = columns[role] ?? 0;
      return { role, column, understood: cellsUnderstood(table, column, roles[role], formatOf(role), language) };
    });
  const rows = table.sample.filter((row) => !row.every(isBlank)).slice(0, ROWS_SHOWN);
  if (shown.length === 0 || rows.length === 0) return null;
  const styleOf = (role: string) => mergeClasses(styles.cell, isNumberRole(roles[role]) && styles.number);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("start.preview")}</caption>
      <thead>
        <tr>
          {shown.map(({ role }) => (
            <th key={role} scope="col" className={styleOf(role)}>
              {t(roleText(role))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const total = totalOf(row, columns, roles, formatOf);
          return (
            <tr key={index}>
              {total !== null && (
                <td colSpan={shown.length} className={mergeClasses(styles.cell, styles.leftOut)}>
                  {`${total} – ${t("start.totalRow")}`}
                </td>
              )}
              {total === null &&
                shown.map(({ role, column, understood }) => {
                  const { text, fault } = understood(row[column] ?? null);
                  return (
                    <td key={role} className={mergeClasses(styleOf(role), fault !== null && styles.fault)}>
                      {fault === null ? text : [text, t(fault)].filter((part) => part !== "").join(" – ")}
                    </td>
                  );
                })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The words of a totals row among the sales; null = another row. */
function totalOf(
  row: readonly CellValue[],
  columns: ColumnMap<string>,
  roles: Roles<string>,
  formatOf: FormatOfRole,
): string | null {
  if (columns.date === undefined || isDay(row[columns.date] ?? null, formatOf("date"))) return null;
  const numbers = presentRoles(roles, columns).filter((role) => isNumberRole(roles[role]));
  return subtotalWord(
    row,
    numbers.map((role) => columns[role] ?? 0),
  );
}
