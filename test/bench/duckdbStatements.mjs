// The SQL of the peer, as an analyst would write it: what several answers need is a table, made once.

const between = (column, [from, to]) => `${column} BETWEEN ${from} AND ${to}`;

const monthIndex = (day) => `(year(DATE '1899-12-30' + ${day}) * 12 + month(DATE '1899-12-30' + ${day}) - 1)`;

/** Turnover, purchases and status of every client at the end of a window, and more that is asked of the period. */
const clientsAt = (period, window, windowBefore, more = "") => `
  SELECT client, coalesce(turnover, 0) AS turnover, coalesce(purchases, 0) AS purchases, first, last, * EXCLUDE (client, turnover, purchases, first, last, inWindow, inWindowBefore),
    coalesce(inWindow, FALSE) AS inWindow, coalesce(inWindowBefore, FALSE) AS inWindowBefore,
    CASE WHEN first IS NULL THEN 'Potential' WHEN NOT inWindow THEN 'Lost' WHEN first >= ${window[0]} THEN 'New'
      WHEN inWindowBefore THEN 'Regular' ELSE 'Restored' END AS status
  FROM (SELECT client FROM clientSegments)
  LEFT JOIN (SELECT client, sum(amount) AS turnover${more} FROM sales WHERE ${between("day", period)} GROUP BY client) USING (client)
  LEFT JOIN (SELECT client, count(*) AS purchases, min(day) AS first, max(day) AS last,
      bool_or(${between("day", window)}) AS inWindow, bool_or(${between("day", windowBefore)}) AS inWindowBefore
    FROM documents WHERE amount > 0 AND day <= ${window[1]} GROUP BY client) USING (client)`;

/** Where the share of each client starts and ends in the order of turnover. */
const startsOf = (clients) => `
  SELECT client, min(through - turnover) OVER (PARTITION BY turnover) AS reached, through, base FROM (
    SELECT client, turnover, sum(turnover) OVER (ORDER BY turnover DESC, client ROWS UNBOUNDED PRECEDING) AS through,
      sum(turnover) OVER () AS base FROM ${clients} WHERE turnover > 0)`;

const abcClass = `CASE WHEN turnover < 0 THEN 'C' WHEN reached < 0.5 * base THEN 'A' WHEN reached < 0.8 * base THEN 'B'
  WHEN reached IS NOT NULL THEN 'C' END`;

/** What the variation of each client's twelve months is made of. */
const spreadOf = (period, clients) => `
  SELECT client, sum(amount) AS total, sum(amount * amount) AS squares,
    12 - greatest(0, ${monthIndex("any_value(first)")} - ${monthIndex(period[0])}) AS n
  FROM clientMonths JOIN ${clients} USING (client)
  WHERE month BETWEEN ${monthIndex(period[0])} AND ${monthIndex(period[1])} AND month >= ${monthIndex("first")} AND status NOT IN ('New', 'Potential')
  GROUP BY client`;

const variation = "sqrt(greatest(0, squares / n - (total / n) * (total / n))) / (total / n)";

const xyzClass = `CASE WHEN n >= 3 THEN CASE WHEN total <= 0 THEN 'Z' WHEN ${variation} <= 0.1 THEN 'X'
  WHEN ${variation} <= 0.25 THEN 'Y' ELSE 'Z' END END`;

const historyAt = ({ period }, place) => `
  SELECT client, ${place + 1} AS place, status, ${abcClass} AS abc, ${xyzClass} AS xyz
  FROM known${place} LEFT JOIN (${startsOf(`known${place}`)}) USING (client)
    LEFT JOIN (${spreadOf(period, `known${place}`)}) USING (client)`;

/** Each may use those before it. */
export function tables({ asOf, period, kpiPeriod, previousPeriod, earlier, marginShare }) {
  const knownAt = ({ period: moved, window, windowBefore }, place) =>
    `known${place} AS MATERIALIZED (${clientsAt(moved, window, windowBefore)})`;
  return {
    documents: `WITH sold AS (
        SELECT client, document, day, first(manager) AS manager, sum(amount) AS amount
        FROM sales WHERE amount > 0 AND day <= ${asOf} GROUP BY client, document, day),
      returned AS (SELECT * FROM sales WHERE amount <= 0 AND day <= ${asOf})
      SELECT client, document, day, first(manager) AS manager, sum(amount) AS amount FROM (
        FROM sold UNION ALL
        SELECT client, document, coalesce(sold.day, returned.day), coalesce(sold.manager, returned.manager), returned.amount
        FROM returned ASOF LEFT JOIN sold USING (client, document, day))
      GROUP BY client, document, day`,
    clients: clientsAt(period, kpiPeriod, previousPeriod, ", sum(amount - cost) AS margin"),
    activity: `SELECT client, ${monthIndex("day")} AS month, count(*) AS purchases
      FROM documents WHERE amount > 0 GROUP BY client, month`,
    clientMonths: `SELECT client, ${monthIndex("day")} AS month, sum(amount) AS amount
      FROM sales WHERE day <= ${asOf} GROUP BY client, month`,
    pairs: `SELECT client, product, sum(amount) AS turnover FROM sales WHERE ${between("day", period)} GROUP BY client, product`,
    medians: `SELECT segment, product, median(turnover) AS expectedTurnover, count(*) AS users
      FROM pairs JOIN clientSegments USING (client) WHERE turnover > 0 GROUP BY segment, product`,
    targetGaps: `SELECT client, segment, product, expectedTurnover, coalesce(users, 0) AS users
      FROM clients JOIN clientSegments USING (client) JOIN targets USING (segment) LEFT JOIN medians USING (segment, product)
        ANTI JOIN (SELECT client, product FROM pairs WHERE turnover > 0) USING (client, product)`,
    shares: `SELECT *, sum(turnover) OVER (PARTITION BY level, name) AS total FROM (
        SELECT client, 'company' AS level, NULL AS name, turnover FROM clients
        UNION ALL SELECT client, 'product', product, turnover FROM pairs
        UNION ALL SELECT client, 'manager', manager, sum(amount)
          FROM sales WHERE ${between("day", period)} GROUP BY client, manager)`,
    figures: `WITH starts AS (${startsOf("clients")}),
      spread AS (${spreadOf(period, "clients")}),
      used AS (SELECT client, count(*) FILTER (turnover > 0) AS productsUsed FROM pairs GROUP BY client),
      gaps AS (
        SELECT client, day - lag(day) OVER (PARTITION BY client ORDER BY day) AS gap
        FROM (SELECT DISTINCT client, day FROM documents WHERE amount > 0)),
      rhythm AS (
        SELECT client, count(gap) AS gaps, avg(gap) + 2 * stddev_pop(gap) AS longest FROM gaps GROUP BY client),
      keys AS (SELECT DISTINCT client, TRUE AS isKey FROM shares WHERE total > 0 AND turnover >= 0.1 * total),
      whole AS (
        SELECT client, sum(amount) AS everBought, sum(amount - cost) AS everEarned, arg_max(manager, day) AS manager
        FROM sales WHERE day <= ${asOf} GROUP BY client),
      targeted AS (SELECT segment, count(*) AS targetProducts FROM targets GROUP BY segment),
      missing AS (
        SELECT client, count(*) AS missed, arg_max(product, coalesce(expectedTurnover, 0)) AS nextProduct
        FROM targetGaps GROUP BY client),
      lives AS (SELECT client, ${monthIndex("last")} - ${monthIndex("first")} + 1 AS months FROM clients)
      SELECT client, manager, segment, turnover, margin, purchases, first, last, status, inWindow, inWindowBefore,
        turnover / sum(turnover) OVER () AS share, ${abcClass} AS abc, ${xyzClass} AS xyz,
        CASE WHEN turnover > 0 THEN through / base WHEN turnover < 0 THEN 1 END AS cumulativeShare,
        CASE WHEN n >= 3 AND total > 0 THEN ${variation} END AS cv,
        coalesce(productsUsed, 0) AS productsUsed,
        CASE WHEN productsUsed >= 3 THEN 'low' WHEN productsUsed = 2 THEN 'medium' WHEN productsUsed = 1 THEN 'high' END AS breadthRisk,
        coalesce(isKey, FALSE) AS keyClient, ${asOf} - last AS daysSinceLast,
        CASE WHEN gaps >= 3 THEN ${asOf} - last > longest END AS overdue,
        CASE WHEN purchases >= 3 THEN 'Regular client' WHEN purchases = 2 THEN 'Customer' WHEN purchases = 1 THEN 'Buyer' END AS ladder,
        months, CASE WHEN purchases > 0 THEN everBought / purchases END AS averageCheck,
        purchases / months AS purchasesPerMonth, targetProducts, nextProduct,
        targetProducts - coalesce(missed, 0) AS usedTargets, usedTargets / targetProducts AS development,
        CASE WHEN purchases > 0 AND everBought > 0 THEN everEarned WHEN purchases > 0 THEN everBought * ${marginShare} END AS ltv
      FROM clients JOIN whole USING (client) JOIN lives USING (client) LEFT JOIN rhythm USING (client)
        LEFT JOIN keys USING (client) LEFT JOIN starts USING (client) LEFT JOIN spread USING (client)
        LEFT JOIN used USING (client) JOIN clientSegments USING (client) JOIN targeted USING (segment)
        LEFT JOIN missing USING (client)`,
    history: `WITH ${earlier.map(knownAt).join(", ")} ${earlier.map(historyAt).join(" UNION ALL ")}`,
  };
}

/** The figures of spans of `width` months each, judged against the span before. */
const spansOf = (firstMonth, lastMonth, width) => {
  const span = `(month - ${firstMonth}) // ${width}`;
  const start = `${firstMonth} + span * ${width}`;
  const seen = `month BETWEEN ${firstMonth - width} AND ${lastMonth}`;
  // Whole-number division rounds towards 0, so that the span before the first is cut off apart.
  const spanOf = `CASE WHEN month < ${firstMonth} THEN -1 ELSE ${span} END`;
  return `WITH bought AS (
      SELECT client, ${spanOf} AS span, sum(purchases) AS purchases FROM activity WHERE ${seen} GROUP BY client, span),
    buyers AS (
      SELECT client, span, bought.purchases, ${monthIndex("first")} AS firstMonth,
        lag(span) OVER (PARTITION BY client ORDER BY span) = span - 1 AS boughtBefore,
        coalesce(lead(span) OVER (PARTITION BY client ORDER BY span) = span + 1, FALSE) AS buysNext
      FROM bought JOIN clients USING (client)),
    counts AS (
      SELECT span, sum(purchases) AS purchases, count(*) AS active, count(*) FILTER (firstMonth >= ${start}) AS new,
        count(*) FILTER (firstMonth < ${start} AND boughtBefore) AS regular
      FROM buyers GROUP BY span),
    losses AS (SELECT span + 1 AS span, count(*) FILTER (NOT buysNext) AS lost FROM buyers GROUP BY ALL),
    sums AS (
      SELECT ${spanOf} AS span, sum(amount) AS turnover, sum(amount) FILTER (${monthIndex("first")} < ${firstMonth} + (${spanOf}) * ${width}) AS oldTurnover
      FROM clientMonths JOIN clients USING (client) WHERE ${seen} GROUP BY ALL)
    SELECT span, turnover, purchases, turnover / purchases AS averageCheck, active, new, regular,
      active - new - regular AS restored, lost, (active - new) / (regular + lost) * 100 AS crr,
      regular / (regular + lost) * 100 AS setRate, coalesce(oldTurnover, 0) / turnover AS oldClientsShare
    FROM counts JOIN losses USING (span) JOIN sums USING (span) WHERE span >= 0`;
};

const movesOf = (column) => `
  SELECT '${column}' AS what, before.${column} AS "from", figures.${column} AS "to", count(*) AS clients
  FROM figures LEFT JOIN (SELECT * FROM history WHERE place = 1) AS before USING (client) GROUP BY ALL`;

/** What the reports show; `key` names the columns by which both sides know a line. */
export function answers({ asOf, kpiPeriod, spans, windowSpans, firstCohort }) {
  return {
    clients: { key: ["client"], select: "SELECT * FROM figures" },
    clientProducts: {
      key: ["client", "product"],
      select: "SELECT client, product, turnover FROM pairs WHERE turnover > 0",
    },
    keyShares: {
      key: ["client", "level", "name"],
      select: `SELECT client, level, name, shares.turnover, shares.turnover / total AS share
        FROM shares JOIN figures USING (client) WHERE keyClient AND shares.turnover > 0 AND total > 0`,
    },
    managers: { key: ["manager"], select: managersIn(kpiPeriod, asOf) },
    products: {
      key: ["product"],
      select: `SELECT product, count(*) FILTER (turnover > 0) AS users, sum(turnover) AS turnover,
        count(*) FILTER (turnover > 0) / (SELECT count(*) FROM clients) AS penetration FROM pairs GROUP BY product`,
    },
    segments: {
      key: ["segment", "product"],
      select: `WITH members AS (SELECT segment, count(*) AS clients FROM figures GROUP BY segment),
        sold AS (
          SELECT segment, product, count(*) FILTER (turnover > 0) AS users, sum(turnover) AS turnover
          FROM pairs JOIN clientSegments USING (client) GROUP BY segment, product)
        SELECT segment, product, users, turnover, users / clients AS penetration,
          CASE WHEN mark.product IS NOT NULL THEN clients - users END AS gap
        FROM sold JOIN members USING (segment) LEFT JOIN targets AS mark USING (segment, product) WHERE users > 0`,
    },
    whatElse: {
      key: ["client", "product"],
      select: `SELECT client, product, manager, expectedTurnover, users FROM targetGaps JOIN figures USING (client) WHERE status <> 'Lost'
        ORDER BY manager, expectedTurnover DESC NULLS LAST, client`,
    },
    months: { key: ["span"], select: spansOf(spans.first, spans.last, 1) },
    windows: { key: ["span"], select: spansOf(windowSpans.first, windowSpans.last, windowSpans.width) },
    cohorts: {
      key: ["cohort", "since"],
      select: `SELECT cohort, month - cohort AS since, count(*) AS clients
        FROM (SELECT month, ${monthIndex("first")} AS cohort FROM activity JOIN clients USING (client))
        WHERE cohort >= ${firstCohort} GROUP BY cohort, since`,
    },
    history: { key: ["client", "place"], select: "SELECT * FROM history" },
    moves: { key: ["what", "from", "to"], select: ["status", "abc", "xyz"].map(movesOf).join(" UNION ALL ") },
    abcXyz: {
      key: ["abc", "xyz"],
      select: `SELECT abc, xyz, count(*) AS clients, sum(turnover) AS turnover, sum(share) AS share
        FROM figures WHERE abc IS NOT NULL GROUP BY abc, xyz`,
    },
    ladder: {
      key: ["ladder"],
      select: `SELECT ladder, count(*) AS clients, count(*) / sum(count(*)) OVER () AS share, sum(turnover) AS turnover
        FROM figures WHERE ladder IS NOT NULL GROUP BY ladder`,
    },
    lost: {
      key: ["client"],
      select: `WITH sold AS (
          SELECT client, product, sum(amount) AS turnover
          FROM sales JOIN (SELECT client, ${monthIndex("last")} AS lastMonth FROM figures WHERE status = 'Lost') USING (client)
          WHERE day <= ${asOf} AND ${monthIndex("day")} BETWEEN lastMonth - 11 AND lastMonth GROUP BY client, product)
        SELECT client, sum(turnover) AS turnover, arg_max(product, turnover) FILTER (turnover > 0) AS mainProduct
        FROM sold GROUP BY client`,
    },
    company: { key: [], select: companyIn() },
  };
}

/** Sales of the KPI period by stage, clients by status, purchases and key clients of every manager. */
function managersIn(kpiPeriod, asOf) {
  return `WITH directions AS (
      SELECT client, product, min(day) AS firstDay FROM sales WHERE amount > 0 AND day <= ${asOf} GROUP BY client, product),
    staged AS (
      SELECT sales.manager, document, amount, amount - cost AS margin, CASE WHEN amount > 0 AND day = first THEN 'first'
        WHEN amount > 0 AND day > first AND day = firstDay THEN 'newDirection' ELSE 'repeat' END AS stage
      FROM sales JOIN clients USING (client) LEFT JOIN directions USING (client, product) WHERE ${between("day", kpiPeriod)}),
    sold AS (
      SELECT manager, sum(amount) AS turnover, sum(margin) AS margin,
        ${["first", "newDirection", "repeat"]
          .map(
            (stage) => `coalesce(sum(amount) FILTER (stage = '${stage}'), 0) AS ${stage}Amount,
        count(DISTINCT document) FILTER (stage = '${stage}' AND amount > 0) AS ${stage}Sales`,
          )
          .join(", ")}
      FROM staged GROUP BY manager),
    bought AS (
      SELECT manager, count(*) AS purchases, count(DISTINCT client) AS clientsServed
      FROM documents WHERE amount > 0 AND ${between("day", kpiPeriod)} GROUP BY manager),
    counting AS (
      SELECT client, coalesce(arg_min(manager, day) FILTER (day >= ${kpiPeriod[0]}), arg_max(manager, day)) AS manager
      FROM documents WHERE amount > 0 AND day <= ${kpiPeriod[1]} GROUP BY client),
    counted AS (
      SELECT counting.manager, count(*) FILTER (status = 'New') AS new, count(*) FILTER (status = 'Regular') AS regular,
        count(*) FILTER (status = 'Restored') AS restored, count(*) FILTER (status = 'Lost') AS lostAll,
        count(*) FILTER (status = 'Lost' AND inWindowBefore) AS lost
      FROM counting JOIN figures USING (client) GROUP BY counting.manager),
    keys AS (SELECT manager, count(*) FILTER (keyClient) AS keyClients FROM figures GROUP BY manager)
    SELECT manager, turnover / purchases AS averageCheck, coalesce(COLUMNS(* EXCLUDE (manager)), 0)
    FROM keys LEFT JOIN sold USING (manager) LEFT JOIN bought USING (manager) LEFT JOIN counted USING (manager)`;
}

/** Concentration, retention and lifetime value of the whole company. */
function companyIn() {
  return `WITH totals AS (
      SELECT sum(turnover) AS total, count(*) FILTER (turnover > 0) AS paying,
        sum(turnover) FILTER (turnover > 0) AS paid FROM figures),
    ranked AS (
      SELECT turnover, share, sum(turnover) OVER falling - turnover AS reached, row_number() OVER falling AS place
      FROM figures WINDOW falling AS (ORDER BY turnover DESC, client ROWS UNBOUNDED PRECEDING)),
    concentration AS (
      SELECT count(*) FILTER (reached < 0.8 * total) AS pareto80, sum(share * share) AS hhi,
        sum((paying + 1 - 2 * place) * turnover) FILTER (turnover > 0) / any_value(paying * paid) AS gini
      FROM ranked, totals),
    retention AS (
      SELECT count(*) FILTER (inWindowBefore) AS startClients, count(*) FILTER (inWindow) AS endClients,
        count(*) FILTER (status = 'New') AS newClients,
        count(*) FILTER (inWindow AND inWindowBefore) / count(*) FILTER (inWindowBefore) * 100 AS setRate,
        count(*) FILTER (purchases >= 2) / count(*) FILTER (purchases >= 1) AS loyaltyIndex,
        avg(averageCheck) AS averageCheck, avg(purchasesPerMonth) AS purchasesPerMonth, avg(months) AS lifetimeMonths
      FROM figures)
    SELECT * FROM concentration, retention`;
}
