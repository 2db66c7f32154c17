import { clientKey } from "../analysis/cells/clientKey";
import { isoOfDay } from "../analysis/time/isoDay";
import { compactAccount } from "./iban";
import { moneyText } from "./money";
import type { Payment, StatementFormat } from "./statement";

const LONGEST_PURPOSE = 140;
const MOST_DAYS_APART = 3;
const KEY = /^([^|]*)\|(in|out)\|(\d{4}-\d{2}-\d{2})\|(-?\d+\.\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|([^#]*)#(\w+)$/;

/**
 * What tells a payment from all others: own account, direction, day, amount, currency, reference, the other's account and,
 * where there is no reference, the beginning of the purpose; behind # the format that it came from.
 *
 * Two payments of one key are twins: both count. Source: spec 6 (importing twice).
 *
 * @example paymentKey(payment, "1c") // "40702…|in|2024-01-05|100.00|RUB|5|40702…|#1c"
 */
export function paymentKey(payment: Payment, format: StatementFormat): string {
  const { account, direction, day, amount, currency, reference, party, purpose } = payment;
  const text = reference === "" ? clientKey(purpose).slice(0, LONGEST_PURPOSE) : "";
  const parts = [
    compactAccount(account),
    direction,
    isoOfDay(day),
    moneyText(amount),
    currency,
    reference.trim(),
    compactAccount(party.account),
    text,
  ];
  return `${parts.map((part) => part.replace(/[|#\n\r]/g, "/")).join("|")}#${format}`;
}

/** Whether a cell holds such a key. */
export function isPaymentKey(text: string): boolean {
  return KEY.test(text);
}

const withoutFormat = (key: string): string => key.slice(0, key.lastIndexOf("#"));

/** What may be one payment of two formats: everything but day, reference and purpose is the same. */
interface LookAlike {
  readonly day: string;
  readonly party: string;
  readonly format: string;
}

/** The payments that stand in the workbook, by their keys. */
export class PaymentRegister {
  private readonly counts = new Map<string, number>();
  private readonly alike = new Map<string, LookAlike[]>();
  private readonly days = new Map<string, { from: string; to: string }>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.add(key);
  }

  /** How many payments of this key stand there, whatever format they came from. */
  countOf(key: string): number {
    return this.counts.get(withoutFormat(key)) ?? 0;
  }

  /**
   * Whether the payment is likely one that came from a file of another format: same account, direction, amount and payer,
   * three days apart at most, on a day between those that are known of the account.
   */
  looksKnown(key: string): boolean {
    const parts = KEY.exec(key);
    if (parts === null) return false;
    const [, account, , day, , , , party, , format] = parts;
    const known = this.days.get(account);
    if (known === undefined || day < known.from || day > known.to) return false;
    return (this.alike.get(alikeKey(parts)) ?? []).some((other) => {
      const isSameParty = party === other.party || party === "" || other.party === "";
      return other.format !== format && isSameParty && daysBetween(day, other.day) <= MOST_DAYS_APART;
    });
  }

  add(key: string): void {
    const bare = withoutFormat(key);
    this.counts.set(bare, (this.counts.get(bare) ?? 0) + 1);
    const parts = KEY.exec(key);
    if (parts === null) return;
    const [, account, , day, , , , party, , format] = parts;
    const group = alikeKey(parts);
    const others = this.alike.get(group);
    const entry = { day, party, format };
    if (others === undefined) this.alike.set(group, [entry]);
    else others.push(entry);
    const known = this.days.get(account);
    if (known === undefined) this.days.set(account, { from: day, to: day });
    else this.days.set(account, { from: day < known.from ? day : known.from, to: day > known.to ? day : known.to });
  }
}

function alikeKey([, account, direction, , amount, currency]: readonly string[]): string {
  return [account, direction, amount, currency].join("|");
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
