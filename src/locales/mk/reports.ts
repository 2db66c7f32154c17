import type { ReportsTexts } from "../en/reports";

export const reports: ReportsTexts = {
  noGroup: "(нема)",
};
