import type { Evidence } from "../evidence";
import { endOfRowsTo, firstRowFrom } from "../ledger/clientRows";
import { settled } from "../sum";
import type { Day, Period } from "../types";

/** The rows of one document on one day: its sale, or later something of it that came back. */
export interface LoyaltyEvent {
  readonly document: number;
  readonly day: Day;
  amount: number;
  /** The sum of the absolute amounts. */
  gross: number;
  /** The margin as far as it is known, and the amounts that it is known of. */
  margin: number;
  marginBase: number;
}

/**
 * What a client bought and brought back in some days, day by day, on one day in the order of the rows.
 *
 * The margin of a row is its own, else its amount × the margin share of the client, else × that of the settings, else not
 * known. Source: spec 3.20.
 *
 * @example eventsOfClient(evidence, 0, [45292, 45657])[0].amount // 100
 */
export function eventsOfClient(
  { ledger, history, settings }: Pick<Evidence, "ledger" | "history" | "settings">,
  client: number,
  [from, to]: Period,
): readonly LoyaltyEvent[] {
  const { day, amount, margin, document } = ledger;
  const ofClient = history.marginShare[client];
  const share = Number.isNaN(ofClient) ? (settings.marginShare ?? NaN) : ofClient;
  const events: LoyaltyEvent[] = [];
  let firstOfDay = 0;
  for (const row of rowsByDay(ledger, client, from, to)) {
    if (events.length > 0 && events[events.length - 1].day !== day[row]) firstOfDay = events.length;
    let event: LoyaltyEvent | undefined;
    for (let place = firstOfDay; place < events.length; place++) {
      if (events[place].document === document[row]) event = events[place];
    }
    if (event === undefined) {
      event = { document: document[row], day: day[row], amount: 0, gross: 0, margin: 0, marginBase: 0 };
      events.push(event);
    }
    event.amount += amount[row];
    event.gross += Math.abs(amount[row]);
    const own = margin === null ? NaN : margin[row];
    const known = Number.isNaN(own) ? amount[row] * share : own;
    if (Number.isNaN(known)) continue;
    event.margin += known;
    event.marginBase += amount[row];
  }
  for (const event of events) event.amount = settled(event.amount, event.gross);
  return events;
}

function rowsByDay(ledger: Evidence["ledger"], client: number, from: Day, to: Day): readonly number[] {
  const { day, risesByDay } = ledger;
  const rows: number[] = [];
  const end = endOfRowsTo(ledger, client, to);
  for (let row = firstRowFrom(ledger, client, from); row < end; row++) {
    if (day[row] >= from && day[row] <= to) rows.push(row);
  }
  // Rows of one day keep their order.
  return risesByDay[client] === 1 ? rows : rows.sort((one, other) => day[one] - day[other] || one - other);
}
