import type { Analysis } from "../analysis";
import { clientsBought } from "../figures/clientLists";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { input, type FigureList } from "../figures/figureExplanation";
import type { FigureRule } from "../figures/figureRules";
import { rowsBehind } from "../figures/rowsBehind";
import { cellPlaceOf } from "../tables/tablePlace";
import { distinctClients, turnoverOfClients } from "./feedback";
import { GOOD, type SurveyAnswer } from "./surveyAnswers";
import type { SurveyGroup } from "./surveys";
import type { SurveyDue } from "./surveysDue";

type Belongs = (answer: SurveyAnswer) => boolean;
const isAnswered: Belongs = ({ score }) => score !== null;
const isDissatisfied: Belongs = ({ mood }) => mood === "open" || mood === "hidden";

/** The figures of clients that were asked and have something in common, in the order of their columns. */
export const figuresOfSurveys = {
  asked: countOf(
    "surveysAsked",
    () => true,
    ({ count }) => count,
  ),
  surveyAnswers: countOf("surveyAnswers", isAnswered, ({ answered }) => answered),
  responseRate: defineFigure<SurveyGroup>({
    format: "percent",
    rule: "responseRate",
    help: "surveys",
    why: ({ answered, count }) => quotient(input("surveyAnswers", answered), input("asked", count)),
  }),
  meanScore: defineFigure<SurveyGroup>({
    format: "ratio",
    rule: "meanScore",
    help: "surveys",
    value: ({ mean }) => mean,
    behind: ({ asked }, analysis) => ({ list: answerList(analysis, asked.filter(isAnswered)) }),
  }),
  goodShare: defineFigure<SurveyGroup>({
    format: "percent",
    rule: "goodShare",
    help: "surveys",
    why: ({ good, answered }) => quotient(input("goodAnswers", good), input("surveyAnswers", answered)),
    behind: ({ asked }, analysis) => ({
      list: answerList(
        analysis,
        asked.filter(({ score }) => score !== null && score >= GOOD),
      ),
    }),
  }),
  openDissatisfied: countOf(
    "openDissatisfied",
    ({ mood }) => mood === "open",
    ({ open }) => open,
  ),
  hiddenDissatisfied: countOf(
    "hiddenDissatisfied",
    ({ mood }) => mood === "hidden",
    ({ hidden }) => hidden,
  ),
  atStake: defineFigure<SurveyGroup>({
    format: "amount",
    rule: "dissatisfiedStake",
    help: "surveys",
    value: ({ asked }, { evidence }) => turnoverOfClients(evidence, namesOf(asked.filter(isDissatisfied))),
    behind: ({ asked }, analysis) => ({
      period: analysis.settings.period,
      list: clientsBought(
        analysis,
        distinctClients(analysis.evidence, namesOf(asked.filter(isDissatisfied))),
        analysis.settings.period,
      ),
    }),
  }),
};
export type SurveyFigureKey = keyof typeof figuresOfSurveys;

/** The figures of a single answer. */
export const figuresOfAnswer = {
  answeredOn: ofAnswer("date", ({ day }) => day),
  answerScore: ofAnswer("ratio", ({ score }) => score),
  lowestScore: ofAnswer("ratio", ({ lowest }) => lowest),
  turnover: turnoverOf<SurveyAnswer>(({ client }) => client),
};
export type AnswerFigureKey = keyof typeof figuresOfAnswer;

/** The figures of a client that is to be asked. */
export const figuresOfSurveyDue = {
  lastAsked: ofDue("surveyLastAsked", ({ lastAsked }) => lastAsked),
  dueOn: ofDue("surveyDueOn", ({ due }) => due),
  turnover: turnoverOf<SurveyDue>(({ client }) => client),
};
export type SurveyDueFigureKey = keyof typeof figuresOfSurveyDue;

function namesOf(answers: readonly SurveyAnswer[]): readonly string[] {
  return answers.map(({ client }) => client);
}

function countOf(rule: FigureRule, belongs: Belongs, value: (group: SurveyGroup) => number): FigureOf<SurveyGroup> {
  return defineFigure<SurveyGroup>({
    format: "integer",
    rule,
    help: "surveys",
    value,
    behind: ({ asked }, analysis) => ({ list: answerList(analysis, asked.filter(belongs)) }),
  });
}

function ofAnswer(format: "date" | "ratio", value: (answer: SurveyAnswer) => number | null): FigureOf<SurveyAnswer> {
  return defineFigure<SurveyAnswer>({
    format,
    rule: "surveyAnswer",
    help: "surveys",
    value,
    behind: (answer, analysis) => ({ list: answerList(analysis, [answer]) }),
  });
}

function ofDue(rule: FigureRule, value: (due: SurveyDue) => number | null): FigureOf<SurveyDue> {
  return defineFigure<SurveyDue>({
    format: "date",
    rule,
    help: "surveys",
    value,
    behind: ({ client }, analysis) => ({
      list: answerList(
        analysis,
        (analysis.surveys?.everyAnswer ?? []).filter((answer) =>
          distinctClients(analysis.evidence, [answer.client]).includes(distinctClients(analysis.evidence, [client])[0]),
        ),
      ),
    }),
  });
}

/**
 * What the client of a line bought in the analysis period; no value where nobody is named. Source: spec 3.15.
 *
 * @example turnoverOf<{ client: string }>(({ client }) => client).format // "amount"
 */
export function turnoverOf<Of>(clientOf: (of: Of) => string | null): FigureOf<Of> {
  return defineFigure<Of>({
    format: "amount",
    rule: "turnover",
    help: "period",
    value: (of, { evidence }) => (clientOf(of) === null ? null : turnoverOfClients(evidence, [clientOf(of)])),
    behind: (of, analysis) => {
      const { period } = analysis.settings;
      const clients = distinctClients(analysis.evidence, [clientOf(of)]);
      return { period, sales: rowsBehind(analysis, { clients, period }) };
    },
  });
}

/** Answers by their client and product; each leads to its first row. */
function answerList({ evidence }: Analysis, answers: readonly SurveyAnswer[]): FigureList {
  const { surveys } = evidence.input;
  const items = answers.map(({ client, product, score, row }) => ({
    name: [client, product].filter((text) => text !== null).join(" · "),
    value: score,
    ...(surveys ? { where: cellPlaceOf(surveys.place, row, surveys.columns.score ?? 0) } : {}),
  }));
  return { kind: "answers", values: null, format: "ratio", items };
}
