import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  open: "Cum lucrează fiecare regulă",
};
