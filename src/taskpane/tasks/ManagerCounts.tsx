import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { countsByManager, countsOf, type Task } from "../../tasks/task";
import { Section } from "../parts/Section";

const columns = ["open", "overdue", "done", "inTime"] as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  head: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", paddingInlineStart: tokens.spacingHorizontalXS },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface ManagerCountsProps {
  readonly managers: readonly string[];
  readonly tasks: readonly Task[];
  readonly isBusy: boolean;
  readonly onPrint: () => void;
  readonly translate: Translate;
}

/** How far each manager is. */
export function ManagerCounts({ managers, tasks, isBusy, onPrint, translate: t }: ManagerCountsProps) {
  const styles = useStyles();
  const lines = [...countsByManager(managers, tasks), countsOf(t("tasks.total"), tasks)];
  return (
    <Section heading={t("tasks.managers")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("tasks.count.manager")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`tasks.count.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <tr key={place} className={place === lines.length - 1 ? styles.total : undefined}>
              <th scope="row" className={styles.name}>
                {line.manager ?? t("tasks.nobody")}
              </th>
              {columns.map((column) => (
                <td key={column} className={styles.number}>
                  {line[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button disabledFocusable={isBusy} onClick={onPrint}>
          {t("tasks.print")}
        </Button>
      </div>
    </Section>
  );
}
