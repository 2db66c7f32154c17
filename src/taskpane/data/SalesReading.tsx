import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { kindRoles } from "../../analysis/tables/saleKindRows";
import type { SalesReadingChoice } from "../../analysis/tables/salesReading";
import type { SalesRead } from "../../app/readSales";
import { amountText, dayText } from "../../locales";
import { daysText } from "../../reports/readingText";
import { useTexts } from "../parts/texts";
import { CurrencyField } from "./CurrencyField";
import { FormatFields } from "./FormatFields";
import { WordFields } from "./WordFields";
import type { SalesReadState } from "./useSalesRead";

const useStyles = makeStyles({
  counted: { fontVariantNumeric: "tabular-nums" },
  old: { color: tokens.colorNeutralForegroundDisabled },
  far: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

export interface ReadingPartProps {
  readonly read: SalesRead;
  readonly choice: Partial<SalesReadingChoice>;
  readonly onChoose: (decided: Partial<SalesReadingChoice>) => void;
}

interface SalesReadingProps extends Omit<ReadingPartProps, "read"> {
  readonly state: SalesReadState;
}

/** How the sales were understood and what they come to; what can be decided otherwise shows its effect at once. */
export function SalesReading({ state: { read, isBusy }, choice, onChoose }: SalesReadingProps) {
  const { t } = useTexts();
  if (read === null) return isBusy ? <Text size={200}>{t("start.spanReading")}</Text> : null;
  const part = { read, choice, onChoose };
  return (
    <>
      <CountedRows read={read} isOld={isBusy} />
      <FarDays {...part} />
      {read.understood.currencies.length > 1 && <CurrencyField {...part} />}
      {kindRoles.map((role) => (
        <WordFields key={role} role={role} {...part} />
      ))}
      <FormatFields {...part} />
    </>
  );
}

function CountedRows({ read, isOld }: { readonly read: SalesRead; readonly isOld: boolean }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { rows, used, sum, span } = read;
  const counts = { used, total: rows.total, left: rows.total - used, sum: amountText(sum, language) };
  return (
    <div aria-live="polite" aria-busy={isOld} className={isOld ? styles.old : undefined}>
      {span !== null && (
        <Text size={200} block>
          {t("start.span", { from: dayText(span[0], language), to: dayText(span[1], language) })}
        </Text>
      )}
      <Text size={200} block className={styles.counted}>
        {t("formats.counted", counts)}
      </Text>
    </div>
  );
}

function FarDays({ read, choice, onChoose }: ReadingPartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { farDays } = read.understood;
  if (farDays.length === 0) return null;
  const isKept = choice.keepsFarDays === true;
  return (
    <div className={styles.far}>
      <Text size={200}>
        {t(isKept ? "formats.farKept" : "formats.farLeftOut", { days: daysText(farDays, language) })}
      </Text>
      <Button size="small" onClick={() => onChoose({ keepsFarDays: !isKept })}>
        {t(isKept ? "formats.leaveFarOut" : "formats.keepFar")}
      </Button>
    </div>
  );
}
