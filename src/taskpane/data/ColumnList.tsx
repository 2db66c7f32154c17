import { useState } from "react";
import { Accordion } from "@fluentui/react-components";
import { requiredRoles, type Roles } from "../../analysis/tables/tableDefinition";
import type { ColumnMap } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import type { RoleDecision } from "./roleDecisions";
import type { FormatOfRole } from "./roleFormat";
import { headerText } from "../../reports/columnText";
import { FoldedFields } from "./FoldedFields";
import { RoleField } from "./RoleField";
import { roleText } from "../parts/roleText";
import type { DataEffects } from "./useDataEffects";

interface ColumnListProps {
  readonly table: FoundTable;
  readonly formatOf: FormatOfRole;
  readonly columns: ColumnMap<string>;
  readonly decisions: readonly RoleDecision[];
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
  const { table, formatOf, columns, decisions, roles: definitions, aboutRole, selectedCell, onChoose } = props;
  const { t } = useTexts();
  const byRole = new Map(decisions.map((decision) => [decision.role, decision]));
  const roles = [...byRole.keys()];
  const required = requiredRoles(definitions);
  const isDoubtful = (role: string) => {
    const { trust, isMissing = false } = byRole.get(role) ?? {};
    return trust === "unsure" || isMissing;
  };
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
  const field = (role: string) => (
    <RoleField
      key={role}
      role={role}
      definition={definitions[role]}
      table={table}
      written={formatOf(role)}
      column={columns[role]}
      trust={byRole.get(role)?.trust}
      reason={byRole.get(role)?.reason ?? null}
      computedFrom={(byRole.get(role)?.computedFrom ?? []).map((from) => headerText(table.headers, from, table.column))}
      about={aboutRole(role)}
      sharedWith={roleSharing(columns, roles, role)}
      selectedCell={selectedCell}
      onChoose={(column) => onChoose(role, column)}
    />
  );
  return (
    <Accordion collapsible multiple defaultOpenItems={openAtFirst}>
      <FoldedFields
        value="present"
        line={doubtful.length > 0 ? t("start.columnsToCheck", { roles: namesOf(doubtful) }) : t("start.columnsFound")}
        about={t("start.pointAbout")}
      >
        {inView.map(field)}
      </FoldedFields>
      {folded
        .filter(({ of }) => of.length > 0)
        .map(({ key, title, of }) => (
          <FoldedFields key={key} value={key} line={t(title, { roles: namesOf(of) })}>
            {of.map(field)}
          </FoldedFields>
        ))}
    </Accordion>
  );
}

function roleSharing(columns: ColumnMap<string>, roles: readonly string[], role: string) {
  if (columns[role] === undefined) return undefined;
  return roles.find((other) => other !== role && columns[other] === columns[role]);
}
