// What the sheets Funnel and Control points say; a part of the area reports that comes when reports are written.
export const processReports = {
  noteFunnel:
    "How far the deals have come that began in the period, where they were refused, and what is still open. Judged on {day}.",
  stage: "Stage",
  reached: "Reached",
  entered: "Entered",
  advanced: "Advanced",
  openDeals: "Open",
  stageConversion: "Conversion",
  settledConversion: "Conversion of settled",
  amountOpen: "Amount open",
  amountRefused: "Amount refused",
  medianDays: "Median days",
  stuck: "Stuck",
  deals: "Deals",
  amountWon: "Amount won",
  winRate: "Win rate",
  allDeals: "All deals of the period",
  dealsByManager: "By manager",
  dealsByProduct: "By product",
  dealsBySource: "By source",
  source: "Source",
  allProducts: "(all)",
  severalProducts: "(several)",
  refusalsByReason: "Refusals by reason and stage",
  refusalReason: "Reason",
  noReason: "(no reason)",
  wonWithoutSale: "Won, but nothing sold within 90 days: check the invoice",
  openWithSale: "Open, but the client has bought since: close the deal?",
  stuckList: "Stuck: no event for too long",
  offerNumber: "Offer no.",
  offerAmount: "Amount",
  lastEvent: "Last event",
  wonOn: "Won on",
  boughtOn: "Bought on",
  daysQuiet: "Days without an event",
  chartFunnel: "Deals by stage",
  chartRefusals: "Refusals by stage",
  dealsCut: "{shown, number} of {total, number} deals are listed; the others come to {amount}.",
  noteFunnelDeals:
    "Counted: {counted, number} of {total, number} deals, those whose first event lies in {from} – {to}{undated, plural, =0 {} other { and # without a date}}. Not counted: {before, number} that began before, {after, number} after it.",
  footerFunnelStages:
    "Stages in their order: {stages}. {origin, select, setting {They stand in the settings; the last one means won.} usual {These are the usual ones; the last one means won.} program {They are those of the sheet, in the order of the CRM program.} other {They are those of the sheet, in the order of their numbers.}}",
  footerFunnelEntered:
    "A deal that was won has passed all stages. Reached counts each deal up to its highest stage, skipped stages included. Entered = advanced + refused + open, by the stage where the deal is now: it leaves out the deals that came further and moved back.",
  footerFunnelBack: "Moves back to an earlier stage: {moves, number}.",
  footerFunnelConversion:
    "Conversion = reached the next stage / reached this one; at the last stage, won / reached. Conversion of settled = advanced / (advanced + refused). Win rate = won / (won + refused). Blank = nothing to divide by.",
  footerFunnelAmounts:
    "The amount of a deal is the last one given. Median days: of the stays at a stage that have ended. Days to win, median: {won}; days to refusal, median: {refused}.",
  footerFunnelStuck:
    "Stuck = open and without an event for more than {days, number} days before {day}, and for more than twice the median days of its stage.",
  footerFunnelReason: "A refusal without a stage counts at the first one. Reasons that are spelled alike are one.",
  footerFunnelSales:
    "Checked against the sales: a purchase of the client, of the deal’s product where both tables name products, from the day of winning until 90 days later, or after the last event of an open deal. Where the 90 days are not over, nothing is said.",
  noteFunnelUnstaged:
    "Of {refusals, plural, one {# refusal} other {# refusals}} no stage is known: they count at the first one, so the later stages look better than they are.",
  noteControl:
    "What is overdue, due within 7 days or later, seen from {day}. Open deals and contracts of all periods are looked at.",
  noControl: "Nothing is overdue or due.",
  controlByManager: "By manager",
  controlList: "What is to be done, the most urgent first",
  overdueState: "Overdue",
  dueState: "Due in 7 days",
  laterState: "Later",
  noNextStepState: "No next step",
  amountOverdue: "Amount overdue",
  controlState: "State",
  dueOn: "Due on",
  daysLate: "Days late",
  controlWhat: "What",
  "what.nextStep": "Next step",
  "what.validUntil": "Offer ends",
  "what.invoiceUntil": "Invoice ends",
  "what.contractEnd": "Contract ends",
  "what.eventDay": "Delivery or event",
  "what.silence": "Silence: get in touch",
  "what.birthday": "Birthday",
  "what.noNextStep": "Agree on the next step",
  controlCut: "{shown, number} of {total, number} control points are listed.",
  footerControlStates:
    "Overdue = before {day}; due = from that day to 7 days later; later = after that. The day is set in the settings, by hand or by the button Today.",
  footerControlDone:
    "Done, and not listed: where an activity of the client or an event of the deal lies on or after the due day. The next step is that of the last event of an open deal; the other days are the last that its rows name.",
  footerControlSilence:
    "Silence = an open deal without an event or an activity of its client for 30 days. No next step = an open deal whose last event names none that is still to come. Birthdays are shown within the 7 days.",
  footerControlNoSteps: "The offers have no column for the next step, so deals without one are not listed.",
  offerWon: "Won",
  offerRefused: "Refused",
  mayOfferAgain: "may be offered again",
  newestOffer: "Newest offer",
  managerOffers: "Offers and control points",
  footerManagerOffers:
    "Offers: the deals that began from {from} to {to}. Win rate = won / (won + refused). Overdue: control points of all deals, as on the sheet Control points.",
  footerOfferStates:
    "Where the client does not use the product, its newest offer comes first: stage and date of the last event, or how it ended. A refusal older than {months, plural, one {# month} other {# months}} may be offered again.",
  footerRefusedGaps:
    "{left, plural, =0 {Nothing was left out for a refusal} one {# line is left out, as the client refused} other {# lines are left out, as the client refused}} within the last {months, plural, one {# month} other {# months}}; see Client × product.",
};

export type ProcessReportTexts = { readonly [Key in keyof typeof processReports]: string };
