/**
 * The groups of files that need each other to be loaded, each in alphabetical order: the strongly connected
 * components of more than one file, and files that import themselves.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
 */
export function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const order = new Map<string, number>();
  const earliest = new Map<string, number>();
  const open: string[] = [];

  const visit = (file: string): void => {
    order.set(file, order.size);
    earliest.set(file, order.size - 1);
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      // Of files that are done with, nothing leads back here.
      if (open.includes(next)) earliest.set(file, Math.min(earliest.get(file)!, earliest.get(next)!));
    }
    if (earliest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || imports.get(file)?.includes(file)) cycles.push(group.sort());
  };

  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return cycles;
}
