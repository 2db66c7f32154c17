import { remembered } from "../analysis/cells/remembered";
import { nameSkeleton } from "../analysis/duplicates/nameSkeleton";
import { compactAccount } from "./iban";
import { likelyNames } from "./likelyNames";
import { cleanName } from "./partyInText";
import type { Party } from "./statement";
import { taxNumberOf } from "./taxNumber";

/** What is known of a client: how it is written, its tax number and account ("" = not known). */
export interface KnownPayer {
  readonly client: string;
  readonly written: string;
  readonly taxNumber: string;
  readonly account: string;
}

/** Two names that may be one client; the user decides. */
export interface PayerProposal {
  readonly written: string;
  readonly client: string;
  readonly taxNumber: string;
  readonly account: string;
}

/** A name by its words and its legal form: different forms are different companies. */
interface NamedClient {
  readonly client: string;
  readonly form: string;
  readonly taxNumber: string | null;
}

/**
 * Which client a payer is.
 *
 * The first that hits: an alias by tax number, account or name, as the user has confirmed them; a valid tax number; the
 * name without legal form, marks and case; else a new client by its name. Names that are only alike, and two names that
 * share an account, are proposed and never joined. Source: spec 6 (payers).
 *
 * @example new Payers([{ client: "ALFA", written: "ALFA", taxNumber: "", account: "1" }], []).clientOf({ ...noParty, name: "Alpha", account: "1" }) // "ALFA"
 */
export class Payers {
  private readonly aliasByNumber = new Map<string, string>();
  private readonly aliasByAccount = new Map<string, string>();
  private readonly aliasByName = new Map<string, string>();
  private readonly byNumber = new Map<string, string>();
  /** Who has paid from an account: of banks, treasuries and payment services there are many. */
  private readonly ofAccount = new Map<string, Set<string>>();
  private readonly byName = new Map<string, NamedClient[]>();
  private readonly fresh = new Map<string, PayerProposal>();
  private readonly named = remembered(formAndKey);

  constructor(aliases: readonly KnownPayer[], known: readonly KnownPayer[]) {
    for (const alias of aliases) {
      const taxNumber = taxNumberOf(alias.taxNumber);
      const account = compactAccount(alias.account);
      if (taxNumber !== null) this.aliasByNumber.set(taxNumber, alias.client);
      if (account !== "") this.aliasByAccount.set(account, alias.client);
      if (alias.written !== "") this.aliasByName.set(this.named(alias.written).key, alias.client);
      this.learn({ ...alias, written: alias.client });
    }
    for (const payer of known) this.learn(payer);
  }

  /** "" = the statement names nobody. */
  clientOf(party: Party): string {
    const name = payerName(party);
    const taxNumber = taxNumberOf(party.taxNumber);
    const account = compactAccount(party.account);
    const alias =
      (taxNumber === null ? undefined : this.aliasByNumber.get(taxNumber)) ??
      (account === "" ? undefined : this.aliasByAccount.get(account)) ??
      (name === "" ? undefined : this.aliasByName.get(this.named(name).key));
    const client = alias ?? this.knownClient(name, taxNumber);
    if (client !== null) {
      this.learn({ client, written: name, taxNumber: party.taxNumber, account });
      return client;
    }
    const created = name || party.taxNumber || account;
    if (created === "") return "";
    if (name !== "") this.fresh.set(created, { written: created, client: "", taxNumber: party.taxNumber, account });
    this.learn({ client: created, written: name, taxNumber: party.taxNumber, account });
    return created;
  }

  /** New clients that share an account with one other client alone, or whose names are like exactly one other's. */
  proposals(): readonly PayerProposal[] {
    const clients = [...this.byName.values()].flat();
    const fresh = [...this.fresh.keys()];
    const byAccount = fresh.flatMap((written): readonly (readonly [string, string])[] => {
      const others = this.ofAccount.get(this.fresh.get(written)!.account) ?? new Set<string>();
      const [other] = [...others].filter((client) => client !== written);
      return others.size === 2 && other !== undefined ? [[written, other]] : [];
    });
    const byName = likelyNames(
      fresh,
      clients.map(({ client }) => client),
    );
    const found = [...byAccount, ...byName];
    const numberOf = new Map(clients.map(({ client, taxNumber }) => [client, taxNumber]));
    const proposals: PayerProposal[] = [];
    const paired = new Set<string>();
    for (const [first, second] of found) {
      // Of two new spellings the one that was seen first is the client.
      const isEarlier = this.fresh.has(second) && fresh.indexOf(first) < fresh.indexOf(second);
      const [written, client] = isEarlier ? [second, first] : [first, second];
      const [one, other] = [numberOf.get(written) ?? null, numberOf.get(client) ?? null];
      const pair = [written, client].sort().join("\n");
      if (!isSameNumber(one, other) || paired.has(pair)) continue;
      paired.add(pair);
      proposals.push({ ...this.fresh.get(written)!, client });
    }
    return proposals;
  }

  private knownClient(name: string, taxNumber: string | null): string | null {
    const ofNumber = taxNumber === null ? undefined : this.byNumber.get(taxNumber);
    if (ofNumber !== undefined) return ofNumber;
    if (name === "") return null;
    const { form, key } = this.named(name);
    const named = (this.byName.get(key) ?? []).filter(
      (one) => isSameNumber(one.taxNumber, taxNumber) && (one.form === form || one.form === "" || form === ""),
    );
    // Between two companies of one name nobody can say which is meant.
    return new Set(named.map(({ client }) => client)).size === 1 ? named[0].client : null;
  }

  private learn({ client, written, taxNumber: given, account: number }: KnownPayer): void {
    const taxNumber = taxNumberOf(given);
    const account = compactAccount(number);
    if (taxNumber !== null && !this.byNumber.has(taxNumber)) this.byNumber.set(taxNumber, client);
    if (account !== "") this.ofAccount.set(account, (this.ofAccount.get(account) ?? new Set()).add(client));
    for (const name of new Set([written, client])) {
      if (name === "") continue;
      const { form, key } = this.named(name);
      const named = this.byName.get(key) ?? [];
      const same = named.find((one) => one.client === client && one.form === form && one.taxNumber === taxNumber);
      if (same === undefined) this.byName.set(key, [...named, { client, form, taxNumber }]);
    }
  }
}

function isSameNumber(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** The legal form of a name, and its words in their order without marks and case; letters that look alike are one. */
function formAndKey(name: string): { readonly form: string; readonly key: string } {
  const { form, words } = nameSkeleton(name);
  return { form, key: words.join(" ") };
}

const BANK = /банк|bank/i;

/**
 * The name of who pays, out of what banks put around it: "БАНК//Иванов И. И.//счет//" means the person. Source: spec 6
 * (payers).
 *
 * @example payerName({ ...noParty, name: "ПАО БАНК//ИВАНОВ ИВАН//40817//" }) // "ИВАНОВ ИВАН"
 */
export function payerName({ name }: Party): string {
  if (!name.includes("//")) return cleanName(name);
  const parts = name.split("//").map((part) => part.trim());
  const [first, second = ""] = parts.filter((part) => /\p{L}{2}/u.test(part));
  if (first === undefined) return cleanName(name);
  return cleanName(BANK.test(first) && second !== "" ? second : first);
}
