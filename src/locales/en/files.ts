// Sales in files beside the workbook: loaded with the part of the pane that reads them.
export const fileTexts = {
  files: {
    heading: "Files beside the workbook",
    about:
      "Sales that no sheet can hold: .csv, .csv.gz, .txt, .parquet or .xlsx, several at once, such as a file for each year. They are read where they lie, by the rules for sheets; nothing is copied into the workbook and nothing leaves this computer.",
    moreRows: "{count, plural, one {# more row} other {# more rows}}, not listed",
    choose: "Choose files",
    chosen: "Sales are read from: {names}.",
    sheetsLeftOut: "Not read, since they have other columns or no row of headers: {names}.",
    remove: "Read no files",
    opening: "Looking at the files …",
    pickAgain: "The last run read the sales from {names}. Choose these files again to run once more.",
    "refused.empty": "{name} is empty.",
    "refused.workbookFile":
      "{name} is a workbook of another kind than .xlsx: open it in Excel and save it as .xlsx, or read its sheets there.",
    "refused.locked": "{name} is protected by a password. Save it without one.",
    "refused.noSheets": "{name} has no sheet with anything in it.",
    "refused.statement":
      "{name} is a bank statement, not a list of sales. Import it first (Import statement; on the command line: npm run import).",
    "refused.notText": "{name} is neither a text with columns nor a Parquet file. Save the sales as .csv.",
    "refused.webPage": "{name} is a web page. Save the sales as .csv.",
    "refused.damaged":
      "{name} cannot be read to its end: it is damaged or was cut while it was copied. Copy or save it again.",
    "refused.gone": "{name} cannot be read any more: it was changed, moved or closed. Choose the files again.",
    "refused.nested": "{name} has columns that hold lists. Save it with one value in each cell.",
    noHeader: "{name} has no row of headers among its first rows. Give it one, such as Date, Client, Amount.",
    unlike:
      "{name} does not have all columns of {other} that are needed: {headers} missing or there twice. Files that are read together need the same headers.",
    noSales:
      "These files hold no sales: a file needs columns of the date, the client and the amount. Their columns: {headers}.",
  },
};
