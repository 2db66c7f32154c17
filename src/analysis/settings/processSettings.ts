import { surveyScales } from "../types";
import { oneOf, text } from "./choiceKinds";
import { day } from "./dayKinds";
import { wholeNumber } from "./numberKinds";
import { defineSetting } from "./settingDefinition";

/** The day on which it is judged what is stuck, due and overdue. */
export const controlDateSetting = defineSetting({
  key: "controlDate",
  kind: day(),
  default: null,
  error: "controlDateInvalid",
  section: "process",
  ofTables: ["offers", "activities", "surveys", "complaints"],
  help: "funnel",
});

/** Days without an event after which an open deal is stuck. */
export const stuckDaysSetting = defineSetting({
  key: "stuckDays",
  kind: wholeNumber(1, 365),
  default: 30,
  error: "stuckDaysInvalid",
  section: "process",
  summary: "always",
  ofTables: ["offers"],
  help: "funnel",
});

/** Months for which a refusal counts: then the product may be offered again. */
export const refusalMonthsSetting = defineSetting({
  key: "refusalMonths",
  kind: wholeNumber(1, 120),
  default: 12,
  error: "refusalMonthsInvalid",
  section: "process",
  summary: "unlessDefault",
  ofTables: ["offers"],
  help: "whatElse",
});

/** The stages of the funnel in their order, parted by semicolons; "" = those that the offers speak of. */
export const funnelStagesSetting = defineSetting({
  key: "funnelStages",
  kind: text(),
  default: "",
  section: "process",
  summary: "unlessDefault",
  ofTables: ["offers"],
  help: "funnel",
});

/** Whether the best score of a survey is five or ten; "auto" = five, unless the scores speak against it. */
export const surveyScaleSetting = defineSetting({
  key: "surveyScale",
  kind: oneOf(surveyScales),
  default: "auto",
  section: "process",
  ofTables: ["surveys"],
  help: "surveys",
});

/** Days after which an open complaint is overdue. */
export const complaintDaysSetting = defineSetting({
  key: "complaintDays",
  kind: wholeNumber(1, 365),
  default: 14,
  error: "complaintDaysInvalid",
  section: "process",
  summary: "unlessDefault",
  ofTables: ["complaints"],
  help: "complaints",
});
