import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  open: "Како работи секое правило",
};
