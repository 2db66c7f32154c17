// Offers, deals and the funnel; a part of the areas tables, problems, pane, settings and reports.
export const processTexts = {
  tables: {
    "section.process": "Sales process",
    "title.offers": "Offers",
    "name.offers": "Offers or deals",
    "without.offers":
      "One row per event or per deal, with at least client, stage and date; the export of a CRM program will do. Without it there is no funnel.",
    "about.offers.client": "To whom it was offered, written as in the sales table.",
    "about.offers.stage": "How far the deal has come. It may also say won or lost.",
    "about.offers.date": "The day of the event; where a row is a whole deal, the day on which it began.",
    "about.offers.product": "Written as in the sales table. Without it there are no figures by product.",
    "about.offers.offerNumber":
      "Rows with the same number are one deal. Without it a deal is what happens with one client and product until it is won or refused.",
    "about.offers.amount": "What the deal would bring; the last amount of a deal counts.",
    "about.offers.manager": "Without it there are no figures of the funnel by manager.",
    "about.offers.closeDate":
      "The day on which the deal was won or refused. In an open deal it is only expected and does not count.",
    "about.offers.result": "Won or refused; blank while the deal is open. Without it the stage says so.",
    "about.offers.refusalReason": "Why the client refused. Without it refusals are told by stage only.",
    "about.offers.nextStep": "When something is to be done next.",
    "about.offers.validUntil": "The last day of the offer.",
    "about.offers.source": "How the client came. Without it the source of the clients table is taken.",
    "title.activities": "Activities",
    "name.activities": "Activities",
    "without.activities":
      "Calls, meetings and letters, done or to be done: client or manager, date, kind. Without it a control point is done only when its deal moves on.",
    "about.offers.invoiceUntil": "The last day to pay the invoice.",
    "about.offers.contractEnd": "The day on which the contract ends.",
    "about.offers.eventDate": "The day of the delivery or the event.",
    "about.activities.client": "For whom it is done, written as in the sales table.",
    "about.activities.date": "The day of the activity.",
    "about.activities.activity": "Call, meeting, letter and so on, in your words.",
    "about.activities.manager": "Who does it. Without it the manager of the client is taken.",
    "about.activities.dueDate": "By when it is to be done. A row with this day and no done date is still to be done.",
    "about.activities.doneDate": "The day on which it was done.",
    "about.activities.note": "Shown beside the kind.",
    "about.clients.birthday": "With or without the year. Shown among the control points a week before.",
    "about.clients.contractEnd": "The day on which the contract with the client ends; a control point.",
    "about.offers.currency": "Amounts in another currency are never added without an exchange rate.",
  },
  problems: {
    closedBeforeOpened:
      "The deal was closed on {day}, before it began on {opened}. The two days are taken in their order: correct the wrong one.",
    stageUnknown:
      "“{value}” is none of the stages of the funnel, so the row moves its deal to no stage. Name the stages in their order in the settings, or correct the cell.",
    offerAfterDay:
      "The event of {day} lies after the day on which the offers are judged, and is not counted. To count it, choose a later day in the settings.",
    dealsWithoutDay:
      "Offers: {rows, plural, one {# row has} other {# rows have}} no date. These deals count in the funnel whatever the period is; how old they are is not known.",
    dealsWithoutClient:
      "Offers: {rows, plural, one {# row names} other {# rows name}} no client. They count by their offer number, and are not checked against the sales.",
    wonDealsAreSales:
      "The sheet “{sheet}” holds deals and there is no other table of sales, so its won deals count as sales, on the day on which they were closed. If that is wrong, choose the sales table.",
    "role.stage": "Stage",
    "role.offerNumber": "Offer no.",
    "role.closeDate": "Close date",
    "role.result": "Result",
    "role.refusalReason": "Refusal reason",
    "role.nextStep": "Next step date",
    "role.validUntil": "Valid until",
    "role.activity": "Activity",
    "role.dueDate": "Due date",
    "role.doneDate": "Done date",
    "role.note": "Note",
    "role.invoiceUntil": "Invoice valid until",
    "role.contractEnd": "Contract end",
    "role.eventDate": "Event date",
    "role.birthday": "Birthday",
    offerCurrency:
      "The amount is in another currency ({currency}) and there is no exchange rate for it. The deal counts without it: add a table with the currency and its rate.",
  },
  pane: {
    "problem.closedBeforeOpened": "Deal closed before it began",
    "problem.stageUnknown": "Stage of an offer not known",
    "problem.offerAfterDay": "Offer after the day of judgement",
    setToday: "Today",
    "problem.offerCurrency": "Offer in another currency, no exchange rate",
  },
  settings: {
    "section.process": "Sales process",
    "field.controlDate": "Offers judged on",
    "about.controlDate":
      "Says which offers are stuck on this day; what happened later does not count. Empty: the last event of the offers, or the as-of date where that is later. A given as-of date counts before.",
    "error.controlDateInvalid":
      "The day on which offers are judged is not a date that Excel knows. Enter a date such as 2024-12-31.",
    "field.stuckDays": "Stuck after, days",
    "about.stuckDays":
      "An open deal without an event for longer than this is stuck, unless deals usually stay longer at its stage: then after twice the usual days. Empty: {usual}.",
    "error.stuckDaysInvalid": "The days after which a deal is stuck must be a whole number from 1 to 365.",
    "summary.stuckDays": "stuck after {value, plural, one {# day} other {# days}}",
    "field.funnelStages": "Stages of the funnel",
    "about.funnelStages":
      "Your stages in their order, parted by semicolons; the last one means won. Empty: the usual six stages, or those of your CRM program.",
    reportNeedsTable: "{name} (needs the table “{table}”)",
  },
  reports: {
    funnelName: "Funnel",
    noteFunnel:
      "How far the deals have come that began in the analysis period, where they were refused, and what is still open. Judged on {day}.",
    stage: "Stage",
    reached: "Reached",
    entered: "Entered",
    advanced: "Advanced",
    refused: "Refused",
    openDeals: "Open",
    stageConversion: "Conversion",
    settledConversion: "Conversion of settled",
    amountOpen: "Amount open",
    amountRefused: "Amount refused",
    medianDays: "Median days",
    stuck: "Stuck",
    deals: "Deals",
    won: "Won",
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
    stagePresentation: "Presentation",
    stageOffer: "Offer",
    stageContract: "Contract",
    stagePayment: "Payment",
    stageDelivery: "Delivery",
    stageClosing: "Closing",
    noteFunnelDeals:
      "Counted: {counted, number} of {total, number} deals, those whose first event lies in the analysis period{undated, plural, =0 {} other { and # without a date}}. Not counted: {before, number} that began before, {after, number} after it.",
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
    controlPointsName: "Control points",
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
  },
};

export type ProcessTexts = {
  readonly [Area in keyof typeof processTexts]: { readonly [Key in keyof (typeof processTexts)[Area]]: string };
};
