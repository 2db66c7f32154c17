import { useState } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ColumnMap, ReadingFormat } from "../../analysis/types";
import { columnTrust } from "../../app/columnTrust";
import type { RoleMatches } from "../../app/recogniseColumns";
import type { FoundTable } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import { RoleField } from "./RoleField";
import type { ShownClientRole, ShownSalesRole } from "./shownRoles";
import type { DataEffects } from "./useDataEffects";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
  flush: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
});

interface ColumnListProps<Role extends ShownSalesRole | ShownClientRole> {
  readonly table: FoundTable;
  readonly format: ReadingFormat;
  readonly columns: ColumnMap<Role>;
  readonly recognised: RoleMatches<Role>;
  readonly roles: readonly Role[];
  readonly required: readonly Role[];
  /** What is lost without a role, or what should stand in its column. */
  readonly aboutRole: (role: Role) => string;
  readonly selectedCell: DataEffects["selectedCell"];
  readonly onChoose: (role: Role, column: number | null) => void;
}

/**
 * Folded: the roles that have a column or must have one, and the others with what is left out without them. Open from
 * the start is only what has to be looked at.
 */
export function ColumnList<Role extends ShownSalesRole | ShownClientRole>(props: ColumnListProps<Role>) {
  const { table, format, columns, recognised, roles, required, aboutRole, selectedCell, onChoose } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const trustOf = (role: Role) => columnTrust(role, columns, recognised);
  const isDoubtful = (role: Role) => trustOf(role) === "unsure" || (required.includes(role) && !trustOf(role));
  const doubtful = roles.filter(isDoubtful);
  // Decided once for a table: a field that moved when its column is chosen would take the keyboard's place away.
  const [inView] = useState(() => roles.filter((role) => columns[role] !== undefined || required.includes(role)));
  const [openAtFirst] = useState(() => (required.some(isDoubtful) ? ["present"] : []));
  const absent = roles.filter((role) => !inView.includes(role));
  const namesOf = (some: readonly Role[]) => some.map((role) => t(`problems.role.${role}`)).join(", ");
  const field = (role: Role) => (
    <RoleField
      key={role}
      role={role}
      required={required.includes(role)}
      table={table}
      format={format}
      column={columns[role]}
      trust={trustOf(role)}
      about={aboutRole(role)}
      sharedWith={roleSharing(columns, roles, role)}
      selectedCell={selectedCell}
      onChoose={(column) => onChoose(role, column)}
    />
  );
  return (
    <Accordion collapsible multiple defaultOpenItems={openAtFirst}>
      <AccordionItem value="present">
        <AccordionHeader as="h3" className={styles.header}>
          {doubtful.length > 0
            ? t("start.columnsToCheck", { roles: namesOf(doubtful) })
            : t("start.columnsFound", { roles: namesOf(inView) })}
        </AccordionHeader>
        <AccordionPanel className={styles.flush}>
          <div className={styles.fields}>
            <Text size={200} className={styles.about}>
              {t("start.pointAbout")}
            </Text>
            {inView.map(field)}
          </div>
        </AccordionPanel>
      </AccordionItem>
      {absent.length > 0 && (
        <AccordionItem value="absent">
          <AccordionHeader as="h3" className={styles.header}>
            {t("pane.columnsAbsent", { roles: namesOf(absent) })}
          </AccordionHeader>
          <AccordionPanel className={styles.flush}>
            <div className={styles.fields}>{absent.map(field)}</div>
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}

function roleSharing<Role extends string>(columns: ColumnMap<Role>, roles: readonly Role[], role: Role) {
  if (columns[role] === undefined) return undefined;
  return roles.find((other) => other !== role && columns[other] === columns[role]);
}
