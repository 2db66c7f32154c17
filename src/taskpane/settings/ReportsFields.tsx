import type { Dispatch } from "react";
import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { reportIds, type ReportId } from "../../reports/reportSheet";
import type { PaneAction } from "../paneState";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
});

interface ReportsFieldsProps {
  /** null = all. */
  readonly wanted: readonly ReportId[] | null;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which sheets a run writes; the summary always. */
export function ReportsFields({ wanted, dispatch }: ReportsFieldsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const isWanted = (id: ReportId) => id === "summary" || wanted === null || wanted.includes(id);
  const toggle = (toggled: ReportId) => {
    const reports = reportIds.filter((id) => (id === toggled ? !isWanted(id) : isWanted(id)));
    dispatch({ type: "reportsWanted", reports: reports.length === reportIds.length ? null : reports });
  };
  return (
    <>
      <Text size={200}>{t("settings.about.reports")}</Text>
      <fieldset className={styles.list} aria-label={t("settings.section.reports")}>
        {reportIds.map((id) => {
          const name = t(`reports.${id}Name`);
          return (
            <Checkbox
              key={id}
              label={id === "summary" ? t("settings.summaryAlways", { name }) : name}
              checked={isWanted(id)}
              disabled={id === "summary"}
              onChange={() => toggle(id)}
            />
          );
        })}
      </fieldset>
    </>
  );
}
