import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { isBlank } from "../../analysis/cells/cells";
import { readDay } from "../../analysis/cells/dateCell";
import { subtotalWord } from "../../analysis/tables/totalRows";
import type { CellValue, ColumnMap, ReadingFormat } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import type { ShownClientRole, ShownSalesRole } from "./shownRoles";
import { isNumberRole, understoodCell } from "./understoodCell";

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

interface RowPreviewProps<Role extends ShownSalesRole | ShownClientRole> {
  readonly table: FoundTable;
  readonly format: ReadingFormat;
  readonly columns: ColumnMap<Role>;
  /** Those that matter most; the ones without a column are passed over. */
  readonly roles: readonly Role[];
}

/** The first rows as they will be read: a wrong column, or dates in another order, are seen at a glance. */
export function RowPreview<Role extends ShownSalesRole | ShownClientRole>(props: RowPreviewProps<Role>) {
  const { table, format, columns, roles } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const shown = roles.filter((role) => columns[role] !== undefined);
  const rows = table.sample.filter((row) => !row.every(isBlank));
  if (shown.length === 0 || rows.length === 0) return null;
  const styleOf = (role: Role) => mergeClasses(styles.cell, isNumberRole(role) && styles.number);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("start.preview")}</caption>
      <thead>
        <tr>
          {shown.map((role) => (
            <th key={role} scope="col" className={styleOf(role)}>
              {t(`problems.role.${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const total = totalOf(row, columns, format);
          return (
            <tr key={index}>
              {total !== null && (
                <td colSpan={shown.length} className={mergeClasses(styles.cell, styles.leftOut)}>
                  {`${total} – ${t("start.totalRow")}`}
                </td>
              )}
              {total === null &&
                shown.map((role) => {
                  const { text, fault } = understoodCell(row[columns[role] ?? 0] ?? null, role, format, language);
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
  columns: ColumnMap<ShownSalesRole | ShownClientRole>,
  format: ReadingFormat,
): string | null {
  if (columns.date === undefined || typeof readDay(row[columns.date], format) === "number") return null;
  const numbers = (Object.keys(columns) as (ShownSalesRole | ShownClientRole)[]).filter(isNumberRole);
  return subtotalWord(
    row,
    numbers.map((role) => columns[role] ?? 0),
  );
}
