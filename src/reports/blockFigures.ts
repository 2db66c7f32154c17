import type { Figure, FigureColumn } from "../analysis/figures/figure";

/** The figures of a block, column by column; null = labels and texts. */
export type BlockFigures = readonly (FigureColumn | null)[];

/** The figures of a single row: a total, or a line of a kind of its own. */
export function rowFigures(figures: readonly (Figure | null)[]): BlockFigures {
  // The family decides the type of what it is of, in a column as in a single figure.
  return figures.map((figure) => (figure === null ? null : ({ ...figure, of: [figure.of] } as FigureColumn)));
}

/** The figures of several rows, each with the same families and keys in its columns. */
export function gridFigures(rows: readonly (readonly (Figure | null)[])[]): BlockFigures | undefined {
  if (rows.length === 0) return undefined;
  return rows[0].map((first, column) => {
    if (first === null) return null;
    const of = rows.map((row) => row[column]?.of);
    return { family: first.family, key: first.key, of } as FigureColumn;
  });
}
