import type { Analysis } from "../analysis/analysis";
import type { ControlPart, SheetTotalCheck } from "../analysis/summary/controlTotal";
import { amountText, type Language, type TextKey, type Translate } from "../locales";
import { placeText } from "./cellAddress";

const partText: Readonly<Record<ControlPart, TextKey>> = {
  used: "control.used",
  collective: "control.collective",
  before: "control.before",
  after: "control.after",
  afterAsOf: "control.afterAsOf",
  unreadable: "control.unreadable",
  notSale: "control.notSale",
  farAway: "control.farAway",
  returns: "control.returns",
  repeated: "control.repeated",
  converted: "control.converted",
};

/** The control total as a table: what the sheet adds up to, its parts, and what they leave; [] where there is none. */
export function controlRows(
  { control }: Pick<Analysis, "control">,
  translate: Translate,
  language: Language,
): readonly (readonly [name: string, amount: string])[] {
  if (control === null) return [];
  return [
    [translate("control.column"), amountText(control.column.amount, language)],
    ...control.parts.map(
      ({ part, rows, amount }) => [translate(partText[part], { rows }), amountText(amount, language)] as const,
    ),
    [translate("control.difference"), amountText(control.difference, language)],
  ];
}

/** The control total as sentences: "1,250.00 = used in the analysis period 1,000.00 + ...". */
export function controlLines(
  { control }: Pick<Analysis, "control">,
  translate: Translate,
  language: Language,
): readonly string[] {
  if (control === null) return [];
  let parts = "";
  for (const { part, rows, amount } of control.parts) {
    const sign = amount < 0 ? "−" : "+";
    const text = `${translate(partText[part], { rows })} ${amountText(Math.abs(amount), language)}`;
    parts += parts === "" && amount >= 0 ? text : ` ${sign} ${text}`;
  }
  const sum = amountText(control.column.amount, language);
  const difference = amountText(control.difference, language);
  return [
    translate("control.total", { sum, parts: parts.trim(), difference }),
    ...sheetTotalLines({ control }, translate, language),
  ];
}

/** What the totals rows of the sheets say beside their rows. */
export function sheetTotalLines(
  { control }: Pick<Analysis, "control">,
  translate: Translate,
  language: Language,
): readonly string[] {
  return (control?.sheetTotals ?? []).map((check) => sheetTotalLine(check, translate, language));
}

function sheetTotalLine(
  { place, amount, difference }: SheetTotalCheck,
  translate: Translate,
  language: Language,
): string {
  const key =
    difference === 0
      ? "control.sheetTotalAgrees"
      : difference > 0
        ? "control.sheetTotalMore"
        : "control.sheetTotalLess";
  return translate(key, {
    cell: placeText(place),
    amount: amountText(amount, language),
    difference: amountText(Math.abs(difference), language),
  });
}
