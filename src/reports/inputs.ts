import type { Analysis } from "../analysis/analysis";

// Which inputs there were: columns and blocks that depend on the others are left out.

export function hasProducts(analysis: Analysis): boolean {
  return analysis.present.sales.includes("product");
}

export function hasMargin(analysis: Analysis): boolean {
  const { sales } = analysis.present;
  return sales.includes("margin") || sales.includes("cost") || sales.includes("marginPercent");
}

export function hasManagers(analysis: Analysis): boolean {
  return analysis.present.sales.includes("manager") || analysis.present.clients.includes("manager");
}

/** Segments come from the clients table or from the rules. */
export function hasSegments(analysis: Analysis): boolean {
  return analysis.clients.some((client) => client.segment !== null);
}

export function hasTargets(analysis: Analysis): boolean {
  return analysis.segments.rows.some((row) => row.cells.some((cell) => cell.target));
}
