import type { Day } from "../../analysis/types";
import type { Money } from "../money";
import { daySpan, movementOf, signedAmount, type AccountPeriod, type Payment } from "../statement";

/** A payment of a table with the balance behind it. */
export interface BalancedRow {
  readonly day: Day;
  readonly balance: Money | null;
  readonly payment: Payment;
}

/**
 * What a column of running balances says of the whole: opening before the first payment, closing behind the last, upwards
 * or downwards as the bank writes.
 *
 * Edge: a payment without a balance = nothing is said. Source: spec 6 (CSV: running balance).
 *
 * @example balancePeriod([], "A") // []
 */
export function balancePeriod(rows: readonly BalancedRow[], account: string): readonly AccountPeriod[] {
  const payments = rows.map(({ payment }) => payment);
  const days = daySpan(payments);
  if (days === null) return [];
  const [from, to] = days;
  const { currency } = payments[0];
  const movement = movementOf(payments);
  const balances = rows.every(({ balance }) => balance !== null) ? endsOf(rows) : { opening: null, closing: null };
  return [{ account, currency, from, to, ...balances, totalIn: null, totalOut: null, movement }];
}

/** The newest payment may stand above. */
function endsOf(rows: readonly BalancedRow[]): Pick<AccountPeriod, "opening" | "closing"> {
  const upwards = [...rows].reverse();
  const [first, last] = stepsThatFit(rows) >= stepsThatFit(upwards) ? [rows[0], rows.at(-1)!] : [rows.at(-1)!, rows[0]];
  return { opening: first.balance! - signedAmount(first.payment), closing: last.balance };
}

function stepsThatFit(rows: readonly BalancedRow[]): number {
  let fitting = 0;
  for (let place = 1; place < rows.length; place++) {
    if (rows[place - 1].balance! + signedAmount(rows[place].payment) === rows[place].balance) fitting++;
  }
  return fitting;
}
