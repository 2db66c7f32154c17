import type { Day } from "../../analysis/types";
import type { Money } from "../money";
import type { AccountPeriod, Payment } from "../statement";

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
  if (rows.length === 0) return [];
  const [from, to] = [Math.min(...rows.map(({ day }) => day)), Math.max(...rows.map(({ day }) => day))];
  const { currency } = rows[0].payment;
  let movement = 0n;
  for (const { payment } of rows) movement += signed(payment);
  const balances = rows.every(({ balance }) => balance !== null) ? endsOf(rows) : { opening: null, closing: null };
  return [{ account, currency, from, to, ...balances, totalIn: null, totalOut: null, movement }];
}

function signed({ direction, amount }: Payment): Money {
  return direction === "in" ? amount : -amount;
}

/** The newest payment may stand above. */
function endsOf(rows: readonly BalancedRow[]): Pick<AccountPeriod, "opening" | "closing"> {
  const upwards = [...rows].reverse();
  const [first, last] = stepsThatFit(rows) >= stepsThatFit(upwards) ? [rows[0], rows.at(-1)!] : [rows.at(-1)!, rows[0]];
  return { opening: first.balance! - signed(first.payment), closing: last.balance };
}

function stepsThatFit(rows: readonly BalancedRow[]): number {
  let fitting = 0;
  for (let place = 1; place < rows.length; place++) {
    if (rows[place - 1].balance! + signed(rows[place].payment) === rows[place].balance) fitting++;
  }
  return fitting;
}
