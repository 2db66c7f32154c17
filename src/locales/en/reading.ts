// How a sales table is understood; a part of the areas pane and problems.
export const reading = {
  pane: {
    "problem.dayFarAway": "Day far from all others",
    "problem.otherCurrency": "Another currency, no exchange rate",
    "problem.rateNotPositive": "Exchange rate not above 0",
  },
  problems: {
    dayFarAway:
      "{day} lies far from all other days, so it is probably a slip. The row is left out: correct the date, or take such days back in.",
    otherCurrency:
      "The amount is in another currency ({currency}) and there is no exchange rate for it. The row is left out: add a table with the currency and its rate.",
    rateNotPositive: "An exchange rate of {value, number} cannot be used. The row is left out: enter a number above 0.",
    dateOrderUndecided:
      "Column “{column}”: nothing shows whether {value} is day first or month first, so it is read as the workbook writes dates. Set the order of this column if that is wrong.",
    decimalUndecided:
      "Column “{column}”: nothing shows whether the mark in {value} parts thousands or decimals, so it is read as the workbook writes numbers. Set the mark of this column if that is wrong.",
    datesTurnedBack:
      "Column “{column}”: in {rows, plural, one {# date} other {# dates}} a spreadsheet had changed day and month over, as the texts beside them show. They were turned back.",
    digitDates: "Column “{column}”: whole numbers are read as dates, {value} as {day}.",
    monthsOnly:
      "Column “{column}”: of {rows, plural, one {# row} other {# rows}} only the month is known; the last day of the month is taken.",
    creditAdds: "Column “{column}”: most amounts are credits, so CR adds and DR takes away.",
    creditLessDebit: "The amount is “{column}” less “{other}”.",
    returnsBeside:
      "Column “{column}”: {rows, plural, one {# row holds} other {# rows hold}} something that came back, and it is not taken away from “{other}”. If “{other}” is what was sold before returns, choose it as Credit and “{column}” as Debit in the place of Amount.",
    statesBeside:
      "Column “{column}”: {rows, plural, one {# row that counts as a sale says} other {# rows that count as sales say}} “{value}” or the like. If such rows are no sales, or returns, choose the column as Kind of document.",
    filledDown:
      "Column “{column}”: {rows, plural, one {# row without a value takes} other {# rows without a value take}} it from the row above, with what else belongs to the group.",
    groupRows:
      "Column “{column}”: {rows, plural, one {# row holds} other {# rows hold}} only the name of a group, with its rows below.",
    listBeside:
      "On the sheet {sheet} another list of sales begins at {cell}, beside the one that is read. It is not read: put it below the first one or on a sheet of its own.",
    rowsHidden:
      "{rows, plural, one {# row is} other {# rows are}} hidden or filtered out on the sheet {sheet}. Hidden rows count like all others.",
    lettersLost:
      "{rows, plural, one {# cell of a file has} other {# cells of a file have}} letters that could not be read and show as �; the first is {cell}. Correct them in the file, or save it as UTF-8.",
    fileMarkUndecided:
      "In the column of {cell} nothing shows whether the mark parts thousands or decimals. Such numbers: {rows}; the first was read as {value}. If that is wrong, write the decimals in the file out.",
    sheetNameAs: "Each row’s “{role}” is the name of its sheet.",
    periodsAcross:
      "On the sheet {sheet}, {periods, plural, one {# period stands} other {# periods stand}} across: each filled cell counts as one sale on the last day of its period.",
    clientsAboveDays:
      "On the sheet {sheet}, clients and days stand in one column: each day counts as a sale of the client above it.",
    namesAboveRows: "On the sheet {sheet}, names stand alone above their rows: each row takes the name above it.",
    formRows:
      "{rows, plural, one {# line belongs} other {# lines belong}} to the form (repeated headers, lines, signatures) and not to the data.",
    kindsLeftOut: "No sale and not counted, {rows, plural, one {# row} other {# rows}}: {value}.",
    kindsTakenAway: "Returns, whose amounts are taken away, {rows, plural, one {# row} other {# rows}}: {value}.",
    collectiveSales:
      "{rows, plural, one {# row of “{client}” is} other {# rows of “{client}” are}} many buyers whom nobody named: in the turnover of the company and of its periods, and in no figure by client, class, product or manager.",
    unnamedBuyers:
      "“{client}” is probably the name for buyers whom nobody named: its {rows, plural, one {# sale counts} other {# sales count}} as those of one client. To keep them out of the figures by client, give “{client}” the name “(unnamed buyers)” in the table Client aliases.",
    documentSums:
      "Column “{column}”: {rows, plural, one {# row holds} other {# rows hold}} the sum of the other lines of its document and {rows, plural, one {is} other {are}} not added to them.",
    documentTotals:
      "Column “{column}”: the same total repeats on each line of its document and counts once per document; {rows, plural, one {# line was} other {# lines were}} not added again.",
    totalCounts:
      "{rows, plural, one {# row is} other {# rows are}} called “{value}”, but the rows above do not come to the amount, so {rows, plural, one {it counts as a sale} other {they count as sales}}. If that is wrong, clear the date of such rows or delete them.",
    currencyOf: "All amounts are in one currency: {currency}.",
    currenciesConverted:
      "Column “{column}” holds several currencies. Analysed in {currency}; converted by the exchange rates: {value}.",
    currenciesLeftOut:
      "Column “{column}” holds several currencies. Analysed: {currency}; left out, as there is no exchange rate: {value}.",
    "role.debit": "Debit",
    "role.credit": "Credit",
    "role.currency": "Currency",
    "role.state": "State",
    "role.saleKind": "Kind of document",
    "role.year": "Year",
    "role.month": "Month",
    "role.day": "Day",
    "role.time": "Time of day",
    "role.rate": "Rate",
    "role.fromDate": "From date",
  },
};

export type ReadingTexts = {
  readonly [Area in keyof typeof reading]: { readonly [Key in keyof (typeof reading)[Area]]: string };
};
