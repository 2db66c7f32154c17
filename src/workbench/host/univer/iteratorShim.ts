interface SomeIterator {
  next(): IteratorResult<unknown>;
  some?(predicate: (value: unknown) => boolean): boolean;
}

/** Univer calls `Iterator.prototype.some`, which Node has only from version 22 on. */
export function shimIteratorSome(): void {
  const prototype: SomeIterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  if (prototype.some) return;
  Object.defineProperty(prototype, "some", {
    configurable: true,
    writable: true,
    value(this: SomeIterator, predicate: (value: unknown) => boolean): boolean {
      for (let step = this.next(); !step.done; step = this.next()) {
        if (predicate(step.value)) return true;
      }
      return false;
    },
  });
}
