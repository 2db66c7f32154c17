export const reports = {
  // sheets
  clientsName: "Clients",
  abcXyzName: "ABC-XYZ",
  segmentProductName: "Segment × product",
  managersName: "Managers",

  // words that stand in cells
  total: "Total",
  noGroup: "(none)",
  yes: "Yes",
  no: "No",
  statusPotential: "Potential",
  statusNew: "New",
  statusRegular: "Regular",
  statusRestored: "Restored",
  statusLost: "Lost",
  ladderBuyer: "Buyer",
  ladderCustomer: "Customer",
  ladderRegularClient: "Regular client",
  ladderAdherent: "Adherent",
  ladderAdvocate: "Advocate",

  // headers of Clients
  client: "Client",
  manager: "Manager",
  segment: "Segment",
  status: "Status",
  abc: "ABC",
  xyz: "XYZ",
  cv: "CV",
  grade: "Grade",
  ladder: "Ladder",
  turnover: "Turnover",
  share: "Share",
  cumulativeShare: "Cumulative share",
  margin: "Margin",
  purchases: "Purchases",
  firstPurchase: "First purchase",
  lastPurchase: "Last purchase",
  months: "Months",
  averageCheck: "Average check",
  purchasesPerMonth: "Purchases per month",
  daysSinceLast: "Days since last",
  overdue: "Overdue",
  productsUsed: "Products used",
  targetProducts: "Target products",
  development: "Development",
  ltv: "LTV",
  keyClient: "Key client",
  nextProduct: "Next product",
  bandPeriod: "Analysis period",
  bandHistory: "Whole history",

  // headers of Managers
  potential: "Potential",
  new: "New",
  regular: "Regular",
  restored: "Restored",
  lost: "Lost",
  lostAll: "Lost (all)",
  firstSales: "First sales",
  firstSalesAmount: "First sales amount",
  repeatSales: "Repeat sales",
  repeatSalesAmount: "Repeat sales amount",
  newDirectionSales: "New-direction sales",
  newDirectionAmount: "New-direction amount",
  conversion: "Conversion",
  clientsServed: "Clients served",
  keyClients: "Key clients",

  // ABC-XYZ
  abcXyzNote: "ABC says how much a client brings: A the most. XYZ says how evenly it buys: X evenly, Z irregularly.",
  gridClients: "Number of clients",
  gridTurnover: "Turnover",
  gridShare: "Share of turnover",
  noXyz: "No XYZ",
  pairNoXyz: "{abc}, no XYZ",
  actions: "What to do",
  pair: "Class",
  clients: "Clients",
  action: "Action",
  stars: "Stars (clients of class AX that use at least three products): {stars, number}.",
  actionFirstX: "Keep: a personal manager, a long contract, priority in delivery.",
  actionFirstY: "Plan together: learn what makes the orders swing, agree a purchase calendar.",
  actionFirstZ: "Watch closely: call before each expected order, agree a delivery schedule and payment in advance.",
  actionFirstNone: "Large, but too early to judge: personal care, make sure that the next orders follow.",
  actionMiddleX: "Grow: offer further products and a better price for a larger volume.",
  actionMiddleY: "Develop: get in touch every month, make offers that fit the season.",
  actionMiddleZ: "Wake up: ask why the orders pause, make offers with an end date.",
  actionMiddleNone: "Win over: agree the next order, show the other products.",
  actionLastX: "Keep it simple: standing orders on standard terms, one more product with each order.",
  actionLastY: "Serve at low cost: price list and mailings, no discounts.",
  actionLastZ: "Spend the least: serve on request, payment in advance, no visits.",
  actionLastNone: "Wait and see: standard service now, look again in three months.",

  // Segment × product
  targetMarks: "Target: + marks a product that the clients of the segment should buy",
  users: "Users: clients that bought the product in the analysis period",
  penetration: "Penetration: users / clients of the segment",
  productTurnover: "Turnover in the analysis period",
  gap: "Gap: clients of the segment that do not buy a target product yet",
  otherProducts: "Other products",
  noProducts:
    "The sales have no product column, so there is nothing to compare. Choose the column in the pane and run again.",
  productsCut:
    "{shown, number} of {total, number} products are shown: the target products, then those with the largest turnover. The turnover of the rest stands under Other products.",

  // charts
  chartPareto: "Largest clients and their cumulative share",
  chartManagers: "Turnover by manager",

  // notes
  noteClients: "{clients, plural, one {# client} other {# clients}}; analysis period {from} – {to}, as of {asOf}.",
  noteChart: "The chart stands to the right of the table.",
  notePeriod: "Analysis period {from} – {to}, as of {asOf}.",
  noteKpiPeriod: "KPI period {from} – {to}; the period before it {beforeFrom} – {beforeTo}.",

  // footer
  footerSources: "Read from: {sources}.",
  footerPeriod: "Analysis period: {from} – {to}, both days included. As-of date: {asOf}; nothing later is counted.",
  footerKpiPeriod: "KPI period: {from} – {to}. The period before it: {beforeFrom} – {beforeTo}.",
  footerWindow:
    "Window: {months, plural, one {# month} other {# months}}. Last window: {from} – {to}; the window before it: {beforeFrom} – {beforeTo}.",
  footerStatus:
    "Status: New = first purchase ever in the last window; Regular = purchases in both windows; Restored = purchase in the last window and none in the one before; Lost = none in the last window; Potential = no purchase yet.",
  measureTurnover: "turnover",
  measureMargin: "margin",
  measureQuantity: "quantity",
  measurePurchases: "number of purchases",
  footerAbc:
    "ABC by {measure}, largest first, cumulative share: {bounds}. The client that crosses a line stays in the higher class.",
  footerAbcEdges: "Shares are of the sum of the values above 0; a negative value gets the last class, zero none.",
  abcUpTo: "{abc} up to {bound}",
  abcRest: "{abc} the rest",
  footerXyz:
    "XYZ by CV = standard deviation / mean of the turnover per calendar month: X up to {x}, Y up to {y}, Z above. Whole months of the analysis period, from the first purchase on, at least 3; no class for New and Potential.",
  footerLadder:
    "Ladder by purchases in the whole history: 1 = Buyer, 2 = Customer, 3 or more = Regular client. Adherent = a Regular client that does not buy from competitors; Advocate = an Adherent that recommends.",
  footerGrade:
    "Grade from A (best) to E: margin by the ABC rule together with the client’s potential; E = negative margin.",
  footerOverdue:
    "Overdue: more days since the last purchase than the client’s mean gap + 2 standard deviations; needs at least 3 gaps.",
  footerAverageCheck:
    "Average check and purchases per month: turnover / purchases and purchases / months, whole history.",
  footerDevelopment:
    "Development = target products used / target products of the segment. Next product: the missing target product that sells best in the segment (median turnover).",
  footerLtv: "LTV = average check × purchases per month × margin share × months.",
  footerMarginShare: "Margin share from the settings: {share}.",
  footerKeyClient:
    "Key client: at least 10% of the turnover of the company, of a manager or of a product; or image, innovator or expert in the clients table; or the largest potential with class B or C.",
  footerAbcXyzTotals: "The totals cover all clients with an ABC class, also those without an XYZ class.",
  footerUse: "A client uses a product if its net amount in the analysis period is above 0.",
  footerNoProduct: "Not in the blocks above: turnover {turnover} of sales without a product.",
  footerManagerCounts:
    "New, regular and restored clients count for the manager of their first purchase in the KPI period, lost ones for the manager of their last purchase before it, potential ones for the manager in the clients table.",
  footerManagerLost:
    "Lost = a purchase in the period before, none in the KPI period. Lost (all) = a purchase at any time before, none in the KPI period.",
  footerManagerSums:
    "Amounts count for the manager of each sale. Average check = turnover / purchases. Conversion = new / (new + potential).",
  footerStages:
    "First sales: the client’s first purchase day. New direction: the first day on which it buys a further product. Repeat: everything else, returns included.",
  footerManagerClients:
    "Clients served: a client of two managers counts once in the total. Key clients count for the manager of their last sale.",
  footerRowsAll: "{total, plural, one {The # row} other {All # rows}} of the sales table used.",
  footerRowsLeftOut: "{unused, number} of {total, plural, one {# row} other {# rows}} not used: {reasons}.",
  rowsUnreadable: "{rows, number} unreadable",
  rowsAfterAsOf: "{rows, number} after the as-of date",
  rowsTotals: "{rows, plural, one {# totals row} other {# totals rows}}",
  footerDuplicates:
    "{rows, plural, one {# row repeats} other {# rows repeat}} an earlier row exactly; they are counted.",
};

export type ReportsTexts = { readonly [Key in keyof typeof reports]: string };
