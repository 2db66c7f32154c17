/** What only the help page says; the pane does not load it. */
export const helpPage = {
  rules: "Rules and worked examples",
  sheets: "How to read each sheet",
  example: "The example of the next rules",
  exampleAbout: "All figures below are computed from these sales, as in a workbook.",
  stage: "Stage",
  keyboard: "Keyboard",
  keyboardSentence:
    "F6 goes to the next part of the window (sheet, pane, bar), Shift+F6 back; Excel and the workbench do the same. In the pane, Tab goes from field to field and the arrow keys from screen to screen.",
  privacy: "Privacy",
  privacySentence:
    "No data leave the workbook: the add-in computes everything in Excel itself and sends nothing to any server.",
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
};

export type HelpPageTexts = { readonly [Key in keyof typeof helpPage]: string };
