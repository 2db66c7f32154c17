/** What only the help page says; the pane does not load it. */
export const helpPage = {
  rules: "Rules and worked examples",
  sheets: "How to read each sheet",
  example: "The example of the next rules",
  exampleAbout: "All figures below are computed from these sales, as in a workbook.",
  stage: "Stage",

  // where sales come from, beside a sheet
  statements: "Sales from bank statements",
  statementsWhat:
    "A company without a list of sales has one at its bank. “{choose}” on the screen “{data}” takes the files of any bank, several at once: 1C, MT940, CAMT.053 and 052, CSV; an Excel file of a bank is read as a sheet of this workbook. Files are known by what they hold, not by their names.",
  statementsKinds:
    "Each payment gets one kind, and what decided on it stands beside it: an account, the bank’s mark or a word. Only the kinds “{sale}” and “{cards}” are turnover; the others stay in the table. Choose another kind in its cell, or edit the words: the workbook remembers both.",
  statementsClients:
    "A client is known by the table “{aliases}”, by a valid tax number, and by its name without the legal form. Similar spellings are proposed side by side; nothing is joined without you.",
  statementsTwice:
    "Next month, import the next statement into the same workbook. What is already there is left out, also where two statements overlap, and two equal payments of one day stay two. A payment whose row you delete comes in again.",
  statementsCheck:
    "The sums of all kinds add up to the file, and the balances of the bank are compared. What cannot be read and what is not booked is named with its line. The sheet “{log}” keeps what each import brought.",
  files: "Sales in files larger than a sheet",
  filesWhat:
    "“{choose}” on the screen “{data}” reads sales from .csv, .csv.gz, .txt and .parquet files where they lie, several at once, such as one for each year or branch. Clients, rules and the other tables come from the workbook. The files need the same headers, in any order.",
  filesRules:
    "The rules are those for a sheet: you see which column is taken for what and how dates and amounts are read, and can change it. What the first rows of a file show is checked against all its rows; where they prove something else, the file is read once more.",
  filesProblems:
    "A problem names the file and the row. A row that stands in two files is said with both places, and counts twice until you take it out.",
  filesLists:
    "Lists that are longer than a sheet are cut: the last line says how many more clients there are and what they come to. Totals always cover all.",
  filesAgain: "Files are not kept in the workbook. Whoever opens it anew chooses them again; the pane says which ones.",

  keyboard: "Keyboard",
  keyboardSentence:
    "F6 goes to the next part of the window (sheet, pane, bar), Shift+F6 back; Excel and the workbench do the same. In the pane, Tab goes from field to field and the arrow keys from screen to screen.",
  privacy: "Privacy",
  privacySentence:
    "No data leave the workbook: the add-in computes everything in Excel itself and sends nothing to any server.",
  privacyPage: "The page without Excel: {kept}",
  figures: "Figures by this rule",

  // what a figure cannot do without
  "without.products": "Without a product column in the sales there is no such figure.",
  "without.margin": "Without a margin or cost column in the sales there is no such figure.",
  "without.targets": "Without a target matrix there is no such figure.",
  "without.lifetimes": "Without a margin in the sales or the settings there is no such figure.",
  "without.turnoverPlan": "Without a plan of turnover there is no such figure.",
  "without.potentialClients": "Without potential clients there is no such figure.",

  // one per report sheet
  "sheet.summary":
    "Compare the KPI period with the period before, then follow the steps from the top: the first one has the largest turnover at stake.",
  "sheet.worklists":
    "The clients of each step with what you need for a call. Work a list from the top, and note in Comment what was agreed: it stays when you run again.",
  "sheet.clients":
    "One row per client, the largest first. Filter by status and class; an overdue order of an A client comes before everything else.",
  "sheet.abcXyz":
    "Top left stand the clients that bring much and buy evenly, bottom right those that bring little and buy irregularly. Beside the grids stands what to do with each pair.",
  "sheet.segmentProduct":
    "A row is a segment, a column a product. A large gap in a product marked + shows where to sell next. Below stands what is bought beside the targets.",
  "sheet.clientProduct":
    "Read along the row of a client: “Not offered” is what its segment should buy and the client does not.",
  "sheet.whatElse": "A call list for each manager: begin at the top, where the expected turnover is largest.",
  "sheet.managers":
    "Read from left to right: who was won, kept and lost, then what was sold and how. Compare managers by average check and conversion, not by turnover alone.",
  "sheet.keyClients":
    "The first block says how far the company depends on one client; then stands what would be left without each key client.",
  "sheet.lostClients":
    "The latest losses stand first, because they are the easiest to win back. Look at the turnover and at the main product.",
  "sheet.dynamics":
    "Look at the new and the lost clients of each month: the base grows while more are won than lost. In a cohort, read along the row how many still buy.",
  "sheet.rhythm":
    "Read the sentences at the top first: they name the days and hours at which clients buy more, and those for calls and offers. Below stand the counts.",
  "sheet.funnel":
    "Look for the stage with the lowest conversion of settled deals, then for the reasons of refusal there; below stand the deals to call about.",
  "sheet.controlPoints":
    "Begin the morning here: press Today in the settings, run, and work the list from the top, the overdue ones first.",
  "sheet.surveys":
    "First the clients to call back, then those to be asked. Further down look for the product or manager with the most dissatisfied answers.",
  "sheet.complaints":
    "Begin with what is overdue. Then look at the complaints that were repaired while the process is not mended: they come again.",
  "sheet.loyalty":
    "Look first whether the programme pays back, then who gets most of it. Change the rate on the screen Loyalty until the growth needed is one that you believe in.",
  "sheet.rules":
    "Look here when somebody asks how a figure was found, or when two runs differ: columns, settings and rules of this run are listed once.",
};

export type HelpPageTexts = { readonly [Key in keyof typeof helpPage]: string };
