export const command = {
  usage:
    'Usage: npm run analyze -- input.xlsx output.xlsx [--settings settings.json] [--send reports.xlsx] [--language en|ru|mk|ro|tr]\nor: npm run analyze -- --sales 2022.csv --sales "branch-*.parquet" [workbook.xlsx] output.xlsx, with sales from files (.csv, .csv.gz, .txt, .parquet) and the other tables from the workbook.\nThe input may also be a .csv file with the sales, or a bank statement (1C, MT940, CAMT).\nWith the sales in a database: npm run analyze -- [input.xlsx] output.xlsx --engine settings.json; without a file the connection is tried.',
  unknownLanguage: "Unknown language: {value}. Choose one of {known}.",

  copiesUsage:
    "Usage: npm run copies -- input.xlsx output.xlsx --to folder [--manager NAME]... [--rows own|all] [--blank] [--settings settings.json] [--language en|ru|mk|ro|tr]\nmakes a copy for each manager, or for those that are named; output.xlsx is the input with the log.\nResults that come back: npm run copies -- input.xlsx output.xlsx --back copy.xlsx...",
  tasksUsage:
    "Usage: npm run tasks -- input.xlsx output.xlsx [--rule winBack|callOverdue|nextRung|targetGap|controlPoint|surveyDue|complaint|contact]... [--dossiers] [--settings settings.json] [--language en|ru|mk|ro|tr]\nbrings tasks, measures, the page by manager and the dossiers up to date; --rule names the lists for new tasks, without it all; --dossiers makes those of the key clients.",
  campaignUsage:
    "Usage: npm run campaign -- input.xlsx output.xlsx --list winBack|callOverdue|nextRung|targetGap|keyClients|birthday|all|abc:A|segment:NAME|status:Lost|manager:NAME [--channel email|phone|post] [--country none|ru|mk|ro|tr] [--quiet DAYS] [--unsubscribed TABLE] [--name NAME] [--sent YYYY-MM-DD] [--settings settings.json] [--language en|ru|mk|ro|tr]\nmakes the list of a campaign on a sheet and says who is left out and why; --sent records it as sent on that day.",
  unknownList: "There is no list {value}. Known: {known}.",
  unknownTable: "There is no table {value}. Known: {known}.",
  unknownRule: "There is no rule {value}. Known: {known}.",
  unknownManager: "There is no manager {value}. Known: {known}.",

  // files
  fileMissing: "There is no file {file}.",
  fileUnreadable: "{file} cannot be opened. Check whether it is a file and whether you may read it.",
  fileUnwritable: "{file} cannot be written. Close it if it is open in Excel, and check whether you may write there.",
  folderMissing: "{file} cannot be written: there is no folder {folder}.",
  outputIsFolder: "{file} is a folder. Give the name of a file that ends in .xlsx.",
  outputIsInput: "{file} is an input of this run and would be overwritten. Give the result another name.",
  outputNotXlsx: "The result is an Excel workbook: give it a name that ends in .xlsx, not {file}.",

  // settings.json
  settingsNotJson: "{file} is not valid JSON: {reason}",
  settingsTooDeep: "{file} is nested deeper than any setting. Write it as README.md shows.",
  unforeseen:
    "Something unforeseen went wrong ({reason}). Nothing was written. Try a copy of the workbook with the tables alone.",
  settingsUnknownKey: "{file}: there is no setting {path}. Correct its spelling or remove it.",
  settingsMissingKey: "{file}: {path} is missing. Add it.",
  settingsWrongValue: "{file}: {path} must be {expected}, not {value}.",
  "expected.address": 'an address such as "http://127.0.0.1:8123"',
  "expected.object": "an object in braces",
  "expected.text": "a text in quotation marks",
  "expected.number": "a number",
  "expected.wholeNumber": "a whole number",
  "expected.day": 'a day such as "2024-12-31"',
  "expected.period": 'two days such as ["2024-01-01", "2024-12-31"], or a name such as "lastMonth"',
  "expected.numbers": "a list of numbers such as [0.5, 0.8]",
  "expected.twoNumbers": "two numbers such as [0.1, 0.25]",
  "expected.choice": "{others} or {last}",
  "expected.gradeTable": 'three rows of grades such as [["A", "B", "B"], ["B", "B", "B"], ["C", "C", "D"]]',
  "expected.tiers": "thresholds with their rates such as [[50000, 0.03], [100000, 0.05]]",
  "expected.yesNo": "true or false",
  "expected.otherMark": "another mark than for decimals",
  "expected.sheets": 'a list of sheet names such as ["January", "February"]',
  "expected.reports": 'a list of sheets such as ["summary", "clients", "abcXyz"]',

  // tables
  salesMissing:
    "No sales were found: no sheet holds a header row with rows below it. Enter a row of headers (date, client, amount) and below it one row per sale.",
  together: "Read together: {tables}.",
  apart:
    "Not read, although the columns are the same: {tables}. To read several sheets together, name them in the settings: {settings}",
  perhapsStatement:
    "{sheet} looks like a bank statement (columns {headers}). If it is one, import it first, so that own transfers, loans and expenses do not count as sales: npm run import -- statement.csv --out sales.xlsx",
  farDays: "Days far from all others were left out: {days}. To count them: {settings}",
  columnsOfFile: "{table} – file {file}: {columns}.",
  columns: "{table} – sheet {sheet}: {columns}.",
  notColumns: "not {columns}",
  columnUnsure: "{sheet}: it is not certain which column is “{role}”, so nothing was written. These could be it:",
  columnAnswer: "Name the right column in the settings: {settings}",
  noSales:
    "No sheet could be read as a table of sales. It needs a header row and columns of the date, the client and the amount, with one row per sale.",
  sheetEmpty: "{sheet}: it is empty.",
  sheetBare: "{sheet}: {rows, plural, one {# row is} other {# rows are}} filled, but none of them is a row of headers.",
  sheetWithoutHeaders:
    "{sheet}: row {row} holds values where the headers should be. Insert a row above it with a header for each column, such as Date, Client, Amount.",
  sheetNothing: "{sheet}: no column for {missing}. Its columns: {headers}.",
  sheetPartly: "{sheet}: found {found}; no column for {missing}. Its columns: {headers}.",
  sheetSeems: "It looks like the table “{table}”.",
  noSalesAnswer: "Name the sheet and its columns in the settings: {settings}",
  sheetMissing: "There is no table on a sheet {sheet}. Sheets with tables: {sheets}.",
  columnMissing: "The sheet {sheet} has no column {header}. Its columns: {headers}.",
  roleMissing: "The sheet {sheet} has no column for “{role}”. Name it in the settings under {path}.",
  nothingUsed: "No row of the sales could be used, so nothing was written.",

  // what was found
  tables: "Read from: {tables}.",
  rows: "Rows of the sales used: {used, number} of {total, number}.",
  period: "Analysis period: {from} – {to}, as of {asOf}.",
  clients: "Clients: {clients, number} ({statuses}).",
  turnover: "Turnover: {turnover}.",
  abc: "ABC: {classes}.",
  sheets: "Sheets written: {sheets}.",
  written: "Saved as {file}.",
  leftOut: "Not carried over into the result: {items}. The input still has them.",
  "leftOut.pictures": "pictures",
  "leftOut.comments": "comments",
  "leftOut.pivotTables": "pivot tables",
  "leftOut.macros": "macros",
  problems: "To be looked at:",
  moreSheets: "… and {count, plural, one {# more sheet} other {# more sheets}}.",
  moreProblems: "… and {count, plural, one {# more like this} other {# more like these}}.",

  // spellings
  moreSpellings: "and {count, plural, one {# more client} other {# more clients}}",
  joinSpellings:
    "To count them as one, list them on a sheet “{sheet}”: the spelling as written, and beside it the client.",

  // sales in a database
  engineMissing: "{file} does not say where the database is: add “engine” with address, database and sales.",
  engineReady: "Everything can be read. Add the name of a workbook to write the reports.",
  "engine.wrongPassword":
    "The database does not accept the name or the password. The password is read from CLIENTELE_ENGINE_PASSWORD.",
  "engine.clientOnTwoShards":
    "{clients, plural, one {# client has} other {# clients have}} rows on more than one shard. Spread the sales by client, or set “spread” to “any”.",
  "engine.settingLeftOut": "The setting {setting} cannot be used with a database. Remove it.",
};

export type CommandTexts = { readonly [Key in keyof typeof command]: string };
