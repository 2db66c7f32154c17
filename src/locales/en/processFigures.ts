// Sentences that explain the figures of the funnel; a part of the area figures.
export const processFigures = {
  deals: "Deals",
  "rule.dealsReached": "Deals whose highest stage is this one or a later one; skipped stages count as passed.",
  "rule.dealsEntered": "Advanced + refused + open: deals that are at this stage now or have gone beyond it.",
  "rule.dealsAdvanced": "Deals that have gone beyond this stage; at the last stage those that were won.",
  "rule.dealsRefused": "Deals that ended with a refusal.",
  "rule.dealsOpen": "Deals that are neither won nor refused.",
  "rule.dealsWon": "Deals that were won.",
  "rule.deals": "Deals whose first event lies in the analysis period, and those without a date: won + refused + open.",
  "rule.stageConversion":
    "Deals that reached the next stage / deals that reached this one; at the last stage won / reached.",
  "rule.settledConversion": "Advanced / (advanced + refused); deals that are still open are left out.",
  "rule.dealAmounts": "The last amount given for each of the deals, added up.",
  "rule.medianDays": "The median of the days that deals stayed at this stage before they moved on or ended.",
  "rule.dealsStuck": "Open deals at this stage without an event for too long.",
  "rule.winRate": "Won / (won + refused).",
  "rule.dealAmount": "The last amount given for the deal.",
  "rule.dealDay": "As the rows of the deal and of the sales say.",
  "rule.daysQuiet": "Days from the last event of the deal to the day on which offers are judged.",
  "input.reachedNext": "Reached the next stage",
  points: "Control points",
  "rule.controlPoints": "Control points in this state that are not done.",
  "rule.withoutNextStep": "Open deals whose last event names no next step that is still to come.",
  "rule.amountOverdue": "The amounts of the deals with something overdue, each deal once.",
  "rule.daysLate": "Days from the due day to the day from which it is seen; blank = not overdue.",
};

export type ProcessFigureTexts = { readonly [Key in keyof typeof processFigures]: string };
