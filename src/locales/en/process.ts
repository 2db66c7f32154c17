// Offers, deals and the funnel; a part of the areas tables, problems, pane and settings.
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
    "about.offers.offerName":
      "Tells deals apart where they have no number. Rows whose names repeat are events of one deal.",
    "about.offers.amount": "What the deal would bring; the last amount of a deal counts.",
    "about.offers.manager": "Without it there are no figures of the funnel by manager.",
    "about.offers.closeDate":
      "The day on which the deal was won or refused. In an open deal it is only expected and does not count.",
    "about.offers.result": "Won or refused; blank while the deal is open. Without it the stage says so.",
    "about.offers.isClosed":
      "TRUE or yes where the deal has ended. Beside a result of TRUE and FALSE it tells refused deals from open ones.",
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
    "about.clients.nextStep": "The day on which something is to be done next; a control point.",
    "about.clients.invoiceUntil": "The last day to pay the invoice; a control point.",
    "about.clients.eventDate": "The day of the delivery or the event; a control point.",
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
    dealsByRow:
      "Offers: {rows, plural, one {# row has} other {# rows have}} no number, and each is taken for a deal of its own. If rows are events of one deal, add a column with the number of the deal.",
    doubtfulEvents:
      "Offers: {rows, plural, one {# row has} other {# rows have}} neither a number nor a name of the deal and the client, product and stage of another row, but not its amount. They count as events of one deal until it is won or refused. If each row is a deal of its own, add a column with the number of the deal.",
    productsOfDeals:
      "Offers: {rows, plural, one {# row is alike to another one but for product and amount, and counts as a further product of its deal} other {# rows are alike to another one but for product and amount, and count as further products of its deal}}. If they are deals of their own, add a column with the number of the deal.",
    dealTotals:
      "Offers: the amount of a deal stands on each of its lines; {rows, plural, one {# line repeats} other {# lines repeat}} it. It counts once.",
    refusedByReason:
      "Offers: no stage or result says that a deal was refused. {rows, plural, one {# row} other {# rows}} with a reason of refusal count as refused.",
    refusedByClosing:
      "Offers: {rows, plural, one {# row of a deal that was not won has} other {# rows of deals that were not won have}} a day in “{column}”: it counts as the day of the refusal. If it is only an expected day, call the column “Expected close date”.",
    notWonIsOpen:
      "Offers: in “{column}” {rows, plural, one {# row says} other {# rows say}} that the deal was not won, and nothing says whether it was closed. These deals count as open. Add a column “Is closed” with yes and no.",
    wonDealsAreSales:
      "The sheet “{sheet}” holds deals and there is no other table of sales, so its won deals count as sales, on the day on which they were closed. If that is wrong, choose the sales table.",
    "role.stage": "Stage",
    "role.offerNumber": "Offer no.",
    "role.offerName": "Deal name",
    "role.closeDate": "Close date",
    "role.result": "Result",
    "role.isClosed": "Is closed",
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
    "field.refusalMonths": "Refusal counts, months",
    "about.refusalMonths":
      "A product that a client refused within so many months is left out of What else to sell; after that it may be offered again. Empty: {usual}.",
    "error.refusalMonthsInvalid": "The months for which a refusal counts must be a whole number from 1 to 120.",
    "summary.refusalMonths": "refusals of {value, plural, one {# month} other {# months}}",
    "field.funnelStages": "Stages of the funnel",
    "about.funnelStages":
      "Your stages in their order, parted by semicolons; the last one means won. Empty: the usual six stages, or those of your CRM program.",
    reportNeedsTable: "{name} (needs the table “{table}”)",
  },
};

export type ProcessTexts = {
  readonly [Area in keyof typeof processTexts]: { readonly [Key in keyof (typeof processTexts)[Area]]: string };
};
