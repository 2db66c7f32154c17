export const card = {
  choose: "Find a client",
  chooseHint: "Type part of the name, or select a client’s row on any sheet.",
  moreFound: "and {count, number} more: type more of the name",
  notFound: "No client of this name.",
  nothingSelected: "Select a row that names a client, on your own sheets or on a report; or any figure of a report.",
  salesMissing: "Choose the sales table on the Data screen first.",
  noSales: "No row of the sales table could be used. Check the chosen columns on the Data screen.",

  // rows and lists
  rows: "Rows of the sales table: {count, number}",
  rowLink: "Row {row}",
  clientsOf: "{name}: {count, number}",

  // status
  statusPotential: "No purchase up to {asOf}.",
  statusNew:
    "The first purchase ever, on {first}, lies in the last window: {months, plural, one {# month} other {# months}}, {from} – {to}.",
  statusRegular:
    "{now, plural, one {# purchase} other {# purchases}} in the last window ({from} – {to}) and {before, plural, one {# purchase} other {# purchases}} in the window before ({beforeFrom} – {beforeTo}).",
  statusRestored:
    "Bought again in the last window ({from} – {to}), nothing in the window before ({beforeFrom} – {beforeTo}); first purchase {first}.",
  statusLost:
    "Last purchase {last}; nothing in the last window: {months, plural, one {# month} other {# months}}, {from} – {to}.",
  overdue:
    "The next order is overdue: {days, plural, one {# day} other {# days}} since the last purchase, longer than usual.",

  // classes
  howCome: "How it came about",
  abcRule:
    "Place {rank, number} of {ranked, number} by {measure}: {value} of {base} in the analysis period. The larger ones bring {before}, so the client’s share starts there. {bounds}.",
  abcNegative: "{value} by {measure} in the analysis period: below zero, so the last class.",
  abcNone: "Nothing by {measure} in the analysis period: no class.",
  xyzRule:
    "{count, plural, one {# period} other {# periods}} from {from} to {to}. By the variation: X up to {x}, Y up to {y}, Z above.",
  xyzMeanLow: "The mean is not above zero: class Z.",
  xyzMean: "Mean",
  xyzDeviation: "Standard deviation",
  xyzVariation: "Variation (CV) = deviation / mean",
  xyzSeries: "Amount of each period: {count, number}",
  xyzUnsteady: "New and potential clients have no XYZ class.",
  xyzTooFewBuckets: "Fewer than 3 whole periods since the first purchase: no class.",
  xyzNoSales: "No sale in the analysis period: no class.",
  gradeRule: "Margin {margin}: class {class}; potential: {potential}.",
  gradeNegative: "The margin is negative: {margin}.",
  gradeUnknown: "Not known: it needs the margin in the sales and the potential in the clients table.",
  potentialMax: "large",
  potentialHigh: "medium",
  potentialLow: "small",
  ladderRule: "{purchases, plural, =0 {No purchase yet.} one {# purchase so far.} other {# purchases so far.}}",
  ladderNext: "Next: {rung} – missing: {step}.",

  // key client
  fewClients: "Does not count: the manager has fewer than 3 clients.",
  smallProduct: "Does not count: the product brings less than 10% of the turnover.",
  keyNo: "No: below 10% of the company, of every manager and of every product, and no flag in the clients table.",

  // course
  course: "Turnover by month",
  courseLabel: "Turnover by month, {from} – {to}; the largest: {amount} in {month}.",
  noSalesYet: "No sale yet.",
  history: "History",

  // products
  products: "Products",
  productsPortrait:
    "{used, number} of {target, number} target products of the segment “{segment}” are used: {development}.",
  productsNoPortrait: "No target products: the client has no segment, or the target matrix has none for it.",
  used: "Used",
  missing: "Missing",
  target: "target",
  nextRule:
    "{product}: expected {expected}, the median of {users, plural, one {# client} other {# clients}} of the segment that use it.",
  nextUnknown: "{product}: nobody of the segment uses it yet.",

  // lifetime
  ltvRule:
    "Average check {check} × purchases per month {perMonth} × margin share {share} × {months, plural, one {# month} other {# months}} = {ltv}.",
  ltvNoMargin:
    "Average check {check} × purchases per month {perMonth} × {months, plural, one {# month} other {# months}}. Enter a margin share in Settings for the LTV.",
  ltvFromSettings: "The margin share comes from the settings.",

  // cells of reports
  managerHeading: "Manager: {manager}",
  managerPeriod: "KPI period {from} – {to}; the period before it {beforeFrom} – {beforeTo}.",
  "count.potential": "Potential",
  "count.new": "New",
  "count.regular": "Regular",
  "count.restored": "Restored",
  "count.lost": "Lost in the period",
  "count.lostAll": "Lost (all)",
  "count.served": "Clients served",
  "count.key": "Key clients",
  cellRule:
    "{users, number} of {clients, plural, one {# client} other {# clients}} of the segment use it in the analysis period.",
  cellTarget: "It is a target product: the others are the gap.",
  cellUsers: "Use it",
  cellGap: "Gap",
  cellOthers: "Do not use it",
};

export type CardTexts = { readonly [Key in keyof typeof card]: string };
