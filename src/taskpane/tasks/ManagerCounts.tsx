import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { countsByManager, countsOf, type Task } from "../../tasks/task";
import { Section } from "../parts/Section";

// What was done in time stands on the page to print: the pane is narrow.
const columns = ["open", "overdue", "done"] as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  // No word of a header is broken.
  count: {
    ...typographyStyles.caption1Strong,
    overflowWrap: "normal",
    textAlign: "end",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", paddingInlineStart: tokens.spacingHorizontalS },
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
            {/* The heading names the managers. */}
            <td />
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
