import { monthParts } from "../analysis/rhythm/rhythmDays";
import type { RhythmSlot, SlotKind } from "../analysis/rhythm/rhythmSlots";
import type { RhythmFinding } from "../analysis/rhythm/rhythmFindings";
import type { TextKey } from "../locales";
import { formatCell } from "./formatCell";
import type { ReportContext, ReportText } from "./reportContext";

const HOURS = 24;

const partTexts: Readonly<Record<(typeof monthParts)[number], ReportText>> = {
  first: "monthPartFirst",
  second: "monthPartSecond",
  third: "monthPartThird",
  lastDays: "monthPartLast",
};

/** The name of a weekday, 0 = Monday: "Friday", "Fri". */
export function weekdayText(weekday: number, { translate }: ReportContext, width: "" | "Short" = ""): string {
  return translate(`reports.weekday${width}.${weekday}` as TextKey);
}

/** The name of a month of the year, 0 = January: "August", "Aug". */
export function monthName(month: number, { translate }: ReportContext, width: "" | "Short" = ""): string {
  return translate(`reports.month${width}.${month}` as TextKey);
}

/** An hour as a span: "14:00–15:00". */
export function hourText(hour: number): string {
  return `${clock(hour)}–${clock(hour + 1)}`;
}

/** When a slot is. */
export function slotText({ kind, place }: RhythmSlot, context: ReportContext): string {
  const texts: Readonly<Record<SlotKind, () => string>> = {
    month: () => monthName(place, context),
    weekday: () => weekdayText(place, context),
    monthPart: () => context.translate(`reports.${partTexts[monthParts[place]]}`),
    hour: () => hourText(place),
    cell: () => `${weekdayText(Math.floor(place / HOURS), context)} ${hourText(place % HOURS)}`,
  };
  return texts[kind]();
}

/** A peak or a quiet time as a sentence. */
export function findingText({ slot, isPeak }: RhythmFinding, context: ReportContext): string {
  const { translate, language } = context;
  const { kind, name } = slot.group;
  const sentence = translate("reports.rhythmFinding", {
    when: slotText(slot, context),
    kind: isPeak ? "peak" : "quiet",
    index: formatCell(slot.index, "ratio", language),
    purchases: slot.purchases,
    unit: slot.kind === "month" ? "month" : "day",
    days: slot.days,
  });
  return name === null ? sentence : `${translate("reports.rhythmOf", { kind, name })} ${sentence}`;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
