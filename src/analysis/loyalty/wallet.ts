import { addMonths } from "../time/calendar";
import type { Day } from "../types";

/** Points that were earned on one day, or came back on it, as far as they are still there; in cents. */
interface Lot {
  readonly day: Day;
  left: number;
}

/** The points of one client, in whole cents: 1 point = 1 of the currency. The oldest are used first. */
export class Wallet {
  earned = 0;
  /** Earned points that returns took back. */
  takenBack = 0;
  /** What returns should have taken back and was used already. */
  shortfall = 0;
  redeemed = 0;
  /** Points that had paid for goods that came back. */
  givenBack = 0;
  expired = 0;
  private readonly lots: Lot[] = [];
  /** The first lot that is not empty. */
  private first = 0;

  /** `months` = after how many months points expire; 0 = never. */
  constructor(private readonly months: number) {}

  get open(): number {
    let sum = 0;
    for (let place = this.first; place < this.lots.length; place++) sum += this.lots[place].left;
    return sum;
  }

  /** Points that cannot be used on this day any more are gone. */
  expire(day: Day): void {
    if (this.months === 0) return;
    while (this.first < this.lots.length) {
      const lot = this.lots[this.first];
      if (lot.left > 0 && addMonths(lot.day, this.months) > day) return;
      this.expired += lot.left;
      lot.left = 0;
      this.first++;
    }
  }

  earn(day: Day, cents: number): void {
    this.earned += cents;
    this.add(day, cents);
  }

  giveBack(day: Day, cents: number): void {
    this.givenBack += cents;
    this.add(day, cents);
  }

  /** Uses so many points at most, and says how many. */
  redeem(most: number): number {
    let rest = Math.max(most, 0);
    for (let place = this.first; place < this.lots.length && rest > 0; place++) rest -= this.take(place, rest);
    const used = Math.max(most, 0) - rest;
    this.redeemed += used;
    return used;
  }

  /** Takes back points for goods that were returned, the newest first, and says how many there were. */
  takeBack(cents: number): number {
    let rest = cents;
    for (let place = this.lots.length - 1; place >= this.first && rest > 0; place--) rest -= this.take(place, rest);
    this.takenBack += cents - rest;
    this.shortfall += rest;
    return cents - rest;
  }

  private add(day: Day, cents: number): void {
    if (cents > 0) this.lots.push({ day, left: cents });
  }

  private take(place: number, most: number): number {
    const taken = Math.min(this.lots[place].left, most);
    this.lots[place].left -= taken;
    return taken;
  }
}
