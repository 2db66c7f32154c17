/** What the reports say of plans and of spend. */
export const moneyReports = {
  plan: "Plan",
  planShare: "Plan %",
  fact: "Fact",
  planIndicator: "Indicator",
  planLeft: "Left to reach",
  planAgainstFact: "Plan against fact, all indicators",
  footerPlan:
    "Plan: the plan periods that lie wholly inside the KPI period, added up; of two that overlap the longer one. Plan % = fact / plan; the totals hold only the managers that have a plan.",
  firstSalesPlan: "First sales, number",
  repeatSalesPlan: "Repeat sales, number",
  newDirectionSalesPlan: "New-direction sales, number",
  spendByMonth: "What clients cost, by calendar month",
  spendByWindow: "What clients cost, by window",
  acquisitionSpend: "Spend on winning",
  cac: "Cost of a new client (CAC)",
  retentionSpend: "Spend on keeping",
  keptClients: "Kept clients",
  perKeptClient: "Spend per kept client",
  spendRatio: "CAC / per kept client",
  footerSpend: "Spend counts where its period lies wholly inside the month or window.",
  footerCac:
    "CAC = spend on winning / new clients. Spend per kept client = spend on keeping / clients of the period before that bought again. Blank = no such spend, or nobody new or kept.",
  baseValue: "What the client base is worth",
  companyLtv: "LTV of an average client",
  expectedLifetime: "Expected lifetime, months",
  penetrationFigure: "Our share of their purchases",
  loyaltyIndex: "Loyalty index",
  referralClients: "Clients won by referral",
  marketCapacity: "Market capacity",
  meaningLtv:
    "Average check {check} × purchases per month {purchases} × margin share {margin} × months from first to last purchase {months}.",
  meaningLifetime:
    "Of those who bought in a window of {window, plural, one {# month} other {# months}}, {share} buy in the next one too, so a client lasts about this long. Not a part of the LTV.",
  meaningPenetration:
    "Turnover of the analysis period / purchases from all suppliers, of the clients where these are known.",
  meaningLoyalty: "Clients that bought more than once / clients that ever bought.",
  meaningReferral: "Their turnover of the analysis period: {turnover}, {share} of all.",
  meaningCapacity:
    "What active and potential clients together would buy in a period as long as the KPI period: average check × purchases per client × clients.",
  meaningCac: "Spend on winning clients in the KPI period / new clients.",
  meaningPerKept: "Spend on keeping clients in the KPI period / clients that bought again.",
  meaningRatio: "Winning a client costs so many times as much as keeping one.",
  footerLeftOut: "Not shown, because something is missing: {figure}.",
  needsMargin: "LTV (a margin in the sales or the settings)",
  needsWindows: "expected lifetime (two whole windows one after the other)",
  needsNobodyLost: "expected lifetime (nobody was lost, so it has no end)",
  needsPenetration: "our share of their purchases (purchases from all suppliers in the clients table)",
  needsSource: "clients won by referral (source in the clients table)",
  needsPotential:
    "market capacity (clients that have not bought yet in the clients table, and purchases in the KPI period)",
  needsSpend: "cost of a new and of a kept client (a table of spend on clients with rows inside the KPI period)",
  printPage: "Page {page} of {pages}",
};

export type MoneyReportTexts = { readonly [Key in keyof typeof moneyReports]: string };
