/** The pages for support and on privacy, which the manifest and the store lead to. */
export const aboutPages = {
  supportTitle: "Support",
  help: "Help",
  supportFigure:
    "A figure looks wrong: select it on its sheet and open the screen “{explain}”. You see the rule, what went into it and the rows of the sales. “{check}” on the screen “{data}” names the cells that cannot be read.",
  supportUndo:
    "A run has brought something that you did not want: “{restore}” on the screen “{result}” brings back the sheets of the run before. Your own sheets are never changed by a run.",
  supportExcel:
    "Excel refuses something, or figures and dates look strange: press “{checkExcel}” at the end of the screen “{settings}” and copy the report.",
  supportStart:
    "The pane does not open: close the workbook and open it again, check the internet connection, and update Excel. Clientele runs in Excel for Microsoft 365 on Windows and Mac and in Excel on the web; it needs ExcelApi 1.9, SharedRuntime 1.1 and CustomFunctionsRuntime 1.3.",
  supportRemove:
    "You remove Clientele in Excel’s list of add-ins. The report sheets stay in the workbook until you delete them.",
  supportAsk:
    "If this does not help, write to {address}. Send what you did, what you saw and the report of “{checkExcel}”. Do not send client data.",
  supportAskOwner:
    "If this does not help, ask the person who has set up Clientele for you. Send what you did, what you saw and the report of “{checkExcel}”. Do not send client data.",
  privacySent:
    "Clientele computes everything in Excel itself. Nothing of the workbook is sent anywhere: no clients, no sales, no figures, no file names. There is no account, no cookie, and nobody counts who uses it.",
  privacyFiles:
    "When the pane opens, it loads its own files from the server on which Clientele is published, and office.js from Microsoft. As with any web page, these servers learn that the files were asked for, not what is in the workbook.",
  privacyWorkbook:
    "What Clientele remembers stands in the workbook itself: the chosen tables and columns, the settings, what the last run was made from, the sheets of the run before (hidden), and what you typed on its sheets. It stays there as long as the workbook, and goes with the file when you pass it on.",
  privacyPassOn:
    "A file made with “{send}” holds values only: no formulas, no hidden sheets, nothing of what Clientele remembers.",
  privacyPage:
    "The page without Excel: {kept} It also remembers the language and that the first choice was made, until you clear the browser’s data.",
  privacyDatabase:
    "Where your company has connected its own sales database, the pane asks that database for sums and lists over the company’s own server. Nothing from the workbook’s cells goes there.",
  privacyExcel:
    "Excel is Microsoft’s; what Excel itself sends or stores is subject to Microsoft’s rules and to those of your company.",
};

export type AboutPagesTexts = { readonly [Key in keyof typeof aboutPages]: string };
