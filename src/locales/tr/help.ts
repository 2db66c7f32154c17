import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  open: "Her kural nasıl çalışır",
};
