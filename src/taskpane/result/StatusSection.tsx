import type { Analysis } from "../../analysis/analysis";
import { clientStatuses, type ClientStatus } from "../../analysis/types";
import { numberText, type TextKey } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { BarList } from "./BarList";

/** The words of the report sheets, for several clients. */
const statusNames: Readonly<Record<ClientStatus, TextKey>> = {
  Potential: "reports.potential",
  New: "reports.new",
  Regular: "reports.regular",
  Restored: "reports.restored",
  Lost: "reports.lost",
};

/** How many clients have each status. */
export function StatusSection({ analysis }: { readonly analysis: Analysis }) {
  const { t, language } = useTexts();
  const { statuses, clients } = analysis.totals;
  const items = clientStatuses.map((status) => ({
    name: t(statusNames[status]),
    value: numberText(statuses[status], language, 0),
    share: clients === 0 ? 0 : statuses[status] / clients,
    warn: status === "Lost",
  }));
  const counts = { lost: analysis.summary.kpi.now.lost, all: statuses.Lost };
  return (
    <Section
      heading={t("pane.statusHeading")}
      about={counts.lost === counts.all ? undefined : t("reports.footerLostCounts", counts)}
    >
      <BarList items={items} />
    </Section>
  );
}
