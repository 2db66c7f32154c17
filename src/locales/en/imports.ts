// Bank statements: what an import says in the pane, the command and its sheets. Loaded with the first import.
export const importTexts = {
  imports: {
    sheetName: "Bank payments",
    logName: "Import log",
    cardsClient: "(card takings)",
    unknownParty: "(not named)",

    // columns of the payments
    "column.date": "Date",
    "column.client": "Client",
    "column.amount": "Amount",
    "column.currency": "Currency",
    "column.kind": "Kind",
    "column.reason": "Decided by",
    "column.purpose": "Purpose",
    "column.payer": "Payer or payee",
    "column.taxNumber": "Tax number",
    "column.account": "Their account",
    "column.reference": "Reference",
    "column.ownAccount": "Own account",
    "column.file": "File",
    "column.key": "Key",

    // kinds of payments, and what decided
    "kind.sale": "Sale",
    "kind.cards": "Card takings",
    "kind.ownTransfer": "Own transfer",
    "kind.bank": "Bank’s own entry",
    "kind.loan": "Loan or deposit",
    "kind.return": "Money returned to us",
    "kind.tax": "Tax office",
    "kind.outgoing": "Outgoing payment",
    "by.direction": "money spent",
    "by.account": "account {word}",
    "by.taxNumber": "own tax number {word}",
    "by.opposite": "the same amount left another own account",
    "by.sign": "the bank’s mark {word}",
    "by.word": "the word “{word}”",
    "by.user": "your choice",
    "by.rest": "nothing speaks against a sale",

    // import log
    "log.format": "Format",
    "log.encoding": "Encoding",
    "log.from": "From",
    "log.to": "To",
    "log.documents": "Payments",
    "log.added": "Added",
    "log.known": "Known",
    "log.in": "Received",
    "log.out": "Spent",
    "log.balance": "Balance",
    "log.problems": "Problems",
    "format.1c": "1C",
    "format.mt940": "MT940",
    "format.camt": "CAMT",
    "format.csv": "CSV",
    "format.sheet": "Sheet",
    "balance.agrees": "agrees",
    "balance.none": "the file has no balances",
    "balance.differs":
      "differs on account {account}: the bank writes {written}, the payments come to {computed}{more, plural, =0 {} one {; # more difference} other {; # more differences}}",

    // why a file is not read
    "refused.empty": "{file} is empty. Download the statement again.",
    "refused.webPage": "{file} is a web page, not a statement. Log in to the bank and download the statement again.",
    "refused.pdf": "{file} is a PDF. Ask the bank for the statement as 1C, MT940, CAMT.053 or CSV.",
    "refused.notStatement":
      "{file} is no bank statement that can be read. 1C, MT940, CAMT.053, CSV and Excel files can.",
    "refused.workbookFile": "{file} is an Excel file. Copy its sheet into this workbook and choose it below.",
    "refused.lettersLost":
      "{file} was saved in a wrong encoding and its letters are lost. Download it again and do not open it before the import.",
    "refused.notification":
      "{file} is a CAMT.054 notification, whose entries stand in the statement too. Ask the bank for CAMT.053.",
    "refused.noHeader":
      "{file}: no row of headers with a date and an amount was found. What stands there: {headers}. Give the columns headers such as Date, Payer, Amount, Purpose.",

    // problems of a file
    "problem.lettersLost": "{file}: some letters are lost. Download the file again if names look wrong.",
    "problem.documentUnfinished": "{file}, line {line}: document {value} does not end, so it was left out.",
    "problem.amountUnreadable": "{file}, line {line}: the amount cannot be read, so the payment was left out: {value}",
    "problem.dateUnreadable": "{file}, line {line}: the date cannot be read, so the payment was left out: {value}",
    "problem.directionUnknown":
      "{file}, line {line}: neither account of payment {value} is yours, so it was left out. Name your account.",
    "problem.lineUnreadable": "{file}, line {line}: the payment cannot be read, so it was left out: {value}",
    "problem.dayMoved": "{file}, line {line}: there is no such day ({value}); the last day of the month was taken.",
    "problem.notBooked": "{file}, line {line}: not booked yet ({value}), so it was left out.",
    "problem.fileCutOff": "{file} ends too early, in line {line}. Everything before it was read.",
    "problem.directionAssumed":
      "{file}: nothing says which payments were received and which were spent, so all were taken as received. Check the amounts.",
    moreProblems: "… and {count, plural, one {# more like this} other {# more like these}}.",

    // what an import comes to
    fileSummary:
      "{file} ({format}): {documents, plural, one {# payment} other {# payments}}, received {in}, spent {out}.",
    fileNew: "{added, plural, one {# new payment} other {# new payments}}, {known, number} already there.",
    fileNothing: "{file} holds no booked payments.",
    fileBalance: "{file}: balance {balance}.",
    kindLine: "{kind}: {documents, plural, one {# payment} other {# payments}}, {sum}",
    alike:
      "{count, plural, one {# payment looks} other {# payments look}} known from a file of another format and was left out: same account, amount and payer, at most three days apart.",
    cardsNote:
      "Card takings are many buyers in one payment. They stand as “{client}”: turnover of the company, and of no client.",
    unnamed:
      "{count, plural, one {# payment received names} other {# payments received name}} no payer and {count, plural, one {is} other {are}} counted as the client “{client}”. Enter the client in the sheet.",

    // the command
    "command.usage":
      "Usage: npm run import -- FILE... --out sales.xlsx [--into workbook.xlsx] [--own ACCOUNT]... [--json log.json] [--add-alike] [--language en|ru|mk|ro|tr]",
    "command.written":
      "Saved as {file}: {added, plural, one {# payment} other {# payments}} added, {known, number} known.",
    "command.nothingRead": "No file could be read, so nothing was written.",
    "command.proposal": "Perhaps one client: “{written}” and “{client}”.",
    "command.proposals":
      "To count them as one, list them on a sheet “{sheet}”: the spelling as written, and beside it the client.",
    "command.alikeAnswer": "Add --add-alike to add them all the same.",

    // the pane
    heading: "Bank statements",
    about:
      "1C, MT940, CAMT.053 and CSV files of any bank become the sales table. Importing again adds only what is new.",
    choose: "Import statement",
    fromSheet: "A sheet of this workbook",
    chooseSheet: "Choose a sheet",
    reading: "Reading the files…",
    writing: "Writing the payments…",
    kinds: "What the payments are",
    kindsAbout: "Sales and card takings count as turnover. Open a kind to move a payment to another one.",
    moveTo: "Kind of the payment",
    showMore: "Show more",
    showsOf: "{shown, number} of {all, number} shown",
    noName: "no name",
    payers: "Perhaps one client",
    payersAbout: "Joining writes both spellings into the table of client aliases.",
    newName: "New name",
    knownClient: "Known client",
    join: "Join",
    apart: "Not the same",
    addAlike: "Add them all the same",
    words: "Words that decide on the kind",
    wordsAbout:
      "A payment is of a kind where its purpose or its payer says one of these, at the beginning of a word. Words are parted by semicolons; what you change is remembered in the workbook.",
    ownAccounts: "Your own accounts",
    ownAccountsAbout: "Money between them is no sale. Those of the files are known; name others, parted by commas.",
    add: "{count, plural, =0 {Write the log} one {Add # payment} other {Add # payments}}",
    cancel: "Cancel",
    done: "{added, plural, =0 {Nothing new was found} one {# payment added} other {# payments added}}, {known, number} known.",
  },
};
