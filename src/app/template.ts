import { daySerial } from "../analysis/time/calendar";
import type { ActivityRole } from "../analysis/tables/activities";
import type { ComplaintRole } from "../analysis/tables/complaints";
import type { OfferRole } from "../analysis/tables/offers";
import { dealStages, type CellValue } from "../analysis/types";
import type { ClientRole } from "../analysis/tables/clientRoles";
import type { SalesRole } from "../analysis/tables/salesRoles";
import type { SurveyRole } from "../analysis/tables/surveys";
import type { Language, Translate } from "../locales";
import { stageText } from "../reports/stageText";
import type { EntryRule, NewColumn, NewSheet } from "./newSheet";

const EXAMPLE_DAY = daySerial(2025, 12, 1);
const EXAMPLE_NEXT_STEP = daySerial(2025, 12, 8);
const EXAMPLE_VALID = daySerial(2025, 12, 31);
// The place of the segment rules among the sheets of the template.
const RULES = 2;

interface ExampleColumn extends NewColumn {
  readonly example: CellValue;
}

/** Blank sheets for sales, clients, segment rules, targets, plan and the sales process, each with one example row that can be run as it is. */
export function templateSheets(t: Translate, language: Language): readonly NewSheet[] {
  const sheet = (name: string, tableName: string, columns: readonly ExampleColumn[]): NewSheet => ({
    name,
    tableName,
    language,
    columns: columns.map(({ header, width, format, alignment, entry }) => ({
      header,
      width,
      format,
      alignment,
      entry,
    })),
    rows: [columns.map((column) => column.example)],
  });
  return [
    sheet(t("tables.title.sales"), "Sales", salesColumns(t)),
    sheet(t("tables.title.clients"), "Clients", clientColumns(t)),
    sheet(t("tables.title.rules"), "SegmentRules", [
      { ...words(t("problems.role.segment"), 24), example: t("start.exampleSegment") },
      { ...words(t("start.industry"), 20), example: t("start.exampleIndustry") },
      { ...words(t("start.employees"), 18), example: ">=10" },
    ]),
    sheet(t("tables.name.targets"), "TargetMatrix", [
      {
        ...words(t("problems.role.segment"), 24),
        entry: { kind: "firstColumnOf", sheet: RULES },
        example: t("start.exampleSegment"),
      },
      { ...mark(t("start.exampleProduct"), t), example: "+" },
    ]),
    sheet(t("start.plan"), "Plan", [
      { ...words(t("problems.role.manager"), 22), example: t("start.exampleManager") },
      { ...day(t("start.period"), t), example: EXAMPLE_DAY },
      { ...words(t("start.indicator"), 20), example: t("reports.turnover") },
      { ...amount(t("start.value"), t), example: 20000 },
    ]),
    sheet(t("tables.title.offers"), "Offers", offerColumns(t)),
    sheet(t("tables.title.activities"), "Activities", activityColumns(t)),
    sheet(t("tables.title.surveys"), "Surveys", surveyColumns(t)),
    sheet(t("tables.title.complaints"), "Complaints", complaintColumns(t)),
  ];
}

function offerColumns(t: Translate): readonly ExampleColumn[] {
  const header = (role: OfferRole) => t(`problems.role.${role}`);
  const stages = dealStages.map((usual) => stageText({ usual }, t));
  const results = [t("reports.won"), t("reports.refused")];
  return [
    { ...day(header("date"), t), example: EXAMPLE_DAY },
    { ...words(header("offerNumber"), 14), example: "1" },
    { ...words(header("client"), 30), example: t("start.exampleClient") },
    { ...words(header("product"), 22), example: t("start.exampleProduct") },
    { ...words(header("manager"), 22), example: t("start.exampleManager") },
    { ...words(header("stage"), 18), entry: oneOf(stages, null), example: stages[1] },
    { ...amount(header("amount"), t), example: 1500 },
    { ...day(header("nextStep"), t), width: 20, example: EXAMPLE_NEXT_STEP },
    { ...day(header("validUntil"), t), width: 18, example: EXAMPLE_VALID },
    { ...words(header("result"), 14), entry: oneOf(results, null), example: null },
    { ...words(header("refusalReason"), 26), example: null },
  ];
}

function activityColumns(t: Translate): readonly ExampleColumn[] {
  const header = (role: ActivityRole) => t(`problems.role.${role}`);
  return [
    { ...day(header("date"), t), example: EXAMPLE_DAY },
    { ...words(header("client"), 30), example: t("start.exampleClient") },
    { ...words(header("manager"), 22), example: t("start.exampleManager") },
    { ...words(header("activity"), 18), example: t("start.exampleActivity") },
    { ...day(header("dueDate"), t), width: 16, example: EXAMPLE_NEXT_STEP },
    { ...day(header("doneDate"), t), width: 18, example: EXAMPLE_DAY },
    { ...words(header("note"), 30), example: null },
  ];
}

function surveyColumns(t: Translate): readonly ExampleColumn[] {
  const header = (role: SurveyRole) => t(`problems.role.${role}`);
  const scores = ["5", "4", "3", "2", "1"];
  return [
    { ...day(header("date"), t), example: EXAMPLE_DAY },
    { ...words(header("client"), 30), example: t("start.exampleClient") },
    { ...words(header("product"), 22), example: t("start.exampleProduct") },
    { ...words(header("question"), 26), example: t("start.exampleQuestion") },
    { header: header("score"), width: 12, format: "general", entry: oneOf(scores, t("start.onlyScore")), example: 4 },
    { ...words(header("note"), 36), example: null },
  ];
}

function complaintColumns(t: Translate): readonly ExampleColumn[] {
  const header = (role: ComplaintRole) => t(`problems.role.${role}`);
  // A day is possible too.
  const step = (role: ComplaintRole, example: CellValue): ExampleColumn => ({
    ...words(header(role), 20),
    format: "general",
    entry: oneOf([t("start.yes"), t("start.no")], null),
    example,
  });
  return [
    { ...day(header("date"), t), example: EXAMPLE_DAY },
    { ...words(header("client"), 30), example: t("start.exampleClient") },
    { ...words(header("product"), 22), example: t("start.exampleProduct") },
    { ...words(header("complaint"), 36), example: t("start.exampleComplaint") },
    { ...words(header("cause"), 30), example: null },
    step("repaired", t("start.yes")),
    step("processMended", t("start.no")),
    { ...day(header("closeDate"), t), width: 18, example: null },
  ];
}

function salesColumns(t: Translate): readonly ExampleColumn[] {
  const header = (role: SalesRole) => t(`problems.role.${role}`);
  return [
    { ...day(header("date"), t), example: EXAMPLE_DAY },
    { ...words(header("document"), 14), example: "1" },
    { ...words(header("client"), 30), example: t("start.exampleClient") },
    { ...words(header("manager"), 22), example: t("start.exampleManager") },
    { ...words(header("product"), 22), example: t("start.exampleProduct") },
    { header: header("quantity"), width: 13, format: "general", example: 10 },
    { ...amount(header("amount"), t), example: 1500 },
    { ...amount(header("cost"), t), example: 1200 },
  ];
}

function clientColumns(t: Translate): readonly ExampleColumn[] {
  const header = (role: ClientRole) => t(`problems.role.${role}`);
  const flag = (role: ClientRole, example: CellValue): ExampleColumn => ({
    ...words(header(role), 24),
    entry: oneOf([t("start.yes"), t("start.no")], t("start.onlyFromList")),
    example,
  });
  const potentials = [t("start.potentialMax"), t("start.potentialHigh"), t("start.potentialLow")];
  return [
    { ...words(header("client"), 30), example: t("start.exampleClient") },
    { ...words(header("segment"), 24), entry: { kind: "firstColumnOf", sheet: RULES }, example: null },
    { ...words(header("manager"), 22), example: t("start.exampleManager") },
    { ...words(t("start.industry"), 20), example: t("start.exampleIndustry") },
    { header: t("start.employees"), width: 18, format: "general", example: 25 },
    // A sum is possible too.
    { ...words(header("potential"), 18), format: "general", entry: oneOf(potentials, null), example: potentials[1] },
    { ...amount(header("penetrationBase"), t), width: 30, example: 30000 },
    flag("buysFromCompetitors", t("start.yes")),
    flag("recommends", t("start.no")),
    flag("image", t("start.no")),
    flag("innovator", t("start.no")),
    flag("expert", t("start.no")),
    { ...words(header("lostReason"), 28), example: null },
    { ...words(header("taxNumber"), 18), example: null },
    { ...words(header("phone"), 20), example: null },
    { ...words(header("email"), 26), example: null },
  ];
}

function words(header: string, width: number): NewColumn {
  return { header, width, format: "text" };
}

function day(header: string, t: Translate): NewColumn {
  return { header, width: 13, format: "date", entry: { kind: "date", message: t("start.onlyDate") } };
}

function amount(header: string, t: Translate): NewColumn {
  return { header, width: 16, format: "amount", entry: { kind: "amount", message: t("start.amountBelowZero") } };
}

function mark(header: string, t: Translate): NewColumn {
  const entry = oneOf(["+"], t("start.onlyMark"));
  return { header, width: 18, format: "text", alignment: "center", entry };
}

function oneOf(list: readonly string[], message: string | null): EntryRule {
  return { kind: "words", words: list, message };
}
