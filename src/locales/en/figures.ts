import { card } from "./card";
import { gallery } from "./gallery";
import { moneyReports } from "./moneyReports";
import { reports } from "./reports";
import { databaseTexts } from "./database";
import { fileTexts } from "./files";
import { importTexts } from "./imports";
import { segmentTexts } from "./segments";
import { feedbackFigures } from "./feedbackFigures";
import { feedbackReports } from "./feedbackReports";
import { processFigures } from "./processFigures";
import { processReports } from "./processReports";
import { loyaltyTexts } from "./loyalty";
import { rhythmTexts } from "./rhythm";
import { rulesSheet } from "./rulesSheet";
import { worklist } from "./worklist";
import { selfCheck } from "./selfCheck";
/** Sentences that explain single figures of the reports; loaded when a figure is selected. */
const figures = {
  rows: "Rows of the sales table: {count, number}",
  rowsFirst: "The first {count, number} rows are listed.",
  changed:
    "The cell shows {shown}; from the tables and settings as they are now it would be {now}. Run again to renew the reports.",
  segments: "Segments",
  managers: "Managers",
  gaps: "Possible offers",
  entries: "Rows of the table",

  // one per rule
  "rule.turnover": "The amounts of the sales added up, returns taken off.",
  "rule.shareOfTurnover": "Turnover / turnover of the company.",
  "rule.cumulativeShare":
    "By the figure that ABC goes by: this client and all larger ones together / the sum of all values above zero.",
  "rule.margin": "The margins of the sales added up, where they are known.",
  "rule.quantity": "The quantities of the sales added up.",
  "rule.purchasesEver": "Documents with an amount above zero, in the whole history.",
  "rule.purchases": "Documents with an amount above zero in the period.",
  "rule.firstPurchase": "The day of the first document with an amount above zero.",
  "rule.lastPurchase": "The day of the last document with an amount above zero.",
  "rule.months": "Calendar months from the first to the last purchase, both counted.",
  "rule.averageCheck": "Turnover / number of purchases.",
  "rule.purchasesPerMonth": "Purchases / months from the first to the last one.",
  "rule.daysSinceLast": "Days from the last purchase to the as-of date.",
  "rule.usualInterval":
    "Mean number of days between the different purchase days, in whole days; blank with fewer than three intervals.",
  "rule.productsUsed": "Products that the client bought for more than it returned in the period.",
  "rule.targetProducts": "Products that the target matrix marks for the client’s segment.",
  "rule.development": "Target products used / target products of the segment.",
  "rule.ltv": "Average check × purchases per month × margin share × months.",
  "rule.cv": "Standard deviation / mean of the turnover per period: the less, the more evenly the client buys.",
  "rule.statusCount": "Clients with this status on the as-of date.",
  "rule.potential": "Clients without a purchase so far, for the manager named in the clients table.",
  "rule.new": "Clients whose first purchase ever lies in the period.",
  "rule.regular": "Clients that bought in the period and in the one before.",
  "rule.restored": "Clients that bought in the period, not in the one before, but earlier.",
  "rule.lost": "Clients that bought in the period before, and not in this one.",
  "rule.lostAll": "Clients that bought at any time before the period, and not in it.",
  "rule.served": "Clients with a purchase in the period.",
  "rule.keyClients": "Key clients whose last sale was made by the manager.",
  "rule.firstSales": "Documents of the period that hold sales of the client’s first purchase day.",
  "rule.firstSalesAmount": "The sales of the clients’ first purchase days added up.",
  "rule.repeatSales": "Documents of the period with sales that are neither a first sale nor a new direction.",
  "rule.repeatSalesAmount": "All sales that are neither a first sale nor a new direction, returns taken off.",
  "rule.newDirectionSales": "Documents of the period with a product that the client bought for the first time.",
  "rule.newDirectionAmount": "The sales of products on the first day on which the client bought them.",
  "rule.conversion": "New clients / (new + potential clients).",
  "rule.plan":
    "The rows of the plan that lie wholly inside the KPI period, added up; of two that overlap the longer one.",
  "rule.planTotal": "The sum over the managers that have a plan.",
  "rule.planShare": "Fact / plan.",
  "rule.planLeft": "Plan – fact; nothing is left once the plan is reached.",
  "rule.classClients": "Clients of this ABC and XYZ class.",
  "rule.segmentClients": "Clients of the segment.",
  "rule.users": "Clients of the segment that bought the product for more than they returned in the period.",
  "rule.penetration": "Clients that use the product / clients of the segment.",
  "rule.productTurnover": "The sales of the product in the period added up, returns taken off.",
  "rule.gap": "Clients of the segment that do not use a product which is a target for them.",
  "rule.perspectiveCount":
    "Clients by the target products of their segment: 3 and more = most promising, 1 or 2 = ordinary, none = non-target.",
  "rule.riskCount": "Clients by the products they use: 1 = high risk, 2 = medium, 3 and more = low.",
  "rule.noProductCount": "Clients that use no product in the period.",
  "rule.expected": "The median of what the clients of the segment that use the product spend on it.",
  "rule.expectedTotal": "The expected turnovers of all possible offers added up.",
  "rule.largestShare": "Turnover of the largest client / turnover of the company.",
  "rule.pareto": "So many of the largest clients together bring 80% of the turnover.",
  "rule.gini": "How unequal the turnovers of the clients are: 0 = all equal, near 1 = one brings nearly everything.",
  "rule.hhi": "The squares of the clients’ shares of the turnover added up: 1 = one client only.",
  "rule.leftWithout": "The figure of the company – that of the client.",
  "rule.levelTurnover":
    "The client’s sales at this level in the analysis period: of the company, a manager or a product.",
  "rule.levelShare": "The client’s turnover / turnover of the level; from 10% on the client is a breadwinner.",
  "rule.lostTurnover": "Turnover of the 12 calendar months that end with the month of the last purchase.",
  "rule.lostInMonth": "Lost clients whose last purchase lies in the month.",
  "rule.active": "Clients with a purchase in the period: new, kept and restored.",
  "rule.crr": "(Active clients – new clients) / clients of the period before; above 100% where clients came back.",
  "rule.setRate": "Of the clients of the period before, those that bought again.",
  "rule.oldShare": "Turnover of clients whose first purchase lies before the period / turnover.",
  "rule.turnoverPerClient": "Turnover / active clients.",
  "rule.change": "KPI period – period before.",
  "rule.relativeChange": "(KPI period – period before) / period before.",
  "rule.acquisitionSpend": "Spend on winning clients whose period lies wholly inside, added up.",
  "rule.retentionSpend": "Spend on keeping clients whose period lies wholly inside, added up.",
  "rule.cac": "Spend on winning clients / new clients.",
  "rule.perKeptClient": "Spend on keeping clients / kept clients.",
  "rule.spendRatio": "Cost of a new client / spend per kept client.",
  "rule.cohortClients": "Clients whose first purchase ever lies in the month.",
  "rule.cohortShare": "Of the clients of the month, those that bought so many months later.",
  "rule.moved": "Clients by their status or class at the end of the window before and of the last one.",
  "rule.rungClients": "Clients on this rung of the ladder.",
  "rule.rungTurnover": "Turnover of the clients on this rung in the analysis period.",
  "rule.rungShare": "Clients on this rung / clients that ever bought.",
  "rule.rungConversion": "Clients on this rung or higher / those on the rung below or higher.",
  "rule.callOverdue": "Turnover of the overdue clients of class A, at most ten of the largest.",
  "rule.winBack": "Turnover of the last 12 active months of the lost clients, at most ten of the largest.",
  "rule.fillGaps": "Expected turnover of the missing target products, at most ten of the largest.",
  "rule.reduceDependence": "Turnover of the client on whom the company depends.",
  "rule.relieveManager": "Turnover of the manager’s clients beyond the three largest.",
  "rule.secondStep": "Average check of the clients that are one purchase from regular, at most ten of the largest.",
  "rule.companyLtv":
    "Average check × purchases per month × margin share × months, each the mean over the clients that bought.",
  "rule.expectedLifetime":
    "Months of a window / (1 – retention); retention = clients kept from one window to the next / clients of the window before, added up over the windows of the period that lie wholly inside the data.",
  "rule.loyaltyIndex": "Clients that bought more than once / clients that ever bought.",
  "rule.suppliersShare":
    "Turnover / purchases from all suppliers, of the clients for which the clients table names the latter.",
  "rule.referral": "Clients that came by recommendation and have bought.",
  "rule.marketCapacity": "Average check × purchases per active client × (active + potential clients).",

  // what goes into a figure and has no column of its own
  "input.companyTurnover": "Turnover of the company",
  "input.clientTurnover": "Turnover of the clients",
  "input.collectiveTurnover": "Turnover without a named client",
  "input.companyMargin": "Margin of the company",
  "input.marginShare": "Margin share",
  "input.usedTargets": "Target products used",
  "input.measureReached": "These clients together",
  "input.measureBase": "All clients with a value above zero",
  "input.potentialClients": "Potential clients",
  "input.clientsWithTurnover": "Clients with turnover",
  "input.users": "Clients that use the product",
  "input.startClients": "Clients of the period before",
  "input.oldTurnover": "Turnover from old clients",
  "input.cohortClients": "Clients of the month",
  "input.cohortActive": "Of these bought in the later month",
  "input.reachedRung": "On this rung or higher",
  "input.reachedBelow": "On the rung below or higher",
  "input.buyers": "Clients that ever bought",
  "input.repeatBuyers": "Bought more than once",
  "input.allSuppliers": "Purchases from all suppliers",
  "input.levelTurnover": "Turnover of the level",
  "input.windowRetention": "Retention from window to window",
  "input.windowMonths": "Months of a window",
  "input.clientsBefore": "Clients of the windows before",
  "input.paretoBound": "80% of the turnover",

  ...processFigures,
  ...rhythmTexts.figures,
  ...loyaltyTexts.figures,
  ...feedbackFigures,
};

/** What the pane loads when it is needed: explanations of figures, and the import of bank statements. */
export const figureTexts = {
  figures,
  card,
  gallery,
  selfCheck,
  reports: {
    ...reports,
    ...moneyReports,
    ...processReports,
    ...feedbackReports,
    ...rhythmTexts.reports,
    ...loyaltyTexts.reports,
    ...rulesSheet,
    ...worklist,
  },
  settings: loyaltyTexts.settings,
  loyalty: loyaltyTexts.loyalty,
  ...importTexts,
  ...segmentTexts,
  ...fileTexts,
  ...databaseTexts,
};

export type FigureTexts = { readonly [Key in keyof typeof figures]: string };
