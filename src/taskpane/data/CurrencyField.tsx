import { Field, Select } from "@fluentui/react-components";
import { amountText } from "../../locales";
import { currenciesText } from "../../reports/readingText";
import { useTexts } from "../parts/texts";
import type { ReadingPartProps } from "./SalesReading";

/** The currency that is analysed, and what became of the others. */
export function CurrencyField({ read: { understood }, choice, onChoose }: ReadingPartProps) {
  const { t, language } = useTexts();
  const hint = (["converted", "leftOut"] as const).flatMap((as) => {
    const parts = currenciesText(understood, as, t, language);
    return parts === "" ? [] : [t(`formats.${as}`, { parts })];
  });
  return (
    <Field label={t("formats.currency")} hint={hint.join(" ")}>
      <Select
        value={choice.currency ?? understood.currency ?? ""}
        onChange={(_event, { value }) => onChoose({ currency: value })}
      >
        {understood.currency === null && <option value="">–</option>}
        {understood.currencies
          .filter(({ code }) => code !== "")
          .map(({ code, rows, amount }) => (
            <option key={code} value={code}>
              {t("formats.currencySum", { currency: code, rows, sum: amountText(amount, language) })}
            </option>
          ))}
      </Select>
    </Field>
  );
}
