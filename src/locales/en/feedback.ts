// Surveys and complaints; a part of the areas tables, problems, pane and settings.
export const feedbackTexts = {
  tables: {
    "title.surveys": "Surveys",
    "name.surveys": "Satisfaction surveys",
    "without.surveys":
      "One row per client asked, with at least client, date and score from 1 to 5 (blank = no answer). Without it nobody knows who is dissatisfied.",
    "about.surveys.client": "Who was asked, written as in the sales table.",
    "about.surveys.date": "The day on which the client was asked.",
    "about.surveys.score": "From 1 (bad) to 5 (excellent); blank = asked, no answer.",
    "about.surveys.product":
      "What the survey was about, written as in the sales table. Blank = about the company in general.",
    "about.surveys.question":
      "Rows of one client, day and product are one answer. Without it there are no figures by question.",
    "about.surveys.note": "What the client said; shown beside dissatisfied answers.",
    "title.complaints": "Complaints",
    "name.complaints": "Complaints",
    "without.complaints":
      "One row per complaint, with at least client and date. Without it nobody sees what is repaired and what goes on happening.",
    "about.complaints.client": "Who complained, written as in the sales table. A row without a client counts too.",
    "about.complaints.date": "The day of the complaint.",
    "about.complaints.product": "What it is about, written as in the sales table.",
    "about.complaints.complaint": "What happened, in a few words.",
    "about.complaints.cause": "Why it happened. The same words are the same cause; blank = not found yet.",
    "about.complaints.repaired": "Yes, no, or the day on which it was put right for the client.",
    "about.complaints.processMended": "Yes, no, or the day from which it can no longer happen.",
    "about.complaints.closeDate": "The day on which the complaint was closed; blank = it is open.",
  },
  problems: {
    scoreAboveFive:
      "The score {value} lies above 5, so the row is left out. If your scale goes to 10, choose it in the settings; else correct the cell.",
    surveyAfterDay:
      "The survey of {day} lies after the day of judgement and is not counted. To count it, choose a later day in the settings.",
    complaintAfterDay:
      "The complaint of {day} lies after the day of judgement and is not counted. To count it, choose a later day in the settings.",
    complaintClosedBefore:
      "Closed on {day}, before the complaint of {opened}. It counts as closed, but not in the days to close: correct one of the two days.",
    surveyScaleAsked:
      "Surveys: {above, number} of {scores, number} scores lie above 5. Does the scale go to 10? Choose “Best score” in the settings; until then no score counts.",
    complaintsWithoutClient:
      "Complaints: {rows, plural, one {# row names} other {# rows name}} no client. They count as complaints, but neither as clients nor as turnover.",
    feedbackClientsUnknown:
      "Surveys and complaints: {clients, plural, one {# client stands} other {# clients stand}} neither in the sales nor in the clients table ({value}). Perhaps the name is spelled otherwise there: add it to the table “Client aliases”.",
    "role.score": "Score",
    "role.question": "Question",
    "role.complaint": "Complaint",
    "role.cause": "Cause",
    "role.repaired": "Repaired",
    "role.processMended": "Process mended",
  },
  pane: {
    "problem.scoreAboveFive": "Score above 5",
    "problem.surveyAfterDay": "Survey after the day of judgement",
    "problem.complaintAfterDay": "Complaint after the day of judgement",
    "problem.complaintClosedBefore": "Complaint closed before it was made",
  },
  settings: {
    "field.surveyScale": "Best score of a survey",
    "about.surveyScale":
      "Scores of a scale of ten are halved. By itself five is taken, unless a fifth of the scores lies above five: then nothing counts until you choose.",
    "surveyScale.auto": "By the scores",
    "surveyScale.five": "5",
    "surveyScale.ten": "10",
    "field.complaintDays": "Complaint overdue after, days",
    "about.complaintDays":
      "An open complaint that is older than this on the day of judgement is overdue. Empty: {usual}.",
    "error.complaintDaysInvalid": "The days after which a complaint is overdue must be a whole number from 1 to 365.",
    "summary.complaintDays": "complaint overdue after {value, plural, one {# day} other {# days}}",
  },
};

export type FeedbackTexts = {
  readonly [Area in keyof typeof feedbackTexts]: { readonly [Key in keyof (typeof feedbackTexts)[Area]]: string };
};
