import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Loyalty } from "../../analysis/loyalty/loyalty";
import { dayText } from "../../locales";
import { costLines, proposalLines, tierText } from "../../reports/loyaltyText";
import { useTexts } from "../parts/texts";
import { CostTable } from "./CostTable";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
});

interface TrialCostProps {
  readonly loyalty: Loyalty;
  readonly growth: number | null;
}

/** What the programme would have cost, in sentences and by class and tier. */
export function TrialCost({ loyalty, growth }: TrialCostProps) {
  const styles = useStyles();
  const { t: translate, language } = useTexts();
  const words = { translate, language };
  const [from, to] = loyalty.days.map((day) => dayText(day, language));
  const lines = [
    translate("reports.noteLoyalty", { from, to }),
    ...costLines(loyalty, growth, words),
    ...proposalLines(loyalty, words),
  ];
  const hasCost = loyalty.lack === null && loyalty.all.clients > 0;
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          <Text>{line}</Text>
        </p>
      ))}
      {hasCost && loyalty.byTier.length > 0 && (
        <CostTable
          caption={translate("loyalty.byTier")}
          column={translate("loyalty.columnTier")}
          groups={loyalty.byTier}
          nameOf={({ id }) => tierText(loyalty.run.tiers[id], words)}
        />
      )}
      {hasCost && (
        <CostTable
          caption={translate("loyalty.byClass")}
          column={translate("loyalty.columnName")}
          groups={loyalty.byClass}
          nameOf={({ name }) => name ?? translate("reports.noGroup")}
        />
      )}
    </div>
  );
}
