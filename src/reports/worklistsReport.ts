import type { Analysis } from "../analysis/analysis";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import { figuresOfClient, type ClientFigureKey } from "../analysis/clients/figuresOfClient";
import { idOfClient, lineOfClient } from "../analysis/figures/clientOfText";
import type { ActionCode, NextAction } from "../analysis/summary/nextActions";
import { actionSentence, checkFirst } from "./actionText";
import { commentColumns, type Comment, type CommentedLine, type PlacedComments } from "./comments";
import { hasManagers } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import { defineReport, type Report } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import { placedList, type ReportPart } from "./reportPart";
import { textBlock } from "./textBlock";

/** One client of a step, or one product to offer to it. The explanations of the amounts find here what they are of. */
interface WorkLine extends CommentedLine {
  readonly stake: number;
  readonly figures: ClientFigures;
}

/** What the amount at stake is, and how far what it is of must be looked up. */
const stakes: Readonly<Record<ActionCode, ListColumn<WorkLine>["figure"]>> = {
  callOverdue: { family: "client", key: "turnover" },
  winBack: { family: "lost", key: "lostTurnover" } as unknown as ListColumn<WorkLine>["figure"],
  fillGaps: { family: "targetGap", key: "expectedTurnover" } as unknown as ListColumn<WorkLine>["figure"],
  reduceDependence: { family: "client", key: "turnover" },
  relieveManager: { family: "client", key: "turnover" },
  secondStep: { family: "client", key: "averageCheck" },
  callDissatisfied: { family: "client", key: "turnover" },
  answerComplaints: { family: "client", key: "turnover" },
};

/** Whom to call for each step of the Summary, with what one must know for it; comments are the user's and stay. */
export const worklistsReport: Report<"worklists"> = defineReport({
  id: "worklists",
  frozenColumns: 1,
  isEmpty: ({ summary }, { placedComments }) => summary.actions.length === 0 && leftOf(placedComments).length === 0,
  commentedLines: (analysis) => analysis.summary.actions.flatMap((action) => workLines(action, analysis)),
  note: (_analysis, { translate }) => [translate("reports.noteWorklists")],
  parts: (analysis, context) => {
    const { actions } = analysis.summary;
    const lists = actions.map((action) => workLines(action, analysis));
    const left = leftOf(context.placedComments);
    const hasProducts = [...lists.flat(), ...left].some(({ product }) => product !== null);
    const hasContacts = lists.flat().some((line) => contactOf(line, analysis) !== null);
    return [
      ...actions.map((action, place) =>
        stepPart(action, lists[place], { hasProducts, hasContacts }, analysis, context),
      ),
      ...(left.length === 0 ? [] : [leftPart(left, { hasProducts, hasContacts }, analysis, context)]),
    ];
  },
  footer: (_analysis, { translate }) => [
    translate("reports.footerWorklists"),
    translate("reports.footerUsualInterval"),
    translate("reports.footerBlank"),
  ],
});

/** Comments whose line is in no list any more, neither here nor on another sheet that is asked for. */
function leftOf(placed: PlacedComments | undefined): readonly Comment[] {
  return placed?.left ?? [];
}

interface Shown {
  readonly hasProducts: boolean;
  readonly hasContacts: boolean;
}

function workLines({ code, cases }: NextAction, analysis: Analysis): readonly WorkLine[] {
  return cases.map(({ client, product = null, stake }) => {
    const figures = lineOfClient(analysis, idOfClient(analysis, client));
    const line = { list: code, client, product, stake, figures };
    if (code === "winBack") return { ...analysis.lost.clients.find((lost) => lost.client === client), ...line };
    if (code === "fillGaps") {
      return { ...analysis.whatElse.find((gap) => gap.client === client && gap.product === product), ...line };
    }
    return line;
  });
}

/** Phone and e-mail as the Clients table has them. */
function contactOf({ client }: WorkLine, analysis: Analysis): string | null {
  const record = analysis.evidence.register.records[idOfClient(analysis, client)];
  const known = [record?.phone ?? null, record?.email ?? null].filter((text) => text !== null && text !== "");
  return known.length === 0 ? null : known.join(", ");
}

function stepPart(
  action: NextAction,
  lines: readonly WorkLine[],
  { hasProducts, hasContacts }: Shown,
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  const { translate, language, otherSpellings = new Map<string, string>() } = context;
  const figure = (key: ClientFigureKey & ReportText): ListColumn<WorkLine> => ({
    key,
    format: figuresOfClient[key].format,
    value: (line) => figuresOfClient[key].value(line.figures, analysis),
    figure: { family: "client", key },
  });
  const columns: readonly ListColumn<WorkLine>[] = [
    { key: "client", format: "text", value: ({ client }) => client, total: translate("reports.total") },
    { key: "product", format: "text", value: ({ product }) => product, shown: hasProducts },
    { key: "contact", format: "text", value: (line) => contactOf(line, analysis), shown: hasContacts },
    { key: "manager", format: "text", value: ({ figures }) => figures.manager, shown: hasManagers(analysis) },
    figure("lastPurchase"),
    figure("daysSinceLast"),
    figure("usualInterval"),
    {
      key: "atStake",
      format: "amount",
      value: ({ stake }) => stake,
      figure: stakes[action.code],
      total: action.weight,
      totalFigure: { family: "action", key: action.code, of: action },
    },
    ...commentColumns<WorkLine>((line) => line, context),
  ];
  return ({ row, column }) => {
    const heading = [actionSentence(action, translate, language), checkFirst(action, otherSpellings, translate)];
    const sentences = heading.filter((text) => text !== null);
    const list = listTable(
      { name: tableName(action.code), row: row + sentences.length, column, everyColumn: true },
      columns,
      lines,
      context,
    );
    return {
      ...placedList(list, { row, column }),
      sentences: sentences.map((text, line) => textBlock(row + line, column, line === 0 ? "band" : "note", [text])),
      anchors: { [action.code]: row },
    };
  };
}

function leftPart(
  left: readonly Comment[],
  { hasProducts, hasContacts }: Shown,
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  const { translate } = context;
  const blank = (key: ReportText, shown = true): ListColumn<Comment> => ({
    key,
    format: "text",
    value: () => null,
    shown,
  });
  const columns: readonly ListColumn<Comment>[] = [
    { key: "client", format: "text", value: ({ client }) => client },
    { key: "product", format: "text", value: ({ product }) => product, shown: hasProducts },
    // The comments stand below those of the steps.
    blank("contact", hasContacts),
    blank("manager", hasManagers(analysis)),
    blank("lastPurchase"),
    blank("daysSinceLast"),
    blank("usualInterval"),
    blank("atStake"),
    ...commentColumns<Comment>((line) => line, { translate }).map((column) =>
      column.key === "comment" ? { ...column, value: ({ text }: Comment) => text } : column,
    ),
  ];
  return ({ row, column }) => {
    const list = listTable(
      { name: tableName("earlier"), row: row + 1, column, everyColumn: true },
      columns,
      left,
      context,
    );
    return {
      ...placedList(list, { row, column }),
      sentences: [textBlock(row, column, "band", [translate("reports.earlierComments")])],
    };
  };
}

function tableName(list: string): string {
  return `ClienteleWorklist${list[0].toUpperCase()}${list.slice(1)}`;
}
