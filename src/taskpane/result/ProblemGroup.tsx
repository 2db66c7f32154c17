import { useState } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Problem, ProblemCode } from "../../analysis/problem";
import type { CellPlace } from "../../analysis/types";
import { dayText, type Language, type Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { problemSentence } from "../../reports/problemText";
import { useTexts } from "../parts/texts";

const shownAtOnce = 20;

const useStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  panel: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  about: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  ignoreKind: { marginTop: tokens.spacingVerticalS },
  ignore: { flexShrink: 0, minWidth: 0, marginLeft: "auto", color: tokens.colorNeutralForeground2 },
  ignored: { textDecoration: "line-through" },
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
  readonly isIgnored: (problem: Problem) => boolean;
  readonly onGo: (place: CellPlace) => void;
  readonly onIgnoreKind: () => void;
  readonly onIgnore: (problem: Problem, ignore: boolean) => void;
}

/** The problems of one kind: what it is, what becomes of the rows, and the cells to look at. */
export function ProblemGroup(props: ProblemGroupProps) {
  const { code, count, problems, isIgnored, onGo, onIgnoreKind, onIgnore } = props;
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
            <ProblemItem
              key={index}
              problem={problem}
              ignored={isIgnored(problem)}
              onGo={onGo}
              onIgnore={(ignore) => onIgnore(problem, ignore)}
            />
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
        <Button size="small" className={styles.ignoreKind} onClick={onIgnoreKind}>
          {t("start.ignoreKind")}
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}

interface ProblemItemProps {
  readonly problem: Problem;
  readonly ignored: boolean;
  readonly onGo: (place: CellPlace) => void;
  readonly onIgnore: (ignore: boolean) => void;
}

/** One cell; what was just ignored keeps its place, so that it can be taken back there. */
function ProblemItem({ problem, ignored, onGo, onIgnore }: ProblemItemProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { where } = problem;
  const sentence = problemSentence(problem, t, language);
  if (where === null) return <li className={styles.item}>{sentence}</li>;
  const place = placeText(where);
  const label = t(ignored ? "start.showAgain" : "start.ignore");
  return (
    <li className={styles.item}>
      <Link as="button" className={styles.place} title={sentence} onClick={() => onGo(where)}>
        {place}
      </Link>
      <span className={mergeClasses(styles.value, ignored && styles.ignored)}>{foundText(problem, t, language)}</span>
      <Button
        appearance="transparent"
        size="small"
        className={styles.ignore}
        aria-label={`${label}: ${place}`}
        onClick={() => onIgnore(!ignored)}
      >
        {label}
      </Button>
    </li>
  );
}

/** What is in the cell, what it names, or the row that it repeats. */
function foundText({ params }: Problem, t: Translate, language: Language): string {
  if (params.value !== undefined) return String(params.value);
  const named = params.segment ?? params.product;
  if (named !== undefined) return String(named);
  if (params.day !== undefined) return dayText(Number(params.day), language);
  if (params.row !== undefined) return t("pane.sameAsRow", { row: params.row });
  return "";
}
