export const duplicates = {
  heading: "Likely duplicates",
  about: "Spellings that may be one client. Joining them writes a table of aliases; your rows stay as they are.",
  look: "Look for duplicates",
  none: "None found.",
  keep: "Name that stays",
  join: "Join",
  apart: "Not the same",
  figures: "{purchases, plural, one {# purchase} other {# purchases}} · {turnover}",
  last: "last {day}",
  "reason.marks": "The same but for marks and spaces",
  "reason.lookAlike": "Letters that look alike",
  "reason.legalForm": "The same but for the legal form",
  "reason.typing": "Perhaps a slip of the keyboard",
  table: "Client aliases",
  without: "A spelling as written, and beside it the client. Without it every spelling is a client of its own.",
  sheetName: "Client aliases",
  asWritten: "As written",
  client: "Client",
};

export type DuplicatesTexts = { readonly [Key in keyof typeof duplicates]: string };
