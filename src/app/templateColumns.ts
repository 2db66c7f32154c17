import type { RoleKind } from "../analysis/tables/tableDefinition";
import { daySerial } from "../analysis/time/calendar";
import { dealStages, type CellValue } from "../analysis/types";
import type { Translate } from "../locales";
import { stageText } from "../reports/stageText";
import type { EntryRule, NewColumn } from "./newSheet";

const EXAMPLE_DAY = daySerial(2025, 12, 1);
const EXAMPLE_NEXT_STEP = daySerial(2025, 12, 8);
const EXAMPLE_VALID = daySerial(2025, 12, 31);

export interface ExampleColumn extends NewColumn {
  readonly example: CellValue;
}

/** What a column has of its own; the rest follows from what its role holds. */
interface OwnLook extends Partial<Omit<ExampleColumn, "entry">> {
  /** null = whatever is typed. */
  readonly entry?: EntryRule | null;
}

/** Where the segment rules stand among the sheets. */
export interface TemplateSheets {
  readonly rules: number;
}

/** A column of a blank sheet, by its role or by a name of its own: its header, its look, what may be entered, and an example. */
export function templateColumn(
  name: string,
  kind: RoleKind | undefined,
  sheets: TemplateSheets,
  t: Translate,
): ExampleColumn {
  const own = ownLooks(sheets, t)[name] ?? {};
  const { entry, ...look }: OwnLook = { ...lookOfKind(kind ?? "text", t), ...own };
  const header = look.header ?? t(`problems.role.${name}` as Parameters<Translate>[0]);
  const column = { width: 22, format: "text" as const, example: null, ...look, header };
  return entry ? { ...column, entry } : column;
}

function lookOfKind(kind: RoleKind, t: Translate): OwnLook {
  switch (kind) {
    case "day":
    case "period":
      return { width: 13, format: "date", entry: { kind: "date", message: t("start.onlyDate") }, example: EXAMPLE_DAY };
    case "amount":
      return { width: 16, format: "amount", entry: { kind: "amount", message: t("start.amountBelowZero") } };
    case "quantity":
      return { width: 13, format: "general" };
    case "flag":
      return {
        width: 24,
        entry: oneOf([t("start.yes"), t("start.no")], t("start.onlyFromList")),
        example: t("start.no"),
      };
    case "score":
      return {
        width: 12,
        format: "general",
        entry: oneOf(["5", "4", "3", "2", "1"], t("start.onlyScore")),
        example: 4,
      };
    default:
      return {};
  }
}

function ownLooks({ rules }: TemplateSheets, t: Translate): Readonly<Record<string, OwnLook | undefined>> {
  const segments: EntryRule = { kind: "firstColumnOf", sheet: rules };
  const stages = dealStages.map((usual) => stageText({ usual }, t));
  const potentials = [t("start.potentialMax"), t("start.potentialHigh"), t("start.potentialLow")];
  // A day is possible too.
  const step: OwnLook = { width: 20, format: "general", entry: oneOf([t("start.yes"), t("start.no")], null) };
  return {
    address: { width: 40 },
    activity: { width: 18, example: t("start.exampleActivity") },
    amount: { example: 1500 },
    buysFromCompetitors: { example: t("start.yes") },
    birthday: { width: 16 },
    cause: { width: 30 },
    client: { width: 30, example: t("start.exampleClient") },
    closeDate: { width: 18, example: null },
    complaint: { width: 36, example: t("start.exampleComplaint") },
    contactPerson: { width: 26 },
    cost: { example: 1200 },
    document: { width: 14, example: "1" },
    doneDate: { width: 18 },
    dueDate: { width: 16, example: EXAMPLE_NEXT_STEP },
    email: { width: 26 },
    employees: { header: t("start.employees"), width: 18, format: "general", example: 25 },
    indicator: { header: t("start.indicator"), width: 20, example: t("reports.turnover") },
    industry: { header: t("start.industry"), width: 20, example: t("start.exampleIndustry") },
    lostReason: { width: 28 },
    manager: { example: t("start.exampleManager") },
    nextContact: {
      header: t("start.nextContact"),
      width: 20,
      format: "date",
      entry: { kind: "date", message: t("start.onlyDate") },
    },
    nextStep: { width: 20, example: EXAMPLE_NEXT_STEP },
    note: { width: 36 },
    offerNumber: { width: 14, example: "1" },
    penetrationBase: { width: 30, example: 30000 },
    period: { header: t("start.period") },
    phone: { width: 20 },
    planValue: { header: t("start.value"), example: 20000 },
    // A sum is possible too.
    potential: { width: 18, format: "general", entry: oneOf(potentials, null), example: potentials[1] },
    preferences: { header: t("start.preferences"), width: 30 },
    processMended: { ...step, example: t("start.no") },
    product: { example: t("start.exampleProduct") },
    quantity: { example: 10 },
    question: { width: 26, example: t("start.exampleQuestion") },
    refusalReason: { width: 26 },
    repaired: { ...step, example: t("start.yes") },
    result: { width: 14, entry: oneOf([t("start.wonDeal"), t("start.refusedDeal")], null) },
    ruledEmployees: { header: t("start.employees"), width: 18, example: ">=10" },
    ruledSegment: { header: t("problems.role.segment"), width: 24, example: t("start.exampleSegment") },
    segment: { width: 24, entry: segments },
    source: { width: 22 },
    stage: { width: 18, entry: oneOf(stages, null), example: stages[1] },
    targetedProduct: {
      header: t("start.exampleProduct"),
      width: 18,
      alignment: "center",
      entry: oneOf(["+"], t("start.onlyMark")),
      example: "+",
    },
    targetedSegment: {
      header: t("problems.role.segment"),
      width: 24,
      entry: segments,
      example: t("start.exampleSegment"),
    },
    taxNumber: { width: 18 },
    validUntil: { width: 18, example: EXAMPLE_VALID },
  };
}

function oneOf(list: readonly string[], message: string | null): EntryRule {
  return { kind: "words", words: list, message };
}
