/**
 * Customer retention rate in percent: (E - N) / S × 100, so 90 means 90 %.
 *
 * Units: numbers of clients at the end of the period, new in it, and at its start. Variant: counts, not sets, so that
 * it passes 100 when clients come back. Edges: null where there were no clients at the start. Source: spec 3.13.
 *
 * @example retentionRate(105, 15, 100) // 90
 */
export function retentionRate(endClients: number, newClients: number, startClients: number): number | null {
  if (startClients === 0) return null;
  return ((endClients - newClients) / startClients) * 100;
}
