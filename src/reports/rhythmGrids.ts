import type { Figure } from "../analysis/figures/figure";
import type { Rhythm } from "../analysis/rhythm/rhythm";
import type { RhythmSlot, RhythmSlots } from "../analysis/rhythm/rhythmSlots";
import type { RhythmKind } from "../analysis/rhythm/rhythmTally";
import { heatFormats } from "./classFormats";
import { gridTable } from "./gridTable";
import type { ReportContext, ReportText } from "./reportContext";
import { placedGrid, sentence, type ReportPart } from "./reportPart";
import type { ReportFormat, ReportValue } from "./reportSheet";
import { monthName, weekdayText } from "./rhythmWords";

const kinds = ["segment", "class", "product"] as const satisfies readonly RhythmKind[];
const headings: Readonly<Record<(typeof kinds)[number], ReportText>> = {
  segment: "rhythmBySegment",
  class: "rhythmByClass",
  product: "rhythmByProduct",
};

/** The indexes of each segment, class and product. */
export function groupGrids(rhythm: Rhythm, context: ReportContext): readonly ReportPart[] {
  return kinds.flatMap((kind): readonly ReportPart[] => {
    const own = rhythm.groups.filter(({ group }) => group.kind === kind);
    if (own.length === 0) return [];
    const left = rhythm.groupsLeft[kind];
    const grid = groupGrid(headings[kind], own, rhythm, context);
    return left === 0 ? [grid] : [grid, sentence("note", context.translate("reports.rhythmGroupsLeft", { left }))];
  });
}

/** Purchases by weekday and hour; nothing where too few carry a time. */
export function heatMap({ cells, hours }: RhythmSlots, context: ReportContext): ReportPart {
  return (place) => {
    if (hours.length === 0) return null;
    const grid = gridTable({
      ...place,
      heading: context.translate("reports.rhythmHeat"),
      // A number as text would bear a warning of Excel.
      headers: [context.translate("reports.weekday"), ...hours.map(({ place: hour }) => `${hour}–${hour + 1}`)],
      formats: ["text", ...hours.map((): ReportFormat => "integer")],
      rows: cells.map((row, weekday) => [weekdayText(weekday, context), ...row.map(({ purchases }) => purchases)]),
      figures: cells.map((row) => [null, ...row.map((slot) => figureOf("purchases", slot))]),
      total: null,
    });
    return placedGrid(grid, heatFormats(grid.bodyOf(1, hours.length)));
  };
}

function groupGrid(
  heading: ReportText,
  groups: readonly RhythmSlots[],
  { monthRule, closed }: Rhythm,
  context: ReportContext,
): ReportPart {
  const { translate } = context;
  return (place) => {
    const weekdays = Array.from({ length: 7 }, (_none, day) => day).filter((day) => !closed.includes(day));
    const months = monthRule === "none" ? [] : Array.from({ length: 12 }, (_none, month) => month);
    const slotsOf = (group: RhythmSlots): readonly RhythmSlot[] => [
      ...weekdays.map((day) => group.weekdays[day]),
      ...months.map((month) => group.months[month]),
    ];
    const count = weekdays.length + months.length;
    const grid = gridTable({
      ...place,
      heading: translate(`reports.${heading}`),
      headers: [
        translate("reports.rhythmGroup"),
        ...weekdays.map((day) => weekdayText(day, context, "Short")),
        ...months.map((month) => monthName(month, context, "Short")),
      ],
      formats: ["text", ...new Array<ReportFormat>(count).fill("ratio")],
      rows: groups.map((group): readonly ReportValue[] => [
        group.group.name,
        ...slotsOf(group).map(({ index }) => index),
      ]),
      figures: groups.map((group) => [null, ...slotsOf(group).map((slot) => figureOf("index", slot))]),
      total: null,
    });
    return placedGrid(grid, [
      ...heatFormats(grid.bodyOf(1, weekdays.length)),
      ...heatFormats(grid.bodyOf(1 + weekdays.length, months.length)),
    ]);
  };
}

function figureOf(key: "purchases" | "index", slot: RhythmSlot): Figure {
  return { family: "rhythmSlot", key, of: slot };
}
