import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { explainProcess } from "../../analysis/explanations/explainProcess";
import { cellPlaceOf } from "../../analysis/tables/tablePlace";
import type { CellPlace } from "../../analysis/types";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { LongList } from "./LongList";
import { answerLine, complaintLine, dealLine, pointLine, type ProcessLine } from "../../reports/processText";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  link: { textAlign: "left" },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

interface ProcessSectionProps {
  readonly analysis: Analysis;
  readonly client: number;
  readonly onGo: (place: CellPlace) => void;
}

/** What is due with a client, its offers, what it answered and complained of; each line leads to its row. */
export function ProcessSection({ analysis, client, onGo }: ProcessSectionProps) {
  const { t, language } = useTexts();
  const why = explainProcess(analysis, client);
  const { offers, surveys, complaints } = analysis.evidence.input;
  const rowOf = (table: Parameters<typeof cellPlaceOf>[0] | undefined, row: number): CellPlace | null =>
    table === undefined ? null : cellPlaceOf(table, row, 0);
  return (
    <Section heading={t("tables.section.process")}>
      <ProcessLines
        heading={t("reports.controlPointsName")}
        lines={why.points.map((point) => ({ ...pointLine(point, t, language), where: point.where }))}
        onGo={onGo}
      />
      <ProcessLines
        heading={t("tables.title.offers")}
        lines={why.deals.map((deal) => ({
          ...dealLine(deal, analysis, t, language),
          where: rowOf(offers?.place, deal.row),
        }))}
        onGo={onGo}
      />
      <ProcessLines
        heading={t("reports.surveysName")}
        lines={why.answers.map((answer) => ({
          ...answerLine(answer, t, language),
          where: rowOf(surveys?.place, answer.row),
        }))}
        onGo={onGo}
      />
      <ProcessLines
        heading={t("reports.complaintsName")}
        lines={why.complaints.map((complaint) => ({
          ...complaintLine(complaint, t, language),
          where: rowOf(complaints?.place, complaint.row),
        }))}
        onGo={onGo}
      />
    </Section>
  );
}

interface ProcessLinesProps {
  readonly heading: string;
  readonly lines: readonly (ProcessLine & { readonly where: CellPlace | null })[];
  readonly onGo: (place: CellPlace) => void;
}

function ProcessLines({ heading, lines, onGo }: ProcessLinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  const numbered = lines.map((line, place) => ({ ...line, place }));
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      <LongList items={numbered} keyOf={({ place }) => place}>
        {({ name, value, where }) => (
          <div className={styles.line}>
            {where === null ? (
              <span>{name}</span>
            ) : (
              <Link as="button" className={styles.link} onClick={() => onGo(where)}>
                {name}
              </Link>
            )}
            <span className={styles.value}>{value}</span>
          </div>
        )}
      </LongList>
    </div>
  );
}
