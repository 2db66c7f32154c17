import type { AbcClass, XyzClass } from "../types";
import type { Analysis } from "../analysis";

/** Which clients stand in a cell of ABC × XYZ. */
export interface AbcXyzExplanation {
  readonly abc: AbcClass;
  /** null = the column of clients without an XYZ class. */
  readonly xyz: XyzClass | null;
  /** In the order of the Clients report. */
  readonly clients: readonly { readonly client: string; readonly turnover: number }[];
}

/**
 * The clients behind a cell of ABC × XYZ.
 *
 * Source: spec 3.4.
 *
 * @example explainAbcXyz(analysis, "A", "Z").clients.length // as many as the cell says
 */
export function explainAbcXyz(analysis: Analysis, abc: AbcClass, xyz: XyzClass | null): AbcXyzExplanation {
  const own = analysis.clients.filter((client) => client.abc === abc && client.xyz === xyz);
  return { abc, xyz, clients: own.map(({ client, turnover }) => ({ client, turnover })) };
}
