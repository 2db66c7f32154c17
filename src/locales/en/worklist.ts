// What the sheet Worklist says; a part of the area reports that comes when reports are written.
export const worklist = {
  noteWorklists:
    "One list for each step of the Summary. The column Comment is yours: what you type there is kept when you run again.",
  contact: "Contact",
  usualInterval: "Usual interval (days)",
  comment: "Comment",
  rowKey: "Key of the row",
  earlierComments: "Earlier comments: these clients stand in no list now",
  footerWorklists:
    "Each list holds the clients that the step counts; their amounts add up to its turnover at stake. Only the column Comment is read back; what you type elsewhere on this sheet goes with the next run.",
  footerUsualInterval:
    "Usual interval = mean number of days between the different purchase days of the client, from three intervals on; blank = too few purchases.",
};

export type WorklistTexts = { readonly [Key in keyof typeof worklist]: string };
