import type { Analysis } from "../analysis/analysis";
import { type SlotFigureKey } from "../analysis/rhythm/figuresOfRhythm";
import { rhythmOf, type ExpectedMonth, type Rhythm, type RhythmMonth } from "../analysis/rhythm/rhythm";
import type { RhythmSlot } from "../analysis/rhythm/rhythmSlots";
import { dayText } from "../locales";
import { barFormats } from "./classFormats";
import { figureColumns, figureKeys } from "./figureColumn";
import { salesSpan } from "./footer";
import { listChart } from "./listChart";
import { listTable, type ListColumn } from "./listTable";
import { defineReport, type Report } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import { below, placedList, type ReportPart } from "./reportPart";
import type { ReportChart } from "./reportSheet";
import { groupGrids, heatMap } from "./rhythmGrids";
import { findingText, slotText, weekdayText } from "./rhythmWords";
import { textBlock } from "./textBlock";

const chartRows = 15;
const chartColumns = 6;
/** Nobody reads on after so many sentences about segments, classes and products. */
const MOST_OF_GROUPS = 10;

/** When clients buy: by month of the year, weekday, part of the month and hour, and what that lets expect. */
export const rhythmReport: Report<"rhythm"> = defineReport({
  id: "rhythm",
  prepare: ({ evidence }) => rhythmOf(evidence).steps(),
  printHeader: ({ rhythm }, context) =>
    rhythm === null ? null : salesSpan([rhythm.days.from, rhythm.days.to], context),
  note: ({ rhythm }, { translate, language }) => {
    if (rhythm === null) return [translate("reports.noRhythm")];
    const { days, monthRule, timed, purchases } = rhythm;
    const share = timed === 0 ? "none" : rhythm.base.hours.length === 0 ? "few" : "most";
    return [
      translate("reports.noteRhythm", { from: dayText(days.from, language), to: dayText(days.to, language) }),
      translate("reports.noteRhythmMonths", { rule: monthRule, months: days.months }),
      translate("reports.noteRhythmTimes", { share, timed, purchases }),
    ];
  },
  parts: (analysis, context) => {
    const { rhythm } = analysis;
    if (rhythm === null) return [];
    const { base, course, expected, monthRule } = rhythm;
    return [
      ...findingParts(rhythm, context),
      heatMap(base, context),
      ...expectedParts(expected, analysis, context),
      slotsPart("ClienteleRhythmMonths", "rhythmByMonth", "month", base.months, analysis, context),
      slotsPart("ClienteleRhythmWeekdays", "rhythmByWeekday", "weekday", base.weekdays, analysis, context),
      slotsPart("ClienteleRhythmParts", "rhythmByPart", "monthPart", base.monthParts, analysis, context),
      slotsPart("ClienteleRhythmHours", "rhythmByHour", "hour", base.hours, analysis, context),
      ...groupGrids(rhythm, context),
      ...(monthRule === "twoYears" ? [coursePart(course, analysis, context)] : []),
    ];
  },
  footer: ({ rhythm }, context) => {
    const { translate } = context;
    if (rhythm === null) return [];
    const { monthRule, closed } = rhythm;
    const weekdays = closed.map((weekday) => weekdayText(weekday, context)).join(", ");
    return [
      translate("reports.footerRhythm"),
      translate("reports.footerRhythmIndex"),
      translate("reports.footerRhythmFew"),
      translate("reports.footerRhythmClosed", { weekdays, closed: closed.length }),
      translate("reports.footerRhythmMonths"),
      translate("reports.footerRhythmMonthIndex", { rule: monthRule }),
      translate("reports.footerRhythmPeaks"),
      translate("reports.footerRhythmOften"),
      ...(rhythm.base.hours.length === 0
        ? []
        : [translate("reports.footerRhythmHours"), translate("reports.footerRhythmOpenHours")]),
      ...(monthRule === "twoYears" ? [translate("reports.footerRhythmExpected")] : []),
    ];
  },
});

/** Of the base in the order of time, then of its groups with the most purchases in question first. */
function findingParts({ findings }: Rhythm, context: ReportContext): readonly ReportPart[] {
  const { translate } = context;
  const ofBase = findings.filter(({ slot }) => slot.group.kind === "base");
  const ofGroups = findings
    .filter(({ slot }) => slot.group.kind !== "base")
    .sort((one, other) => other.weight - one.weight);
  const shown = ofGroups.slice(0, MOST_OF_GROUPS);
  const lines = [...ofBase, ...shown].map((finding) => findingText(finding, context));
  const left = ofGroups.length - shown.length;
  const text = [
    ...(lines.length === 0 ? [translate("reports.noRhythmFindings")] : lines),
    ...(left === 0 ? [] : [translate("reports.rhythmFindingsLeft", { left })]),
  ];
  const heading = translate("reports.rhythmFindings");
  return [
    ({ row, column }) => ({
      blocks: [textBlock(row, column, "band", [heading])],
      sentences: [textBlock(row + 1, column, "note", text)],
      nextRow: row + 1 + text.length,
    }),
  ];
}

function expectedParts(
  expected: readonly ExpectedMonth[],
  analysis: Analysis,
  context: ReportContext,
): readonly ReportPart[] {
  if (expected.length === 0) return [];
  const band = "rhythmExpected";
  const columns: readonly ListColumn<ExpectedMonth>[] = [
    { key: "month", band, format: "month", value: ({ month }) => month },
    ...figureColumns("expectedMonth", figureKeys("expectedMonth"), analysis, { band }),
  ];
  return [
    (place) =>
      placedList(
        listTable({ name: "ClienteleRhythmExpected", ...below(place), everyColumn: true }, columns, expected, context),
        place,
      ),
  ];
}

function slotsPart(
  name: string,
  band: ReportText,
  label: "month" | "weekday" | "monthPart" | "hour",
  slots: readonly RhythmSlot[],
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  return (place) => {
    if (slots.every(({ occurrences }) => occurrences === 0)) return null;
    const isMonth = label === "month";
    const keys: readonly SlotFigureKey[] = [
      isMonth ? "slotMonths" : "slotDays",
      "purchases",
      "turnover",
      isMonth ? "perMonth" : "perDay",
      "index",
      "turnoverIndex",
    ];
    const columns: readonly ListColumn<RhythmSlot>[] = [
      { key: isMonth ? "monthOfYear" : label, band, format: "text", value: (slot) => slotText(slot, context) },
      ...figureColumns("rhythmSlot", keys, analysis, { band }),
    ];
    const list = listTable({ name, ...below(place), everyColumn: true }, columns, slots, context);
    const conditionalFormats = barFormats(list.bodyOf("index"));
    return placedList(list, place, {
      conditionalFormats,
      charts:
        isMonth || label === "weekday"
          ? chartOf(list, band, isMonth ? "perMonth" : "perDay", isMonth ? "monthOfYear" : label, context)
          : [],
    });
  };
}

function chartOf(
  list: ReturnType<typeof listTable>,
  title: ReportText,
  columns: ReportText,
  labels: ReportText,
  context: ReportContext,
): readonly ReportChart[] {
  const place = { row: list.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns };
  return listChart(list, { title: context.translate(`reports.${title}`), labels, columns, place }, context);
}

function coursePart(course: readonly RhythmMonth[], analysis: Analysis, context: ReportContext): ReportPart {
  const band = "rhythmCourse";
  const columns: readonly ListColumn<RhythmMonth>[] = [
    { key: "month", band, format: "month", value: ({ month }) => month },
    ...figureColumns("rhythmMonth", figureKeys("rhythmMonth"), analysis, { band }),
  ];
  return (place) =>
    placedList(
      listTable({ name: "ClienteleRhythmCourse", ...below(place), everyColumn: true }, columns, course, context),
      place,
    );
}
