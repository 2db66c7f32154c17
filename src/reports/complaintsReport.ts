import type { Analysis } from "../analysis/analysis";
import type { Complaint, ComplaintGroup } from "../analysis/process/complaints";
import type { ComplaintFigures } from "../analysis/process/feedback";
import type { figuresOfComplaint } from "../analysis/process/figuresOfComplaints";
import {
  figuresOfAllComplaints,
  figuresOfComplaints,
  type AllComplaintsKey,
  type ComplaintFigureKey,
} from "../analysis/process/figuresOfComplaints";
import { dayText } from "../locales";
import { barFormats, lossFormats, textFormats } from "./classFormats";
import { complaintState, nextStepText } from "./complaintText";
import { groupColumn, groupsChart, MOST_LISTED, statusColumn } from "./feedbackLists";
import { figureColumns } from "./figureColumn";
import { periodParams } from "./footer";
import { listTable, type ListColumn } from "./listTable";
import { lossPaint, notOfferedPaint } from "./palette";
import { defineReport, type Report } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import { below, placedList, sentence, type ReportPart } from "./reportPart";

// More columns have no room for what they are called.
const MOST_CAUSES = 6;

/** What clients complained of, what was done about it, and what is still to be done. */
export const complaintsReport: Report<"complaints"> = defineReport({
  id: "complaints",
  needsTable: ["complaints"],
  isEmpty: ({ complaints }) =>
    complaints !== null && complaints.all.complaints.length === 0 && complaints.toDo.length === 0,
  frozenColumns: 1,
  note: ({ complaints }, context) => (complaints === null ? [] : noteLines(complaints, context)),
  parts: (analysis, context) => {
    const { complaints } = analysis;
    if (complaints === null) return [];
    const groups = (name: string, key: GroupKey, band: ReportText, members: readonly ComplaintGroup[]): ReportPart =>
      groupsPart(name, key, band, members, complaints, analysis, context);
    return [
      ...(complaints.all.complaints.length === 0
        ? []
        : [allPart(complaints, analysis, context), shortPart(complaints, analysis, context)]),
      ...toDoPart(complaints, analysis, context),
      groups("ClienteleComplaintProducts", "product", "feedbackByProduct", complaints.byProduct),
      groups("ClienteleComplaintCauses", "cause", "complaintsByCause", complaints.byCause),
      groups("ClienteleComplaintManagers", "manager", "feedbackByManager", complaints.byManager),
      groups("ClienteleComplaintMonths", "month", "feedbackByMonth", complaints.byMonth),
    ];
  },
  footer: (analysis, context) => {
    const { complaints } = analysis;
    if (complaints === null) return [];
    const { translate, language } = context;
    const { day, overdueAfter: days, columns, silent } = complaints;
    const hasAllSteps = columns.cause && columns.repaired && columns.processMended;
    return [
      translate("reports.footerPeriod", periodParams(analysis, context)),
      translate("reports.footerComplaintSteps"),
      translate("reports.footerComplaintOverdue", { day: dayText(day, language), days }),
      translate("reports.footerComplaintRepeats"),
      translate("reports.footerComplaintStake"),
      translate("reports.footerSilent", {
        complaining: silent.complaining,
        others: silent.others,
        estimate: silent.estimate,
      }),
      ...(hasAllSteps ? [] : [translate("reports.footerComplaintNoSteps")]),
    ];
  },
});

function noteLines({ all, before, after, day }: ComplaintFigures, context: ReportContext): readonly string[] {
  const { translate, language } = context;
  const counted = all.complaints.length;
  return [
    translate("reports.noteComplaints", { day: dayText(day, language) }),
    translate("reports.noteComplaintCounts", {
      counted,
      total: counted + before + after,
      left: before + after,
      before,
      after,
    }),
    ...(all.repaired === 0
      ? []
      : [translate("reports.noteUnmended", { unmended: all.unmended, repaired: all.repaired })]),
  ];
}

type GroupKey = Parameters<typeof groupColumn>[0];

/** Of steps that the sheet has no column for nothing is said. */
function shownKeys({ columns }: ComplaintFigures): readonly ComplaintFigureKey[] {
  const needs: Partial<Record<ComplaintFigureKey, boolean>> = {
    causeFound: columns.cause,
    repaired: columns.repaired,
    processMended: columns.processMended,
    unmended: columns.repaired && columns.processMended,
    repeatedComplaints: columns.cause,
  };
  return (Object.keys(figuresOfComplaints) as ComplaintFigureKey[]).filter((key) => needs[key] ?? true);
}

function allPart(complaints: ComplaintFigures, analysis: Analysis, context: ReportContext): ReportPart {
  return (place) => {
    const keys = shownKeys(complaints);
    const columns = figureColumns("complaintGroup", keys, analysis, { band: "allComplaints" });
    const list = listTable({ name: "ClienteleComplaints", ...below(place) }, columns, [complaints.all], context);
    return placedList(list, place);
  };
}

/** The figures that there are of all complaints only. */
function shortPart(complaints: ComplaintFigures, analysis: Analysis, context: ReportContext): ReportPart {
  return (place) => {
    const { columns: known } = complaints;
    const needs: Partial<Record<AllComplaintsKey, boolean>> = {
      unmendedShare: known.repaired && known.processMended,
      closedEarly: known.closeDate && (known.cause || known.repaired || known.processMended),
      daysToClose: known.closeDate,
    };
    const keys = (Object.keys(figuresOfAllComplaints) as AllComplaintsKey[]).filter((key) => needs[key] ?? true);
    const columns = figureColumns("complaintGroup", keys, analysis, { band: "complaintsInShort" });
    const list = listTable({ name: "ClienteleComplaintsShort", ...below(place) }, columns, [complaints.all], context);
    return placedList(list, place);
  };
}

function groupsPart(
  name: string,
  key: GroupKey,
  band: ReportText,
  groups: readonly ComplaintGroup[],
  complaints: ComplaintFigures,
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  return (place) => {
    if (groups.length === 0) return null;
    const none = key === "product" ? "noProduct" : key === "cause" ? "noCause" : "noGroup";
    const columns: readonly ListColumn<ComplaintGroup>[] = [
      groupColumn<ComplaintGroup>(key, band, none, context),
      ...figureColumns("complaintGroup", shownKeys(complaints), analysis, { band, total: complaints.all }),
    ];
    const list = listTable({ name, ...below(place) }, columns, groups, context);
    return placedList(list, place, {
      conditionalFormats: [
        ...barFormats(list.bodyOf("complaintCount")),
        ...lossFormats(list.bodyOf("unmended")),
        ...lossFormats(list.bodyOf("overdueComplaints")),
      ],
      charts:
        key === "cause"
          ? groupsChart(list, "chartCauses", { labels: "cause", columns: "complaintCount", most: MOST_CAUSES }, context)
          : [],
    });
  };
}

function toDoPart({ toDo }: ComplaintFigures, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { translate } = context;
  if (toDo.length === 0) return [sentence("note", translate("reports.noComplaintToDo"))];
  const shown = toDo.slice(0, MOST_LISTED);
  const band = "complaintList";
  const has = (of: (complaint: Complaint) => string | null): boolean => shown.some((one) => of(one) !== null);
  const figure = (keys: readonly (keyof typeof figuresOfComplaint)[]): readonly ListColumn<Complaint>[] =>
    figureColumns("complaint", keys, analysis);
  const columns: readonly ListColumn<Complaint>[] = [
    { key: "client", format: "text", value: ({ client }) => client ?? translate("reports.noGroup") },
    statusColumn<Complaint>(analysis, context),
    { key: "controlState", format: "text", value: (complaint) => translate(`reports.${complaintState(complaint)}`) },
    {
      key: "complaintNext",
      format: "text",
      value: (complaint) => nextStepText(complaint, translate),
    },
    { key: "manager", format: "text", value: ({ manager }) => manager, shown: has(({ manager }) => manager) },
    { key: "product", format: "text", value: ({ product }) => product, shown: has(({ product }) => product) },
    { key: "complaintText", format: "text", value: ({ text }) => text, shown: has(({ text }) => text) },
    { key: "cause", format: "text", value: ({ cause }) => cause, shown: has(({ cause }) => cause) },
    {
      key: "isRepeat",
      format: "text",
      value: ({ isRepeat }) => (isRepeat ? translate("reports.repeated") : null),
      shown: shown.some(({ isRepeat }) => isRepeat),
    },
    ...figure(["complainedOn", "complaintAge", "turnover"]),
  ];
  const list: ReportPart = (place) => {
    const banded = columns.map((column) => ({ ...column, band }) as ListColumn<Complaint>);
    const table = listTable({ name: "ClienteleComplaintsToDo", ...below(place) }, banded, shown, context);
    return placedList(table, place, {
      conditionalFormats: textFormats(table.bodyOf("controlState"), [
        [context.translate("reports.overdueComplaintState"), lossPaint],
        [context.translate("reports.closedEarlyState"), notOfferedPaint],
      ]),
    });
  };
  if (shown.length === toDo.length) return [list];
  const cut = { shown: shown.length, total: toDo.length };
  return [sentence("note", translate("reports.linesCut", cut)), list];
}
