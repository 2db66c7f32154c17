/** The lists from which tasks are made. */
export const taskRules = [
  "winBack",
  "callOverdue",
  "nextRung",
  "targetGap",
  "controlPoint",
  "surveyDue",
  "complaint",
  "contact",
] as const;
export type TaskRule = (typeof taskRules)[number];
