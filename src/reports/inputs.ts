import type { Analysis } from "../analysis/analysis";
import { isMet } from "../analysis/figures/figureNeeds";

// Which inputs there were: columns and blocks that depend on the others are left out.

export function hasProducts(analysis: Analysis): boolean {
  return isMet("products", analysis);
}

export function hasMargin(analysis: Analysis): boolean {
  return isMet("margin", analysis);
}

export function hasManagers(analysis: Analysis): boolean {
  return analysis.present.sales.includes("manager") || analysis.present.clients.includes("manager");
}

/** Segments come from the clients table or from the rules, or something else serves as segment. */
export function hasSegments(analysis: Analysis): boolean {
  return analysis.clients.some((client) => client.segment !== null);
}

/** A class or a manager that serves as segment has a column of its own. */
export function hasSegmentColumn(analysis: Analysis): boolean {
  const { segmentsBy } = analysis.evidence.register;
  return hasSegments(analysis) && segmentsBy !== "abc" && segmentsBy !== "manager";
}

export function hasTargets(analysis: Analysis): boolean {
  return isMet("targets", analysis);
}

/** Grades need margin and potential. */
export function hasGrades(analysis: Analysis): boolean {
  return analysis.clients.some((client) => client.grade !== null);
}

/** Reasons of losses come from the clients table. */
export function hasLostReasons(analysis: Analysis): boolean {
  return analysis.lost.clients.some((client) => client.reason !== null);
}

/** Somebody gave classes by hand in the clients table. */
export function hasManualClasses(analysis: Analysis): boolean {
  return analysis.clients.some((client) => client.manualClass !== null);
}

/** The settings ask for classes inside groups, and there are such groups. */
export function hasAbcGroups(analysis: Analysis): boolean {
  return analysis.clients.some((client) => client.abcGroup !== null);
}
