import { clientLifetimes, type ClientLifetime } from "../clientLifetime";
import { salesOfClient, type ExplainedSale, type ExplanationBasis } from "./explanationBasis";

/** A client's lifetime value as S × C × P × T. */
export interface LifetimeExplanation extends ClientLifetime {
  /** The margin share comes from the settings, because the sales tell no margin of this client. */
  readonly marginFromSettings: boolean;
  /** All rows up to the as-of date: their sum is the turnover. */
  readonly sales: readonly ExplainedSale[];
}

/**
 * The parts of a client's lifetime value; null = it never bought.
 *
 * Source: spec 3.13.
 *
 * @example explainLifetime(basis, 0)?.months // 5
 */
export function explainLifetime(basis: ExplanationBasis, client: number): LifetimeExplanation | null {
  const { history, analysis } = basis;
  const lifetime = clientLifetimes(history, analysis.settings.marginShare)[client] ?? null;
  if (lifetime === null) return null;
  const sales = salesOfClient(basis, client, () => true);
  return { ...lifetime, marginFromSettings: Number.isNaN(history.marginShare[client]), sales };
}
