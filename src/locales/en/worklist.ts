// Headers of the lists of clients, what the sheet Worklist says, and which sheets are left out; a part of the area reports that comes when reports are written.
export const worklist = {
  purchasesInPeriod: "Purchases in period",
  averageCheckInPeriod: "Average check in period",
  contact: "Contact",
  usualInterval: "Usual interval (days)",
  comment: "Comment",
  rowKey: "Key of the row",
  footerComment:
    "The column Comment is yours: what you type there is kept when you run again. What you type elsewhere on this sheet goes with the next run.",
  noteWorklists:
    "One list for each step of the Summary. The column Comment is yours: what you type there is kept when you run again.",
  footerLostCounts:
    "Lost clients: a purchase in the period before, none in the KPI period – {lost}; status Lost (no purchase in the last window, whenever they left) – {all}.",
  footerEmptySheets: "Nothing to show, so not written: {sheets}.",
  earlierComments: "Earlier comments: these clients stand in no list now",
  footerUnseenComments:
    "Comments kept whose lines are on none of these sheets now: {count}. The sheet “{sheet}” shows them.",
  footerWorklists:
    "Each list holds the clients that the step counts; their amounts add up to its turnover at stake. Only the column Comment is read back; what you type elsewhere on this sheet goes with the next run.",
  footerUsualInterval:
    "Usual interval = mean number of days between the different purchase days of the client, from three intervals on; blank = too few purchases.",
};

export type WorklistTexts = { readonly [Key in keyof typeof worklist]: string };
