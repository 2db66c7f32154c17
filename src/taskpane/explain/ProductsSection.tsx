import { amountText } from "../../locales";
import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ProductsExplanation } from "../../analysis/explanations/explainProducts";
import type { CellPlace } from "../../analysis/types";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { nextSentence, portraitSentence } from "./explanationText";
import { FigureLines } from "./FigureLines";
import { Finding } from "./Finding";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { SaleList } from "./SaleRows";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  badge: { marginLeft: tokens.spacingHorizontalS },
});

interface ProductsSectionProps {
  readonly why: ProductsExplanation;
  readonly onGo: (place: CellPlace) => void;
}

/** Products used, each with its rows, and what is missing against the target products of the segment. */
export function ProductsSection({ why, onGo }: ProductsSectionProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const next = nextSentence(why, t, language);
  const used = why.products.filter(({ turnover }) => turnover !== null);
  const missing = why.products.filter(({ turnover }) => turnover === null);
  return (
    <Section heading={t("card.products")} about={portraitSentence(why, t, language)}>
      {next !== null && <Finding name={t("reports.nextProduct")} value={why.next} why={next} />}
      {used.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t("card.used")}</h3>
          <LongList items={used} keyOf={({ product }) => product}>
            {({ product, target, turnover, sales }) => (
              <Fold
                label={
                  <>
                    {product}
                    {target && (
                      <Badge className={styles.badge} appearance="tint" size="small">
                        {t("card.target")}
                      </Badge>
                    )}
                  </>
                }
                value={amountText(turnover ?? 0, language)}
              >
                <SaleList sales={sales} onGo={onGo} />
              </Fold>
            )}
          </LongList>
        </div>
      )}
      <FigureLines
        heading={t("card.missing")}
        lines={missing.map(({ product, expected }) => ({
          name: product,
          value: expected === null ? "–" : amountText(expected, language),
        }))}
      />
    </Section>
  );
}
