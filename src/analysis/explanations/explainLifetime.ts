import { clientLifetimes, type ClientLifetime } from "../clientLifetime";
import type { ExplanationBasis } from "./explanationBasis";

/** A client's lifetime value as S × C × P × T. */
export interface LifetimeExplanation extends ClientLifetime {
  /** The margin share comes from the settings, because the sales tell no margin of this client. */
  readonly marginFromSettings: boolean;
}

/**
 * The parts of a client's lifetime value; null = it never bought.
 *
 * Source: spec 3.13.
 *
 * @example explainLifetime(basis, 0)?.months // 5
 */
export function explainLifetime({ history, analysis }: ExplanationBasis, client: number): LifetimeExplanation | null {
  const lifetime = clientLifetimes(history, analysis.settings.marginShare)[client] ?? null;
  if (lifetime === null) return null;
  return { ...lifetime, marginFromSettings: Number.isNaN(history.marginShare[client]) };
}
