import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Problem, ProblemCode } from "../../analysis/problem";
import type { CellPlace } from "../../analysis/types";
import { problemKey } from "../../app/ignoredProblems";
import { placeText } from "../../reports/cellAddress";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0, color: tokens.colorNeutralForeground2 } },
  panel: { marginLeft: 0, marginRight: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  again: { flexShrink: 0 },
});

interface IgnoredListProps {
  readonly kinds: readonly ProblemCode[];
  readonly problems: readonly Problem[];
  readonly countOf: (code: ProblemCode) => number;
  readonly onGo: (place: CellPlace) => void;
  readonly onShowKind: (code: ProblemCode) => void;
  readonly onShow: (problem: Problem) => void;
}

/** The kinds and cells that the user ignores in this workbook, folded, with a way back. */
export function IgnoredList({ kinds, problems, countOf, onGo, onShowKind, onShow }: IgnoredListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const again = (onClick: () => void) => (
    <Button size="small" className={styles.again} onClick={onClick}>
      {t("start.showAgain")}
    </Button>
  );
  return (
    <Accordion collapsible>
      <AccordionItem value="ignored">
        <AccordionHeader as="h3" className={styles.header}>
          {t("start.ignored", { count: kinds.length + problems.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text>{t("start.ignoredAbout")}</Text>
          <ul className={styles.list}>
            {kinds.map((code) => (
              <li key={code} className={styles.item}>
                <span>{t("pane.problemKind", { kind: t(`pane.problem.${code}`), count: countOf(code) })}</span>
                {again(() => onShowKind(code))}
              </li>
            ))}
            {problems.map((problem) => (
              <li key={problemKey(problem)} className={styles.item}>
                <span>
                  {problem.where !== null && <PlaceLink where={problem.where} onGo={onGo} />}{" "}
                  {t(`pane.problem.${problem.code}`)}
                </span>
                {again(() => onShow(problem))}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface PlaceLinkProps {
  readonly where: CellPlace;
  readonly onGo: (place: CellPlace) => void;
}

function PlaceLink({ where, onGo }: PlaceLinkProps) {
  return (
    <Link as="button" onClick={() => onGo(where)}>
      {placeText(where)}
    </Link>
  );
}
