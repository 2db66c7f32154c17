import { useState } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Problem, ProblemCode } from "../../analysis/problem";
import type { CellPlace } from "../../analysis/types";
import { dayText, type Language, type Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { problemSentence } from "../../reports/problemText";
import { useTexts } from "../texts";

const shownAtOnce = 20;

const useStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  panel: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  about: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  ignore: { marginTop: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXXS} 0` },
  place: { flexShrink: 0, maxWidth: "55%" },
  value: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface ProblemGroupProps {
  readonly code: ProblemCode;
  /** How many there are; `problems` may be fewer. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly onGo: (place: CellPlace) => void;
  readonly onIgnore: () => void;
}

/** The problems of one kind: what it is, what becomes of the rows, and the cells to look at. */
export function ProblemGroup({ code, count, problems, onGo, onIgnore }: ProblemGroupProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [limit, setLimit] = useState(shownAtOnce);
  const shown = problems.slice(0, limit);
  const more = count - shown.length;
  return (
    <AccordionItem value={code}>
      <AccordionHeader as="h3" className={styles.header}>
        {t("pane.problemKind", { kind: t(`pane.problem.${code}`), count })}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {/* Of several cells the first one gives the sentence; each cell has its own behind its link. */}
        {problems.length > 0 && problems[0].where !== null && (
          <p className={styles.about}>{problemSentence(problems[0], t, language)}</p>
        )}
        <ul className={styles.list}>
          {shown.map((problem, index) => (
            <ProblemItem key={index} problem={problem} onGo={onGo} />
          ))}
        </ul>
        {more > 0 && (
          <div className={styles.more}>
            <Text>{t("pane.andMore", { count: more })}</Text>
            {shown.length < problems.length && (
              <Button size="small" onClick={() => setLimit(limit + 10 * shownAtOnce)}>
                {t("pane.showMore")}
              </Button>
            )}
          </div>
        )}
        <Button size="small" className={styles.ignore} onClick={onIgnore}>
          {t("start.ignore")}
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}

function ProblemItem({ problem, onGo }: { readonly problem: Problem; readonly onGo: (place: CellPlace) => void }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { where } = problem;
  const sentence = problemSentence(problem, t, language);
  if (where === null) return <li className={styles.item}>{sentence}</li>;
  return (
    <li className={styles.item}>
      <Link as="button" className={styles.place} title={sentence} onClick={() => onGo(where)}>
        {placeText(where)}
      </Link>
      <span className={styles.value}>{foundText(problem, t, language)}</span>
    </li>
  );
}

/** What stands in the cell, what it names, or the row that it repeats. */
function foundText({ params }: Problem, t: Translate, language: Language): string {
  if (params.value !== undefined) return String(params.value);
  const named = params.segment ?? params.product;
  if (named !== undefined) return String(named);
  if (params.day !== undefined) return dayText(Number(params.day), language);
  if (params.row !== undefined) return t("pane.sameAsRow", { row: params.row });
  return "";
}
