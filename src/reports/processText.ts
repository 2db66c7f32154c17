import type { Analysis } from "../analysis/analysis";
import type { Complaint } from "../analysis/process/complaints";
import type { ControlPoint } from "../analysis/process/controlPoint";
import type { Deal } from "../analysis/process/deal";
import type { SurveyAnswer } from "../analysis/process/surveyAnswers";
import { amountText, dayText, numberText, type Language, type Translate } from "../locales";
import { complaintStateText } from "./complaintText";
import { controlPointText, stateTexts } from "./controlPointText";
import { stageText } from "./stageText";
import { moodText } from "./moodText";

/** A line of the card: what it is, and what became of it. */
export interface ProcessLine {
  readonly name: string;
  readonly value: string;
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(" · ");

export function pointLine(point: ControlPoint, t: Translate, language: Language): ProcessLine {
  const state = t(`reports.${stateTexts[point.state]}`);
  return {
    name: controlPointText(point, t),
    value: point.due === null ? state : joined([state, dayText(point.due, language)]),
  };
}

export function dealLine(deal: Deal, { funnel }: Analysis, t: Translate, language: Language): ProcessLine {
  const stage = funnel?.stageList.names[deal.stage];
  const state = {
    won: t("reports.won"),
    refused: joined([t("reports.refused"), deal.reason]),
    open: stage === undefined ? null : stageText(stage, t),
  }[deal.state];
  return {
    name: joined([deal.product, deal.offerNumber, deal.last === null ? null : dayText(deal.last, language)]) || "–",
    value: joined([state, deal.amount === null ? null : amountText(deal.amount, language)]),
  };
}

export function answerLine(answer: SurveyAnswer, t: Translate, language: Language): ProcessLine {
  const { day, product, score, mood, note } = answer;
  return {
    name: joined([dayText(day, language), product, note]),
    value: score === null ? t("reports.noAnswer") : joined([numberText(score, language), moodText(mood, t)]),
  };
}

export function complaintLine(complaint: Complaint, t: Translate, language: Language): ProcessLine {
  const { day, product, text, cause } = complaint;
  return { name: joined([dayText(day, language), product, text ?? cause]), value: complaintStateText(complaint, t) };
}
