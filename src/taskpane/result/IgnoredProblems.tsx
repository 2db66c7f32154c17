import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ProblemCode } from "../../analysis/problem";
import { useTexts } from "../texts";

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

interface IgnoredProblemsProps {
  readonly codes: readonly ProblemCode[];
  readonly countOf: (code: ProblemCode) => number;
  readonly onShowAgain: (code: ProblemCode) => void;
}

/** The kinds of problems that the user ignores in this workbook, folded, with a way back. */
export function IgnoredProblems({ codes, countOf, onShowAgain }: IgnoredProblemsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Accordion collapsible>
      <AccordionItem value="ignored">
        <AccordionHeader as="h3" className={styles.header}>
          {t("start.ignored", { count: codes.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text>{t("start.ignoredAbout")}</Text>
          <ul className={styles.list}>
            {codes.map((code) => (
              <li key={code} className={styles.item}>
                <span>{t("pane.problemKind", { kind: t(`pane.problem.${code}`), count: countOf(code) })}</span>
                <Button size="small" className={styles.again} onClick={() => onShowAgain(code)}>
                  {t("start.showAgain")}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
