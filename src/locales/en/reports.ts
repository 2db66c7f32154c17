export const reports = {
  // sheets
  clientsName: "Clients",
  abcXyzName: "ABC-XYZ",
  segmentProductName: "Segment × product",
  managersName: "Managers",
  nameSuffix: "analysis",
  summaryName: "Summary",
  worklistsName: "Worklist",
  clientProductName: "Client × product",
  whatElseName: "What else to sell",
  keyClientsName: "Key clients",
  lostClientsName: "Lost clients",
  dynamicsName: "Dynamics",

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
  perspectivePromising: "Most promising",
  perspectiveOrdinary: "Ordinary",
  perspectiveNonTarget: "Non-target",
  riskHigh: "High",
  riskMedium: "Medium",
  riskLow: "Low",
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
  perspective: "Perspective",
  breadthRisk: "Risk by breadth",
  measuredQuantity: "Quantity",
  manualClass: "Manual class",
  classDiffers: "Differs",
  abcGroup: "Group",
  abcInGroup: "ABC in group",
  bandManual: "By hand",
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
  breadthHeading: "Perspective and risk by breadth: number of clients",
  riskOf: "Risk: {word}",
  noProductUsed: "No product used",
  otherProducts: "Other products",
  noProducts:
    "The sales have no product column, so there is nothing to compare. Choose the column in the pane and run again.",
  productsCut:
    "{shown, number} of {total, number} products are shown: the target products, then those with the largest turnover. The turnover of the rest stands under Other products.",

  // Summary
  noteSummary: "The client base on one page: the main figures, what to do next, and the sheet that proves each point.",
  figures: "Main figures",
  figure: "Figure",
  now: "KPI period",
  before: "Period before",
  change: "Change",
  changePercent: "Change, %",
  active: "Active clients",
  turnoverPerClient: "Turnover per active client",
  newClients: "New clients",
  restoredClients: "Restored clients",
  lostClients: "Lost clients",
  crr: "Retention (CRR)",
  setRate: "Clients kept",
  oldShare: "Turnover from old clients",
  nextSteps: "What to do next",
  step: "Step",
  seeSheet: "See sheet",
  month: "Month",
  chartMonths: "Turnover by month",
  chartStatuses: "Clients by status",
  chartAbc: "Turnover by ABC class",
  footerChange:
    "Change = KPI period – period before. For percentages it is in percentage points and has no further percentage.",
  footerRetention:
    "Retention (CRR) = (clients with a purchase – new clients) / clients of the period before; above 100% where clients came back. Clients kept = those of the period before that bought again.",
  footerOldShare:
    "Old clients: their first purchase lies before the period. Above 100% where the others returned more than they bought.",
  atStake: "Turnover at stake",
  actionCallOverdue:
    "Call the class A clients whose order is overdue: {rest, plural, =0 {{clients, plural, one {# client} other {# clients}}} other {the {clients} largest of {all}}}, first {client}.",
  actionWinBack:
    "Win back lost clients: {rest, plural, =0 {{clients, plural, one {# client} other {# clients}}} other {the {clients} largest of {all}}}, first {client}.",
  actionFillGaps:
    "Offer the missing target products: {rest, plural, =0 {{gaps, plural, one {# offer} other {# offers}}} other {the {gaps} largest of {all}}}, first {product} to {client}.",
  actionReduceDependence:
    "Reduce the dependence on {client}, which brings {share} of the turnover: win further large clients.",
  actionRelieveManager:
    "Relieve {manager}, who looks after {clients, plural, one {# key client} other {# key clients}}: hand some over.",
  actionSecondStep:
    "Make regular clients of those with two purchases: {rest, plural, =0 {{clients, plural, one {# client} other {# clients}}} other {the {clients} largest of {all}}}, first {client}.",
  noSteps: "The figures call for no step: no order of a class A client is overdue, nobody is lost, nothing is missing.",
  footerSteps: "The steps stand by the turnover at stake, the largest first.",

  // Client × product
  noteClientProduct:
    "Who buys which product, who could buy it, and for how much: one row per client, ordered by segment.",
  stateUses: "Uses",
  stateNotOffered: "Not offered",
  bandStates: "State in the analysis period",
  bandAmounts: "Turnover in the analysis period",
  footerStates:
    "Uses = net amount in the analysis period above 0. Not offered = a target product of the segment that the client does not use. Blank = not a target and not used.",
  footerUsedTurnover:
    "The turnover columns count only the products that a client uses; where it returned more than it bought, nothing stands.",
  bandOffTarget: "Bought outside the target: candidates to widen the matrix",
  bandUntargeted: "Products that no segment targets",
  usersCount: "Users",
  usersInSegment: "Users in the segment",
  expectation: "Expectation",
  weak: "weak",
  clientProductCut: "{shown, number} of {total, number} products are shown.",

  // What else to sell
  noteWhatElse:
    "What each manager can still offer: the target products that a client of the segment does not buy yet, the largest expected turnover first.",
  noTargets: "There is no target matrix, so nothing is known to be missing. Choose one in the pane and run again.",
  product: "Product",
  expectedTurnover: "Expected turnover",
  footerExpected:
    "Expected turnover: the median turnover of the product among the clients of the same segment that buy it, in the analysis period; blank where nobody in the segment buys it.",
  footerWeak:
    "Weak: fewer than three clients of the segment buy it; such lines stand behind the others. Lost clients have a list of their own and are not here.",

  // Key clients
  noteKeyClients: "On whom the company depends: who is a key client and why, and what remains if the client leaves.",
  dependence: "Dependence",
  value: "Value",
  meaning: "What it means",
  largestShare: "Share of the largest client",
  pareto: "Clients that bring 80% of the turnover",
  gini: "Gini index",
  hhi: "HHI concentration",
  dependenceNone: "No dependence: {client} is the largest client, and no client brings 20%.",
  dependenceNotice: "Take notice: {client} brings at least 20%. Win more clients of this size.",
  dependenceWarning: "Warning: {client} brings at least 30%. Its leaving would be felt at once; prepare for it.",
  dependenceHigh:
    "High dependence: {client} brings at least 40%. Agree a long contract and look for a second large client.",
  dependenceCritical: "Critical: {client} brings more than half of the turnover. The company stands or falls with it.",
  dependenceMono: "One client only: all turnover comes from {client}. If it leaves, nothing remains.",
  meaningPareto:
    "{clients, plural, one {# client} other {# clients}} of {total, number} with turnover bring 80% of it.",
  giniLow: "The clients bring nearly equal turnovers.",
  giniMiddle: "Some clients weigh clearly more than others.",
  giniHigh: "A few clients bring most of the turnover, the others little.",
  hhiLow: "The turnover is spread over many clients: the loss of one can be borne.",
  hhiMiddle: "The turnover hangs on a handful of clients: look after each of them.",
  hhiHigh: "The turnover hangs on very few clients: the loss of one is dangerous.",
  level: "Level",
  levelOf: "Of whom or what",
  levelCompany: "Company",
  levelManager: "Manager",
  levelProduct: "Product",
  shareOfLevel: "Share of the level",
  turnoverWithout: "Turnover without the client",
  marginWithout: "Margin without the client",
  overload: "Overloaded managers",
  noKeyClients: "Nobody is a key client: no reason below applies to any client.",
  noOverload: "No manager has more than {most, number} key clients.",
  chartShares: "Shares of the largest clients",
  footerDependence:
    "Dependence by the largest share of the turnover: 20% notice, 30% warning, 40% high, above 50% critical.",
  footerConcentration:
    "Gini index: 0 = all equal, 1 = one brings everything; up to 0.2 nearly equal, above 0.6 a few bring most. HHI = sum of the squared shares, 1 = one client; up to 0.15 spread, above 0.25 very few.",
  footerOverload:
    "A manager with more than {most, number} key clients is overloaded: none of them gets enough attention.",
  whyKey: "Why key",
  reasonBreadwinner: "breadwinner",
  reasonImage: "image",
  reasonInnovator: "innovator",
  reasonExpert: "expert",
  reasonPerspective: "high potential",
  shareOfCompany: "{share} of the company",
  shareOfName: "{share} of {name}",
  breadwinners: "Where they are breadwinners: 10% and more of the turnover",
  footerReasons:
    "Breadwinner: at least 10% of the turnover of the company, of a manager or of a product in the analysis period. High potential: the largest potential with class B or C.",

  // Lost clients
  noLost: "No client is lost: everybody who ever bought has bought in the last window.",
  noteLostClients:
    "{clients, plural, one {# lost client} other {# lost clients}}: who stopped buying, when, and how much turnover went with them. The latest losses stand first.",
  lostTurnover: "Turnover of the last 12 active months",
  lostReason: "Reason lost",
  mainProduct: "Main product",
  lostByMonth: "Lost per month of the last purchase",
  chartLost: "Clients lost per month and their turnover",
  footerLost:
    "Lost = no purchase in the last window. Turnover of the last 12 active months: the 12 calendar months that end with the month of the client’s last purchase.",
  footerMainProduct: "Main product: the one with the largest turnover of the client in these 12 months.",
  footerLostReason: "Reason lost: as the clients table names it.",

  // Dynamics
  noteDynamics:
    "How the base changes: by month, by the month of the first purchase, between two windows, from rung to rung, and client by client.",
  chartDynamics: "Turnover and active clients by month",
  byMonth: "By calendar month of the analysis period",
  byWindow: "By window",
  period: "Period",
  cohorts: "Cohorts: of the clients of one month, the share that buys so many months later",
  cohortMonth: "First purchase",
  statusMoves: "Migration by status: {from} in the rows, {to} in the columns, number of clients",
  abcMoves: "Migration by ABC class: {from} in the rows, {to} in the columns, number of clients",
  xyzMoves: "Migration by XYZ class: {from} in the rows, {to} in the columns, number of clients",
  then: "Then",
  notYet: "Not yet known",
  noClass: "No class",
  ladderHeading: "Ladder: how many clients reach each rung",
  conversionBelow: "From the rung below",
  oneStepAway: "One step from the next rung",
  nextRung: "Next rung",
  whatIsMissing: "What is missing",
  stepPurchase: "one more purchase",
  stepLeaveCompetitors: "buys from competitors",
  stepRecommend: "a recommendation",
  footerCutMonth: "* The month is not over: figures up to the as-of date.",
  footerDynamics:
    "Each month or window is judged against the one before it: New = first purchase ever in the period; Restored = none in the period before, but an earlier one; Lost = bought in the period before, not in this one.",
  footerCohorts:
    "Cohorts: the clients whose first purchase ever lies in the month; column 0 is that month itself. The last month may be cut by the as-of date.",
  footerMoves:
    "Migration: status, ABC and XYZ class at the end of the last two windows; the classes are those of the analysis period, moved back by one window for the earlier day.",
  historyOn: "{name} {day}",
  bandStatus: "Status at the end of the window",
  bandAbc: "ABC class",
  bandXyz: "XYZ class",
  footerHistory:
    "History: the classes k windows ago are those of the analysis period moved back by k windows; blank = not yet known or no class.",
  footerConversionBelow:
    "From the rung below: the clients on this rung or higher / those on the rung below or higher. Turnover of the analysis period.",

  // charts
  chartPareto: "Largest clients by {measure}, and their cumulative share",
  chartManagers: "Turnover by manager",

  // notes
  noteClientsOrder: "One row per client, by {measure}, the largest first.",
  noteManagers: "What each manager sold in the KPI period, and which clients were won, kept and lost.",
  noteSegmentProduct: "Which products the clients of each segment should buy, which they buy, and what is missing.",
  noteClients: "{clients, plural, one {# client} other {# clients}}; analysis period {from} – {to}, as of {asOf}.",
  noteChart: "The chart stands to the right of the table.",
  notePeriod: "Analysis period {from} – {to}, as of {asOf}.",
  noteKpiPeriod: "KPI period {from} – {to}; the period before it {beforeFrom} – {beforeTo}.",

  // footer
  footerBlank: "A blank cell means that there is no such figure: what it is computed from is missing. 0 is a figure.",
  footerSources: "Read from: {sources}.",
  footerPeriod: "Analysis period: {from} – {to}, both days included. As-of date: {asOf}; nothing later is counted.",
  footerKpiPeriod: "KPI period: {from} – {to}. The period before it: {beforeFrom} – {beforeTo}.",
  footerWindow:
    "Period of comparison (window): {months, plural, one {# month} other {# months}}. Last window: {from} – {to}; the window before it: {beforeFrom} – {beforeTo}.",
  footerStatus:
    "Status: New = first purchase ever in the last window; Regular = purchases in both windows; Restored = purchase in the last window and none in the one before; Lost = none in the last window; Potential = no purchase yet.",
  measureTurnover: "turnover",
  measureMargin: "margin",
  measureQuantity: "quantity",
  measurePurchases: "number of purchases",
  footerAbc:
    "ABC (large, middle and small clients) by {measure}, largest first, cumulative share: {bounds}. The client that crosses a line stays in the higher class.",
  footerAbcEdges:
    "Cumulative share: of the sum of the values above 0. A negative value gets the last class, zero none.",
  abcUpTo: "{abc} up to {bound}",
  abcRest: "{abc} the rest",
  footerXyz:
    "XYZ (how evenly a client buys) by CV = {deviation, select, sample {sample standard deviation} other {standard deviation}} / mean of the turnover per {bucket, select, week {week (Monday to Sunday)} quarter {quarter} year {year} other {calendar month}}: X up to {x}, Y up to {y}, Z above. Whole {bucket, select, week {weeks} quarter {quarters} year {years} other {months}} of the analysis period, from the first purchase on, at least 3; no class for New and Potential.",
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
  footerPerspective:
    "Perspective by the target products of the segment: 3 and more = most promising, 1 or 2 = ordinary, none = non-target. Risk by breadth by the products used: 1 = high, 2 = medium, 3 and more = low.",
  footerRisk: "Risk by breadth by the products used: 1 = high, 2 = medium, 3 and more = low.",
  footerManualClass:
    "Manual class: from the clients table. It differs from the ABC class for {differing, number} of {clients, plural, one {# client} other {# clients}} that have one, marked ≠.",
  footerAbcGroup:
    "ABC in group: the same rule among the clients of one group, by {by}; clients without a group make up one of their own.",
  bySegment: "segment",
  byClass: "ABC class",
  segmentsServe:
    "Neither rules nor the clients table name segments: clients are grouped by {by} instead (setting “Segment where none is named”).",
  byManager: "manager",
  byColumn: "the column “{column}” of the clients table",
  footerLtv: "LTV (what a client has brought over time) = average check × purchases per month × margin share × months.",
  footerMarginShare: "Margin share from the settings: {share}.",
  footerKeyClient:
    "Key client: at least 10% of the turnover of the company, of a manager with three clients or more, or of a product that brings 10% of the company’s turnover; or image, innovator or expert in the clients table; or the largest potential with class B or C.",
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
  rowsSetAside: "{rows, number} no sale, too far in time or in another currency",
};

export type ReportsTexts = { readonly [Key in keyof typeof reports]: string };
