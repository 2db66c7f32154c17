// Sentences that explain the figures of surveys and complaints; a part of the area figures.
export const feedbackFigures = {
  answers: "Answers",
  complaints: "Complaints",
  "rule.surveysAsked":
    "Clients asked in the analysis period, once per day and product, with those that have not answered.",
  "rule.surveyAnswers": "Askings with at least one score.",
  "rule.responseRate": "Answers / asked.",
  "rule.meanScore": "The mean of the scores of the answers; the score of an answer is the mean of its questions.",
  "rule.goodShare": "Answers with a score of 4 or better / answers.",
  "rule.openDissatisfied": "Answers whose lowest score is 2 or less.",
  "rule.hiddenDissatisfied": "Answers whose lowest score is above 2 and at most 3.",
  "rule.dissatisfiedStake": "What the dissatisfied clients bought in the analysis period, each client once.",
  "rule.surveyAnswer": "As the rows of the survey say.",
  "rule.surveyLastAsked": "The last day on which the client was asked; blank = never.",
  "rule.surveyDueOn":
    "Twelve months after the last survey, or 15 days after a product was bought for the first time, at least 30 days after the last survey.",
  "rule.complaintCount": "Complaints of the analysis period.",
  "rule.complainingClients": "Different clients that complained.",
  "rule.complaintsWithCause": "Complaints whose cause is named.",
  "rule.complaintsRepaired": "Complaints that were put right for the client.",
  "rule.complaintsMended": "Complaints after which the process was mended.",
  "rule.complaintsUnmended": "Complaints that were put right for the client, while the process is not mended.",
  "rule.complaintsOpen": "Complaints that are not closed and lack a step.",
  "rule.complaintsOverdue": "Open complaints that are older than the settings allow.",
  "rule.complaintRepeats": "Complaints whose client complained of the same cause within the 12 months before.",
  "rule.complaintStake": "What the clients that complained bought in the analysis period, each client once.",
  "rule.unmendedShare": "Repaired without mending the process / repaired.",
  "rule.complaintsClosedEarly": "Complaints that were closed while a step is missing.",
  "rule.daysToClose": "The median of the days from a complaint to its closing.",
  "rule.silentClients":
    "An estimate: clients that complained × 9, at most the other clients with a purchase in the period.",
  "rule.feedbackStake":
    "What the clients bought in the analysis period that complained or were dissatisfied in a survey, each client once.",
  "rule.complaintDay": "As the row of the complaint says.",
  "rule.complaintAge": "Days from the complaint to the day of judgement.",
  "rule.callDissatisfied": "The turnover of dissatisfied clients with whom nobody has dealt; the ten largest.",
  "rule.answerComplaints": "The turnover of clients with an overdue complaint; the ten largest.",
  "input.goodAnswers": "Answers of 4 or better",
  "input.complainingClients": "Clients that complained",
  "input.silentPerComplaining": "Silent for each that complained",
  "input.otherBuyers": "Other clients with a purchase",
};

export type FeedbackFigureTexts = { readonly [Key in keyof typeof feedbackFigures]: string };
