import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnDecision } from "../../analysis/columns/columnDecision";
import type { RoleDefinition } from "../../analysis/tables/tableDefinition";
import type { FoundTable } from "../../app/workbookPort";
import { doubtText, headerText } from "../../reports/columnText";
import { roleText } from "../parts/roleText";
import { useTexts } from "../parts/texts";
import type { RoleFormat } from "./roleFormat";
import { sampleText } from "./sampleText";

const MOST_CANDIDATES = 4;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  candidates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  candidate: { justifyContent: "flex-start", alignItems: "flex-start", textAlign: "left", minWidth: 0 },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

interface QuestionCardProps {
  readonly role: string;
  readonly definition: RoleDefinition;
  readonly decision: ColumnDecision;
  readonly table: FoundTable;
  readonly written: RoleFormat;
  /** The column that was chosen or confirmed; null = the question is open. */
  readonly answer: number | null;
  readonly onAnswer: (column: number) => void;
}

/** A role that several columns could play: side by side, with what is in them. Pressing one answers. */
export function QuestionCard({ role, definition, decision, table, written, answer, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const own = decision.column === null ? [] : [{ ...decision, column: decision.column }];
  const candidates = [...own, ...decision.rivals].slice(0, MOST_CANDIDATES);
  const question = t("columns.question", { role: t(roleText(role)) });
  return (
    <div className={styles.card} role="group" aria-label={question}>
      <Text weight="semibold">{question}</Text>
      <Text size={200}>{t("columns.questionAbout")}</Text>
      <div className={styles.candidates}>
        {candidates.map(({ column, doubt }) => (
          <Button
            key={column}
            className={styles.candidate}
            appearance={answer === column ? "primary" : "outline"}
            aria-pressed={answer === column}
            onClick={() => onAnswer(column)}
          >
            <span className={styles.lines}>
              <Text weight="semibold">{headerText(table.headers, column, table.column)}</Text>
              <Text size={200}>{sampleText(table, column, definition, written, language)}</Text>
              {doubt !== null && <Text size={200}>{doubtText(doubt, t)}</Text>}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}
