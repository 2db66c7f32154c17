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
  },
  pane: {
    "problem.closedBeforeOpened": "Deal closed before it began",
    "problem.stageUnknown": "Stage of an offer not known",
    "problem.offerAfterDay": "Offer after the day of judgement",
    setToday: "Today",
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
  },
};

export type ProcessTexts = {
  readonly [Area in keyof typeof processTexts]: { readonly [Key in keyof (typeof processTexts)[Area]]: string };
};
