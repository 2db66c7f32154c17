import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Roles } from "../../analysis/tables/tableDefinition";
import type { FoundTable } from "../../app/workbookPort";
import { headerText, reasonText } from "../../reports/columnText";
import { roleText } from "../parts/roleText";
import { useTexts } from "../parts/texts";
import type { RoleDecision } from "./roleDecisions";
import type { FormatOfRole } from "./roleFormat";
import { sampleText } from "./sampleText";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  role: { color: tokens.colorNeutralForeground2, maxWidth: "9em" },
  column: { margin: 0, minWidth: 0 },
  about: { color: tokens.colorNeutralForeground2, display: "block" },
  open: { color: tokens.colorStatusWarningForeground1 },
});

interface DecisionListProps {
  readonly table: FoundTable;
  readonly roles: Roles<string>;
  readonly formatOf: FormatOfRole;
  readonly decisions: readonly RoleDecision[];
  /** Roles about which something must be answered. */
  readonly asked: readonly string[];
}

/** Which column was taken for what, with what is in it and why; what is open is marked. */
export function DecisionList({ table, roles, formatOf, decisions, asked }: DecisionListProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const shown = decisions.filter(
    ({ column, computedFrom, isMissing }) => column !== undefined || computedFrom.length > 0 || isMissing,
  );
  const header = (column: number) => headerText(table.headers, column, table.column);
  return (
    <dl className={styles.list}>
      {shown.map((decision) => {
        const { role, column, computedFrom, isMissing } = decision;
        const columns = column === undefined ? computedFrom : [column];
        const sample = column === undefined ? "" : sampleText(table, column, roles[role], formatOf(role), language);
        const mark = asked.includes(role) ? "columns.open" : isMissing ? "columns.missing" : null;
        return [
          <dt key={`${role} name`} className={styles.role}>
            <Text size={200}>{t(roleText(role))}</Text>
          </dt>,
          <dd key={role} className={styles.column}>
            <Text size={200} weight="semibold">
              {columns.map(header).join(", ")}
            </Text>
            {mark !== null && (
              <Text size={200} block className={styles.open}>
                {`⚠ ${t(mark)}`}
              </Text>
            )}
            {[sample, reasonLine(decision)].map(
              (line, place) =>
                line !== "" && (
                  <Text key={place} size={200} className={styles.about}>
                    {line}
                  </Text>
                ),
            )}
          </dd>,
        ];
      })}
    </dl>
  );

  /** "" = the header says it. */
  function reasonLine({ reason, trust }: RoleDecision): string {
    if (trust === "chosen") return t("start.trust.chosen");
    if (reason === null || reason.code === "headerWord") return "";
    return reasonText(reason, table.headers, t);
  }
}
