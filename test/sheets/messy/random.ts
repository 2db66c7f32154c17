/** A plain generator of numbers, the same in every run. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 2654435761) >>> 0;
    for (let warm = 0; warm < 5; warm++) this.next();
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)];
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    const order: Item[] = [];
    while (rest.length > 0) order.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    return order;
  }
}
