import { joinProblems, ProblemLog, type ProblemList } from "../problemLog";
import { clientKey } from "../cells/clientKey";
import { firstRowFrom } from "../ledger/clientRows";
import type { ClientData } from "../tables/clientsReader";
import { BLANK } from "../cells/dictionary";
import type { SalesData } from "../tables/salesReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { SegmentRules } from "../tables/segmentRules";
import type { TargetMatrix } from "../tables/targetMatrix";
import type { Day } from "../types";
import type { AnalysisInput } from "../analyze";
import type { ClientRegister } from "../register/clientRegister";
import { type TableKey, tableKeys } from "../tables/tables";

// Problems that show only when the tables meet one another or the as-of date.

interface HasProblems {
  readonly problems: ProblemList;
}

/** What is found when the tables of the sales process are judged. */
export interface ProcessProblems {
  readonly funnel?: HasProblems | null;
  readonly surveys?: HasProblems | null;
  readonly complaints?: HasProblems | null;
}

/**
 * All problems of a run: those of every table, and those that show when the tables meet. `planFound` are those of the plan
 * against the managers, `process` those of the tables of the sales process against the day of judgement; null = there is no such table. Source: spec 1, 3.8, 3.10, 3.15.
 *
 * @example problemsOfRun(input, register, 45657, null).counts // { afterAsOf: 3, clientRepeated: 1 }
 */
export function problemsOfRun(
  input: AnalysisInput,
  register: ClientRegister,
  asOf: Day,
  planFound: ProblemList | null,
  process: ProcessProblems = {},
): ProblemList {
  const { sales, rules, targets } = input;
  const beside: Partial<Record<TableKey, ProblemList | null>> = {
    sales: afterAsOfProblems(sales, asOf),
    rules: rules ? register.problems : null,
    targets: targets ? unknownTargetProblems(input, targets, register) : null,
    plan: planFound,
    offers: process.funnel?.problems,
    surveys: process.surveys?.problems,
    complaints: process.complaints?.problems,
  };
  const lists: ProblemList[] = [];
  for (const key of tableKeys) {
    for (const list of [input[key]?.problems, beside[key]]) if (list) lists.push(list);
  }
  return joinProblems(lists);
}

/**
 * The sales rows after the as-of date. Source: spec 1.
 *
 * @example afterAsOfProblems(sales, 45657).counts // { afterAsOf: 3 }
 */
export function afterAsOfProblems(sales: SalesData, asOf: Day): ProblemList {
  const { ledger, place, columns } = sales;
  const log = new ProblemLog();
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    for (let row = firstRowFrom(ledger, client, asOf + 1); row < ledger.clientStart[client + 1]; row++) {
      if (ledger.day[row] <= asOf) continue;
      const where = cellPlaceOf(place, ledger.sourceRow[row], columns.date ?? 0);
      log.add("afterAsOf", where, { day: ledger.day[row] });
    }
  }
  return log.list();
}

/**
 * Segments of the target matrix that no client can have, and products of it that were never sold.
 *
 * Where neither rules nor the Clients table name any segment, that cause is said once instead. Products are not looked at where the sales have no product column. Source: spec 3.10.
 *
 * @example unknownTargetProblems(input, targets, register).items[0].params // { product: "Paint" }
 */
export function unknownTargetProblems(
  input: { readonly sales: SalesData; readonly clients?: ClientData | null; readonly rules?: SegmentRules | null },
  targets: TargetMatrix,
  register: Pick<ClientRegister, "segments" | "segment" | "segmentsBy">,
): ProblemList {
  const log = new ProblemLog();
  const names = new Set<string>();
  for (const rule of input.rules?.rules ?? []) names.add(rule.segment);
  for (const record of input.clients?.records ?? []) if (record.segment !== null) names.add(record.segment);
  if (register.segmentsBy !== "own") {
    const used = new Set(register.segment);
    register.segments.names.forEach((name, segment) => used.has(segment) && names.add(name));
  }
  const segments = new Set(Array.from(names, clientKey));
  // Not the spelling of each segment is wrong: nothing says which segment a client has.
  const isMet =
    input.rules || register.segmentsBy === "own"
      ? segments.size > 0
      : targets.rows.some((row) => segments.has(clientKey(row.segment)));
  const isCauseRules = !isMet && targets.rows.length > 0;
  if (isCauseRules) log.add("rulesNotChosen", targets.rows[0].where, { segments: targets.rows.length });
  for (const row of isCauseRules ? [] : targets.rows) {
    if (!segments.has(clientKey(row.segment))) log.add("segmentUnknown", row.where, { segment: row.segment });
  }
  const { ledger } = input.sales;
  for (const product of targets.products) {
    if (ledger.product === null || ledger.products.find(product.name) !== BLANK) continue;
    log.add("productUnknown", product.where, { product: product.name });
  }
  return log.list();
}
