import type { Analysis } from "../analysis/analysis";
import type { ControlGroup, ControlPoint } from "../analysis/process/controlPoint";
import type { ControlPoints } from "../analysis/process/controlPoints";
import { dueRoles } from "../analysis/tables/clientRoles";
import { dayText } from "../locales";
import { barFormats, textFormats } from "./classFormats";
import { controlPointText, stateTexts } from "./controlPointText";
import { figureColumns, figureKeys } from "./figureColumn";
import { periodParams } from "./footer";
import { listTable, type ListColumn } from "./listTable";
import { lossPaint, notOfferedPaint } from "./palette";
import { offerNumberColumn } from "./offerNumberColumn";
import { defineReport, type Report } from "./report";
import type { ReportContext } from "./reportContext";
import { below, placedList, sentence, type ReportPart } from "./reportPart";

// Nobody works through more of them.
const MOST_POINTS = 1000;

/** What is overdue this morning, what comes next, and which open deals have no next step. */
export const controlPointsReport: Report<"controlPoints"> = defineReport({
  id: "controlPoints",
  isEmpty: ({ controlPoints: control }) => control === null || control.count === 0,
  needsTable: ["offers", "activities"],
  orColumns: { table: "clients", roles: [...dueRoles, "birthday"] },
  printHeader: (analysis, context) => {
    const { controlPoints: control, settings } = analysis;
    const dates = { period: settings.period, asOf: control?.day ?? settings.asOf };
    return context.translate("reports.notePeriod", periodParams(analysis, context, dates));
  },
  note: ({ controlPoints: control }, { translate, language }) => {
    if (control === null) return [];
    const note = translate("reports.noteControl", { day: dayText(control.day, language) });
    return control.count === 0 ? [note, translate("reports.noControl")] : [note];
  },
  parts: (analysis, context) => {
    const { controlPoints: control } = analysis;
    if (control === null || control.count === 0) return [];
    return [managersPart(control, analysis, context), ...pointsPart(control, analysis, context)];
  },
  footer: ({ controlPoints: control, surveys }, { translate, language }) => {
    if (control === null) return [];
    return [
      translate("reports.footerControlStates", { day: dayText(control.day, language) }),
      translate("reports.footerControlDone"),
      translate("reports.footerControlSilence"),
      ...(surveys === null ? [] : [translate("reports.footerControlSurveys")]),
      ...(control.hasNextSteps ? [] : [translate("reports.footerControlNoSteps")]),
    ];
  },
});

function managersPart({ byManager, all }: ControlPoints, analysis: Analysis, context: ReportContext): ReportPart {
  const { translate } = context;
  return (place) => {
    if (byManager.every(({ name }) => name === null)) return null;
    const band = "controlByManager";
    const columns: readonly ListColumn<ControlGroup>[] = [
      {
        key: "manager",
        band,
        format: "text",
        value: ({ name }) => name ?? translate("reports.noGroup"),
        total: translate("reports.total"),
      },
      ...figureColumns("controlGroup", figureKeys("controlGroup"), analysis, { band, total: all }),
    ];
    const list = listTable({ name: "ClienteleControlManagers", ...below(place) }, columns, byManager, context);
    return placedList(list, place, { conditionalFormats: barFormats(list.bodyOf("overdueState")) });
  };
}

function pointsPart({ points }: ControlPoints, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { translate } = context;
  const shown = points.slice(0, MOST_POINTS);
  const band = "controlList";
  const has = (of: (point: ControlPoint) => string | null): boolean => shown.some((point) => of(point) !== null);
  const columns: readonly ListColumn<ControlPoint>[] = [
    { key: "controlState", format: "text", value: ({ state }) => translate(`reports.${stateTexts[state]}`) },
    ...figureColumns("controlPoint", ["dueOn", "daysLate"], analysis),
    { key: "client", format: "text", value: ({ client }) => client },
    { key: "controlWhat", format: "text", value: (point) => controlPointText(point, translate) },
    offerNumberColumn(shown, analysis),
    {
      key: "product",
      format: "text",
      value: ({ deal }) => deal?.product ?? null,
      shown: has(({ deal }) => deal?.product ?? null),
    },
    { key: "manager", format: "text", value: ({ manager }) => manager, shown: has(({ manager }) => manager) },
    ...figureColumns("controlPoint", ["offerAmount"], analysis).map((column) => ({
      ...column,
      shown: shown.some(({ deal }) => (deal?.amount ?? null) !== null),
    })),
  ];
  const list: ReportPart = (place) => {
    const banded = columns.map((column) => ({ ...column, band }) as ListColumn<ControlPoint>);
    const table = listTable({ name: "ClienteleControlPoints", ...below(place) }, banded, shown, context);
    return placedList(table, place, {
      conditionalFormats: textFormats(table.bodyOf("controlState"), [
        [context.translate(`reports.${stateTexts.overdue}`), lossPaint],
        [context.translate(`reports.${stateTexts.due}`), notOfferedPaint],
      ]),
    });
  };
  if (shown.length === points.length) return [list];
  const cut = { shown: shown.length, total: points.length };
  return [sentence("note", translate("reports.controlCut", cut)), list];
}
