import type {
  Equation,
  FigureExplanation,
  FigureInput,
  FigureInputName,
} from "../../analysis/figures/figureExplanation";
import { writtenEquation } from "../../analysis/figures/equation";
import type { Language, TextKey, Translate } from "../../locales";
import { formatCell } from "../../reports/formatCell";
import type { FigureLine } from "./FigureLines";

/** What has a column in the reports is called as there. */
export const inputNames: Readonly<Record<FigureInputName, TextKey>> = {
  turnover: "reports.turnover",
  companyTurnover: "figures.input.companyTurnover",
  clientTurnover: "figures.input.clientTurnover",
  collectiveTurnover: "figures.input.collectiveTurnover",
  companyMargin: "figures.input.companyMargin",
  margin: "reports.margin",
  purchases: "reports.purchases",
  months: "reports.months",
  averageCheck: "reports.averageCheck",
  purchasesPerMonth: "reports.purchasesPerMonth",
  marginShare: "figures.input.marginShare",
  firstPurchase: "reports.firstPurchase",
  lastPurchase: "reports.lastPurchase",
  asOf: "settings.field.asOf",
  usedTargets: "figures.input.usedTargets",
  targetProducts: "reports.targetProducts",
  mean: "card.xyzMean",
  deviation: "card.xyzDeviation",
  measureReached: "figures.input.measureReached",
  measureBase: "figures.input.measureBase",
  newClients: "reports.newClients",
  potentialClients: "figures.input.potentialClients",
  plan: "reports.plan",
  fact: "reports.fact",
  clients: "reports.clients",
  clientsWithTurnover: "figures.input.clientsWithTurnover",
  users: "figures.input.users",
  startClients: "figures.input.startClients",
  keptClients: "reports.keptClients",
  lostClients: "reports.lostClients",
  restoredClients: "reports.restoredClients",
  active: "reports.active",
  oldTurnover: "figures.input.oldTurnover",
  now: "reports.now",
  before: "reports.before",
  acquisition: "reports.acquisitionSpend",
  retention: "reports.retentionSpend",
  cac: "reports.cac",
  perKeptClient: "reports.perKeptClient",
  cohortClients: "figures.input.cohortClients",
  cohortActive: "figures.input.cohortActive",
  reachedRung: "figures.input.reachedRung",
  reachedBelow: "figures.input.reachedBelow",
  buyers: "figures.input.buyers",
  repeatBuyers: "figures.input.repeatBuyers",
  allSuppliers: "figures.input.allSuppliers",
  levelTurnover: "figures.input.levelTurnover",
  windowRetention: "figures.input.windowRetention",
  windowMonths: "figures.input.windowMonths",
  clientsBefore: "figures.input.clientsBefore",
  paretoBound: "figures.input.paretoBound",
  reached: "reports.reached",
  reachedNext: "figures.input.reachedNext",
  advanced: "reports.advanced",
  refused: "reports.refused",
  openDeals: "reports.openDeals",
  won: "reports.won",
  slotDays: "figures.input.slotDays",
  slotMonths: "figures.input.slotMonths",
  perSlot: "figures.input.perSlot",
  meanOfSlots: "figures.input.meanOfSlots",
  meanRatio: "figures.input.meanRatio",
  meanOfRatios: "figures.input.meanOfRatios",
  centredMean: "figures.input.centredMean",
  meanOfYear: "figures.input.meanOfYear",
  turnoverIndex: "figures.input.turnoverIndex",
  asked: "reports.asked",
  surveyAnswers: "reports.surveyAnswers",
  goodAnswers: "figures.input.goodAnswers",
  repaired: "reports.repaired",
  unmended: "reports.unmended",
  complainingClients: "figures.input.complainingClients",
  silentPerComplaining: "figures.input.silentPerComplaining",
  otherBuyers: "figures.input.otherBuyers",
  loyaltyCost: "reports.loyaltyCost",
  turnoverWithMargin: "figures.input.turnoverWithMargin",
  costShare: "reports.costShare",
  growthNeeded: "reports.breakEven",
  expectedGrowth: "figures.input.expectedGrowth",
  nextThreshold: "reports.nextThreshold",
  reachedSoFar: "reports.reachedSoFar",
  missingToNext: "reports.missingToNext",
  pointsEarned: "reports.pointsEarned",
  pointsRedeemed: "reports.pointsRedeemed",
  pointsExpired: "reports.pointsExpired",
  pointsOpen: "reports.pointsOpen",
};

/** The left side of an equation with its terms as cells show them: "7 / 22". */
export function equationText({ operation, terms }: Equation, language: Language): string {
  return writtenEquation(
    operation,
    terms.map((term) => inputText(term, language)),
  );
}

/** The terms of the equation and what else is known, each by its name. */
export function inputLines(
  { equation, inputs }: FigureExplanation,
  t: Translate,
  language: Language,
): readonly FigureLine[] {
  const lines = [...(equation?.terms ?? []), ...inputs].map((each) => ({
    name: t(inputNames[each.name]),
    value: inputText(each, language),
  }));
  // Where the company is its only client, both terms are one.
  return lines.filter(({ name }, place) => lines.findIndex((line) => line.name === name) === place);
}

function inputText({ value, format }: FigureInput, language: Language): string {
  return value === null ? "–" : formatCell(value, format, language);
}
