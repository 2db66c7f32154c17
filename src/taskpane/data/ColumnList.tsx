import { useMemo, useState } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ColumnReason } from "../../analysis/columns/columnDecision";
import { computedFrom, isComputed, requiredRoles, rolesOf, type Roles } from "../../analysis/tables/tableDefinition";
import type { ColumnMap } from "../../analysis/types";
import { columnTrust } from "../../app/columnTrust";
import { columnDecisions } from "../../app/columnDecisions";
import { matchRoles } from "../../app/recogniseColumns";
import type { FoundTable } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import type { FormatOfRole } from "./roleFormat";
import { headerText } from "../../reports/columnText";
import { RoleField } from "./RoleField";
import { roleText } from "../parts/roleText";
import type { DataEffects } from "./useDataEffects";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
  flush: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
});

interface ColumnListProps {
  readonly table: FoundTable;
  readonly formatOf: FormatOfRole;
  readonly columns: ColumnMap<string>;
  /** Roles whose columns were chosen or confirmed. */
  readonly answered: readonly string[];
  readonly roles: Roles<string>;
  /** What is lost without a role, or what should stand in its column. */
  readonly aboutRole: (role: string) => string;
  readonly selectedCell: DataEffects["selectedCell"];
  readonly onChoose: (role: string, column: number | null) => void;
}

/**
 * Folded: the roles that have a column or must have one, and the others with what is left out without them. Open from
 * the start is only what has to be looked at.
 */
export function ColumnList(props: ColumnListProps) {
  const { table, formatOf, columns, answered, roles: definitions, aboutRole, selectedCell, onChoose } = props;
  const recognised = useMemo(() => matchRoles(definitions, table), [definitions, table]);
  const decisions = columnDecisions(definitions, table);
  const headerOf = (role: string) => headerText(table.headers, columns[role] ?? 0, table.column);
  const roles = rolesOf(definitions).filter((role) => !definitions[role].unasked);
  const required = requiredRoles(definitions);
  const styles = useStyles();
  const { t } = useTexts();
  const trustOf = (role: string) =>
    answered.includes(role) && columns[role] !== undefined ? "chosen" : columnTrust(role, columns, recognised);
  const isMissing = (role: string) =>
    required.includes(role) && !trustOf(role) && !isComputed(definitions, columns, role);
  const isDoubtful = (role: string) => trustOf(role) === "unsure" || isMissing(role);
  const doubtful = roles.filter(isDoubtful);
  // Decided once for a table: a field that moved when its column is chosen would take the keyboard's place away.
  const [inView] = useState(() => roles.filter((role) => columns[role] !== undefined || required.includes(role)));
  const [openAtFirst] = useState(() => (required.some(isDoubtful) ? ["present"] : []));
  const absent = roles.filter((role) => !inView.includes(role));
  const folded = [
    { key: "absent", title: "pane.columnsAbsent", of: absent.filter((role) => !definitions[role].further) },
    { key: "further", title: "columns.further", of: absent.filter((role) => definitions[role].further) },
  ] as const;
  const namesOf = (some: readonly string[]) => some.map((role) => t(roleText(role))).join(", ");
  /** Why its column was taken; null = somebody chose it. */
  const reasonOf = (role: string): ColumnReason | null => {
    const decision = decisions.get(role);
    if (decision === undefined || decision.column !== (columns[role] ?? null)) return null;
    return answered.includes(role) ? null : decision.reason;
  };
  const field = (role: string) => (
    <RoleField
      key={role}
      role={role}
      definition={definitions[role]}
      table={table}
      written={formatOf(role)}
      column={columns[role]}
      trust={trustOf(role)}
      reason={reasonOf(role)}
      computedFrom={computedFrom(definitions, columns, role).map(headerOf)}
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
      {folded
        .filter(({ of }) => of.length > 0)
        .map(({ key, title, of }) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as="h3" className={styles.header}>
              {t(title, { roles: namesOf(of) })}
            </AccordionHeader>
            <AccordionPanel className={styles.flush}>
              <div className={styles.fields}>{of.map(field)}</div>
            </AccordionPanel>
          </AccordionItem>
        ))}
    </Accordion>
  );
}

function roleSharing(columns: ColumnMap<string>, roles: readonly string[], role: string) {
  if (columns[role] === undefined) return undefined;
  return roles.find((other) => other !== role && columns[other] === columns[role]);
}
