import { useState } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ColumnMap, ReadingFormat } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { useTexts } from "../texts";
import { RoleField } from "./RoleField";
import type { ShownClientRole, ShownSalesRole } from "./shownRoles";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  flush: { marginLeft: 0, marginRight: 0 },
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
});

interface ColumnListProps<Role extends ShownSalesRole | ShownClientRole> {
  readonly table: FoundTable;
  readonly format: ReadingFormat;
  readonly columns: ColumnMap<Role>;
  readonly roles: readonly Role[];
  readonly required: readonly Role[];
  /** What is lost without a role, or what should stand in its column. */
  readonly aboutRole: (role: Role) => string;
  readonly onChoose: (role: Role, column: number | null) => void;
}

/** The roles that have a column or must have one; below them, folded, the others and what is left out without them. */
export function ColumnList<Role extends ShownSalesRole | ShownClientRole>(props: ColumnListProps<Role>) {
  const { table, format, columns, roles, required, aboutRole, onChoose } = props;
  const styles = useStyles();
  const { t } = useTexts();
  // Decided once for a table: a field that moved when its column is chosen would take the keyboard's place away.
  const [inView] = useState(() => roles.filter((role) => columns[role] !== undefined || required.includes(role)));
  const absent = roles.filter((role) => !inView.includes(role));
  const field = (role: Role) => (
    <RoleField
      key={role}
      role={role}
      required={required.includes(role)}
      table={table}
      format={format}
      column={columns[role]}
      about={aboutRole(role)}
      sharedWith={roleSharing(columns, roles, role)}
      onChoose={(column) => onChoose(role, column)}
    />
  );
  return (
    <div className={styles.fields}>
      {inView.map(field)}
      {absent.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="absent">
            <AccordionHeader as="h3" className={styles.header}>
              {t("pane.columnsAbsent", { roles: absent.map((role) => t(`problems.role.${role}`)).join(", ") })}
            </AccordionHeader>
            <AccordionPanel className={styles.flush}>
              <div className={styles.fields}>{absent.map(field)}</div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

function roleSharing<Role extends string>(columns: ColumnMap<Role>, roles: readonly Role[], role: Role) {
  if (columns[role] === undefined) return undefined;
  return roles.find((other) => other !== role && columns[other] === columns[role]);
}
