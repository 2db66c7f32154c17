import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { costShareOf } from "../../analysis/loyalty/figuresOfLoyalty";
import type { LoyaltyGroup } from "../../analysis/loyalty/loyaltyGroups";
import { amountText, numberText, percentText } from "../../locales";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { ...typographyStyles.body1Strong, textAlign: "start" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  // No word of a header is broken.
  head: {
    ...typographyStyles.caption1Strong,
    overflowWrap: "normal",
    textAlign: "end",
    verticalAlign: "bottom",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  number: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

interface CostTableProps {
  readonly caption: string;
  readonly column: string;
  readonly groups: readonly LoyaltyGroup[];
  readonly nameOf: (group: LoyaltyGroup) => string;
}

/** What the programme costs with each group. */
export function CostTable({ caption, column, groups, nameOf }: CostTableProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {column}
          </th>
          {(["columnClients", "columnCost", "columnShare"] as const).map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {t(`loyalty.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const share = costShareOf(group);
          return (
            <tr key={group.id}>
              <th scope="row" className={styles.name}>
                {nameOf(group)}
              </th>
              <td className={styles.number}>{numberText(group.clients, language)}</td>
              <td className={styles.number}>{amountText(group.cost, language)}</td>
              <td className={styles.number}>{share === null ? "–" : percentText(share, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
