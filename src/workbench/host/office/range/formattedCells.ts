import type { CellBlock } from "../../univer/cells/cellReading";

/** What a format is of: one block of cells, or several of one sheet. */
export interface FormattedCells extends CellBlock {
  readonly others?: readonly CellBlock[];
}

export function blocksOf({ others = [], ...first }: FormattedCells): readonly CellBlock[] {
  return [first, ...others];
}

/** What all blocks have in common; `mixed` where they differ. */
export function common<Value, Mixed>(
  cells: FormattedCells,
  read: (block: CellBlock) => Value,
  mixed: Mixed,
): Value | Mixed {
  const [first, ...rest] = blocksOf(cells).map(read);
  return rest.every((value) => value === first) ? first : mixed;
}
