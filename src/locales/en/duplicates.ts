export const duplicates = {
  heading: "Likely duplicates",
  about: "Spellings that may be one client. Joining them writes a table of aliases; your rows stay as they are.",
  look: "Look for duplicates",
  none: "None found.",
  found:
    "{count, plural, one {# client may be} other {# clients may be}} written in several ways: each spelling counts as a client of its own.",
  compare: "Compare the spellings",
  keep: "Name that stays",
  join: "Join",
  joinSure: "{count, plural, one {Join # client that is sure} other {Join all # that are sure}}",
  joined: "{count, plural, one {# spelling joined} other {# spellings joined}}: {pair}",
  undo: "Undo the join",
  checkFirst:
    "First check whether “{client}” and “{other}” are one client: the figures of this step count them as two.",
  apart: "Not the same",
  figures: "{purchases, plural, one {# purchase} other {# purchases}} · {turnover}",
  last: "last {day}",
  // why: {same} and {differ} are lists of the words below
  same: "The same {same}",
  differ: "The names differ only by {differ}",
  both: "The same {same}, or names that differ only by {differ}",
  and: "{list} and {last}",
  "reason.taxNumber": "tax number",
  "reason.phone": "phone",
  "reason.email": "e-mail",
  "reason.marks": "marks, spaces or word order",
  "reason.lookAlike": "letters that look alike",
  "reason.legalForm": "the legal form",
  "reason.typing": "what may be a slip of the keyboard",
  sheetName: "Client aliases",
  asWritten: "As written",
  client: "Client",
};

export type DuplicatesTexts = { readonly [Key in keyof typeof duplicates]: string };
