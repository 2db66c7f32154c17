import type { Dispatch } from "react";
import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { allReports, isOff, missingTable, reportIds, type ReportInputs } from "../../reports/reportIds";
import type { ReportId } from "../../reports/reports";
import { HelpLink } from "../parts/HelpLink";
import type { PaneAction } from "../state/paneState";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
});

interface ReportsFieldsProps {
  /** null = all. */
  readonly wanted: readonly ReportId[] | null;
  /** What reports may need. */
  readonly inputs: ReportInputs;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which sheets a run writes; the summary always. */
export function ReportsFields({ wanted, inputs, dispatch }: ReportsFieldsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const all = allReports(inputs);
  const isWanted = (id: ReportId) => id === "summary" || (wanted ?? all).includes(id);
  const toggle = (toggled: ReportId) => {
    const reports = reportIds.filter((id) => (id === toggled ? !isWanted(id) : isWanted(id)));
    dispatch({ type: "reportsWanted", reports: reports.join() === all.join() ? null : reports });
  };
  return (
    <>
      <Text size={200}>{t("settings.about.reports")}</Text>
      {!inputs.products && <Text size={200}>{t("settings.reportsWithoutProducts")}</Text>}
      <fieldset className={styles.list} aria-label={t("settings.section.reports")}>
        {reportIds.map((id) => {
          if (isOff(id, inputs)) return null;
          const name = t(`reports.${id}Name`);
          const table = missingTable(id, inputs);
          return table !== null ? (
            <Checkbox
              key={id}
              label={t("settings.reportNeedsTable", { name, table: t(`tables.title.${table}`) })}
              checked={false}
              disabled
            />
          ) : (
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
      <HelpLink rule="sheets" />
    </>
  );
}
