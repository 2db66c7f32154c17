export const problems = {
  // a row that cannot be used
  dateUnreadable: "“{value}” is not a date. The row is left out: enter a date such as 2024-12-31.",
  dateMissing: "The date is missing. The row is left out: enter the day of the sale.",
  clientMissing: "The client is missing. The row is left out: enter the client’s name.",
  amountUnreadable: "“{value}” is not an amount. The row is left out: enter a number.",
  amountMissing: "The amount is missing. The row is left out: enter a number, 0 if nothing was paid.",
  errorCell: "The cell shows the error {value}. The row is left out: correct the formula.",

  // a row that is used or set aside
  afterAsOf: "The sale of {day} lies after the as-of date and is not counted. To count it, choose a later as-of date.",
  duplicateRowOf:
    "The row repeats row {row, number} of {sheet} exactly. Both are counted: delete one if it was entered twice.",
  duplicateRow: "The row repeats row {row, number} exactly. Both are counted: delete one if it was entered twice.",
  totalRow: "This is a totals row, not a sale. It is left out; nothing needs to be done.",
  valueUnreadable: "“{value}” cannot be read as “{role}”. The row is used without it: correct the value.",
  duplicateClient:
    "“{client}” stands in the clients table more than once. Row {row, number} is used: delete the others.",

  // a whole table
  tableEmpty: "The table “{table}” has no rows below its header. Fill it in or choose another one.",
  roleMissing: "The table “{table}” has no column chosen for “{role}”. Choose it in the pane.",
  ruleUnreadable:
    "“{value}” in the segment rules cannot be used. A condition is one value, several (a; b), >10, <=10, 10..20 or <>a; a header must be a column of the clients table.",
  rulesNotChosen:
    "The target matrix has {segments, plural, one {# segment} other {# segments}}, but no client has one: no table of segment rules is chosen, and the clients table names no segments. Choose the rules under “Segments and targets”, or build them there.",
  segmentUnknown: "No client belongs to the segment “{segment}” of the target matrix. Check its spelling.",
  productUnknown: "The product “{product}” of the target matrix is not in the sales. Check its spelling.",
  segmentTwice:
    "The segment “{segment}” stands in row {row, number} of the target matrix too. The marks of both rows count: join them into one.",
  ruleNeverUsed:
    "No client can reach this rule for “{segment}”: the rule in row {row, number} takes them all before. Move this one up, or delete it.",
  aliasIncomplete:
    "One of the two names is missing. The row is not used: enter the spelling and the client, or delete the row.",
  aliasRepeated: "“{value}” has another client in row {row, number}, which counts. Delete one of the two rows.",
  aliasChain:
    "“{value}” stands for “{client}” itself, so these spellings count as “{client}” too. Enter “{client}” here.",
  aliasCycle: "“{value}” leads back to the same spelling. The row is not used: decide which name stays.",

  // what a reader of the figures must know
  historyTooShort:
    "The sales begin on {day}, inside the last two windows, so a New client may be an old one. Add earlier sales to tell them apart.",
  roleAbsent: "There is no column for “{role}”. The figures that need it are left out.",
  xyzOneClass:
    "{share} of the clients with an XYZ class are in class {class}: the XYZ bounds in force do not tell them apart. Settings shows what other bounds would give.",
  xyzTooFewBuckets:
    "XYZ needs at least 3 whole {bucket, select, week {weeks} quarter {quarters} year {years} other {months}}, and the analysis period has {buckets, number}: nobody has an XYZ class. Choose a longer period or a shorter step.",
  abcGroupMissing:
    "ABC cannot be found within groups by “{group}”: there are none. Choose segment, manager or a column of the clients table.",
  keysDoNotMeet:
    "Only {met, number} of {buyers, number} clients with sales stand in the clients table. In the sales: {sales}. In the clients table, without sales: {listed}. Check whether they are written alike.",
  monoClient: "All turnover comes from one client, {client}. If it leaves, nothing remains: win a second one.",
  clientsLeftOut:
    "The lists name the first {listed, plural, one {# client} other {# clients}}; {clients, plural, one {# further client} other {# further clients}} with {share} of the turnover {clients, plural, one {is} other {are}} in all totals. How broadly clients buy and what else to sell them is said of the listed clients only.",
  spelledApart:
    "{spellings, plural, one {# name in the lists differs} other {# names in the lists differ}} from another only in case, spaces or quotation marks. The database keeps them apart, and so do these figures.",
  databaseFigures:
    "The figures come from the company database. It does not tell: segments by rules, classes, managers or other columns, potential and grades, share of all purchases, recommendations, classes given by hand, key clients by flags, duplicate rows, control total, when clients buy (Rhythm, usual interval). Sales of one client and day go by document number, then by manager.",
  spellingsJoined:
    "{spellings, plural, one {# further spelling is} other {# further spellings are}} counted with {clients, plural, one {# client} other {# clients}}, as the alias table says.",

  // columns, as problems name them
  "role.date": "Date",
  "role.client": "Client",
  "role.amount": "Amount",
  "role.document": "Document",
  "role.product": "Product",
  "role.manager": "Manager",
  "role.margin": "Margin",
  "role.cost": "Cost",
  "role.marginPercent": "Margin %",
  "role.quantity": "Quantity",
  "role.price": "Price",
  "role.channel": "Channel",
  "role.segment": "Segment",
  "role.potential": "Potential",
  "role.penetrationBase": "Purchases from all suppliers",
  "role.buysFromCompetitors": "Buys from competitors",
  "role.doNotContact": "Do not contact",
  "role.recommends": "Recommends us",
  "role.image": "Image client",
  "role.innovator": "Innovator",
  "role.expert": "Expert",
  "role.lostReason": "Reason lost",
  "role.manualClass": "Manual class",
  "role.taxNumber": "Tax number",
  "role.phone": "Phone",
  "role.email": "E-mail",
  "role.address": "Address",
  "role.contactPerson": "Contact person",

  // the host refused
  "workbook.cancelled": "Cancelled. The workbook is as it was before.",
  "workbook.editMode": "A cell is being edited. Press Enter or Esc in it and try again.",
  "workbook.protected": "The workbook or a sheet is protected. Remove the protection on the Review tab and try again.",
  "workbook.readOnly": "The workbook is open for reading only. Save a copy under another name and try again there.",
  "workbook.nothingKept": "There is no earlier run to go back to.",
  "workbook.noSheetLeft": "No other sheet is in sight. Unhide one of your sheets and try again.",
  "workbook.sheetMissing":
    "A sheet or table was deleted or renamed meanwhile. Look for the tables again and choose it anew.",
  "workbook.tooLarge":
    "The tables are too large for this Excel. Choose a shorter table, or open the workbook in Excel on a computer.",
  "workbook.notSupported": "This version of Excel cannot do what is needed. Update Excel and try again.",
  "workbook.busy": "Excel is busy, or another workbook is active. Click into this workbook and try again.",
  "workbook.sessionLost":
    "Excel has lost the connection to this workbook. Reload the page or reopen the workbook, and try again.",
  "workbook.noConnection": "Excel could not be reached in time. Check the internet connection and try again.",
  "workbook.dialogOpen": "A dialog of Excel is open. Close it and try again.",
  "workbook.cannotListen": "Excel does not tell the pane of changes. Close the pane, open it again and try again.",
  "workbook.cellsFilled":
    "The result needs blank cells, and {place} is filled or cannot take it. Select a cell with enough free room below and beside it.",
  "workbook.belowFilled":
    "{place}, below the table, is filled, so nothing was added. Move what stands there, and try again.",
  "workbook.besideFilled":
    "{place}, beside the table, is filled, so the deleted column cannot come back. Move what stands there, and try again.",
  "workbook.rowsMoved": "The rows at {place} have changed meanwhile, and no more was written. Update the sheet again.",
  "workbook.formulaRefused":
    "Excel does not take the formula in {place} from the pane. Copy it and paste it into the cell.",
  "workbook.sheetsProtected":
    "Protected: {sheets}. Nothing was replaced. Remove the protection on the Review tab and try again.",
  "workbook.notCalculated":
    "{place} has no result yet. Nothing was replaced. Wait until Excel has calculated, or correct the formula, and try again.",
  "workbook.inFile": "The cell lies in the file {name}. Open the file to see it.",
  "workbook.fileUnreadable": "{name} cannot be read any more: it was changed, moved or closed. Choose the files again.",
  "workbook.changedMeanwhile": "{place} has changed meanwhile. Nothing was replaced. Look for the formulas again.",
  "workbook.rowsChanged":
    "“{place}” is no longer as the join left it. Nothing was undone. Delete the row of the spelling there.",
  "workbook.hostFailed":
    "Excel did not carry it out; the workbook is as it was before. Try again; if it fails again, save the workbook and reopen it.",
};

export type ProblemsTexts = { readonly [Key in keyof typeof problems]: string };
