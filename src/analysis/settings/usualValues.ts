import type { GradeTable } from "../types";

// Values that the worksheet functions share with the settings: they load without the settings themselves.

/** Where the classes A and B end. */
export const usualAbc = [0.5, 0.8] as const;

/** Upper bounds of X and of Y. */
export const usualXyz = [0.1, 0.25] as const;

/** Months of a window, and how many there may be. */
export const usualWindow = { months: 3, least: 1, most: 120 } as const;

/** The grade by the class of the margin (rows) and the potential (columns). */
export const usualGradeTable: GradeTable = [
  ["A", "B", "B"],
  ["B", "B", "B"],
  ["C", "C", "D"],
];
