/** What the worksheet functions say: status words, and the reasons shown with an error. {argument} is never translated. */
export const functions = {
  statusPotential: "Potential",
  statusNew: "New",
  statusRegular: "Regular",
  statusRestored: "Restored",
  statusLost: "Lost",
  tooManyCells:
    "{argument} has {count} cells; at most {limit} fit into one call. Give the filled range, such as A2:A5000, not whole columns.",
  notNumber: "{argument} must be a number, not {value}.",
  notDate: "{argument} must be a date, not {value}.",
  notYesNo: "{argument} must be TRUE or FALSE, not {value}.",
  errorCell: "{argument} contains the error {value}.",
  shape:
    "{argument} has {rows} rows and {columns} columns and must have as many as {other}: {otherRows} and {otherColumns}.",
  notShare: "{argument} must be above 0% and below 100%.",
  notPositive: "{argument} must be above 0.",
  notRising: "{argument} must be above {other}.",
  notMonths: "{argument} must be a whole number from {lowest} to {highest}.",
  noStartClients: "{argument} is 0: with no clients at the start there is no rate.",
};

export type FunctionsTexts = { readonly [Key in keyof typeof functions]: string };
