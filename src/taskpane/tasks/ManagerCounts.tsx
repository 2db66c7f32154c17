import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { countsByManager, countsOf, type Task } from "../../tasks/task";
import { Section } from "../parts/Section";

// What was done in time stands on the page to print: the pane is narrow.
const columns = ["open", "overdue", "done"] as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  head: { ...typographyStyles.caption1Strong, textAlign: "start" },
  count: { ...typographyStyles.caption1Strong, width: "23%", textAlign: "end" },
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
              <th key={column} scope="col" className={styles.count}>
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
