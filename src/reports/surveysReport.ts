import type { Analysis } from "../analysis/analysis";
import { clientOfText } from "../analysis/figures/clientOfText";
import type { SurveyFigures } from "../analysis/process/feedback";
import type { figuresOfAnswer } from "../analysis/process/figuresOfSurveys";
import type { SurveyAnswer } from "../analysis/process/surveyAnswers";
import { FEW_ANSWERS, type SurveyGroup } from "../analysis/process/surveys";
import type { SurveyDue, SurveyReason } from "../analysis/process/surveysDue";
import { addMonths } from "../analysis/time/calendar";
import { dayText } from "../locales";
import { barFormats, lossFormats, textFormats } from "./classFormats";
import { groupColumn, groupsChart, MOST_LISTED, statusColumn } from "./feedbackLists";
import { figureColumns, figureKeys } from "./figureColumn";
import { periodParams } from "./footer";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import { moodText } from "./moodText";
import { lossPaint, notOfferedPaint } from "./palette";
import { defineReport, type Report } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import { below, placedList, sentence, type ReportPart } from "./reportPart";
import type { ReportConditionalFormat, ReportRange } from "./reportSheet";

const reasonTexts: Readonly<Record<SurveyReason, ReportText>> = {
  neverAsked: "neverAsked",
  yearly: "yearlySurvey",
  newProduct: "newProductSurvey",
};

/** How satisfied the clients are, who is dissatisfied and waits for a call, and who is to be asked. */
export const surveysReport: Report<"surveys"> = defineReport({
  id: "surveys",
  needsTable: ["surveys"],
  isEmpty: ({ surveys }) =>
    surveys !== null &&
    surveys.scale.best !== null &&
    surveys.all.count === 0 &&
    surveys.unhandled.length === 0 &&
    surveys.due.length === 0,
  frozenColumns: 1,
  note: ({ surveys }, context) => (surveys === null ? [] : noteLines(surveys, context)),
  parts: (analysis, context) => {
    const { surveys } = analysis;
    if (surveys === null || surveys.scale.best === null) return [];
    const groups = (name: string, key: GroupKey, band: ReportText, members: readonly SurveyGroup[]): ReportPart =>
      groupsPart(name, key, band, members, surveys.all, analysis, context);
    return [
      ...(surveys.all.count === 0 ? [] : [allPart(surveys.all, analysis, context)]),
      ...dissatisfiedPart(surveys, analysis, context),
      ...duePart(surveys, analysis, context),
      groups("ClienteleSurveyProducts", "product", "feedbackByProduct", surveys.byProduct),
      groups("ClienteleSurveyManagers", "manager", "feedbackByManager", surveys.byManager),
      groups("ClienteleSurveyMonths", "month", "feedbackByMonth", surveys.byMonth),
      groups("ClienteleSurveyQuestions", "question", "surveysByQuestion", surveys.byQuestion),
      ...clientsPart(surveys, groups),
    ];
  },
  footer: (analysis, context) => {
    const { surveys } = analysis;
    if (surveys === null) return [];
    const { translate, language } = context;
    return [
      translate("reports.footerPeriod", periodParams(analysis, context)),
      translate("reports.footerSurveyScore", { best: surveys.scale.best ?? 5 }),
      translate("reports.footerSurveyRates"),
      translate("reports.footerSurveyHandled", { complaints: String(analysis.complaints !== null) }),
      translate("reports.footerSurveyDue", { day: dayText(surveys.day, language) }),
      translate("reports.footerSurveyOnce"),
    ];
  },
});

function noteLines(surveys: SurveyFigures, { translate, language }: ReportContext): readonly string[] {
  const { scale, all, before, after, day } = surveys;
  if (scale.best === null) {
    return [translate("reports.noteSurveyScale", { above: scale.aboveFive, scores: scale.scores })];
  }
  const counted = all.count;
  return [
    translate("reports.noteSurveys", { day: dayText(day, language) }),
    translate("reports.noteSurveyCounts", {
      counted,
      total: counted + before + after,
      left: before + after,
      before,
      after,
    }),
  ];
}

type GroupKey = Parameters<typeof groupColumn>[0];
const surveyKeys = figureKeys("surveyGroup");

function allPart(all: SurveyGroup, analysis: Analysis, context: ReportContext): ReportPart {
  return (place) => {
    const columns = figureColumns("surveyGroup", surveyKeys, analysis, { band: "allSurveys" });
    return placedList(listTable({ name: "ClienteleSurveys", ...below(place) }, columns, [all], context), place);
  };
}

function groupsPart(
  name: string,
  key: GroupKey,
  band: ReportText,
  groups: readonly SurveyGroup[],
  all: SurveyGroup,
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  return (place) => {
    if (groups.length === 0) return null;
    // A question has its own scores, which add up to nothing.
    const total = key === "question" ? {} : { total: all };
    const label = groupColumn<SurveyGroup>(key, band, key === "product" ? "noProduct" : "noGroup", context);
    const columns: readonly ListColumn<SurveyGroup>[] = [
      key === "question" ? { ...label, total: undefined } : label,
      ...figureColumns("surveyGroup", surveyKeys, analysis, { band, ...total }),
    ];
    const list = listTable({ name, ...below(place) }, columns, groups, context);
    const lost = [lossFormats(list.bodyOf("openDissatisfied")), lossFormats(list.bodyOf("hiddenDissatisfied"))];
    return {
      ...placedList(list, place, {
        conditionalFormats: [...barFormats(list.bodyOf("asked")), ...lost.flat()],
        charts:
          key === "month"
            ? groupsChart(
                list,
                "chartScores",
                { labels: "month", columns: "surveyAnswers", line: "meanScore" },
                context,
              )
            : [],
      }),
      faint: faintRows(list, groups),
    };
  };
}

/** The mean and the share of a group with few answers say little, and are written in grey. */
function faintRows({ bodyOf }: ListTable, groups: readonly SurveyGroup[]): readonly ReportRange[] {
  return (["meanScore", "goodShare"] as const).flatMap((key) => {
    const body = bodyOf(key);
    if (body === null) return [];
    return groups.flatMap(({ answered }, place) =>
      answered < FEW_ANSWERS ? [{ ...body, row: body.row + place, rows: 1 }] : [],
    );
  });
}

function clientsPart(
  { byClient }: SurveyFigures,
  groups: (name: string, key: GroupKey, band: ReportText, members: readonly SurveyGroup[]) => ReportPart,
): readonly ReportPart[] {
  return [groups("ClienteleSurveyClients", "client", "surveysByClient", byClient.slice(0, MOST_LISTED))];
}

function dissatisfiedPart(
  { unhandled, day }: SurveyFigures,
  analysis: Analysis,
  context: ReportContext,
): readonly ReportPart[] {
  const { translate, language } = context;
  const from = dayText(addMonths(day, -12), language);
  if (unhandled.length === 0) return [sentence("note", translate("reports.noneDissatisfied", { from }))];
  const { turnover } = analysis.evidence.columns;
  const stakeOf = ({ client }: SurveyAnswer): number => turnover[clientOfText(analysis, client) ?? -1] ?? 0;
  const shown = [...unhandled].sort((one, other) => stakeOf(other) - stakeOf(one)).slice(0, MOST_LISTED);
  const band = "dissatisfiedList";
  const figure = (keys: readonly (keyof typeof figuresOfAnswer)[]): readonly ListColumn<SurveyAnswer>[] =>
    figureColumns("surveyAnswer", keys, analysis);
  const columns: readonly ListColumn<SurveyAnswer>[] = [
    { key: "client", format: "text", value: ({ client }) => client },
    statusColumn<SurveyAnswer>(analysis, context),
    managerColumn(shown),
    {
      key: "product",
      format: "text",
      value: ({ product }) => product,
      shown: shown.some(({ product }) => product !== null),
    },
    ...figure(["answeredOn", "answerScore", "lowestScore"]),
    { key: "mood", format: "text", value: ({ mood }) => moodText(mood, translate) },
    { key: "surveyNote", format: "text", value: ({ note }) => note, shown: shown.some(({ note }) => note !== null) },
    ...figure(["turnover"]),
  ];
  const list: ReportPart = (place) => {
    const banded = columns.map((column) => ({ ...column, band }) as ListColumn<SurveyAnswer>);
    const table = listTable({ name: "ClienteleDissatisfied", ...below(place) }, banded, shown, context);
    return placedList(table, place, { conditionalFormats: moodFormats(table.bodyOf("mood"), context) });
  };
  return [...cutSentence(shown.length, unhandled.length, context), list];
}

function moodFormats(range: ReportRange | null, { translate }: ReportContext): readonly ReportConditionalFormat[] {
  return textFormats(range, [
    [moodText("open", translate) ?? "", lossPaint],
    [moodText("hidden", translate) ?? "", notOfferedPaint],
  ]);
}

function managerColumn<Line extends { readonly manager: string | null }>(lines: readonly Line[]): ListColumn<Line> {
  return {
    key: "manager",
    format: "text",
    value: ({ manager }) => manager,
    shown: lines.some(({ manager }) => manager !== null),
  };
}

function duePart({ due }: SurveyFigures, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { translate } = context;
  if (due.length === 0) return [sentence("note", translate("reports.nobodyToAsk"))];
  const shown = due.slice(0, MOST_LISTED);
  const band = "surveyDueList";
  const { register, columns: figures } = analysis.evidence;
  const managers = shown.map(({ id }) => register.managers[figures.manager[id]] ?? null);
  const columns: readonly ListColumn<SurveyDue>[] = [
    { key: "client", format: "text", value: ({ client }) => client },
    {
      key: "manager",
      format: "text",
      value: ({ id }) => register.managers[figures.manager[id]] ?? null,
      shown: managers.some((manager) => manager !== null),
    },
    { key: "surveyWhy", format: "text", value: ({ reason }) => translate(`reports.${reasonTexts[reason]}`) },
    {
      key: "product",
      format: "text",
      value: ({ product }) => product,
      shown: shown.some(({ product }) => product !== null),
    },
    ...figureColumns("surveyDue", ["lastAsked", "dueOn", "turnover"], analysis),
  ];
  const list: ReportPart = (place) => {
    const banded = columns.map((column) => ({ ...column, band }) as ListColumn<SurveyDue>);
    return placedList(listTable({ name: "ClienteleSurveysDue", ...below(place) }, banded, shown, context), place);
  };
  return [...cutSentence(shown.length, due.length, context), list];
}

function cutSentence(shown: number, total: number, { translate }: ReportContext): readonly ReportPart[] {
  return shown === total ? [] : [sentence("note", translate("reports.linesCut", { shown, total }))];
}
