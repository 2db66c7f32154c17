import { useState } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ExplainedSale } from "../../analysis/explanations/explanationBasis";
import type { CellPlace } from "../../analysis/types";
import { dayText, numberText } from "../../locales";
import { useTexts } from "../texts";

const shownAtOnce = 20;

const useStyles = makeStyles({
  open: { alignSelf: "flex-start", paddingLeft: 0, paddingRight: 0, minWidth: 0 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXXS} 0` },
  amount: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

interface SaleRowsProps {
  readonly sales: readonly ExplainedSale[];
  readonly onGo: (place: CellPlace) => void;
}

/** The rows of the sales table that a figure rests on, folded; each leads to its cell. */
export function SaleRows({ sales, onGo }: SaleRowsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [limit, setLimit] = useState(0);
  if (sales.length === 0) return null;
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.open}
        aria-expanded={limit > 0}
        onClick={() => setLimit(limit > 0 ? 0 : shownAtOnce)}
      >
        {limit > 0 ? "▾" : "▸"} {t("card.rows", { count: sales.length })}
      </Button>
      {limit > 0 && (
        <ul className={styles.rows}>
          {sales.slice(0, limit).map(({ where, day, amount }) => (
            <li key={where.row} className={styles.row}>
              <Link as="button" onClick={() => onGo(where)}>
                {t("card.rowLink", { row: String(where.row + 1) })}
              </Link>
              <span>{dayText(day, language)}</span>
              <span className={styles.amount}>{numberText(amount, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {limit > 0 && limit < sales.length && (
        <Button size="small" className={styles.open} onClick={() => setLimit(limit * 10)}>
          {t("pane.showMore")}
        </Button>
      )}
    </>
  );
}
