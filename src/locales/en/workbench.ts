export const workbench = {
  openFile: "Open file",
  samples: "Samples",
  sampleNorthwind: "Northwind Traders: sales of a wholesale company",
  sampleEmpty: "Empty workbook",
  download: "Download workbook",
  language: "Language",
  privacy: "Your data stays on this computer",
  workbook: "Workbook",
  pane: "Clientele pane",
  divider: "Width of the pane",
  dropHere: "Drop an Excel or CSV file here to open it",
  starting: "Starting …",
  opening: "Opening {name} …",
  saving: "Preparing {name} …",
  emptyName: "Workbook",
  dismiss: "Close this message",
  noServiceWorker:
    "The pane cannot start: this browser blocks service workers here. Open this page at a localhost address in an up-to-date Chrome, Edge, Firefox or Safari, not in a private window.",
  paneFailed: "The pane did not start. Reload the page.",
  startFailed: "The page could not start. Reload it; if that does not help, build the project again.",
  leftOut: "The saved file will not have these parts of {name}: {items}. The file that you opened keeps them.",
  saveAnyway: "Save without them",
  cancel: "Cancel",
  downloadFailed: "The workbook could not be written to a file. Your data is still open here; try again.",
  "file.empty": "{name} is empty.",
  "file.notWorkbook":
    "{name} is neither an Excel workbook (.xlsx) nor a CSV file. Open it in the program it comes from and save it as .xlsx or .csv.",
  "file.oldWorkbook":
    "{name} is in the format of Excel 97-2003 or older and could not be read here. Open it in Excel and save it as .xlsx.",
  "file.binaryWorkbook":
    "{name} is a binary workbook (.xlsb) and could not be read here. Open it in Excel and save it as .xlsx.",
  "file.passwordProtected": "{name} is protected by a password. Save a copy without the password and open that.",
  "file.tooLarge":
    "{name} is too large to be opened here. Save the sheets or the years that you need as a file of their own.",
  "file.openDocument":
    "{name} is an OpenDocument spreadsheet (.ods) and could not be read here. Open it in Excel or LibreOffice and save it as .xlsx.",
  "file.unpacksTooLarge":
    "{name} was not opened: unpacked, it would be hundreds of times its size. Check where the file comes from.",
  "file.tooManyRows": "{name} has more rows than a sheet can hold (1,048,576). Split it, for example by year.",
  "file.webPage": "{name} is a web page (HTML), and there is no table in it. Open it in Excel and save it as .xlsx.",
  "file.missingText":
    "{name} is damaged: the text of {place} is missing from the file. Open it in Excel, check the texts and save it as .xlsx, or export it once more.",
  "file.corrupt":
    "{name} is damaged and cannot be read. Open it in Excel, which may repair it, and save it as .xlsx, or get the file once more.",
  "notice.brokenLetters":
    "{name} has letters that could not be read and show as �. Cells: {count}, the first is {place}. Correct them there.",
  "notice.decimalUndecided":
    "{name}: in the column of {place} nothing shows whether the mark parts thousands or decimals. Such numbers: {count}; the first was read as {value}. Correct them there if that is wrong.",
  "notice.valuesOnly":
    "{name} was read with its values, number formats, merged cells and hidden rows. Formulas, colours, charts and pictures are left out; the file itself keeps them.",
  openFailed: "{name} could not be opened.",
};

export type WorkbenchTexts = { readonly [Key in keyof typeof workbench]: string };
