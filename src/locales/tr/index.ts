import type { Texts } from "../texts";
import { command } from "./command";
import { money } from "./money";
import { pane } from "./pane";
import { problems } from "./problems";
import { reports } from "./reports";
import { start } from "./start";
import { workbench } from "./workbench";

export const texts: Texts = {
  command,
  pane: { ...pane, ...money.pane },
  problems: { ...problems, ...money.problems },
  reports,
  start,
  workbench,
};
