/**
 * Deals that are counted, and what they come to: without deals 0, of deals without amounts it is not known (null).
 *
 * Source: spec 3.15.
 *
 * @example
 * const sum = new DealSum();
 * sum.add(NaN);
 * sum.amount // null
 */
export class DealSum {
  deals = 0;
  private known = NaN;

  /** NaN = the amount is not known. */
  add(amount: number): void {
    this.deals++;
    if (!Number.isNaN(amount)) this.known = Number.isNaN(this.known) ? amount : this.known + amount;
  }

  get amount(): number | null {
    if (this.deals === 0) return 0;
    return Number.isNaN(this.known) ? null : this.known;
  }
}
