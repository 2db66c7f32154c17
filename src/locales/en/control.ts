/** What the amounts of the sheet add up to, and where each part of them is. */
export const control = {
  total: "Control total: the amounts of the sheet, {sum} = {parts}; difference {difference}.",
  used: "used in the analysis period",
  collective: "without a named client, such as card takings ({rows})",
  before: "before the analysis period",
  after: "after the analysis period",
  afterAsOf: "after the as-of date",
  unreadable: "left out, unreadable ({rows})",
  notSale: "left out, no sale ({rows})",
  farAway: "left out, far days ({rows})",
  returns: "returns without a minus, twice ({rows})",
  repeated: "repeated totals of documents ({rows})",
  converted: "converted from other currencies ({rows})",
  heading: "Control total",
  column: "Amounts of the sheet",
  difference: "Difference",
  sheetTotalAgrees: "The sheet’s own total in {cell}, {amount}, agrees with its rows.",
  sheetTotalMore:
    "The sheet’s own total in {cell} is {amount}: {difference} more than its rows. Look for rows that it leaves out or counts twice.",
  sheetTotalLess:
    "The sheet’s own total in {cell} is {amount}: {difference} less than its rows. Look for rows that it leaves out or counts twice.",
};
