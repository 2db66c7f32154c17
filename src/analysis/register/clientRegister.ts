import type { ProblemList } from "../problemLog";
import type { ClientAliases } from "../tables/clientAliases";
import { clientKey } from "../cells/clientKey";
import type { ClientData, ClientRecord } from "../tables/clientsReader";
import { BLANK, Dictionary } from "../cells/dictionary";
import { isCollectiveClient } from "../ledger/collectiveSales";
import type { SalesLedger } from "../ledger/ledger";
import { mergedRecords } from "./mergedRecords";
import type { PurchaseHistory } from "../ledger/purchaseHistory";
import { segmentsOfClients, type SegmentRules } from "../tables/segmentRules";
import type { TargetMatrix } from "../tables/targetMatrix";

/**
 * All clients under one id: those of the ledger keep theirs, those that only the Clients table knows follow.
 * BLANK stands where a client has no manager or segment.
 */
export interface ClientRegister {
  readonly names: readonly string[];
  readonly records: readonly (ClientRecord | null)[];
  /** 1 = in the Clients table, or with a sale up to the as-of date. */
  readonly exists: Uint8Array;
  /** Names of all managers; the ids of the ledger come first. */
  readonly managers: readonly string[];
  /** Manager in the Clients table. */
  readonly manager: Int32Array;
  /** All segments: those of the rules, of the target matrix, of the Clients table, in this order. */
  readonly segments: Dictionary;
  readonly segment: Int32Array;
  /** "own" = as rules and the Clients table name them; else what serves as segment where neither does. */
  readonly segmentsBy: "own" | "abc" | "manager" | "column";
  /** How many spellings the alias table joins with other names, and the number of clients they have become. */
  readonly joined: { readonly spellings: number; readonly clients: number };
  readonly problems: ProblemList;
}

/**
 * Joins the clients of the sales with those of the Clients table by their keys; nobody gets lost on either side.
 *
 * A client whose rows all lie after the as-of date and who is not in the Clients table does not exist yet.
 * Source: spec 3.1, 3.10.
 *
 * @example clientRegister(ledger, history, null, null, null).names // the clients of the ledger
 */
export function clientRegister(
  ledger: SalesLedger,
  history: PurchaseHistory,
  clients: ClientData | null,
  rules: SegmentRules | null,
  targets: TargetMatrix | null,
  aliases: ClientAliases | null = null,
): ClientRegister {
  const names = ledger.clients.names.slice();
  const records: (ClientRecord | null)[] = names.map(() => null);
  const idOfRecord: number[] = [];
  const merged = clients !== null && aliases !== null ? withMergedRecords(clients, aliases) : clients;
  for (const record of merged?.records ?? []) {
    if (isCollectiveClient(record.name)) continue;
    let id = ledger.clients.find(record.name);
    if (id === BLANK) {
      id = names.length;
      names.push(record.name);
    }
    records[id] = record;
    idOfRecord.push(id);
  }

  const managers = new Dictionary();
  for (const name of ledger.managers.names) managers.add(name);
  const segments = new Dictionary();
  for (const rule of rules?.rules ?? []) segments.add(rule.segment);
  for (const row of targets?.rows ?? []) segments.add(row.segment);

  const exists = new Uint8Array(names.length);
  const manager = new Int32Array(names.length).fill(BLANK);
  const segment = new Int32Array(names.length).fill(BLANK);
  for (let id = 0; id < history.saleRows.length; id++) if (history.saleRows[id] > 0) exists[id] = 1;
  const fitted = merged === null ? null : segmentsOfClients(merged, rules);
  for (let place = 0; place < idOfRecord.length; place++) {
    const id = idOfRecord[place];
    exists[id] = 1;
    manager[id] = managers.add(records[id]?.manager ?? null);
    segment[id] = segments.add(fitted?.segments[place] ?? null);
  }
  const problems = fitted?.problems ?? { items: [], counts: {} };
  const joined = joinedSpellings(ledger, clients, aliases);
  return {
    names,
    records,
    exists,
    managers: managers.names,
    manager,
    segments,
    segment,
    segmentsBy: "own",
    joined,
    problems,
  };
}

function withMergedRecords(clients: ClientData, aliases: ClientAliases): ClientData {
  return { ...clients, records: mergedRecords(clients.records, aliases) };
}

function joinedSpellings(
  ledger: SalesLedger,
  clients: ClientData | null,
  aliases: ClientAliases | null,
): ClientRegister["joined"] {
  const nameOfSpelling = new Map<string, string>();
  for (const [key, id] of ledger.clients.joined) nameOfSpelling.set(key, clientKey(ledger.clients.names[id]));
  for (const record of clients?.records ?? []) {
    const key = clientKey(record.name);
    const name = clientKey(aliases?.names.get(key) ?? record.name);
    if (name !== key) nameOfSpelling.set(key, name);
  }
  return { spellings: nameOfSpelling.size, clients: new Set(nameOfSpelling.values()).size };
}
