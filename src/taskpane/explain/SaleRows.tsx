import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ExplainedSale } from "../../analysis/figures/explainedSales";
import type { CellPlace } from "../../analysis/types";
import { amountText, dayText } from "../../locales";
import { useTexts } from "../parts/texts";
import { Fold } from "./Fold";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXXS} 0` },
  value: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

interface SaleRowsProps {
  readonly sales: readonly ExplainedSale[];
  readonly onGo: (place: CellPlace) => void;
}

/** The rows of the sales table that a figure rests on, folded. */
export function SaleRows({ sales, onGo }: SaleRowsProps) {
  const { t } = useTexts();
  if (sales.length === 0) return null;
  return (
    <Fold label={t("card.rows", { count: sales.length })}>
      <SaleList sales={sales} onGo={onGo} />
    </Fold>
  );
}

/** Rows of the sales table; each leads to its cell. */
export function SaleList({ sales, onGo }: SaleRowsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <LongList items={sales} keyOf={({ where }) => where.row}>
      {({ where, day, value }) => (
        <div className={styles.row}>
          <Link as="button" onClick={() => onGo(where)}>
            {t("card.rowLink", { row: String(where.row + 1) })}
          </Link>
          <span>{dayText(day, language)}</span>
          <span className={styles.value}>{amountText(value, language)}</span>
        </div>
      )}
    </LongList>
  );
}
