export const start = {
  // an empty workbook
  heading: "Where are your sales?",
  useSheet: "Use my sheet",
  useSheetAbout:
    "Paste or open your sales in this workbook: a header row, below it one row per sale or payment, with at least the date, the client and the amount.",
  look: "Look for my sheet",
  nothingYet: "No sheet with such a header row was found yet.",
  sample: "Try the sample",
  sampleAbout: "Adds sheets with the sales and clients of a trading company, so that you can try everything.",
  openSample: "Open the sample",
  template: "Begin with a template",
  templateAbout:
    "Adds the sheets Sales, Clients, Segment rules, Target matrix, Plan, Offers, Activities, Surveys and Complaints, with drop-down lists and one example row each, to write over.",
  makeTemplate: "Make the template",
  adding: "Adding the sheets…",
  noSalesHeading: "No sales in this workbook?",

  // the template
  plan: "Plan",
  period: "Period",
  indicator: "Indicator",
  value: "Value",
  industry: "Industry",
  employees: "Employees",
  exampleClient: "Example Ltd",
  exampleManager: "Anna Smith",
  exampleProduct: "Paper",
  exampleSegment: "Shops from 10 employees",
  exampleActivity: "Call",
  exampleQuestion: "Delivery on time",
  exampleComplaint: "Boxes arrived wet",
  exampleIndustry: "Retail",
  yes: "yes",
  no: "no",
  potentialMax: "max",
  potentialHigh: "high",
  potentialLow: "low",
  onlyDate: "Enter a date.",
  amountBelowZero: "Below zero, or not a number. A return is entered below zero. Keep it?",
  onlyScore: "Enter a score from 1 (bad) to 5 (excellent), or leave the cell empty: no answer.",
  onlyFromList: "Choose a word from the list.",
  onlyMark: "Enter + for a target product, or leave the cell empty.",

  // how a table was understood
  span: "Sales from {from} to {to}",
  spanReading: "Looking for the first and the last sale…",
  preview: "The first rows as understood",
  "fault.date.missing": "no date",
  "fault.date.unreadable": "not a date",
  "fault.amount.missing": "no amount",
  "fault.amount.unreadable": "not an amount",
  "fault.client.missing": "no client",
  "fault.error": "error in the cell",
  totalRow: "a total, left out",
  columnsFound: "Columns: change them",
  columnsToCheck: "Columns – please check: {roles}",
  "trust.sure": "Known by its header.",
  "trust.unsure": "The header or the values leave a doubt: check.",
  "trust.chosen": "Chosen by you.",
  point: "{role}: take the column selected in the sheet",
  pointAbout: "Choose from the lists. Or click the column in the sheet, then the arrow beside the list.",
  pointOtherSheet: "Select a cell on the sheet “{sheet}” first.",
  pointOutside: "The selected cell lies outside this table.",

  // a check before the run
  checkHeading: "Check before the run",
  checkAbout: "Reads every row of the chosen tables and names the cells to correct. Nothing is changed.",
  check: "Check the data",
  checking: "Checking…",
  checkedRows:
    "{left, plural, =0 {All rows of the sales can be used: {total, number}.} other {{used, number} of {total, plural, one {# row} other {# rows}} of the sales can be used, {left, number} will be left out.}}",
  checkClean: "Nothing to correct.",

  // ignored problems
  ignore: "Ignore",
  ignoreKind: "Ignore all of this kind",
  ignored: "Ignored in this workbook: {count, number}",
  ignoredAbout: "They stay out of this list only: the figures and the sheets are the same.",
  showAgain: "Show again",
};

export type StartTexts = { readonly [Key in keyof typeof start]: string };
