import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  open: "Как работает каждое правило",
};
