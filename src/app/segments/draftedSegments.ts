import type { Evidence } from "../../analysis/evidence";
import { BLANK, Dictionary } from "../../analysis/cells/dictionary";
import { proposedTargets } from "../../analysis/products/targetProposal";
import { firstFit, readSegmentRules, type SegmentRules } from "../../analysis/tables/segmentRules";
import type { ClientData, ClientRecord } from "../../analysis/tables/clientsReader";
import { attributesInUse, markKey, type SegmentDraft } from "./segmentDraft";

/** What a draft would give, by the readers that a run uses. */
export interface DraftedSegments {
  /** One for each rule: clients whose first fitting rule it is. */
  readonly counts: readonly number[];
  /** Rules of which nothing can be made: no name, or an unreadable condition. */
  readonly unreadable: readonly boolean[];
  /** Clients whose segment the Clients table itself names: it counts before the rules. */
  readonly named: number;
  /** In the Clients table, but without a segment. */
  readonly without: number;
  /** Clients of the sales that are not in the Clients table. */
  readonly unknown: number;
  readonly segments: readonly DraftedSegment[];
  readonly products: readonly string[];
}

export interface DraftedSegment {
  readonly segment: string;
  readonly clients: number;
  readonly buyers: number;
  /** One for each product. */
  readonly targets: readonly DraftedTarget[];
}

export interface DraftedTarget {
  readonly users: number;
  readonly isTarget: boolean;
}

/** Rules have been drafted for the clients that the sales and the Clients table know together. */
export function draftedSegments(
  { input, register, productAmounts, products }: Evidence,
  draft: SegmentDraft,
): DraftedSegments {
  const clients = input.clients as ClientData;
  const counts = draft.rules.map(() => 0);
  const read = draft.rules.map((rule) => rulesOf(clients, { ...draft, rules: [rule] }));
  const tally = { named: 0, without: 0, unknown: 0 };
  const segments = new Dictionary();
  const segmentOf = new Int32Array(register.names.length).fill(BLANK);
  for (const rule of draft.rules) segments.add(rule.segment);
  for (let id = 0; id < segmentOf.length; id++) {
    if (register.exists[id] === 0) continue;
    const record = register.records[id];
    if (record === null) {
      tally.unknown++;
      continue;
    }
    if (record.segment !== null) {
      tally.named++;
      segmentOf[id] = segments.add(record.segment);
      continue;
    }
    const place = read.findIndex((rules) => fits(rules, record, clients));
    if (place < 0) tally.without++;
    else {
      counts[place]++;
      segmentOf[id] = segments.add(draft.rules[place].segment);
    }
  }
  const { buyers, cells } = proposedTargets({ productAmounts, products }, segmentOf, segments.names.length);
  const clientsOf = new Int32Array(segments.names.length);
  for (const segment of segmentOf) if (segment !== BLANK) clientsOf[segment]++;
  return {
    counts,
    unreadable: read.map(({ rules }) => rules.rules.length === 0),
    ...tally,
    products: products.names,
    segments: segments.names.map((segment, place) => ({
      segment,
      clients: clientsOf[place],
      buyers: buyers[place],
      targets: cells[place].map(({ users, proposed }, product) => ({
        users,
        isTarget: draft.marks[markKey(segment, products.names[product])] ?? proposed,
      })),
    })),
  };
}

/** How many clients without a segment of their own meet the conditions, whatever other rules say. */
export function clientsThatFit(
  { input, register }: Pick<Evidence, "input" | "register">,
  conditions: Readonly<Record<string, string>>,
): number {
  const clients = input.clients as ClientData;
  const picked = Object.keys(conditions);
  const rules = rulesOf(clients, { picked, rules: [{ segment: "?", conditions }], marks: {} });
  return register.records.filter((record) => record !== null && record.segment === null && fits(rules, record, clients))
    .length;
}

interface ReadRules {
  readonly rules: SegmentRules;
  readonly columns: readonly (number | null)[];
}

function fits({ rules, columns }: ReadRules, record: ClientRecord, { format }: ClientData): boolean {
  return firstFit(rules.rules, record.cells, columns, format) !== null;
}

function rulesOf({ headers, format }: ClientData, draft: SegmentDraft): ReadRules {
  const used = attributesInUse(draft);
  const rules = readSegmentRules({
    place: { sheet: "", row: 0, column: 0 },
    headers: ["", ...used],
    rows: draft.rules.map(({ segment, conditions }) => [segment, ...used.map((header) => conditions[header] ?? "")]),
    format,
  });
  return { rules, columns: used.map((header) => headers.indexOf(header)) };
}
