import { amountText } from "../../locales";
import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellPlace } from "../../analysis/types";
import type { NextAction } from "../../analysis/summary/nextActions";
import type { WrittenSheet } from "../../app/workbookPort";
import { actionProof, actionSentence, checkFirst } from "../../reports/actionText";
import type { ReportId } from "../../reports/reports";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  step: { display: "flex", gap: tokens.spacingHorizontalM, listStyleType: "none" },
  number: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  what: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  stake: { color: tokens.colorNeutralForeground2 },
  sheet: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface NextStepsProps {
  readonly actions: readonly NextAction[];
  /** Another spelling of clients who may be written in several ways. */
  readonly otherSpellings: ReadonlyMap<string, string>;
  readonly sheets: readonly WrittenSheet[];
  readonly onGoToCell: (place: CellPlace) => void;
  readonly onGo: (id: ReportId) => void;
}

/** What to do next, the most turnover at stake first, each with the sheet that shows the clients behind it. */
export function NextSteps({ actions, otherSpellings, sheets, onGo, onGoToCell }: NextStepsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (actions.length === 0) return <Section heading={t("reports.nextSteps")} about={t("reports.noSteps")} />;
  return (
    <Section heading={t("reports.nextSteps")}>
      <ol className={styles.list}>
        {actions.map((action, i) => {
          const first = checkFirst(action, otherSpellings, t);
          const list = sheets.find(({ id }) => id === "worklists");
          const row = list?.anchors?.[action.code];
          const sheet = sheets.find(({ id }) => id === actionProof(action));
          return (
            <li key={action.code} className={styles.step}>
              <span className={styles.number} aria-hidden>
                {i + 1}
              </span>
              <div className={styles.what}>
                <Text>{actionSentence(action, t, language)}</Text>
                <Text size={200} className={styles.stake}>
                  {t("result.atStake", { amount: amountText(action.weight, language) })}
                </Text>
                {first !== null && (
                  <Text size={200} weight="semibold">
                    {first}
                  </Text>
                )}
                {list !== undefined && row !== undefined && (
                  <Button
                    className={styles.sheet}
                    size="small"
                    appearance="transparent"
                    onClick={() => onGoToCell({ sheet: list.name, row, column: 0 })}
                  >
                    {`${t("result.openList")} →`}
                  </Button>
                )}
                {sheet !== undefined && (
                  <Button className={styles.sheet} size="small" appearance="transparent" onClick={() => onGo(sheet.id)}>
                    {`${sheet.name} →`}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
