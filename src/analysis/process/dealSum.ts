/**
 * Deals that are counted, and what they come to: without deals 0, of deals without amounts it is not known (null).
 *
 * Source: spec 3.15.
 *
 * @example
 * const sum = new DealSum();
 * sum.add(null);
 * sum.amount // null
 */
export class DealSum {
  deals = 0;
  private known: number | null = null;

  add(amount: number | null): void {
    this.deals++;
    if (amount !== null) this.known = (this.known ?? 0) + amount;
  }

  get amount(): number | null {
    return this.deals === 0 ? 0 : this.known;
  }
}
