import { checklistPoints } from "./checklistPoints";

/** The screen and the sheets of the checklists; loaded when the screen is opened. */
const checklists = {
  ...checklistPoints,

  "form.express": "Express check, 18 points",
  "form.process": "Managed process, 31 points",
  "formAbout.express": "How active, potential and lost clients are worked with: yes, partly or no.",
  "formAbout.process": "How far the work with clients is a managed process: +, +- or -.",
  "part.activeBase": "Active clients",
  "part.potentialBase": "Potential clients",
  "part.lostBase": "Lost clients",
  "part.mainTraits": "Main traits",
  "part.marketing": "Marketing",
  "part.supporting": "Supporting processes",
  "part.figures": "Figures followed",

  "answer.yes": "Yes",
  "answer.partly": "Partly",
  "answer.no": "No",
  "answer.notApplicable": "Not applicable",
  "written.notApplicable": "n/a",
  "proposal.yes": "yes",
  "proposal.partly": "partly",
  "proposal.no": "no",

  about: "Fill a form with your client, see the weakest points and print the result. Your answers are kept on a sheet.",
  loading: "Opening the checklists …",
  form: "Form",
  fill: "Fill",
  newFill: "New fill",
  fillName: "{company}, {date}",
  fillNameNoDate: "{company}",
  noCompany: "(no company)",
  progress: "{answered, number} of {points, number} answered",
  company: "Company",
  date: "Date",
  by: "Filled by",
  begin: "Begin",
  cancel: "Cancel",
  companyMissing: "Enter the company.",
  dateMissing: "Enter the date.",
  saving: "Saving …",
  saved: "Kept on the sheet “{sheet}”.",
  keys: "Keys: 1 yes, 2 partly, 3 no, 0 not applicable, Delete clears; ↑ and ↓ go to another point.",
  pointOf: "{place, number} of {points, number} · {part}",
  requires: "A full yes: {text}",
  note: "Note",
  previous: "Previous",
  next: "Next",
  clear: "Clear",
  points: "All points",
  pointLabel: "{number}. {text}: {answer}",
  blank: "not answered",
  shows: "The workbook shows “{state}”: {evidence}",
  showsNothing: "The workbook cannot tell: {evidence}",
  "cell.shows": "{state}: {evidence}",
  "cell.showsNothing": "cannot tell: {evidence}",
  take: "Take this answer",
  differs: "Your answer differs from what the workbook shows. Yours counts.",
  showSheet: "Show the sheet",
  evidenceNone: "Without a sales table the workbook cannot propose answers. You can fill the form all the same.",
  evidenceReading: "Looking at the workbook …",
  unreadable:
    "{count, plural, one {# cell holds} other {# cells hold}} no answer, first {cell} (“{value}”). It counts as not answered: enter yes, partly, no or n/a.",
  keysMissing:
    "The sheet “{sheet}” was filled here, but its column of keys, answers or notes is gone, so its fills cannot be read. Undo the deletion, or begin a new fill: it gets a sheet of its own.",
  weightUnreadable:
    "{count, plural, one {# weight is} other {# weights are}} no number from 0 on, first {cell} (“{value}”). It counts as 1.",
  repeated:
    "{count, plural, one {# row repeats} other {# rows repeat}} a point of a row above, first {cell}. The row above counts.",
  failed: "The answer could not be kept. Nothing is lost in the sheet; answer again.",
  score: "Result",
  total: "Total {total}",
  provisional: "provisional: fewer than 80% answered",
  denominator:
    "{counted, number} of {points, number} points count; {notApplicable, number} not applicable, {blank, number} not answered.",
  "reading.managed": "managed process",
  "reading.partlyManaged": "partly managed",
  "reading.byHand": "managed by hand",
  noScore: "no point counts yet",
  weakest: "Weakest points and next steps",
  noneWeak: "No answered point is below a full yes.",
  compareWith: "Compare with",
  compareNone: "Nothing",
  change: "{change} since {date}",
  better: "Better: {points}",
  worse: "Worse: {points}",
  unchanged: "No answer is better or worse.",
  radar: "Radar of the parts",
  makeForm: "Form to print",
  makeReport: "Page for the client",
  makeBlank: "Empty form to print",
  making: "Writing the sheet …",
  made: "The sheet “{sheet}” is ready to print.",
  madeBeside: "You have changed the sheet “{before}”, so it stays; the new one is “{sheet}”.",

  sheetName: "Checklists",
  formSheet: "Checklist {points, number}",
  reportSheet: "Result {points, number}",
  "column.company": "Company",
  "column.date": "Date",
  "column.by": "Filled by",
  "column.form": "Form",
  "column.number": "No.",
  "column.point": "Point",
  "column.answer": "Answer",
  "column.note": "Note",
  "column.weight": "Weight",
  "column.key": "Key (do not change)",
  pageOf: "{company} · {date} · {by}",
  pageOfNobody: "{company} · {date}",
  blankOf: "Company: ____________________   Date: __________   Filled by: ____________________",
  blankHint: "Answer each point: {answers}.",
  showsColumn: "The workbook shows",
  requiresColumn: "A full yes requires",
  part: "Part",
  scoreColumn: "Score",
  before: "Before",
  answeredAndChange: "Answered, change",
  answeredColumn: "Answered",
  pointColumn: "Weak point",
  nextStep: "Next step",
  totalRow: "Total",
  chartBefore: "Before",
  chartNow: "Now",
  footerScale: "Yes (+) = 1, partly (+-) = 0.5, no (-) = 0; a score is the mean of the points that count.",
  footerReading: "From 80% the process is managed, from 50% partly, below by hand.",
  footerEvidence: "The answers are the consultant’s; what the workbook shows stands beside them and changes none.",

  "evidence.noTable": "there is no table “{table}”.",
  "evidence.noRecord": "the workbook does not record this.",
  "evidence.noMeasures": "there is no sheet of measures.",
  "evidence.noActive": "there is no active client.",
  "evidence.noPotential": "there is no potential client in the clients table.",
  "evidence.noNew": "there is no new client.",
  "evidence.noLost": "there is no lost client.",
  "evidence.noSegments": "no client has a segment.",
  "evidence.noManagers": "the sales name no manager.",
  "evidence.noDeals": "there is no row of an offer.",
  "evidence.noRefusals": "no deal of the period was refused.",
  "evidence.noWon": "no deal of the period was won.",
  "evidence.noPoints": "there is no control point with a day.",
  "evidence.noGaps": "no client lacks a target product.",
  "evidence.noContractStage": "the funnel has no stage “Contract”.",
  "evidence.noSales": "there are no sales to judge by.",
  "evidence.noChannelColumn": "the clients table has no column for the channel.",
  "evidence.noRows": "the table has no row with a day.",
  "evidence.channels":
    "{count, number} of {of, plural, one {# active client has} other {# active clients have}} a channel; {channels, plural, one {# channel is} other {# channels are}} in use.",
  "evidence.workingList":
    "{count, number} of {of, plural, one {# active client is} other {# active clients are}} in the clients table; {columns, plural, one {# detail is} other {# details are}} filled for at least 80% of them.",
  "evidence.potentialAndMargin":
    "{count, number} of {of, plural, one {# active client has} other {# active clients have}} a potential; the margin is known.",
  "evidence.potentialWithoutMargin":
    "{count, number} of {of, plural, one {# active client has} other {# active clients have}} a potential; the margin is not known.",
  "evidence.segmentsMarked":
    "{count, number} of {of, plural, one {# segment in use has} other {# segments in use have}} target products.",
  "evidence.ownMeasures":
    "{count, number} of {of, plural, one {# cell of the first two classes has} other {# cells of the first two classes have}} a measure in your own words.",
  "evidence.managersPlanned":
    "{count, number} of {of, plural, one {# manager has} other {# managers have}} a plan in the period.",
  "evidence.salesOffered":
    "{count, number} of {of, plural, one {# first sale or sale of a new product was} other {# first sales and sales of a new product were}} offered before.",
  "evidence.stagesNamed":
    "{count, number} of {of, plural, one {# row of the offers names} other {# rows of the offers name}} a stage or a result; {stages, plural, one {# stage is} other {# stages are}} in use.",
  "evidence.potentialSegments":
    "{count, number} of {of, plural, one {# potential client has} other {# potential clients have}} a segment.",
  "evidence.potentialSteps":
    "{count, number} of {of, plural, one {# potential client has} other {# potential clients have}} a next step.",
  "evidence.potentialContacts":
    "{count, number} of {of, plural, one {# potential client has} other {# potential clients have}} a recorded contact or an offer.",
  "evidence.potentialDeals":
    "{count, number} of {of, plural, one {# potential client has} other {# potential clients have}} a deal.",
  "evidence.newContracts":
    "{count, number} of {of, plural, one {# new client has} other {# new clients have}} a deal that came to the contract.",
  "evidence.lostReasons":
    "{count, number} of {of, plural, one {# largest lost client has} other {the # largest lost clients have}} a reason of the loss.",
  "evidence.lostSteps":
    "{count, number} of {of, plural, one {# largest lost client has} other {the # largest lost clients have}} a next step.",
  "evidence.lostContacts":
    "with {count, number} of {of, plural, one {# largest lost client} other {the # largest lost clients}} there was a contact since their last purchase.",
  "evidence.lostTasks":
    "{count, number} of {of, plural, one {# task with the largest lost clients is} other {# tasks with the largest lost clients are}} done.",
  "evidence.noLostTasks":
    "there is no task with {of, plural, one {the largest lost client} other {the # largest lost clients}}.",
  "evidence.productsNamed":
    "{count, number} of {of, plural, one {# row of the sales names} other {# rows of the sales name}} a product.",
  "evidence.overdue": "{count, number} of {of, plural, one {# control point is} other {# control points are}} overdue.",
  "evidence.overdueDocuments":
    "{count, number} of {of, plural, one {# end of an offer, invoice or contract is} other {# ends of offers, invoices and contracts are}} overdue.",
  "evidence.contacts":
    "with {count, number} of {of, plural, one {# potential or large lost client} other {# potential and large lost clients}} there is a recorded contact.",
  "evidence.documentsNamed":
    "{count, number} of {of, plural, one {# row of the sales names} other {# rows of the sales name}} a document.",
  "evidence.refusalsTold":
    "{count, number} of {of, plural, one {# refusal names} other {# refusals name}} stage and reason.",
  "evidence.wonTold": "{count, number} of {of, plural, one {# won deal names} other {# won deals name}} a source.",
  "evidence.spendInPeriod": "{count, plural, one {# row} other {# rows}} of spend on winning clients in the period.",
  "evidence.spendOutside":
    "{count, plural, one {# row} other {# rows}} of spend on winning clients, none of them in the period.",
  "evidence.noAcquisition": "the table “Spend on clients” has no spend on winning clients.",
  "evidence.complaintSteps":
    "{count, number} of {of, plural, one {# step of complaints is} other {# steps of complaints are}} in use: registered, cause found, repaired, process mended.",
  "evidence.loyaltyIndex": "{share} of the clients bought more than once; whether loyalty is managed only you can say.",
  "evidence.loyaltyProgramme":
    "{share} of the clients bought more than once, and a loyalty programme was calculated on the past sales.",
  "evidence.gapsWorked":
    "{count, number} of {of, plural, one {# client that lacks a target product has} other {# clients that lack a target product have}} a next step or an offer.",
  "evidence.followUps":
    "{count, plural, =0 {no repeat sale} one {# repeat sale} other {# repeat sales}} of a product that the client took up later.",
  "evidence.lastEntry": "the last entry is of {day}.",
};

export const checklistTexts = { checklists };

export type ChecklistTexts = { readonly [Key in keyof typeof checklists]: string };
