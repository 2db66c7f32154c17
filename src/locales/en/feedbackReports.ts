// What the sheets Surveys and Complaints say; a part of the area reports that comes when reports are written.
export const feedbackReports = {
  noteSurveys:
    "How satisfied the clients are, who is dissatisfied and waits for a call, and who is to be asked. Judged on {day}.",
  noteSurveyCounts:
    "Counted: {counted, number} of {total, number} askings, those of the analysis period.{left, plural, =0 {} other { Not counted: {before, number} before, {after, number} after it.}}",
  noteSurveyScale:
    "{above, number} of {scores, number} scores lie above 5, so it is not known which are good. Choose “Best score of a survey” in the settings and run again; until then nothing is counted.",
  asked: "Asked",
  surveyAnswers: "Answers",
  responseRate: "Response rate",
  meanScore: "Mean score",
  goodShare: "Share of 4–5",
  openDissatisfied: "Open dissatisfaction",
  hiddenDissatisfied: "Hidden dissatisfaction",
  allSurveys: "All surveys of the period",
  surveysByQuestion: "By question",
  surveysByClient: "By client, the most dissatisfied first",
  feedbackByProduct: "By product",
  feedbackByManager: "By manager",
  feedbackByMonth: "By month",
  dissatisfiedList: "Dissatisfied, and nobody has dealt with it: call back",
  surveyDueList: "To be asked now, the largest clients first",
  noneDissatisfied: "Nobody who was asked since {from} is dissatisfied and waits for a call.",
  nobodyToAsk: "Nobody is to be asked now.",
  answeredOn: "Answered on",
  answerScore: "Score",
  lowestScore: "Lowest score",
  mood: "Dissatisfaction",
  surveyNote: "What was said",
  openMood: "Open",
  hiddenMood: "Hidden",
  surveyWhy: "Why",
  neverAsked: "Never asked",
  yearlySurvey: "Not asked for 12 months",
  newProductSurvey: "New product",
  lastAsked: "Last asked",
  question: "Question",
  noProduct: "(no product)",
  noCause: "(no cause yet)",
  linesCut: "{shown, number} of {total, number} lines are listed.",
  footerSurveyScore:
    "An answer = one client, day and product; its score is the mean of its questions{best, plural, =10 {, scores of the scale of ten halved} other {}}. Dissatisfaction goes by the lowest score: up to 2 open, up to 3 hidden.",
  footerSurveyRates:
    "Response rate = answers / asked. Mean score: of the answers. Share of 4–5 = answers with a score of 4 or better / answers. Blank = no answer. Grey = fewer than 5 answers, which say little.",
  footerSurveyHandled:
    "{complaints, select, true {Dealt with = a complaint of the client on or after the day of the answer, about the same product where both name one.} other {There is no table of complaints, so every dissatisfied answer waits for a call.}} The list goes back 12 months, whatever the analysis period is.",
  footerSurveyDue:
    "To be asked on {day}: active clients that were not asked for 12 months; never asked and a client for more than 14 days; a new product bought more than 14 days ago and no survey since about it or in general.",
  footerSurveyOnce: "One line per client, the reason that is due first; nobody is asked twice within 30 days.",
  footerControlSurveys:
    "Surveys: clients to be asked, as on the sheet Surveys, from a week before; they stand behind the others of their state.",
  "what.surveyDue": "Survey: ask the client",
  noteComplaints: "What clients complained of, what was done about it and what is still to be done. Judged on {day}.",
  noteComplaintCounts:
    "Counted: {counted, number} of {total, number} complaints, those of the analysis period.{left, plural, =0 {} other { Not counted: {before, number} before, {after, number} after it.}}",
  noteUnmended:
    "Repaired for the client, but the process is not mended and it can happen again: {unmended, number} of {repaired, number}.",
  allComplaints: "All complaints of the period",
  complaintsInShort: "In short",
  complaintsByCause: "By cause",
  complaintList: "What is to be done, the overdue ones first",
  noComplaintToDo: "Nothing is to be done: every complaint is closed with all its steps.",
  complaintCount: "Complaints",
  complainingClients: "Clients",
  causeFound: "Cause found",
  repaired: "Repaired",
  processMended: "Process mended",
  unmended: "Repaired, process not mended",
  openComplaints: "Open",
  overdueComplaints: "Overdue",
  repeatedComplaints: "Repeats",
  unmendedShare: "Process not mended, share of repaired",
  closedEarly: "Closed too early",
  daysToClose: "Days to close, median",
  silentClients: "Silent dissatisfied (estimate)",
  feedbackStake: "Turnover at stake, with surveys",
  complainedOn: "Date",
  complaintAge: "Days old",
  complaintNext: "Next step",
  complaintText: "Complaint",
  cause: "Cause",
  isRepeat: "Repeat",
  repeated: "again",
  noAnswer: "no answer",
  doneState: "Settled",
  overdueComplaintState: "Overdue",
  openState: "Open",
  closedEarlyState: "Closed too early",
  findCause: "Find the cause",
  repairStep: "Repair",
  mendProcess: "Mend the process",
  closeStep: "Close",
  footerComplaintSteps:
    "Steps: registered, cause found, repaired, process mended, in any order. The next step is the first one missing. Closed too early = closed with a step missing.",
  footerComplaintOverdue:
    "Open = not closed, with a step missing. Overdue = open on {day} and older than {days, plural, one {# day} other {# days}}. The list shows the complaints of all periods. Days to close = from the complaint to its closing.",
  footerComplaintRepeats:
    "Repeat = the same client complained of the same cause within the 12 months before. Causes that are spelled alike are one.",
  footerComplaintStake:
    "Turnover at stake = what the clients that complained bought in the analysis period; with surveys, also those that were dissatisfied. Each client counts once, so the lines may come to more than the total.",
  footerSilent:
    "Silent dissatisfied is an estimate: one in ten complains, so {complaining, number} clients × 9, but at most the {others, number} other clients with a purchase in the period: {estimate, number}.",
  footerComplaintNoSteps: "Steps without a column (cause, repaired, process mended) are not asked for.",
  surveysName: "Surveys",
  complaintsName: "Complaints",
  actionCallDissatisfied:
    "Call back dissatisfied clients with whom nobody has dealt: {rest, plural, =0 {{clients, plural, one {# client} other {# clients}}} other {the {clients} largest of {all}}}, first {client}.",
  actionAnswerComplaints:
    "Settle overdue complaints: {rest, plural, =0 {{clients, plural, one {# client} other {# clients}}} other {the {clients} largest of {all}}}, first {client}.",
};

export type FeedbackReportTexts = { readonly [Key in keyof typeof feedbackReports]: string };
