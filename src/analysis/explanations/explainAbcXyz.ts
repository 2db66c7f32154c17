import type { AbcClass, XyzClass } from "../types";
import type { Analysis } from "../analysis";
import { figuresOfClassPair } from "../classes/figuresOfClassPair";

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
  const clients = figuresOfClassPair.clients.explain({ abc, xyz }, analysis).list?.items ?? [];
  return { abc, xyz, clients: clients.map(({ name, value }) => ({ client: name ?? "", turnover: value ?? 0 })) };
}
