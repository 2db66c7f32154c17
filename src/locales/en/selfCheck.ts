/** The check of the Excel that runs the add-in, and its report. */
export const selfCheck = {
  heading: "Check this Excel",
  about:
    "Tries in this workbook what Clientele needs from Excel, on a hidden sheet that is removed afterwards. Your sheets stay as they are.",
  start: "Check Excel",
  checking: "Checking …",
  copy: "Copy the report",
  selected: "The report is selected: press Ctrl+C.",
  allWork: "All that Clientele needs from Excel works here.",
  someFail:
    "{count, plural, one {# check did not pass} other {# checks did not pass}}. Copy the report and send it with your question.",
  "outcome.passed": "Works",
  "outcome.failed": "Does not work",
  "outcome.unsupported": "Not supported here",
  "host.passed": "Excel {version} ({platform}), language {displayLanguage}, dates and numbers {contentLanguage}.",
  "sets.passed": "Requirement sets: all that are needed are there; the newest is {newest}.",
  "sets.failed": "Requirement sets: {missing} missing; the newest is {newest}. Update Excel.",
  "sheet.passed": "A hidden sheet can be added.",
  "sheet.refused": "Hidden sheet: {reason}",
  "culture.passed": "Numbers and dates: decimal sign “{decimal}”, date {date}; 1234.5 is shown as {shown}.",
  "culture.failed":
    "Numbers and dates: the decimal sign is said to be “{decimal}”, the date {date}, but 1234.5 is shown as {shown}.",
  "culture.unsupported":
    "Numbers and dates: Excel does not tell how it writes them; Clientele goes by the language {language}. 1234.5 is shown as {shown}.",
  "culture.refused": "Numbers and dates: {reason}",
  "dates.passed": "Days: 1 January 2024 is day {day} (date system {system}) and is shown as {shown}.",
  "dates.failed": "Days: 1 January 2024 is day {day} and is shown as {shown}. Dates on the reports may be wrong.",
  "dates.refused": "Days: {reason}",
  "texts.passed": "Texts such as =1+1, 007 and 2024-01-02 stay texts.",
  "texts.failed": "Texts: “{text}” became “{value}”.",
  "texts.refused": "Texts: {reason}",
  "large.passed": "5 MB of cells: written in {writing, number} s, read in {reading, number} s.",
  "large.failed": "5 MB of cells: {wrong, number} of 50,000 came back changed.",
  "large.refused": "5 MB of cells: {reason}",
  "hidden.passed": "Sheets can be put out of sight and found again.",
  "hidden.failed": "Sheets out of sight: asked for {wanted}, Excel has {visibility}.",
  "hidden.refused": "Sheets out of sight: {reason}",
  "events.passed": "Excel tells of changed cells.",
  "events.failed":
    "Excel does not tell of changed cells: the pane will not notice when sales change. Run again after changes.",
  "events.refused": "Changed cells: {reason}",
  "functions.passed": "Functions: {formula} gives {shown}.",
  "functions.failed":
    "Functions: {formula} shows {shown}. Close the workbook, open it and the pane again, and check once more.",
  "functions.unsupported":
    "Functions: in Turkish Excel they cannot be entered by a program. Type {formula} into a cell: it must give 80.",
  "functions.refused": "Functions: {reason}",
  "removed.passed": "The hidden sheet is removed.",
  "removed.failed":
    "The hidden sheet is still there. Show it (right-click a sheet tab, Unhide) and delete it: its name begins with “Clientele check”.",
  "removed.refused":
    "The hidden sheet could not be removed: {reason} Then show it (right-click a sheet tab, Unhide) and delete it: its name begins with “Clientele check”.",
};

export type SelfCheckTexts = { readonly [Key in keyof typeof selfCheck]: string };
