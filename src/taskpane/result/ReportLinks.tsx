import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WrittenSheet } from "../../app/workbookPort";
import type { ReportId } from "../../reports/reports";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  sheets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReportLinksProps {
  readonly sheets: readonly WrittenSheet[];
  readonly onGo: (id: ReportId) => void;
}

/** The sheets that the run wrote. */
export function ReportLinks({ sheets, onGo }: ReportLinksProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Section heading={t("pane.sheets")} about={t("result.explainFigures")}>
      <div className={styles.sheets}>
        {sheets.map(({ id, name }) => (
          <Button key={id} onClick={() => onGo(id)}>
            {name}
          </Button>
        ))}
      </div>
    </Section>
  );
}
